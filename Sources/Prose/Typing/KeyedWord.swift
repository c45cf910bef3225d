/// The word under the hands: the letters that its keys came to, and the keys themselves, for a word that turns out not to
/// be Vietnamese.
struct KeyedWord: Sendable, Hashable {
  private(set) var letters: [SpelledLetter] = []
  private(set) var tone = SyllableTone.level
  /// The keys it was typed with, or the characters it was found with.
  private var keys: [Character] = []
  /// What it is shown as once keys are only letters in it.
  private var frozen: [Character]?
  /// Whether a key did more than write a letter.
  private var isChanged = false
  /// The key that a double took back; it writes itself from then on.
  private var undoneKey: UInt8?
  /// Whether something was taken back, so that what is shown is wanted as it is.
  private var isUndone = false
  /// Marks were put on from behind the syllable, which was over with them: a letter after them belongs to another language.
  private var isClosed = false
  /// How many letters there were when the tone was typed.
  private var tonedCount: Int?

  init() {}

  /// A word as it stands in a text.
  init(found characters: [Character]) {
    keys = characters
    for character in characters {
      guard let (letter, tone) = SpelledLetter.reading(character) else {
        frozen = characters
        return
      }
      letters.append(letter)
      guard tone != .level else { continue }
      guard self.tone == .level else {
        frozen = characters
        return
      }
      self.tone = tone
    }
    if !isPossible { frozen = characters }
  }

  /// A word in which keys are only letters.
  init(asItIs characters: [Character]) {
    keys = characters
    frozen = characters
  }

  /// What the word is shown as.
  func text(_ style: ToneStyle) -> [Character] { frozen ?? spelled(style, isOver: false) }

  /// What it is shown as once it is over: letters and marks that came to no syllable were meant as they were typed.
  func finalText(_ style: ToneStyle) -> [Character] {
    guard frozen == nil, isChanged, !isUndone, Syllable(letters).hasVowel else {
      return text(style)
    }
    if letters.count == 1, letters[0].isFromW { return keys }
    let whole = Self.opened(letters, tone, isOver: true)
    return Syllable(whole).isWhole(with: tone) ? spelled(style, isOver: true) : keys
  }

  /// Whether it is a word by the rules, or on the way to one.
  var isPossible: Bool {
    let syllable = Syllable(letters)
    return !syllable.hasVowel || syllable.isPossible(with: tone)
  }

  var isFrozen: Bool { frozen != nil }

  private func spelled(_ style: ToneStyle, isOver: Bool) -> [Character] {
    let shown = Self.opened(letters, tone, isOver: isOver)
    let place = tone == .level ? nil : Syllable(shown).tonePlace(style)
    return shown.indices.map { shown[$0].character($0 == place ? tone : .level) }
  }

  /// Without a letter behind it ươ is uơ: thuở, huơ. Until a tone or the end says so, more letters are expected.
  private static func opened(
    _ letters: [SpelledLetter], _ tone: SyllableTone, isOver: Bool
  ) -> [SpelledLetter] {
    guard tone != .level || isOver, let last = letters.last, last.base == UInt8(ascii: "o"),
      last.mark == .horn, letters.count > 1, letters[letters.count - 2].base == UInt8(ascii: "u"),
      letters[letters.count - 2].mark == .horn
    else { return letters }
    var letters = letters
    letters[letters.count - 2].mark = .none
    return letters
  }

  // MARK: Typing

  /// Takes a key; false for one that is no part of the word.
  mutating func type(_ key: Character, by method: TypingMethod) -> Bool {
    guard let ascii = key.asciiValue else { return false }
    let letter = SpelledLetter(ascii: ascii)
    if frozen != nil {
      guard letter != nil else { return false }
      appendFrozen(key)
      return true
    }
    let lower = letter?.base ?? ascii
    if lower != undoneKey, let meaning = method.meaning(of: lower),
      apply(meaning, key, letter, by: method)
    {
      keys.append(key)
      isChanged = true
      return true
    }
    guard let letter else { return false }
    append(letter, key)
    return true
  }

  private mutating func appendFrozen(_ key: Character) {
    keys.append(key)
    frozen?.append(key)
    // No word begins with two w: it is the beginning of an address.
    if keys.count > 2, keys.allSatisfy({ $0 == "w" }) { frozen = keys }
  }

  private mutating func append(_ letter: SpelledLetter, _ key: Character) {
    let before = isChanged && !isUndone ? keys : spelled(.old, isOver: false)
    var letter = letter
    if letter.base == UInt8(ascii: "o"), let last = letters.last, last.base == UInt8(ascii: "u"),
      last.mark == .horn
    {
      letter.mark = .horn
      letter.isImplied = true
    }
    letters.append(letter)
    keys.append(key)
    if isClosed || !isPossible { frozen = before + [key] }
  }

  /// Does what a key means; false when it means nothing here.
  private mutating func apply(
    _ meaning: KeyMeaning, _ key: Character, _ letter: SpelledLetter?, by method: TypingMethod
  ) -> Bool {
    switch meaning {
    case .tone(let wanted): return put(wanted, key, by: method)
    case .noTone:
      guard tone != .level else { return false }
      tone = .level
      isUndone = true
      return true
    case .circumflex(let base): return mark(.circumflex, base, key, letter)
    case .breve: return mark(.breve, UInt8(ascii: "a"), key, letter)
    case .horn: return hornPair(key, letter) || mark(.horn, nil, key, letter)
    case .hornOrBreve:
      return hornPair(key, letter) || mark(nil, nil, key, letter) || appendHornedU(letter)
    case .stroke: return stroke(key, letter)
    }
  }

  // MARK: Tones

