/// Values in lines of one column: a backslash stands before what would end a value or a line.
enum ListLine {
  private static let signs: [(byte: UInt8, letter: UInt8)] = [
    (UInt8(ascii: "\n"), UInt8(ascii: "n")), (UInt8(ascii: "\t"), UInt8(ascii: "t")),
  ]
  private static let backslash = UInt8(ascii: "\\")

  /// Byte by byte: a backslash that carries a mark is no character of its own.
  static func escaped(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      byte != backslash && !signs.contains { $0.byte == byte }
    }
    guard !isPlain else { return value }
    var result: [UInt8] = []
    for byte in value.utf8 {
      if byte == backslash {
        result += [byte, byte]
      } else if let sign = signs.first(where: { $0.byte == byte }) {
        result += [backslash, sign.letter]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func restored(_ bytes: Substring.UTF8View) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        result.append(signs.first { $0.letter == byte }?.byte ?? byte)
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
