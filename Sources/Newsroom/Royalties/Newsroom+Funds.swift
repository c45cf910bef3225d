import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A fund of a year with its lines and what became of it.
public struct FundView: Hashable, Sendable {
  public let portal: PortalRecord
  public let year: Int
  /// Nil while nobody has set one.
  public let fund: FundRecord?
  public let entries: [FundEntry]
  public let balance: FundBalance
  /// What of the paid is by old books.
  public let past: Dong
  /// What encouragement costs, of the fund.
  public let encouragement: Dong
  /// What works of each month cost, paid or not.
  public let months: [Dong]
  /// What the year would cost if it went on so; nil before it begins.
  public let forecast: Dong?
}

/// What is to be changed of a fund; nil leaves it.
public struct FundChange: Hashable, Sendable {
  public var over: FundRecord.Over?
  public var encouragement: Percent?
  public var authorMonth: Dong?

  public init(
    over: FundRecord.Over? = nil, encouragement: Percent? = nil, authorMonth: Dong? = nil
  ) {
    self.over = over
    self.encouragement = encouragement
    self.authorMonth = authorMonth
  }

  fileprivate var parts: [String] {
    [
      over?.rawValue ?? "", encouragement.map { "\($0.count)" } ?? "",
      authorMonth.map { "\($0.amount)" } ?? "",
    ]
  }
}

/// What may be spent on royalties in a year (quỹ nhuận bút).
extension Newsroom {
  private static let years = 2000...2999

  public func fund(of code: String, _ year: Int, by acting: Acting) throws -> FundView {
    try store.database.reading {
      let portal = try portal(code)
      try checkMaySeeRoyalties(acting, on: portal)
      guard Self.years.contains(year) else { throw NewsroomError.invalid(.year(year)) }
      return try fundView(of: portal, year)
    }
  }

  /// Sets what happens when the fund is exceeded, and its limits. One that is not there begins.
  public func setFund(
    of code: String, _ year: Int, _ change: FundChange, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform(
      "fund.set", by: acting, request: request, asking: [code, "\(year)"] + change.parts
    ) { recorder in
      let portal = try portal(code)
      _ = try authority("fund.set", for: .keepRates, on: portal, acting)
      guard Self.years.contains(year) else { throw NewsroomError.invalid(.year(year)) }
      var fund = try store.fund(of: portal.id, year) ?? Self.newFund(of: portal.id, year)
      if let over = change.over { fund.over = over }
      if let part = change.encouragement {
        guard part <= .all else { throw NewsroomError.invalid(.rateShare(part)) }
        fund.encouragement = part
      }
      if let limit = change.authorMonth { fund.authorMonth = limit == .zero ? nil : limit }
      try store.set(fund)
      try recorder.record(
        "fund.set", on: "portal", portal.id.rawValue, portal: portal.id,
        after: fund.over.rawValue,
        detail: "year=\(year) encouragement=\(fund.encouragement.count) "
          + "author-month=\(fund.authorMonth?.amount ?? 0)")
      return NamedOutcome(name: code)
    }
  }

  /// Enters money that the fund was given, or that was taken back from it.
  public func addToFund(
    of code: String, _ year: Int, _ kind: FundEntry.Kind, _ amount: Dong, note: String,
    by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let note = nfc(note).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try perform(
      "fund.add", by: acting, request: request,
      asking: [code, "\(year)", kind.rawValue, "\(amount.amount)", note]
    ) { recorder in
      let portal = try portal(code)
      _ = try authority("fund.add", for: .keepRates, on: portal, acting)
      guard Self.years.contains(year) else { throw NewsroomError.invalid(.year(year)) }
      guard !note.isEmpty else { throw NewsroomError.invalid(.citationMissing) }
      guard note.utf8.count <= 400 else {
        throw NewsroomError.invalid(.tooLong(.source, limit: 400))
      }
      if try store.fund(of: portal.id, year) == nil {
        try store.set(Self.newFund(of: portal.id, year))
      }
      let entry = FundEntry(
        id: newID(), kind: kind, amount: amount, note: note, person: acting.person,
        at: recorder.at)
      try store.insert(entry, of: portal.id, year)
      try recorder.record(
        "fund.add", on: "portal", portal.id.rawValue, portal: portal.id,
        after: "\(amount.amount)", detail: "year=\(year) \(kind.rawValue)")
      return NamedOutcome(name: code)
    }
  }

  /// Nothing is refused and nothing may be spent on encouragement until somebody says so: no law is known that does.
  private static func newFund(of portal: ID<Portal>, _ year: Int) -> FundRecord {
    FundRecord(
      portal: portal, year: year, over: .warn, encouragement: Percent(0), authorMonth: nil)
  }

  func fundView(of portal: PortalRecord, _ year: Int) throws -> FundView {
    let entries = try store.fundEntries(of: portal.id, year)
    let tallies = try store.workTallies(on: [portal.id], in: WorkMonth.months(of: year))
    func sum(_ standings: Set<WorkStanding>) -> Dong {
      tallies.filter { standings.contains($0.standing) }.map(\.amount).sum
    }
    let others = try store.otherLines(
      of: portal.id, from: CivilDate.first(of: year), to: CivilDate.last(of: year))
    let past = try store.pastMonths(of: portal.id, year)
    let balance = FundBalance(
      given: entries.map(\.amount).sum, graded: sum([.proposed, .graded]),
      listed: sum([.listed]) + others.filter { !$0.isPaid }.map(\.amount).sum,
      paid: sum([.paid]) + others.filter(\.isPaid).map(\.amount).sum + past.values.sum)
    let months = (1...12).map { month in
      tallies.filter { $0.month.month == month }.map(\.amount).sum + (past[month] ?? .zero)
    }
    return FundView(
      portal: portal, year: year, fund: try store.fund(of: portal.id, year), entries: entries,
      balance: balance, past: past.values.sum,
      encouragement: others.filter { $0.kind == .encouragement }.map(\.amount).sum,
      months: months, forecast: forecast(balance, year))
  }

  private func forecast(_ balance: FundBalance, _ year: Int) -> Dong? {
    let (first, last, today) = (CivilDate.first(of: year), CivilDate.last(of: year), now.civilDate)
    let all = first.days(to: last) + 1
    return balance.forecast(after: min(all, max(0, first.days(to: today) + 1)), of: all)
  }
}
