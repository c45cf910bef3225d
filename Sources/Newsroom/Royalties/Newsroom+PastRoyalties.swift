import Rulebook
import Storage
import Workflow

/// What was paid for a work before the unit had the program, by its old books (sổ cũ). It is told as it came in: nothing of
/// it is graded, taxed or recomputed.
public struct PastRoyalty: Hashable, Sendable {
  public let portal: PortalRecord
  /// The number of the old sheet.
  public let voucher: String
  /// The place in it, from 1.
  public let line: Int
  public let payee: PayeeRecord
  public let published: CivilDate
  public let title: String
  /// In the words of the unit; empty where it wrote none.
  public let genre: String
  public let coefficient: Coefficient?
  /// Before tax.
  public let amount: Dong
  public let tax: Dong
  public let paidOn: CivilDate
  /// Where it stands in lists.
  public let place: PastPlace

  public var net: Dong { amount - tax }
}

extension Newsroom {
  /// What old books say that a payee got for what was published in a stretch of days, newest first, for whoever may read
  /// their statement.
  public func pastRoyalties(
    of name: String, from: CivilDate?, to: CivilDate?, by acting: Acting
  ) throws -> [PastRoyalty] {
    try pastRoyalties(of: name, from: from, to: to, limit: .max, by: acting)
  }

  /// At most `limit` of them, those that are older than `place` when it is given.
  public func pastRoyalties(
    of name: String, from: CivilDate?, to: CivilDate?, before place: PastPlace? = nil,
    limit: Int, by acting: Acting
  ) throws -> [PastRoyalty] {
    try store.database.reading {
      let payee = try payee(named: name)
      try checkMaySeeStatement(of: payee, acting)
      return try told(
        try store.pastRoyalties(
          in: .payee(payee.id), from: from, to: to, before: place, limit: limit))
    }
  }

  /// At most `limit` lines of old books, newest first: those of a payee, of portals, or both; of every portal whose
  /// royalties the person may see where neither is named.
  public func pastRoyalties(
    on codes: [String], payee name: String?, from: CivilDate?, to: CivilDate?,
    before place: PastPlace? = nil, limit: Int, by acting: Acting
  ) throws -> [PastRoyalty] {
    try store.database.reading {
      var scopes: [PastScope]
      if let name {
        let payee = try payee(named: name)
        try checkMaySeeStatement(of: payee, acting)
        scopes = try Set(codes).map { .payeeOnPortal(payee.id, try portal($0).id) }
        if codes.isEmpty { scopes = [.payee(payee.id)] }
      } else {
        scopes = try royaltyPortals(codes, acting).map { .portal($0.id) }
      }
      let records = try scopes.flatMap { scope in
        try store.pastRoyalties(in: scope, from: from, to: to, before: place, limit: limit)
      }
      return try told(Array(records.sorted { $0.place > $1.place }.prefix(limit)))
    }
  }

  /// The lines with their portals and payees.
  func told(_ records: [PastRoyaltyRecord]) throws -> [PastRoyalty] {
    let payees = try store.payees(records.map(\.payee))
    let portals = try board().portals
    return try records.map { record in
      guard let payee = payees[record.payee], let portal = portals[record.portal] else {
        throw StorageError.corrupt("a past royalty has no payee or no portal")
      }
      return PastRoyalty(
        portal: portal, voucher: record.voucher, line: record.line, payee: payee,
        published: record.published, title: record.title, genre: record.genre,
        coefficient: record.coefficient, amount: record.amount, tax: record.tax,
        paidOn: record.paidOn, place: record.place)
    }
  }
}
