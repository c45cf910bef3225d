/// A key that orders texts by the Vietnamese alphabet when compared byte by byte, as a BLOB is.
///
/// First by letters (a ă â b c d đ e ê … o ô ơ … u ư v x y, with f, j, w, z in their Latin places),
/// a space before every letter and digits before letters; then by tones (ngang, huyền, hỏi, ngã,
/// sắc, nặng; marks of other languages last); then small letters before capitals. Texts that
/// differ only in the place of a tone, or in NFC and NFD, have one key.
public func sortKey(_ text: String) -> [UInt8] {
  let scalars = nfc(text).unicodeScalars.map { $0 }
  var lower = scalars.map { LatinLetter[$0]?.lower ?? $0 }
  TonePlacement.modernise(&lower)
  var key: [UInt8] = []
  var tones: [UInt8] = []
  var cases: [UInt8] = []
  for (scalar, small) in zip(scalars, lower) {
    if scalar.isCombiningDiacritic {
      if !tones.isEmpty { tones[tones.count - 1] = SortWeight.tone(.foreign) }
      continue
    }
    SortWeight.appendPrimary(of: small, to: &key)
    tones.append(SortWeight.tone(LatinLetter[small]?.tone ?? .level))
    cases.append(LatinLetter[scalar]?.isUpper == true ? SortWeight.capital : SortWeight.small)
  }
  SortWeight.appendLevel(tones, default: SortWeight.tone(.level), to: &key)
  SortWeight.appendLevel(cases, default: SortWeight.small, to: &key)
  return key
}

/// A key that orders people as Vietnamese lists do: by given name, the last word; then by family
/// name, the first; then by what stands between. Compared byte by byte.
public func personSortKey(_ name: String) -> [UInt8] {
  let words = nfc(name).split(whereSeparator: \.isWhitespace).map(String.init)
  guard let given = words.last else { return [] }
  var key = sortKey(given)
  for part in [words.dropLast().prefix(1), words.dropLast().dropFirst()] {
    key.append(SortWeight.endOfPart)
    key.append(contentsOf: sortKey(part.joined(separator: " ")))
  }
  return key
}

/// The bytes of sort keys: ends of parts and levels below everything, so that what is shorter
/// comes first.
enum SortWeight {
  static let endOfPart: UInt8 = 0x00
  static let endOfLevel: UInt8 = 0x01
  static let small: UInt8 = 0x02
  static let capital: UInt8 = 0x03
  private static let space: UInt8 = 0x02
  private static let punctuation: UInt8 = 0x03
  private static let digits: UInt8 = 0x10
  private static let letters: UInt8 = 0x20
  private static let otherScripts: UInt8 = 0x70

  static func tone(_ tone: LatinLetter.Tone) -> UInt8 { tone.rawValue + 2 }

  /// Adds what the scalar, in lower case, weighs on the first level.
  static func appendPrimary(of scalar: Unicode.Scalar, to key: inout [UInt8]) {
    if let letter = LatinLetter[scalar], letter.rank > 0 {
      key.append(letters + letter.rank)
    } else if scalar.properties.isWhitespace {
      key.append(space)
    } else if (0x30...0x39).contains(scalar.value) {
      key.append(digits + UInt8(scalar.value - 0x30))
    } else if scalar.isWordPart {
      key.append(otherScripts)
      key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      key.append(punctuation)
      key.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Adds a level without the ordinary weights at its end, which say nothing.
  static func appendLevel(_ weights: [UInt8], default ordinary: UInt8, to key: inout [UInt8]) {
    key.append(endOfLevel)
    let length = (weights.lastIndex { $0 != ordinary } ?? -1) + 1
    key.append(contentsOf: weights.prefix(length))
  }
}
