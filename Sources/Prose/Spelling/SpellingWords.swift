/// The words of a line that are to be looked up.
///
/// Left out is what no dictionary has: numbers and what is joined to them (`13/2023/QĐ-UBND`, `Covid-19`), addresses of
/// pages and mail, names of files, code, abbreviations in capitals, words with capitals inside, single letters, units
/// behind numbers, other scripts. A capitalised word within a sentence that can be no Vietnamese syllable is taken for
/// a foreign name, and so is what hyphens join to a capitalised word (`Cam-pu-chia`): a text full of names is not to be
/// full of marks.
public struct SpellingWords: Sendable, Hashable {
  public private(set) var words: [SpellingWord] = []

  /// `isMarkup` is true for CommonMark, false for a line that is shown as it is.
  public init(_ line: String, isMarkup: Bool) {
    var reader = WordReader(StyleText(line, isMarkup: isMarkup))
    reader.read()
    words = reader.words
  }
}

/// Goes through a line from word to word.
private struct WordReader {
  private let text: StyleText
  private(set) var words: [SpellingWord] = []
  private var isSentenceStart = true

  init(_ text: StyleText) { self.text = text }

  mutating func read() {
    var offset = text.start
    while let scalar = text[offset] {
      guard scalar.isWordPart, !text.isSkipped[offset] else {
        offset = pass(scalar, at: offset)
        continue
      }
      let token = offset..<tokenEnd(offset)
      read(token)
      isSentenceStart = false
      offset = token.upperBound
    }
  }

  private mutating func pass(_ scalar: Unicode.Scalar, at offset: Int) -> Int {
    switch scalar {
    case ".", "!", "?", "…", ":", "|": isSentenceStart = true
    case "<", "&": return tagEnd(offset) ?? offset + 1
    default: break
    }
    return offset + 1
  }

  /// Behind a tag or a named character of HTML that begins at `offset`; nil where none does.
  private func tagEnd(_ offset: Int) -> Int? {
    let isTag = text.scalars[offset] == "<"
    let limit = min(text.scalars.count, offset + (isTag ? 200 : 12))
    guard let first = text[offset + 1], first.isWordPart || isTag && first == "/",
      let end = text.scalars[offset..<limit].firstIndex(of: isTag ? ">" : ";"),
      isTag || text.scalars[(offset + 1)..<end].allSatisfy(\.isWordPart)
    else { return nil }
    return end + 1
  }

  // MARK: What belongs together

  /// Letters, digits and marks, with the signs that join them to one code or one name.
  private func tokenEnd(_ start: Int) -> Int {
    var end = start
    while let scalar = text[end], !text.isSkipped[end] {
      guard isPart(scalar) || isJoint(scalar, at: end) else { break }
      end += 1
    }
    return end
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart || scalar.isCombiningDiacritic
  }

  private func isJoint(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
    guard let next = text[offset + 1], next.isWordPart, !text.isSkipped[offset + 1],
      let before = text[offset - 1]
    else { return false }
    switch scalar {
    case "-", "/", "_", "'", "’": return true
    case ".": return next.isASCII && before.isASCII
    default: return false
    }
  }

  private mutating func read(_ token: Range<Int>) {
    let scalars = text.scalars[token]
    if scalars.contains(where: { $0.properties.numericType != nil && $0.isWordPart }) { return }
    if let before = text[token.lowerBound - 1], before == "@" || before == "#" { return }
    // Names of files and of hosts.
    if scalars.allSatisfy(\.isASCII), scalars.contains(where: { $0 == "." || $0 == "_" }) {
      return
    }
    if scalars.first?.isCapital == true, scalars.contains("-") { return }
    for part in scalars.indices.split(whereSeparator: {
      "-/_.".unicodeScalars.contains(scalars[$0])
    }) {
      guard let first = part.first, let last = part.last else { continue }
      read(word: first..<(last + 1))
    }
  }

  // MARK: One word

  private mutating func read(word range: Range<Int>) {
    guard (2...SpellingWord.longest).contains(range.count) else { return }
    let word = nfc(text.words(range)).replacing("’", with: "'")
    let capitals = word.unicodeScalars.count(where: \.isCapital)
    let isCapitalised = word.unicodeScalars.first?.isCapital == true
    let letters = word.unicodeScalars.count
    guard letters > 1, !isUnit(word, at: range.lowerBound) else { return }
    if capitals == letters {
      // Without a tone it is an abbreviation; a word of a heading in capitals mostly bears one.
      guard let spelled = SpelledWord(word), spelled.tone != .level else { return }
    } else if capitals > (isCapitalised ? 1 : 0) {
      return
    }
    guard let tongue = tongue(of: word, isName: isCapitalised && !isSentenceStart) else { return }
    words.append(SpellingWord(range: range, text: word, tongue: tongue))
  }

  /// Nil where nobody is asked.
  private func tongue(of word: String, isName: Bool) -> SpellingWord.Tongue? {
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    guard let spelled = SpelledWord(word) else {
      // An apostrophe, two tones, or letters of another language.
      if isASCII { return isName ? nil : .english }
      return word.allSatisfy { SpelledLetter.reading($0) != nil } ? .vietnamese : nil
    }
    let isForeign = spelled.letters.contains { $0.code == 0 } || !spelled.isPossible
    if isForeign {
      if isName { return nil }
      return isASCII ? .english : .either
    }
    return isASCII ? .either : .vietnamese
  }

  private func isUnit(_ word: String, at offset: Int) -> Bool {
    guard Self.units.contains(word) else { return false }
    let before = text[offset - 1] == " " || text[offset - 1] == "\u{A0}" ? offset - 2 : offset - 1
    return text[before].map { ("0"..."9").contains($0) } ?? false
  }

  private static let units: Set<String> = [
    "km", "cm", "mm", "dm", "kg", "mg", "ml", "dl", "cl", "ha", "kw", "kwh", "mb", "gb", "tb", "kb",
    "hz", "khz", "mhz", "ghz", "tr", "cc", "bit", "db",
  ]
}
