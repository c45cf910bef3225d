/// The syllables in oa, oe and uy whose tone stands in one of its two places.
struct ToneCheck {
  private(set) var tones: [StyleLine.Toned] = []

  init(_ text: StyleText) {
    let scalars = text.scalars
    for index in scalars.indices.dropLast() {
      // Nearly every letter is ruled out without a look into the tables.
      guard let first = Self.firsts[scalars[index]], let second = Self.seconds[scalars[index + 1]],
        !text.isSkipped[index], Self.goTogether(first.base, second.base),
        (first.tone == 0) != (second.tone == 0), Self.endsSyllable(scalars, after: index + 1),
        index == 0 || scalars[index - 1] != "q" && scalars[index - 1] != "Q"
      else { continue }
      let tone = max(first.tone, second.tone)
      let style: ToneStyle = first.tone > 0 ? .old : .new
      let range = Self.syllable(around: index, in: scalars)
      var other = Array(scalars[range])
      let place = index - range.lowerBound
      other[place] = Self.letter(first.base, style == .old ? 0 : tone, like: scalars[index])
      other[place + 1] = Self.letter(
        second.base, style == .old ? tone : 0, like: scalars[index + 1])
      tones.append(
        .init(range: range, style: style, other: String(String.UnicodeScalarView(other))))
    }
  }

  private static func endsSyllable(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    index + 1 == scalars.count || !scalars[index + 1].isWordPart
  }

  private static func syllable(around index: Int, in scalars: [Unicode.Scalar]) -> Range<Int> {
    var start = index
    while start > 0, scalars[start - 1].isWordPart { start -= 1 }
    return start..<(index + 2)
  }

  private static func goTogether(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first == "o" ? second != "y" : second == "y"
  }

  private static func letter(
    _ base: Unicode.Scalar, _ tone: Int, like model: Unicode.Scalar
  ) -> Unicode.Scalar {
    guard let row = rows[base] else { return model }
    let upper = row[tone].properties.uppercaseMapping.unicodeScalars.first
    return model.isCapital ? upper ?? row[tone] : row[tone]
  }

  private static let rows: [Unicode.Scalar: [Unicode.Scalar]] = [
    "o": Array("oòỏõóọ".unicodeScalars), "u": Array("uùủũúụ".unicodeScalars),
    "a": Array("aàảãáạ".unicodeScalars), "e": Array("eèẻẽéẹ".unicodeScalars),
    "y": Array("yỳỷỹýỵ".unicodeScalars),
  ]

  private typealias Letters = [Unicode.Scalar: (base: Unicode.Scalar, tone: Int)]
  private static let firsts = letters(["o", "u"])
  private static let seconds = letters(["a", "e", "y"])

  private static func letters(_ bases: [Unicode.Scalar]) -> Letters {
    var letters: Letters = [:]
    for base in bases {
      for (tone, small) in (rows[base] ?? []).enumerated() {
        letters[small] = (base, tone)
        if let capital = small.properties.uppercaseMapping.unicodeScalars.first {
          letters[capital] = (base, tone)
        }
      }
    }
    return letters
  }
}
