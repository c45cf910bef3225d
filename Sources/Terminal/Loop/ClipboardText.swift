/// Text for the clipboard of the person's own machine, by the sequence OSC 52.
enum ClipboardText {
  /// Bytes of base64 that usual terminals and multiplexers let through.
  static let mostBytes = 74_994

  /// Whether terminals can be expected to take `text` whole.
  static func fits(_ text: String) -> Bool {
    (text.utf8.count + 2) / 3 * 4 <= mostBytes
  }

  /// The sequence; base64 keeps whatever is in the text away from the terminal.
  static func sequence(for text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    return stride(from: 0, to: bytes.count, by: 3).flatMap { start in
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(UInt32(0)) { bits, offset in
        bits << 8 | (offset < group.count ? UInt32(group[start + offset]) : 0)
      }
      return (0..<4).map { place in
        place > group.count ? UInt8(ascii: "=") : alphabet[Int(bits >> (18 - 6 * place)) & 63]
      }
    }
  }
}
