/// The terms under which a text is found by full text search, in the order of the text.
///
/// For every word, a run of letters and digits, its folded form; after it, when it carries a mark
/// or a đ, also its exact form: lower case, NFC, the tone in its new place.
public func searchTerms(of text: String) -> [String] {
  searchWords(of: text).flatMap { word in
    let plain = folded(word)
    return plain == word ? [plain] : [plain, word]
  }
}

/// The words of a text or of a query in their exact form, as `matchesAsymmetrically` expects them.
public func searchWords(of text: String) -> [String] {
  var words: [String] = []
  var word: [Unicode.Scalar] = []
  func finishWord() {
    guard !word.isEmpty else { return }
    TonePlacement.modernise(&word)
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: word)
    words.append(nfc(String(scalars)))
    word.removeAll(keepingCapacity: true)
  }
  let normal = nfc(text)
  if isPlain(normal) {
    for scalar in normal.unicodeScalars {
      if scalar.isWordPart {
        word.append(LatinLetter[scalar]?.lower ?? scalar)
      } else {
        finishWord()
      }
    }
    finishWord()
    return words
  }
  for character in normal {
    if character.isWordPart {
      word.append(contentsOf: lowered(character))
    } else {
      finishWord()
    }
  }
  finishWord()
  return words
}

/// One word of what somebody typed into a search field.
public struct TypedWord: Sendable, Hashable {
  /// The word as the index has words: lower case, NFC, the tone in its new place.
  public let exact: String
  /// The word without its marks.
  public let plain: String
  /// Whether its end may not be typed yet: words that begin so are meant as well.
  public let isUnfinished: Bool

  /// Whether it has a mark or a đ, so that it stands for words with the same marks alone.
  public var isMarked: Bool { exact != plain }
}

/// The words that were typed; the last is unfinished unless something was typed after it.
public func typedWords(of typed: String) -> [TypedWord] {
  let words = searchWords(of: typed)
  let goesOn = typed.last.map { $0.isLetter || $0.isNumber } ?? false
  return words.enumerated().map { index, word in
    TypedWord(
      exact: word, plain: folded(word), isUnfinished: goesOn && index == words.count - 1)
  }
}

private func lowered(_ character: Character) -> [Unicode.Scalar] {
  let scalars = character.unicodeScalars
  if let scalar = scalars.first, scalars.count == 1, let letter = LatinLetter[scalar] {
    return [letter.lower]
  }
  return Array(character.lowercased().unicodeScalars)
}

/// True when a term of the index satisfies a typed word under the rule of `SearchPattern`.
///
/// `term` is in the exact form where the word has one. With `prefix` the term may go on after what
/// was typed. A typed word without letters satisfies nothing.
public func matchesAsymmetrically(term: String, typed: String, prefix: Bool) -> Bool {
  let wanted = SearchLetter.letters(of: typed)
  let given = SearchLetter.letters(of: term)
  guard !wanted.isEmpty, prefix ? wanted.count <= given.count : wanted.count == given.count else {
    return false
  }
  return zip(wanted, given).allSatisfy { $0.finds($1) }
}
