/// What a comparison takes apart no further: Vietnamese writes every syllable by itself, so that a token is a
/// syllable, a number with the signs inside it, one sign, the space between them, or the end of a paragraph.
struct ChangeToken: Sendable {
  /// Its bytes in the two texts that are compared, the new one after the old.
  var start: Int32
  var end: Int32
  /// The code points before it in its own text.
  var codePoint: Int32
  /// Equal for tokens of the same bytes.
  var exact: Int32
  /// Equal for tokens that differ only in how they are encoded or where a tone is put.
  var meaning: Int32
  var kind: Kind

  enum Kind: UInt8, Sendable {
    case syllable
    case number
    case sign
    /// White space inside a paragraph, or what cannot be seen.
    case space
    /// The end of a paragraph with the blank ones after it.
    case lineEnd

    /// Space follows the tokens that it stands between and is not compared by itself.
    var isSolid: Bool { self != .space }
    /// What tells whether two paragraphs are about the same.
    var isWord: Bool { self == .syllable || self == .number }
  }
}

/// Takes paragraphs apart, with one table of tokens for all of them.
struct ChangeTokenizer {
  private let bytes: [UInt8]
  private(set) var table: TokenTable

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    table = TokenTable()
  }

  /// The tokens of a range of bytes, the first of which is the code point `codePoint` of its text.
  mutating func tokens(in range: Range<Int>, from codePoint: Int) -> [ChangeToken] {
    var tokens: [ChangeToken] = []
    tokens.reserveCapacity(range.count / 3)
    var place = range.lowerBound
    var passed = codePoint
    while place < range.upperBound {
      let (end, kind) = token(at: place, before: range.upperBound)
      let (exact, meaning) = table.number(of: place..<end, in: bytes, kind)
      tokens.append(
        ChangeToken(
          start: Int32(place), end: Int32(end), codePoint: Int32(passed), exact: exact,
          meaning: meaning, kind: kind))
      for index in place..<end where bytes[index] & 0xC0 != 0x80 { passed += 1 }
      place = end
    }
    return tokens
  }

  // MARK: One token

  private func token(at start: Int, before limit: Int) -> (end: Int, kind: ChangeToken.Kind) {
    let sign = sign(at: start, before: limit)
    switch sign.kind {
    case .lineEnd: return (endOfBlankLines(from: sign.end, before: limit), .lineEnd)
    case .digit: return number(from: start, before: limit)
    case .letter: return (endOfSyllable(from: sign.end, before: limit), .syllable)
    case .space, .hidden: return (endOfSpace(from: sign.end, before: limit), .space)
    case .ideograph, .other, .mark:
      return (endOfMarks(from: sign.end, before: limit), .sign)
    }
  }

  private func endOfSyllable(from start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit {
      let next = sign(at: end, before: limit)
      switch next.kind {
      case .letter, .digit, .mark, .hidden: end = next.end
      case .ideograph, .other, .space, .lineEnd: return end
      }
    }
    return end
  }

  /// `1.234.567`, `23/11/2026`, `4,2`: a sign between two digits belongs to the number.
  private func number(from start: Int, before limit: Int) -> (end: Int, kind: ChangeToken.Kind) {
    var end = start
    while end < limit {
      if isDigit(bytes[end]) {
        end += 1
      } else if end + 1 < limit, Self.joinsDigits(bytes[end]), isDigit(bytes[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    let rest = endOfSyllable(from: end, before: limit)
    return rest > end ? (rest, .syllable) : (end, .number)
  }

  private func endOfSpace(from start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit {
      let next = sign(at: end, before: limit)
      guard next.kind == .space || next.kind == .hidden else { return end }
      end = next.end
    }
    return end
  }

  private func endOfMarks(from start: Int, before limit: Int) -> Int {
    var end = start
    while end < limit {
      let next = sign(at: end, before: limit)
      guard next.kind == .mark || next.kind == .hidden else { return end }
      end = next.end
    }
    return end
  }

  private func endOfBlankLines(from start: Int, before limit: Int) -> Int {
    var end = start
    var place = start
    while place < limit, isBlank(bytes[place]) {
      if bytes[place] == UInt8(ascii: "\n") { end = place + 1 }
      place += 1
    }
    return end
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  // MARK: One code point

  private enum SignKind { case letter, digit, mark, space, hidden, lineEnd, ideograph, other }

  private func sign(at place: Int, before limit: Int) -> (end: Int, kind: SignKind) {
    let first = bytes[place]
    if first < 0x80 { return (place + 1, Self.kind(ofASCII: first)) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let end = min(limit, place + length)
    // Nearly every letter of Vietnamese that is not of ASCII is in these blocks.
    if first == 0xE1, bytes[place + 1] >= 0xB8, bytes[place + 1] <= 0xBB { return (end, .letter) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in (place + 1)..<end { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return (end, Self.kind(of: value))
  }

  private static func kind(ofASCII byte: UInt8) -> SignKind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "\n"): .lineEnd
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: .space
    default: byte < 0x20 || byte == 0x7F ? .hidden : .other
    }
  }

  private static func kind(of value: UInt32) -> SignKind {
    switch value {
    case 0xC0...0x24F: return value == 0xD7 || value == 0xF7 ? .other : .letter
    case 0x300...0x36F: return value == 0x34F ? .hidden : .mark
    case 0x2E80...0xD7FF, 0x20000...0x3FFFF: return .ideograph
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    if scalar.properties.isWhitespace { return .space }
    switch Appearance(of: scalar) {
    case .hidden: return .hidden
    case .mark, .spacingMark: return .mark
    case .syllablePart: return .letter
    case .base, .halfFlag: return scalar.isWordPart ? .letter : .other
    }
  }
}

/// True for what a blank paragraph is made of, line feeds included.
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}
