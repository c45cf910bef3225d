import Rulebook
import Storage
import Workflow

/// What a list of old books says of a line.
public enum PastColumn: String, CaseIterable, Hashable, Sendable {
  case voucher
  /// The code of the payee.
  case payee
  case published
  case title
  case genre
  case coefficient
  /// Before tax.
  case amount
  case tax
  case paidOn = "paid_on"

  /// Those without which a list says nothing.
  public static let needed: Set<PastColumn> = [
    .voucher, .payee, .published, .title, .amount, .paidOn,
  ]
}

/// A line of old books as it is typed, with the row of the file that it stands in.
public struct ListedPast: Hashable, Sendable {
  public let row: Int
  /// What is not there is empty.
  public let fields: [PastColumn: String]

  public init(row: Int, fields: [PastColumn: String]) {
    self.row = row
    self.fields = fields
  }

  /// In the order of the columns, to know a request again.
  var parts: [String] { PastColumn.allCases.map { fields[$0] ?? "" } }
}

/// Why a line of old books cannot be taken in. What stands in a column is not told again, unless the store has it too: any
/// of it could be somebody's number in the wrong place.
public enum PastFault: Hashable, Sendable {
  case unreadable(PastColumn)
  /// Words that must stand there and do not, are too long in bytes, or hide something.
  case words(PastColumn, limit: Int)
  case unknownPayee
  /// Kept by another portal, for which the person keeps no payees.
  case payeeElsewhere
  case payeeRestricted
  case payeeErased
  case dayOutside(PastColumn, from: CivilDate, to: CivilDate)
  case paidBeforePublished
  case amountOver(Dong)
  case taxOverAmount
  /// The voucher was brought in before.
  case voucherStands(String, lines: Int)
  /// A sheet of this store has the number.
  case voucherIsSheet(String)
}

/// What was or would be taken in, or went out.
public struct PastOutcome: Hashable, Sendable, RequestOutcome {
  public let lines: Int
  public let vouchers: Int
  public let amount: Dong
  public let tax: Dong

  var kept: String { "\(lines) \(vouchers) \(amount.amount) \(tax.amount)" }

  /// The same for the log.
  var detail: String {
    "vouchers=\(vouchers) lines=\(lines) amount=\(amount.amount) tax=\(tax.amount)"
  }

  init(lines: Int, vouchers: Int, amount: Dong, tax: Dong) {
    self.lines = lines
    self.vouchers = vouchers
    self.amount = amount
    self.tax = tax
  }

  init?(kept: String) {
    let parts = kept.split(separator: " ").compactMap { Int64($0) }
    guard parts.count == 4 else { return nil }
    self.init(
      lines: Int(parts[0]), vouchers: Int(parts[1]), amount: Dong(parts[2]), tax: Dong(parts[3]))
  }
}

/// A line that was read, but for whom it is.
struct PastLine {
  let voucher: String
  let published: CivilDate
  let title: String
  let genre: String
  let coefficient: Coefficient?
  let amount: Dong
  let tax: Dong
  let paidOn: CivilDate

  /// Older days are slips of the pen: no unit published then.
  private static let firstDay = CivilDate(dayNumber: -7_305)
  /// Greater sums are slips of the pen, and would not add up any more.
  private static let most = Dong(1_000_000_000_000)

  /// Nil when something is wrong with it; all of that is noted.
  init?(_ listed: ListedPast, today: CivilDate, _ faults: inout RowFaults) {
    var reader = Reader(listed: listed, found: [])
    let voucher = reader.words(.voucher, limit: 60)
    let published = reader.day(.published, Self.firstDay, today)
    let title = reader.words(.title, limit: 400)
    let genre = reader.words(.genre, limit: 100)
    let coefficient = reader.value(.coefficient, Coefficient.init)
    let amount = reader.value(.amount, Dong.init(typed:))
    // Where nothing was withheld, many books have nothing.
    let tax = reader.text(.tax).isEmpty ? Dong.zero : reader.value(.tax, Dong.init(typed:))
    let paidOn = reader.day(.paidOn, Self.firstDay, today)
    if reader.text(.amount).isEmpty { reader.found.append(.unreadable(.amount)) }
    if let amount, amount > Self.most { reader.found.append(.amountOver(Self.most)) }
    if let amount, let tax, tax > amount { reader.found.append(.taxOverAmount) }
    if let published, let paidOn, paidOn < published {
      reader.found.append(.paidBeforePublished)
    }
    for fault in reader.found { faults.note(listed.row, .invalid(.past(fault))) }
    guard reader.found.isEmpty, let voucher, let published, let title, let genre, let amount,
      let tax, let paidOn
    else { return nil }
    self.voucher = voucher
    self.published = published
    self.title = title
    self.genre = genre
    self.coefficient = coefficient
    self.amount = amount
    self.tax = tax
    self.paidOn = paidOn
  }

  private struct Reader {
    let listed: ListedPast
    var found: [PastFault]

    func text(_ column: PastColumn) -> String { listed.fields[column] ?? "" }

    /// Nil for nothing, and for what cannot be read, which is noted.
    mutating func value<Value>(_ column: PastColumn, _ read: (String) -> Value?) -> Value? {
      guard !text(column).isEmpty else { return nil }
      let value = read(text(column))
      if value == nil { found.append(.unreadable(column)) }
      return value
    }

    mutating func day(
      _ column: PastColumn, _ first: CivilDate, _ last: CivilDate
    ) -> CivilDate? {
      guard let day = CivilDate(typed: text(column)) else {
        found.append(.unreadable(column))
        return nil
      }
      guard (first...last).contains(day) else {
        found.append(.dayOutside(column, from: first, to: last))
        return nil
      }
      return day
    }

    mutating func words(_ column: PastColumn, limit: Int) -> String? {
      let line = checkedLine(text(column), limit: limit)
      guard let line, !line.isEmpty || column == .genre else {
        found.append(.words(column, limit: limit))
        return nil
      }
      return line
    }
  }
}

extension CivilDate {
  /// Reads `2019-03-05` and `5/3/2019`.
  fileprivate init?(typed text: String) {
    do throws(TimeTextError) {
      self = try text.contains("/") ? CivilDate(vietnamese: text) : CivilDate(iso: text)
    } catch {
      return nil
    }
  }
}
