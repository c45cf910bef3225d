import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A rate table to be added.
public struct NewRateTable: Hashable, Sendable {
  public var portal: String
  public var shape: RateTable.Shape
  public var from: CivilDate
  public var to: CivilDate?
  /// The decision that it stands in.
  public var decision: String

  public init(
    portal: String, _ shape: RateTable.Shape, from: CivilDate, to: CivilDate? = nil,
    decision: String
  ) {
    self.portal = portal
    self.shape = shape
    self.from = from
    self.to = to
    self.decision = decision
  }

  fileprivate var parts: [String] {
    [
      portal, "\(shape)", "\(from.dayNumber)", "\(to?.dayNumber ?? 0)", decision,
    ]
  }
}

/// What units decided to pay (bảng hệ số nhuận bút).
extension Newsroom {
  /// Every table, by portal and day, for those who see royalties somewhere.
  public func rateTables(by acting: Acting) throws -> [RateTableRecord] {
    try store.database.reading {
      guard try !portalsOfRoyalties(for: acting).isEmpty else {
        throw refused("royalty.see", [.needsRole(RoyaltyRight.see.roles, portal: "")])
      }
      return try store.rateTables()
    }
  }

  /// What a portal pays on a day: its own table, or that of the nearest portal above.
  public func rates(
    of code: String, on day: CivilDate, by acting: Acting
  ) throws -> EffectiveRates {
    try store.database.reading {
      let portal = try portal(code)
      try checkMaySeeRoyalties(acting, on: portal)
      return try effectiveRates(of: portal, on: day, for: "royalty.rates")
    }
  }

  public func addRateTable(
    _ new: NewRateTable, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform("rates.add", by: acting, request: request, asking: new.parts) { recorder in
      let portal = try portal(new.portal)
      _ = try authority("rates.add", for: .keepRates, on: portal, acting)
      let other = try shareOf(new)
      let table = RateTable(
        portal: portal.code, try checked(new.shape), validFrom: new.from, validTo: new.to,
        decision: try checkedDecision(new.decision))
      if let to = new.to, to < new.from { throw NewsroomError.invalid(.timesOutOfOrder) }
      let tables = try store.rateTables()
      if tables.contains(where: { $0.portal == portal.id && $0.table.validFrom == new.from }) {
        throw refused("rates.add", [.royalty(.ratesStand(portal: portal.code, from: new.from))])
      }
      try checkNoCircle(with: table, on: portal)
      let record = RateTableRecord(
        id: newID(), portal: portal.id, table: table, addedBy: acting.person,
        addedAt: recorder.at)
      try store.insert(record, of: other?.id)
      try recorder.record(
        "rates.add", on: "rates", record.id, portal: portal.id,
        detail: "shape=\(table.shape.name) from=\(new.from.isoText)")
      return NamedOutcome(name: portal.code)
    }
  }

  /// Ends a table on its last day. Works of later days that were graded by it, and stand on a sheet, keep it.
  public func endRateTable(
    of code: String, from: CivilDate, on last: CivilDate, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [code, "\(from.dayNumber)", "\(last.dayNumber)"]
    return try perform("rates.end", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(code)
      _ = try authority("rates.end", for: .keepRates, on: portal, acting)
      let tables = try store.rateTables()
      guard
        let record = tables.first(where: { $0.portal == portal.id && $0.table.validFrom == from })
      else { throw NewsroomError.notFound(.rateTable, "\(code) \(from.isoText)") }
      guard last >= from else { throw NewsroomError.invalid(.timesOutOfOrder) }
      if let used = try store.lastDayGraded(by: record.id), used > last {
        throw refused("rates.end", [.royalty(.ratesUsed(portal: code, until: used))])
      }
      try store.endRateTable(record.id, on: last)
      try recorder.record(
        "rates.end", on: "rates", record.id, portal: portal.id,
        before: record.table.validTo?.isoText ?? "", after: last.isoText)
      return NamedOutcome(name: portal.code)
    }
  }

  // MARK: Looking up

  func rateBook(_ more: [RateTable] = []) throws -> RateBook {
    let board = try board()
    let parents = board.portals.values.compactMap { portal in
      portal.parent.flatMap { board.portals[$0]?.code }.map { (portal.code, $0) }
    }
    return RateBook(
      try store.rateTables().map(\.table) + more,
      parents: Dictionary(uniqueKeysWithValues: parents))
  }

  func effectiveRates(
    of portal: PortalRecord, on day: CivilDate, for action: String
  ) throws -> EffectiveRates {
    let book = try rateBook()
    do throws(RateFault) {
      return try book.rates(of: portal.code, on: day)
    } catch {
      throw refused(action, [.royalty(RoyaltyRefusal(error))])
    }
  }

  // MARK: What can be one

  private func shareOf(_ new: NewRateTable) throws -> PortalRecord? {
    guard case .share(let percent, let code) = new.shape else { return nil }
    guard percent > Percent(0), percent <= .all else {
      throw NewsroomError.invalid(.rateShare(percent))
    }
    guard code != new.portal else {
      throw refused("rates.add", [.royalty(.ratesInCircle([code]))])
    }
    return try portal(code)
  }

  private func checked(_ shape: RateTable.Shape) throws -> RateTable.Shape {
    let genres = shape.genres
    let codes = genres.map(\.code)
    guard Set(codes).count == codes.count else { throw NewsroomError.invalid(.genreTwice) }
    for genre in genres {
      let isCode =
        (1...40).contains(genre.code.utf8.count)
        && genre.code.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
      guard isCode, !genre.title.isEmpty, genre.title.utf8.count <= 200 else {
        throw NewsroomError.invalid(.genre(genre.code))
      }
    }
    guard !genres.isEmpty || shape.isShare else { throw NewsroomError.invalid(.noGenres) }
    if case .ranges(let rates) = shape, let wrong = rates.first(where: { $0.from > $0.to }) {
      throw NewsroomError.invalid(.genreRange(wrong.genre.code))
    }
    return shape
  }

  private func checkedDecision(_ text: String) throws -> String {
    let decision = nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !decision.isEmpty else { throw NewsroomError.invalid(.citationMissing) }
    guard decision.utf8.count <= 400 else {
      throw NewsroomError.invalid(.tooLong(.source, limit: 400))
    }
    return decision
  }

  private func checkNoCircle(with table: RateTable, on portal: PortalRecord) throws {
    guard table.shape.isShare else { return }
    try checkNoCircle(in: try rateBook([table]), on: portal, from: table.validFrom, "rates.add")
  }

  /// What a portal follows changes on the days on which some table begins or has ended.
  private func checkNoCircle(
    in book: RateBook, on portal: PortalRecord, from day: CivilDate, _ action: String
  ) throws {
    for day in [day] + book.changes.filter({ $0 > day }) {
      do {
        _ = try book.rates(of: portal.code, on: day)
      } catch RateFault.leadsToItself(let circle) {
        throw refused(action, [.royalty(.ratesInCircle(circle))])
      } catch RateFault.noTable {
        // The other portal may get its table later.
      }
    }
  }
}

extension RateTable.Shape {
  public var genres: [RatedGenre] {
    switch self {
    case .ranges(let rates): rates.map(\.genre)
    case .grades(let rates): rates.map(\.genre)
    case .share: []
    }
  }

  var isShare: Bool {
    if case .share = self { true } else { false }
  }
}
