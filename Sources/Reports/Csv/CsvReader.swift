import Prose

/// Reads a file row by row and collects what is wrong with it. A fault after which nobody knows where a field ends is
/// the last.
struct CsvReader {
  private(set) var separator = CsvSeparator.comma
  private(set) var rows: [[String]] = []
  private(set) var faults: [CsvFault] = []
  private let bytes: [UInt8]
  private let limits: CsvLimits
  private var next: Int
  private var row = 0
  private var isStopped = false

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], limits: CsvLimits) {
    self.bytes = bytes
    self.limits = limits
    next = bytes.starts(with: CsvWriter.byteOrderMark) ? CsvWriter.byteOrderMark.count : 0
  }

  mutating func read() {
    guard findSeparator() else { return }
    while next < bytes.count, !isStopped {
      row += 1
      guard row <= limits.rows + 1 else { return stop(.tooManyRows(limit: limits.rows)) }
      let told = faults.count
      let fields = record()
      guard !isStopped else { return }
      // A title that could not be read is told as that alone.
      if row == 1, faults.count == told { checkTitles(fields) }
      checkCount(of: fields)
      rows.append(fields)
    }
  }

  // MARK: Faults

  private mutating func note(_ fault: CsvFault) {
    if faults.count < limits.faults {
      faults.append(fault)
    } else {
      faults.append(.more)
      isStopped = true
    }
  }

  private mutating func stop(_ fault: CsvFault) {
    note(fault)
    isStopped = true
  }

  private mutating func checkTitles(_ titles: [String]) {
    var seen: Set<String> = []
    for (index, title) in titles.enumerated() {
      let place = CsvPlace(row: 1, column: index + 1)
      if title.isEmpty {
        note(.titleEmpty(place))
      } else if !seen.insert(title).inserted {
        note(.titleTwice(title, place))
      }
    }
  }

  private mutating func checkCount(of fields: [String]) {
    guard let titles = rows.first, fields.count != titles.count else { return }
    note(.wrongColumnCount(row: row, found: fields.count, expected: titles.count))
  }

  // MARK: Separator

  /// False when the first line has both signs outside of quotes.
  private mutating func findSeparator() -> Bool {
    var isQuoted = false
    var found: Set<CsvSeparator> = []
    for byte in bytes[next...] {
      if byte == Self.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == Self.lineFeed { break }
      if let sign = CsvSeparator(rawValue: byte) { found.insert(sign) }
    }
    if found.count > 1 { stop(.separatorUnclear) }
    separator = found.first ?? .comma
    return !isStopped
  }

  // MARK: Fields

  private enum Ending { case separator, line, file }

  /// One row; what it answers means nothing once reading is stopped.
  private mutating func record() -> [String] {
    var fields: [String] = []
    while true {
      let place = CsvPlace(row: row, column: fields.count + 1)
      guard place.column <= limits.columns else {
        stop(.tooManyColumns(row: row, limit: limits.columns))
        return fields
      }
      let isQuoted = next < bytes.count && bytes[next] == Self.quote
      let content = isQuoted ? quoted(place) : plain(place)
      guard !isStopped else { return fields }
      fields.append(text(content, place))
      guard !isStopped, ending(place) == .separator else { return fields }
    }
  }

  /// The bytes up to the next separator or end of line, which no quote may stand among.
  private mutating func plain(_ place: CsvPlace) -> (start: Int, bytes: [UInt8]) {
    let start = next
    while next < bytes.count, bytes[next] != separator.rawValue, bytes[next] != Self.lineFeed,
      bytes[next] != Self.carriageReturn
    {
      guard bytes[next] != Self.quote else {
        stop(.quoteInField(place))
        return (start, [])
      }
      next += 1
    }
    return (start, Array(bytes[start..<next]))
  }

  /// The bytes between two quotes, where two quotes side by side are one.
  private mutating func quoted(_ place: CsvPlace) -> (start: Int, bytes: [UInt8]) {
    next += 1
    let start = next
    var content: [UInt8] = []
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte == Self.quote {
        guard next < bytes.count, bytes[next] == Self.quote else { return (start, content) }
        next += 1
      }
      content.append(byte)
    }
    stop(.quoteNotClosed(place))
    return (start, [])
  }

  private mutating func ending(_ place: CsvPlace) -> Ending {
    guard next < bytes.count else { return .file }
    let byte = bytes[next]
    next += 1
    if byte == separator.rawValue { return .separator }
    if byte == Self.lineFeed { return .line }
    guard byte == Self.carriageReturn else {
      stop(.textBehindQuote(place))
      return .line
    }
    guard next < bytes.count, bytes[next] == Self.lineFeed else {
      stop(.loneReturn(place))
      return .line
    }
    next += 1
    return .line
  }

  // MARK: Texts

  private mutating func text(
    _ content: (start: Int, bytes: [UInt8]), _ place: CsvPlace
  ) -> String {
    guard content.bytes.count <= limits.field else {
      note(.fieldTooLong(place, limit: limits.field))
      return ""
    }
    guard let text = String(validating: content.bytes, as: UTF8.self) else {
      note(.notUtf8(byte: Self.firstUnreadable(of: bytes[content.start..<next]), place))
      return ""
    }
    return nfc(text)
  }

  /// The number of the byte, in the whole file, with which the first sequence begins that is no UTF-8.
  private static func firstUnreadable(of bytes: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var place = bytes.startIndex
    while case .valid(let encoded) = parser.parseScalar(from: &rest) { place += encoded.count }
    return place
  }
}
