/// The words in which Latin letters stand beside letters of Greek, Cyrillic, Armenian or Cherokee,
/// or beside the full-width and mathematical forms of Latin: nearly always look-alikes put in to
/// deceive a reader or a search (UTS #39). As ranges of `Character` offsets, in order.
///
/// Words wholly of another script are not among them.
public func mixedScriptWords(in text: String) -> [Range<Int>] {
  if isPlain(text) { return [] }
  var words: [Range<Int>] = []
  var start: Int?
  var hasLatin = false
  var hasLookAlike = false
  var offset = 0
  func finishWord() {
    if let begun = start, hasLatin, hasLookAlike { words.append(begun..<offset) }
    (start, hasLatin, hasLookAlike) = (nil, false, false)
  }
  for character in text {
    if character.isWordPart {
      start = start ?? offset
      for scalar in character.unicodeScalars {
        hasLatin = hasLatin || (LatinLetter[scalar]?.rank ?? 0) > 0
        hasLookAlike = hasLookAlike || LookAlikes.contains(scalar)
      }
    } else {
      finishWord()
    }
    offset += 1
  }
  finishWord()
  return words
}

/// The blocks of letters that can be taken for Latin ones (Blocks.txt).
private enum LookAlikes {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x370...0x58F, 0x13A0...0x13FF, 0x1C80...0x1C8F, 0x1F00...0x1FFF, 0x2DE0...0x2DFF: true
    case 0xA640...0xA69F, 0xAB70...0xABBF, 0xFF21...0xFF5A, 0x1D400...0x1D7FF: true
    default: false
    }
  }
}
