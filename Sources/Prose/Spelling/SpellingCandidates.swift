/// What somebody may have meant by a syllable that is none, or is not known: syllables that differ by tone, by marks, or
/// by what many people confuse in writing (s and x, ch and tr, d, gi and r, l and n, final n and ng, c and t, i and y,
/// the hook and the tilde), the nearest first.
public struct SpellingCandidates: Sendable, Hashable {
  public private(set) var words: [String] = []

  /// Farther than this is no likely slip any more.
  private static let farthest = 5

  /// `tones` is how the house writes.
  public init(for word: String, tones: ToneStyle) {
    guard word.unicodeScalars.count <= 12, let spelled = SpelledWord(word.lowercased()) else {
      return
    }
    var nearest: [String: Int] = [:]
    for variant in Self.variants(of: spelled.letters) {
      for tone in SyllableTone.allCases {
        let distance = variant.distance + Self.distance(spelled.tone, tone)
        guard distance > 0, distance <= Self.farthest else { continue }
        let syllable = Syllable(variant.letters)
        guard syllable.isWhole(with: tone) else { continue }
        var candidate = spelled
        (candidate.letters, candidate.tone) = (variant.letters, tone)
        let text = candidate.text(tones)
        nearest[text] = min(nearest[text] ?? .max, distance)
      }
    }
    nearest[word.lowercased()] = nil
    words = nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// The word with the capitals of another one.
  public static func capitalised(_ word: String, like model: String) -> String {
    let capitals = model.unicodeScalars.count(where: \.isCapital)
    if capitals > 1, capitals == model.unicodeScalars.count { return word.uppercased() }
    guard model.unicodeScalars.first?.isCapital == true else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func distance(_ from: SyllableTone, _ to: SyllableTone) -> Int {
    if from == to { return 0 }
    switch (from, to) {
    case (.hook, .tilde), (.tilde, .hook): return 1
    // A tone that was left out is the slip of whoever types without marks.
    case (.level, _): return 1
    default: return 2
    }
  }

  // MARK: Letters

  private struct Variant {
    var letters: [SpelledLetter]
    var distance: Int
  }

  private static func variants(of letters: [SpelledLetter]) -> [Variant] {
    let onset = Syllable(letters).onsetCount
    let (head, rime) = (Array(letters[..<onset]), Array(letters[onset...]))
    let heads = swaps(of: head, in: onsets)
    return marked(rime).flatMap { body -> [Variant] in
      let vowels = body.letters.prefix(while: \.isVowel)
      let ends = swaps(of: Array(body.letters[vowels.count...]), in: endings)
      return ends.flatMap { end in
        heads.compactMap { head in
          let distance = head.distance + body.distance + end.distance
          guard distance <= farthest else { return nil }
          return Variant(letters: head.letters + vowels + end.letters, distance: distance)
        }
      }
    }
  }

  /// The letters themselves, and each group that stands beside theirs in a row of the table.
  private static func swaps(of letters: [SpelledLetter], in table: [[String]]) -> [Variant] {
    let written = String(letters.map { $0.character(.level) })
    var variants = [Variant(letters: letters, distance: 0)]
    for row in table where row.contains(written) {
      for other in row where other != written {
        let made = other.compactMap { SpelledLetter.reading($0)?.letter }
        variants.append(Variant(letters: made, distance: 2))
      }
    }
    return variants
  }

  private static let onsets = [
    ["s", "x"], ["ch", "tr"], ["d", "gi", "r", "v"], ["d", "đ"], ["l", "n"], ["g", "gh"],
    ["ng", "ngh"], ["c", "k", "q"], ["q", "qu"], ["b", "p"], ["h", "kh"], ["f", "ph"], ["j", "gi"],
    ["z", "d", "gi"], ["w", "qu"], ["c", "ch"], ["t", "th"], ["n", "nh"], ["n", "ng"], ["p", "ph"],
    ["g", "gi"],
  ]

  private static let endings = [
    ["n", "ng"], ["c", "t"], ["n", "nh"], ["t", "ch"], ["c", "ch"], ["ng", "nh"], ["m", "n"],
    ["p", "t"], ["ng", "g"],
  ]

  /// The rime with each of its vowels under each of its marks, and i and y in each other's place.
  private static func marked(_ rime: [SpelledLetter]) -> [Variant] {
    rime.reduce(into: [Variant(letters: [], distance: 0)]) { variants, letter in
      variants = variants.flatMap { variant -> [Variant] in
        choices(for: letter).map { choice, distance in
          Variant(letters: variant.letters + [choice], distance: variant.distance + distance)
        }.filter { $0.distance <= farthest }
      }
    }
  }

  private static func choices(
    for letter: SpelledLetter
  ) -> [(letter: SpelledLetter, distance: Int)] {
    var choices = [(letter, 0)]
    let marks: [SpelledLetter.Mark]
    switch letter.base {
    case UInt8(ascii: "a"): marks = [.none, .breve, .circumflex]
    case UInt8(ascii: "e"): marks = [.none, .circumflex]
    case UInt8(ascii: "o"): marks = [.none, .circumflex, .horn]
    case UInt8(ascii: "u"): marks = [.none, .horn]
    case UInt8(ascii: "i"): return choices + [(SpelledLetter(base: UInt8(ascii: "y")), 2)]
    case UInt8(ascii: "y"): return choices + [(SpelledLetter(base: UInt8(ascii: "i")), 2)]
    default: return choices
    }
    for mark in marks where mark != letter.mark {
      // A mark that was left out is nearer than one that was put in the place of another.
      choices.append((SpelledLetter(base: letter.base, mark: mark), letter.mark == .none ? 1 : 2))
    }
    return choices
  }
}
