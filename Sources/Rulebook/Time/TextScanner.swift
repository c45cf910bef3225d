/// Reads numbers and signs from the beginning of a text on; keeps its place for the error.
struct TextScanner {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  var error: TimeTextError { .unreadable(text: text, position: position) }

  var missingOffset: TimeTextError { .missingOffset(text: text) }

  /// A number of ASCII digits, as many as follow, which must be one of `count`.
  mutating func number(digits count: ClosedRange<Int>) throws(TimeTextError) -> Int {
    var value = 0
    var read = 0
    while read < count.upperBound, let digit = digitHere {
      value = value * 10 + digit
      read += 1
      position += 1
    }
    guard count.contains(read), digitHere == nil else { throw error }
    return value
  }

  /// Steps over `sign` if it is next.
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ sign: Unicode.Scalar) throws(TimeTextError) {
    guard skip(sign) else { throw error }
  }

  func expectEnd() throws(TimeTextError) {
    guard isAtEnd else { throw error }
  }

  /// How many bytes have been read.
  var consumed: Int { position }

  private var digitHere: Int? {
    guard !isAtEnd, bytes[position].isDigit else { return nil }
    return Int(bytes[position] - UInt8(ascii: "0"))
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit; other scripts' digits are not read.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Int {
  /// The number with at least `width` digits, filled with zeros from the left, with a sign in front
  /// when negative.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
