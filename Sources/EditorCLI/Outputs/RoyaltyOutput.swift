import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// What of royalties goes out as a file.
public enum RoyaltyOutput: Hashable, Sendable {
  /// A part of a sheet, by its number.
  case sheet(String, SheetPart)
  /// The slips of a sheet, or that of one payee.
  case slips(sheet: String, payee: String?)
  case leaflet(payee: String, year: Int)
  /// What goes into the certificate of withholding; of the payee's own portal, unless another one paid.
  case certificate(payee: String, year: Int, portal: String?)
  /// Everybody whom a portal paid in a stretch of days, with tax codes and identity numbers.
  case incomes(portal: String, from: CivilDate, to: CivilDate)
  /// The works of portals, a document for each; of all that the person sees, when none are named.
  case works(portals: [String], WorkStanding?, from: CivilDate?, to: CivilDate?)

  public enum SheetPart: String, CaseIterable, Hashable, Sendable {
    case lines
    case payments
    /// With accounts in clear.
    case transfers
  }

  /// What writing it is, where whoever has a password is asked for it again: private fields stand in it.
  public var deed: SensitiveDeed? {
    switch self {
    case .sheet(_, .transfers), .certificate, .incomes: .exportPersonalData
    case .sheet, .slips, .leaflet, .works: nil
    }
  }

  /// The bytes of a file, and whether texts had to be changed so that no program calculates them.
  public func bytes(
    as form: DocumentForm, from newsroom: Newsroom, for acting: Acting
  ) throws -> (bytes: [UInt8], isChanged: Bool) {
    try form.bytes(of: try Reader(newsroom, acting).documents(self))
  }
}

/// Reads what documents need, for somebody who asks for them. Each look at private fields stands in the log before they are
/// seen.
private struct Reader {
  let newsroom: Newsroom
  let acting: Acting
  let board: Board
  var today: CivilDate { newsroom.now.civilDate }

  init(_ newsroom: Newsroom, _ acting: Acting) throws {
    self.newsroom = newsroom
    self.acting = acting
    board = try newsroom.board()
  }

  func documents(_ output: RoyaltyOutput) throws -> [TableDocument] {
    switch output {
    case .sheet(let number, let part): [try sheet(number, part)]
    case .slips(let sheet, let payee):
      try newsroom.slips(of: sheet, for: payee, by: acting).map {
        try SlipDocument(board).slip($0)
      }
    case .leaflet(let payee, let year):
      [try leaflet(of: payee, year)]
    case .certificate(let payee, let year, let portal):
      [try certificate(of: payee, year, by: portal)]
    case .incomes(let portal, let from, let to): [try incomes(of: portal, from, to)]
    case .works(let portals, let standing, let from, let to):
      try works(of: portals, standing, from, to)
    }
  }

  private func portal(_ code: String) throws -> PortalRecord {
    guard let portal = board.portal(code: code) else {
      throw NewsroomError.notFound(.portal, code)
    }
    return portal
  }

  // MARK: Sheets

  private func sheet(_ number: String, _ part: RoyaltyOutput.SheetPart) throws -> TableDocument {
    let view = try newsroom.sheetView(number, by: acting)
    let document = SheetDocument(view, board)
    switch part {
    case .lines: return try document.document()
    case .payments: return try document.payments()
    case .transfers: return try document.transfers(try accounts(of: view))
    }
  }

  private func leaflet(of payee: String, _ year: Int) throws -> TableDocument {
    let paid = try newsroom.paidYear(of: payee, year, by: acting)
    guard !paid.payments.isEmpty || !paid.past.isEmpty else {
      throw NewsroomError.invalid(.nothingPaid(paid.payee.code, year: year))
    }
    return try SlipDocument(board).leaflet(paid, on: today)
  }

  private func accounts(of view: SheetView) throws -> [String: String] {
    var accounts: [String: String] = [:]
    for payment in view.payments where payment.withholding.net > .zero {
      let code = payment.payee.code
      accounts[code] = try newsroom.lookAt([.account], of: code, by: acting)[.account]
    }
    return accounts
  }

  // MARK: Tax

  private func certificate(
    of payee: String, _ year: Int, by code: String?
  ) throws -> TableDocument {
    let own = try newsroom.paidYear(of: payee, year, by: acting).payee
    guard let portal = try code.map(portal) ?? board.portals[own.portal] else {
      throw NewsroomError.notFound(.portal, "\(own.portal)")
    }
    let paid = try newsroom.paidYear(of: payee, year, on: portal.code, by: acting)
    guard paid.tax > .zero else {
      throw NewsroomError.invalid(.nothingWithheld(own.code, year: year))
    }
    let clear = try newsroom.lookAt([.taxCode, .identity], of: own.code, by: acting)
    return try IncomeDocument(board, portal).certificate(paid, clear, on: today)
  }

  private func incomes(
    of code: String, _ from: CivilDate, _ to: CivilDate
  ) throws -> TableDocument {
    let incomes = try newsroom.paidIncomes(on: code, from: from, to: to, by: acting)
    var clear: [String: [PrivateField: String]] = [:]
    for code in incomes.map(\.payee.code) {
      clear[code] = try newsroom.lookAt([.taxCode, .identity], of: code, by: acting)
    }
    return try IncomeDocument(board, try portal(code)).incomes(
      incomes, clear, from: from, to: to, on: today)
  }

  // MARK: Works

  private func works(
    of codes: [String], _ standing: WorkStanding?, _ from: CivilDate?, _ to: CivilDate?
  ) throws -> [TableDocument] {
    let portals =
      try codes.isEmpty ? newsroom.portalsOfRoyalties(for: acting) : codes.map(portal)
    return try portals.map { portal in
      let scope = try newsroom.workScope(
        of: [portal.code], standing, from: from, to: to, by: acting)
      return try WorkListDocument(board).document(
        try newsroom.allWorks(in: scope, by: acting), of: portal, from: from, to: to, standing,
        on: today)
    }
  }
}
