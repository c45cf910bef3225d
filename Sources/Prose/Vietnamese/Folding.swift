/// The text as it is searched for: NFC, lower case, without tones and vowel marks, đ as d.
///
/// Letters of other Latin alphabets lose their marks and strokes as well; ß and æ stay. Folding a
/// folded text changes nothing.
public func folded(_ text: String) -> String {
  let normal = nfc(text)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(normal.utf8.count)
  for scalar in normal.unicodeScalars { appendFolded(scalar, to: &bytes) }
  // A dropped mark may have kept two parts of a Hangul syllable apart.
  return nfc(String(decoding: bytes, as: UTF8.self))
}

private func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  if scalar.isASCII {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
  } else if let letter = LatinLetter[scalar] {
    if letter.folded.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: letter.folded.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(letter.folded) ?? .init())
    }
  } else if !scalar.isCombiningDiacritic {
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}

/// A folded text that remembers where each of its characters came from.
public struct FoldedText: Sendable, Hashable {
  /// The characters of the folded text; joined they are `folded(_:)` of the original.
  public let characters: [Character]
  /// For each folded character the offset of the `Character` in the original that it came from.
  public let origins: [Int]

  /// The characters of the original that a range of the folded ones came from.
  public func originalRange(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else {
      let place = range.lowerBound < origins.count ? origins[range.lowerBound] : originalCount
      return place..<place
    }
    return origins[range.lowerBound]..<(origins[last] + 1)
  }

  /// The number of characters in the original.
  public let originalCount: Int
}

/// Folds a text as `folded(_:)` does and keeps the way back, for marking hits in the original.
public func fold(_ text: String) -> FoldedText {
  var characters: [Character] = []
  var origins: [Int] = []
  var count = 0
  if isPlain(text) {
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      characters.append(Character(LatinLetter[scalar]?.folded ?? scalar))
      origins.append(offset)
    }
    return FoldedText(characters: characters, origins: origins, originalCount: origins.count)
  }
  for (offset, character) in text.enumerated() {
    for part in folded(String(character)) {
      characters.append(part)
      origins.append(offset)
    }
    count += 1
  }
  return FoldedText(characters: characters, origins: origins, originalCount: count)
}
