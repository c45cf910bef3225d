/// The two ways of writing the tone over oa, oe and uy at the end of a syllable: the old way puts
/// it on the first letter (hòa, khỏe, thúy), the new way on the second (hoà, khoẻ, thuý).
///
/// Both are in daily use and no text is rewritten: only searching and ordering take both for one.
enum TonePlacement {
  /// Moves tones written in the old way; `scalars` are lower case in NFC, and stay as many.
  static func modernise(_ scalars: inout [Unicode.Scalar]) {
    guard scalars.count > 1 else { return }
    for index in scalars.indices.dropLast() {
      // Nearly every letter is ruled out by what follows it, without a look into the tables.
      switch scalars[index + 1] {
      case "a", "e", "y": break
      default: continue
      }
      guard let first = vowels[scalars[index]], first.tone > 0,
        let followers = followers[first.base], followers.contains(scalars[index + 1]),
        index + 2 == scalars.count || !scalars[index + 2].isWordPart,
        let second = toned[scalars[index + 1]]
      else { continue }
      scalars[index] = first.base
      scalars[index + 1] = second[first.tone]
    }
  }

  private static let followers: [Unicode.Scalar: [Unicode.Scalar]] = ["o": ["a", "e"], "u": ["y"]]

  private static let toned: [Unicode.Scalar: [Unicode.Scalar]] = [
    "a": Array("aàảãáạ".unicodeScalars), "e": Array("eèẻẽéẹ".unicodeScalars),
    "y": Array("yỳỷỹýỵ".unicodeScalars),
  ]

  private static let vowels: [Unicode.Scalar: (base: Unicode.Scalar, tone: Int)] = {
    var vowels: [Unicode.Scalar: (base: Unicode.Scalar, tone: Int)] = [:]
    for (base, row) in [("o", "oòỏõóọ"), ("u", "uùủũúụ")] as [(Unicode.Scalar, String)] {
      for (tone, scalar) in row.unicodeScalars.enumerated() { vowels[scalar] = (base, tone) }
    }
    return vowels
  }()
}
