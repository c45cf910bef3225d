import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

extension WorkPart: ExpressibleByArgument {}
extension WorkStanding: ExpressibleByArgument {}
extension ExemptReason: ExpressibleByArgument {}
extension FundRecord.Over: ExpressibleByArgument {}
extension FundEntry.Kind: ExpressibleByArgument {}
extension Citation.Mark: ExpressibleByArgument {}

extension Grade: ExpressibleByArgument {
  /// In small letters too.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

/// Which part of an item a command is about.
struct PartOptions: ParsableArguments {
  @Option(help: .option(.workPart)) var part: WorkPart?
}

/// The days from which to which a list goes.
struct PeriodOptions: ParsableArguments {
  @Option(help: .option(.fromDay)) var from: String?
  @Option(help: .option(.toDay)) var to: String?
  @Option(help: .option(.period)) var period: String?
}

extension Invocation {
  func hundredths(_ text: String) throws -> Hundredths {
    guard let number = Hundredths(text) else { throw UsageFault.unreadableNumber(text) }
    return number
  }

  /// An amount in đồng; one that is taken back begins with a sign.
  func money(_ text: String) throws -> Dong {
    let isTaken = text.hasPrefix("-")
    guard let amount = Dong(typed: isTaken ? String(text.dropFirst()) : text) else {
      throw UsageFault.unreadableMoney(text)
    }
    return isTaken ? Dong.zero - amount : amount
  }

  /// `NAME=NUMBER`, as adjustments and shares are given, with a note behind a colon where one may stand.
  func assignment(_ text: String) throws -> (name: String, number: Hundredths, note: String) {
    guard let sign = text.firstIndex(of: "=") else { throw UsageFault.unreadableAssignment(text) }
    let rest = text[text.index(after: sign)...]
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let number = Hundredths(String(first)) else {
      throw UsageFault.unreadableAssignment(text)
    }
    return (String(text[..<sign]), number, parts.count > 1 ? String(parts[1]) : "")
  }

  /// The days of a period: from and to, or `2026-11`, `2026-Q4`, `2026`.
  func days(_ options: PeriodOptions) throws -> (from: CivilDate?, to: CivilDate?) {
    if let period = options.period {
      guard options.from == nil, options.to == nil, let days = Period(period) else {
        throw UsageFault.unreadablePeriod(period)
      }
      return (days.first, days.last)
    }
    return (try options.from.map(date), try options.to.map(date))
  }

  /// Both ends of a period, which a sheet needs.
  func wholePeriod(_ options: PeriodOptions) throws -> (from: CivilDate, to: CivilDate) {
    let days = try days(options)
    guard let from = days.from, let to = days.to else { throw UsageFault.unreadablePeriod("") }
    return (from, to)
  }
}

/// A month, a quarter or a year as they are typed.
struct Period: Hashable {
  let first: CivilDate
  let last: CivilDate

  init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else {
      return nil
    }
    var months = 1...12
    if parts.count == 2 {
      if parts[1].first == "Q", let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter) {
        months = quarter * 3 - 2...quarter * 3
      } else if parts[1].utf8.count <= 2, let month = Int(parts[1]), (1...12).contains(month) {
        months = month...month
      } else {
        return nil
      }
    }
    guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
      let begin = CivilDate(year: year, month: months.upperBound, day: 1),
      let last = CivilDate(year: year, month: months.upperBound, day: begin.daysInMonth)
    else { return nil }
    self.first = first
    self.last = last
  }
}
