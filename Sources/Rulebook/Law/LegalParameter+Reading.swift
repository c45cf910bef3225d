extension LegalParameter.Value {
  /// What sort of figure it is, and so how it is typed.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// `60 days`, `5 working-days`, `24 hours`, `4 office-hours`.
    case clock
    case years
    /// Whole đồng.
    case money
    case percent
    /// `40-65`.
    case percents
    case coefficient
    /// `14`, `14/6`.
    case closing
  }

  public var sort: Sort {
    switch self {
    case .clock: .clock
    case .years: .years
    case .money: .money
    case .percent: .percent
    case .percents: .percents
    case .coefficient: .coefficient
    case .closing: .closing
    }
  }

  /// Reads a figure of a sort as it is typed; nil for anything else. Money may have dots between its thousands, percentages
  /// their sign behind them.
  public init?(typed text: String, as sort: Sort) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "%" }).map(String.init)
    switch sort {
    case .clock:
      guard let clock = try? DueClock(parsing: text) else { return nil }
      self = .clock(clock)
    case .years:
      guard words.count == 1, let years = Self.count(words[0]) else { return nil }
      self = .years(years)
    case .money:
      guard words.count == 1, let amount = Dong(typed: words[0]), amount > .zero else { return nil }
      self = .money(amount)
    case .percent:
      guard words.count == 1, let percent = Percent(words[0]), percent <= .all else { return nil }
      self = .percent(percent)
    case .percents:
      let ends = words.joined().split(whereSeparator: { $0 == "-" || $0 == "–" })
      guard ends.count == 2, let from = Percent(String(ends[0])),
        let to = Percent(String(ends[1])), from <= to
      else { return nil }
      self = .percents(from, to)
    case .coefficient:
      guard words.count == 1, let number = Coefficient(words[0]), number > Coefficient(0) else {
        return nil
      }
      self = .coefficient(number)
    case .closing:
      guard let closing = Self.closing(text) else { return nil }
      self = closing
    }
  }

  /// No period closes on a day that its month may not have.
  private static func closing(_ text: String) -> Self? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0.filter { $0 != " " }) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count) else { return nil }
    let month = numbers.count == 2 ? numbers[1] : nil
    // 2023 is a common year: its February has 28 days.
    guard month.map({ (1...12).contains($0) }) ?? true,
      CivilDate(year: 2023, month: month ?? 2, day: numbers[0]) != nil
    else { return nil }
    return .closing(day: numbers[0], month: month)
  }

  private static func count(_ text: String) -> Int? {
    Int(text).flatMap { (1...10_000).contains($0) ? $0 : nil }
  }
}

extension Dong {
  /// Reads an amount as it is typed: digits, with or without dots between the thousands: `2530000`, `2.530.000`. At most
  /// fifteen digits; nil for anything else.
  public init?(typed text: String) {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty,
      groups.allSatisfy({
        $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      })
    else { return nil }
    if groups.count > 1 {
      guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
        return nil
      }
    }
    let digits = groups.joined()
    guard digits.utf8.count <= 15, let amount = Int64(digits) else { return nil }
    self.init(amount)
  }
}
