import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// Documents about what was paid, read for somebody who asks for them.
public struct PaymentOutput {
  private let newsroom: Newsroom
  private let acting: Acting

  public init(_ newsroom: Newsroom, _ acting: Acting) {
    self.newsroom = newsroom
    self.acting = acting
  }

  /// The slips of a sheet, or that of one payee.
  public func slips(of sheet: String, for payee: String?) throws -> [TableDocument] {
    let payments = try newsroom.slips(of: sheet, for: payee, by: acting)
    let document = SlipDocument(try newsroom.board())
    return try payments.map { try document.slip($0) }
  }

  public func leaflet(of payee: String, _ year: Int) throws -> TableDocument {
    let paid = try newsroom.paidYear(of: payee, year, by: acting)
    return try SlipDocument(try newsroom.board()).leaflet(paid, on: newsroom.now.civilDate)
  }

  /// What goes into the certificate of withholding; of the payee's own portal, unless another one paid. That the private
  /// fields were looked at stands in the log.
  public func certificate(
    of payee: String, _ year: Int, by code: String?
  ) throws -> TableDocument {
    let board = try newsroom.board()
    let own = try newsroom.paidYear(of: payee, year, by: acting).payee
    guard let portal = code.map({ board.portal(code: $0) }) ?? board.portals[own.portal] else {
      throw NewsroomError.notFound(.portal, code ?? "\(own.portal)")
    }
    let paid = try newsroom.paidYear(of: payee, year, on: portal.code, by: acting)
    guard paid.tax > .zero else {
      throw NewsroomError.invalid(.nothingWithheld(own.code, year: year))
    }
    let clear = try newsroom.lookAt([.taxCode, .identity], of: own.code, by: acting)
    return try IncomeDocument(board, portal).certificate(
      paid, clear, on: newsroom.now.civilDate)
  }

  /// Everybody whom a portal paid, with tax codes and identity numbers; each look at them stands in the log.
  public func incomes(
    of code: String, from: CivilDate, to: CivilDate
  ) throws -> TableDocument {
    let incomes = try newsroom.paidIncomes(on: code, from: from, to: to, by: acting)
    let board = try newsroom.board()
    guard let portal = board.portal(code: code) else {
      throw NewsroomError.notFound(.portal, code)
    }
    var clear: [String: [PrivateField: String]] = [:]
    for income in incomes {
      let code = income.payee.code
      clear[code] = try newsroom.lookAt([.taxCode, .identity], of: code, by: acting)
    }
    return try IncomeDocument(board, portal).incomes(
      incomes, clear, from: from, to: to, on: newsroom.now.civilDate)
  }
}

/// Works of a period as documents, one for each portal.
public struct WorkOutput {
  private let newsroom: Newsroom
  private let acting: Acting

  public init(_ newsroom: Newsroom, _ acting: Acting) {
    self.newsroom = newsroom
    self.acting = acting
  }

  /// Of the portals that are named, or of all that the person sees.
  public func documents(
    of codes: [String], _ standing: WorkStanding?, from: CivilDate?, to: CivilDate?
  ) throws -> [TableDocument] {
    let board = try newsroom.board()
    let portals =
      try codes.isEmpty
      ? newsroom.portalsOfRoyalties(for: acting)
      : codes.map { code in
        guard let portal = board.portal(code: code) else {
          throw NewsroomError.notFound(.portal, code)
        }
        return portal
      }
    return try portals.map { portal in
      let scope = try newsroom.workScope(
        of: [portal.code], standing, from: from, to: to, by: acting)
      let works = try newsroom.allWorks(in: scope, by: acting)
      return try WorkListDocument(board).document(
        works, of: portal, from: from, to: to, standing, on: newsroom.now.civilDate)
    }
  }
}
