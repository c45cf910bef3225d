/// In the files of Excel `_x0041_` within a text is a letter by its number. A text that reads so by itself has its first
/// sign escaped, and is read back as it was written.
enum EscapedLetters {
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), isEscape(bytes[place...]) {
        result += Array("_x005F_".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sequence = Array(bytes.prefix(7))
    guard sequence.count == 7, sequence[1] == UInt8(ascii: "x"), sequence[6] == UInt8(ascii: "_")
    else { return false }
    return sequence[2...5].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
