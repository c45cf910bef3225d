/// Letters that are not composed, and characters that nobody can see.
struct HiddenCheck {
  private(set) var places: [StyleLine.Place] = []

  init(_ text: StyleText, _ line: String) {
    for (offset, scalar) in text.scalars.enumerated() where Self.isHidden(scalar) {
      // A picture may be made of several, which are held together or chosen by such characters.
      let before = text[offset - 1]
      if let before, before.value > 0xFF, before.properties.isEmoji || Self.isHidden(before),
        scalar.value == 0x200D || scalar.value == 0xFE0F || scalar.value > 0xE0000
      {
        continue
      }
      places.append(.init(rule: .invisible, range: offset..<(offset + 1), mend: ""))
    }
    if !isPlainlyNormal(line) { findDecomposed(line) }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1EA0..<0x1EFA: return false
    default:
      if case .hidden = Appearance(of: scalar) { return true }
      return false
    }
  }

  /// One finding for the stretch from the first letter of the line that is not composed to the last.
  private mutating func findDecomposed(_ line: String) {
    var offset = 0
    var range: Range<Int>?
    for character in line {
      let count = character.unicodeScalars.count
      let composed = nfc(String(character))
      if !composed.unicodeScalars.elementsEqual(character.unicodeScalars) {
        range = (range?.lowerBound ?? offset)..<(offset + count)
      }
      offset += count
    }
    guard let range else { return }
    let words = String(String.UnicodeScalarView(Array(line.unicodeScalars)[range]))
    places.append(.init(rule: .notComposed, range: range, mend: nfc(words)))
  }
}
