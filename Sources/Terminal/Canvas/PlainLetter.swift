/// A scalar that is always one visible cluster of one cell, unless a mark follows it.
///
/// It is the shortcut for what nearly all of a screen consists of; a test holds it against Prose.
struct PlainLetter {
  let scalar: UInt32
  /// How many bytes of UTF-8 it takes.
  let length: Int

  /// The plain letter at `index`, or nil at the end or before anything else.
  @inline(__always)
  init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    if first < 0x80 {
      (scalar, length) = (first, 1)
    } else if first < 0xE0 {
      (scalar, length) = ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
    } else if first < 0xF0 {
      let middle = UInt32(bytes[index + 1]) & 0x3F
      (scalar, length) = ((first & 0x0F) << 12 | middle << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
    } else {
      return nil
    }
    if !Self.isPlain(scalar) { return nil }
  }

  /// How many plain letters the text has when it has nothing else.
  static func count(in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var (index, count) = (0, 0)
      while let letter = PlainLetter(in: bytes, at: index) {
        index += letter.length
        count += 1
      }
      return index == bytes.count ? count : nil
    }
  }

  /// ASCII, Latin with its extensions and Vietnamese, dashes and quotation marks, arrows, lines and blocks.
  @inline(__always)
  static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E: true
    case 0xA0...0x2FF: scalar != 0xAD
    case 0x1E00...0x1EFF, 0x2010...0x2027, 0x2039...0x203A, 0x2190...0x2193, 0x2500...0x259F: true
    default: false
    }
  }
}