  private mutating func put(
    _ wanted: SyllableTone, _ key: Character, by method: TypingMethod
  ) -> Bool {
    let syllable = Syllable(letters)
    guard syllable.hasVowel, syllable.isPossible(with: wanted) else { return false }
    if tone == wanted {
      tone = .level
      freeze(with: key)
      return true
    }
    // In VIQR a letter takes one tone, and what follows is punctuation.
    if method == .viqr, tone != .level { return false }
    tone = wanted
    tonedCount = letters.count
    return true
  }

  /// Takes back what a double key asked for: the key itself is written, and keys are letters from here on.
  private mutating func freeze(with key: Character) {
    frozen = spelled(.old, isOver: false) + [key]
    isUndone = true
  }

  // MARK: Marks

  /// Both letters of uo at once.
  private mutating func hornPair(_ key: Character, _ letter: SpelledLetter?) -> Bool {
    let rime = Syllable(letters).rime
    guard
      let first = rime.indices.dropLast().first(where: {
        letters[$0].base == UInt8(ascii: "u") && letters[$0 + 1].base == UInt8(ascii: "o")
      })
    else { return false }
    if letters[first].mark == .horn, letters[first + 1].mark == .horn {
      if letters[first + 1].isImplied {
        letters[first + 1].isImplied = false
        return true
      }
      return takeBack([first, first + 1], key, letter)
    }
    var changed = letters
    changed[first].mark = .horn
    changed[first + 1].mark = .horn
    return take(changed, at: first + 1, key, letter)
  }

  /// Puts a mark on the last vowel that can bear it; nil is the mark of w, whichever the vowel takes.
  private mutating func mark(
    _ mark: SpelledLetter.Mark?, _ base: UInt8?, _ key: Character, _ letter: SpelledLetter?
  ) -> Bool {
    let vowels = Syllable(letters).rime.indices.filter { index in
      letters[index].isVowel && (base == nil || letters[index].base == base)
    }
    var marked: Int?
    for index in vowels.reversed() {
      guard let wanted = Self.mark(mark, on: letters[index].base) else { continue }
      guard letters[index].mark != wanted else {
        marked = marked ?? index
        continue
      }
      var changed = letters
      changed[index].mark = wanted
      if take(changed, at: index, key, letter) { return true }
      // ươ becomes uô.
      guard wanted == .circumflex, index > 0, letters[index - 1].mark == .horn else { continue }
      changed[index - 1].mark = .none
      if take(changed, at: index, key, letter) { return true }
    }
    return marked.map { takeBack([$0], key, letter) } ?? false
  }

  private static func mark(
    _ mark: SpelledLetter.Mark?, on base: UInt8
  ) -> SpelledLetter.Mark? {
    switch (base, mark) {
    case (UInt8(ascii: "a"), .circumflex), (UInt8(ascii: "e"), .circumflex),
      (UInt8(ascii: "o"), .circumflex):
      .circumflex
    case (UInt8(ascii: "a"), .breve), (UInt8(ascii: "a"), nil): .breve
    case (UInt8(ascii: "o"), .horn), (UInt8(ascii: "o"), nil), (UInt8(ascii: "u"), .horn),
      (UInt8(ascii: "u"), nil):
      .horn
    default: nil
    }
  }

  private mutating func take(
    _ changed: [SpelledLetter], at index: Int, _ key: Character, _ letter: SpelledLetter?
  ) -> Bool {
    guard Syllable(changed).isPossible(with: tone) else { return false }
    letters = changed
    letters[index].isImplied = false
    guard let letter else { return true }
    // In reset the second e stands behind the tone of the first: rết would have been typed reets.
    let isBehindTone = letter.isVowel && tonedCount.map { index < $0 } ?? false
    if isBehindTone || letters[index...].contains(where: { !$0.isVowel }) { isClosed = true }
    return true
  }

  private mutating func takeBack(
    _ indices: [Int], _ key: Character, _ letter: SpelledLetter?
  ) -> Bool {
    let isFromW = letters[indices[0]].isFromW
    for index in indices { letters[index].mark = .none }
    isUndone = true
    if isFromW { letters.removeLast() }
    // The vowel of xoong is written with two letters.
    if let letter, letter.isVowel, !isFromW {
      undoneKey = letter.base
      letters.append(letter)
      if !isPossible { frozen = spelled(.old, isOver: false) }
    } else {
      freeze(with: key)
    }
    return true
  }

  private mutating func stroke(_ key: Character, _ letter: SpelledLetter?) -> Bool {
    let hasVowel = Syllable(letters).hasVowel
    // Without a vowel it may be an abbreviation: QĐ, HĐND.
    let index = hasVowel ? 0 : letters.count - 1
    guard letters.indices.contains(index), letters[index].base == UInt8(ascii: "d") else {
      return false
    }
    guard letters[index].mark == .none else {
      letters[index].mark = .none
      freeze(with: key)
      return true
    }
    var changed = letters
    changed[index].mark = .stroke
    guard !hasVowel || Syllable(changed).isPossible(with: tone) else { return false }
    letters = changed
    if hasVowel, letter != nil { isClosed = true }
    return true
  }

  /// A small w behind an onset, or at the beginning, is ư; in capitals it is more often that of NQ/TW, MW.
  private mutating func appendHornedU(_ letter: SpelledLetter?) -> Bool {
    let syllable = Syllable(letters)
    guard let letter, !letter.isUpper, !syllable.hasVowel, syllable.hasOnset,
      letters.last?.base != UInt8(ascii: "k") || letters.count > 1
    else { return false }
    var horned = SpelledLetter(base: UInt8(ascii: "u"), mark: .horn)
    horned.isFromW = true
    guard Syllable(letters + [horned]).isPossible(with: .level) else { return false }
    letters.append(horned)
    return true
  }
}
