/// A run of letters taken as a Vietnamese syllable: where its rime begins, and whether it can be one at all.
struct Syllable {
  let letters: [SpelledLetter]
  /// The letters of the onset; all letters when there is no vowel yet.
  let onsetCount: Int

  init(_ letters: [SpelledLetter]) {
    self.letters = letters
    onsetCount = Self.onsetCount(of: letters)
  }

  var hasVowel: Bool { onsetCount < letters.count }
  private var onset: ArraySlice<SpelledLetter> { letters[..<onsetCount] }
  var rime: ArraySlice<SpelledLetter> { letters[onsetCount...] }

  /// The consonants before the first vowel, the u of qu, and the i of gi where another vowel follows it.
  private static func onsetCount(of letters: [SpelledLetter]) -> Int {
    guard let first = letters.firstIndex(where: \.isVowel) else { return letters.count }
    guard first == 1 else { return first }
    switch (letters[0].base, letters[1].base) {
    case (UInt8(ascii: "q"), UInt8(ascii: "u")): return 2
    case (UInt8(ascii: "g"), UInt8(ascii: "i")):
      return letters.count > 2 && letters[2].isVowel ? 2 : 1
    default: return 1
    }
  }

  // MARK: Possible or not

  /// Whether it is a syllable, or can become one by letters and marks that follow.
  func isPossible(with tone: SyllableTone) -> Bool { fits(.begins, tone) }

  /// Whether it is a syllable as it stands. One that ends in c, ch, p or t has the acute or the dot.
  func isWhole(with tone: SyllableTone) -> Bool {
    fits(.isWhole, tone) && (tone != .level || !isStopped)
  }

  private func fits(_ wanted: Rimes.Fit, _ tone: SyllableTone) -> Bool {
    guard hasVowel else { return onsetCount == 2 && Self.isQu(letters) && wanted == .begins }
    guard hasOnset, fitsOnset, fitsY, rimeFit.contains(wanted) else { return false }
    return tone == .level || tone == .acute || tone == .dot || !(isStopped || endsInK)
  }

  private static func isQu(_ letters: [SpelledLetter]) -> Bool {
    letters.count == 2 && letters[0].base == UInt8(ascii: "q")
  }

  /// Only the acute and the dot stand over a rime that ends in c, ch, p or t.
  private var isStopped: Bool {
    guard let last = rime.last else { return false }
    switch last.base {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): return true
    case UInt8(ascii: "h"): return rime.dropLast().last?.base == UInt8(ascii: "c")
    default: return false
    }
  }

  /// Names that end in k are written without a tone too: Đăk Nông, Đắk Lắk.
  private var endsInK: Bool { rime.last?.base == UInt8(ascii: "k") }

  private var rimeFit: Rimes.Fit {
    let fit = Rimes.fit(rime)
    // The i of gi is that of iê too: giếng, giết.
    if onsetCount == 2, letters[0].base == UInt8(ascii: "g"), rime.first?.base == UInt8(ascii: "e")
    {
      return fit.union(Rimes.fit(letters[1...]))
    }
    return fit
  }

  /// Whether the consonants are an onset.
  var hasOnset: Bool {
    var key: UInt32 = 0
    guard onsetCount <= 3 else { return false }
    for letter in onset { key = key << 5 | letter.code }
    return onset.allSatisfy { $0.code > 0 } && (onsetCount == 0 || Self.onsets.contains(key))
  }

  private static let onsets: Set<UInt32> = {
    let spelled =
      """
      b c ch d đ đr g gh gi h k kh kr l m n ng ngh nh p ph q qu r s t th tr v x
      """
    return Set(
      spelled.split(separator: " ").map { onset in
        onset.reduce(UInt32(0)) { $0 << 5 | (SpelledLetter.reading($1)?.letter.code ?? 0) }
      })
  }()

  /// Spelling: before e, ê, i and y stand k, gh, ngh; c, g and ng before the others. K is free in names: Bắc Kạn, Kon Tum.
  private var fitsOnset: Bool {
    guard let vowel = rime.first?.base else { return true }
    let isFront =
      vowel == UInt8(ascii: "e") || vowel == UInt8(ascii: "i") || vowel == UInt8(ascii: "y")
    switch (letters[0].base, onsetCount) {
    case (UInt8(ascii: "c"), 1): return !isFront
    case (UInt8(ascii: "g"), 1): return !isFront || vowel == UInt8(ascii: "i")
    case (UInt8(ascii: "g"), 2):
      // Either gh, or gi before another vowel.
      if letters[1].base == UInt8(ascii: "h") { return isFront && vowel != UInt8(ascii: "y") }
      return vowel != UInt8(ascii: "i") && vowel != UInt8(ascii: "y")
    case (UInt8(ascii: "n"), 2):
      return letters[1].base == UInt8(ascii: "h") || !isFront
    case (UInt8(ascii: "n"), 3): return isFront && vowel != UInt8(ascii: "y")
    case (UInt8(ascii: "q"), _): return onsetCount == 2 && vowel != UInt8(ascii: "u")
    default: return true
    }
  }

  /// Iê is written yê where nothing stands before it but the u of qu; y takes other letters behind qu only.
  private var fitsY: Bool {
    guard rime.count > 1, let first = rime.first?.base else { return true }
    let isE = rime[rime.startIndex + 1].base == UInt8(ascii: "e")
    let isBehindQu = onsetCount == 2 && letters[0].base == UInt8(ascii: "q")
    switch first {
    case UInt8(ascii: "y"): return isBehindQu || isE && onsetCount == 0
    case UInt8(ascii: "i"): return !isE || onsetCount > 0 && !isBehindQu
    default: return true
    }
  }

  // MARK: Where the tone stands

  /// The letter that carries the tone; nil without a vowel.
  ///
  /// That of the main vowel: the one with a mark of its own (the second of ươ), else the last before a final consonant,
  /// the middle one of three, the first of ia, ua and what ends in i, y, o or u; of oa, oe and uy as the house writes.
  func tonePlace(_ style: ToneStyle) -> Int? {
    let vowels = rime.prefix(while: \.isVowel)
    guard vowels.count > 1 else { return vowels.isEmpty ? nil : vowels.startIndex }
    if let marked = vowels.lastIndex(where: { $0.mark != .none }) { return marked }
    if vowels.endIndex < rime.endIndex { return vowels.endIndex - 1 }
    let bases = vowels.map(\.base)
    guard bases.count == 2 else {
      // uye has its mark still to come.
      return vowels.startIndex + (bases == Array("uye".utf8) ? 2 : 1)
    }
    switch (bases[0], bases[1]) {
    case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "y")):
      return vowels.startIndex + (style == .new ? 1 : 0)
    case (UInt8(ascii: "i"), UInt8(ascii: "e")), (UInt8(ascii: "y"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "e")), (UInt8(ascii: "u"), UInt8(ascii: "o")):
      return vowels.startIndex + 1
    default: return vowels.startIndex
    }
  }
}
