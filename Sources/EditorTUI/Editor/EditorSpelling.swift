import Prose
import Spelling

/// What was looked up of the words under the editor's hands: the faults of each paragraph, and whether something waits.
///
/// Paragraphs are known by their number and their text, so that what was found of another text is never shown.
struct EditorSpelling {
  /// A word that nobody knows, in characters of its paragraph.
  struct Fault: Hashable, Sendable {
    var range: Range<Int>
    let word: SpellingWord
  }

  /// A paragraph to look through.
  struct Passage: Sendable {
    let place: EditorScreen.Place
    let id: Int
    let text: String
    let isMarkup: Bool
  }

  struct Finding: Sendable {
    let passage: Passage
    let faults: [Fault]
  }

  struct Answer: Sendable {
    let findings: [Finding]
    let missing: [SpellingDictionary]
  }

  private struct Checked {
    var text: String
    var faults: [Fault]
    /// False once it was changed: places were moved with the change, new words not looked up.
    var isCurrent: Bool
  }

  private var checked = [[Int: Checked]](repeating: [:], count: EditorScreen.Place.allCases.count)
  /// Words that are let be in this text, while it is open.
  private var ignored: Set<String> = []
  /// Where the insertion point stood right after a letter: the word there is still being written.
  private var writingAt: Prose.Position?
  /// Something was changed since the last look.
  private(set) var hasNews = true
  /// Every paragraph was looked through; since then only those that were changed wait.
  private(set) var isWhole = false
  var job: Job<Answer>?
  /// The words of the house, once they were read.
  var house: HouseWords?
  /// How many faults the text has; nil while not all of it was looked through.
  private(set) var count: Int?

  /// Whether something is to be looked up once the hands rest.
  var isWaiting: Bool { job == nil && (hasNews || !isWhole) }

  /// Another text has come into the fields.
  mutating func beginAnew() {
    (hasNews, isWhole, count, job) = (true, false, nil, nil)
    for place in checked.indices { checked[place] = [:] }
  }

  mutating func beginLook() { hasNews = false }

  // MARK: Following

  /// Moves the faults of a paragraph with a change of it; a word that was touched is looked up again.
  mutating func follow(_ changes: [Change], in field: EditorField, of place: EditorScreen.Place) {
    guard !changes.isEmpty else { return }
    hasNews = true
    writingAt = field.cursor.position
    guard changes.count == 1, let change = changes.first,
      change.edit.range.lowerBound.paragraph == change.edit.range.upperBound.paragraph,
      change.inverse.range.lowerBound.paragraph == change.inverse.range.upperBound.paragraph
    else {
      isWhole = false
      return
    }
    let paragraph = field.text.buffer.paragraphs[change.inverse.range.lowerBound.paragraph]
    guard var entry = checked[place.rawValue].removeValue(forKey: paragraph.id) else { return }
    let (old, new) = (change.edit.range, change.inverse.range)
    let shift = new.upperBound.offset - old.upperBound.offset
    entry.faults = entry.faults.compactMap { fault in
      if fault.range.upperBound < old.lowerBound.offset { return fault }
      guard fault.range.lowerBound > old.upperBound.offset else { return nil }
      var moved = fault
      moved.range = (fault.range.lowerBound + shift)..<(fault.range.upperBound + shift)
      return moved
    }
    entry.text = paragraph.text
    entry.isCurrent = false
    checked[place.rawValue][paragraph.id] = entry
  }

  // MARK: Looking up

  /// The paragraphs of a field that wait, among those of a range.
  func waiting(
    in field: EditorField, of place: EditorScreen.Place, _ range: Range<Int>
  ) -> [Passage] {
    let paragraphs = field.text.buffer.paragraphs
    let isBody = place == .body
    var fences = CodeFences()
    var passages: [Passage] = []
    for (index, paragraph) in paragraphs[..<range.upperBound].enumerated() {
      let isCode = isBody && fences.isCode(paragraph.text)
      guard index >= range.lowerBound, !isCurrent(paragraph, place) else { continue }
      // Code is looked through as nothing, so that it does not wait for ever.
      passages.append(
        Passage(
          place: place, id: paragraph.id, text: isCode ? "" : paragraph.text, isMarkup: isBody))
    }
    return passages
  }

  private func isCurrent(_ paragraph: Paragraph, _ place: EditorScreen.Place) -> Bool {
    guard let entry = checked[place.rawValue][paragraph.id], entry.isCurrent else { return false }
    return entry.text.isEmpty || entry.text == paragraph.text
  }

  /// Looks passages through, in whichever thread.
  static func findings(
    _ passages: [Passage], _ speller: Speller, _ house: HouseWords,
    while goesOn: () -> Bool = { true }
  ) -> [Finding] {
    var findings: [Finding] = []
    for passage in passages where goesOn() {
      let words = SpellingWords(passage.text, isMarkup: passage.isMarkup).words
      let unknown = words.filter { !speller.knows($0) && !house.knows($0.text) }
      findings.append(Finding(passage: passage, faults: faults(unknown, in: passage.text)))
    }
    return findings
  }

  /// The places in characters, which may be fewer than the code points.
  private static func faults(_ words: [SpellingWord], in text: String) -> [Fault] {
    guard !words.isEmpty else { return [] }
    let isEven = text.count == text.unicodeScalars.count
    if isEven { return words.map { Fault(range: $0.range, word: $0) } }
    var starts: [Int: Int] = [:]
    var passed = 0
    for (offset, character) in text.enumerated() {
      starts[passed] = offset
      passed += character.unicodeScalars.count
    }
    starts[passed] = text.count
    return words.compactMap { word in
      guard let lower = starts[word.range.lowerBound], let upper = starts[word.range.upperBound]
      else { return nil }
      return Fault(range: lower..<upper, word: word)
    }
  }

  mutating func take(_ findings: [Finding]) {
    for finding in findings {
      let former = checked[finding.passage.place.rawValue][finding.passage.id]
      // It was changed meanwhile: what was moved with the change stays until it is looked up again.
      if let former, !former.isCurrent, former.text != finding.passage.text,
        !finding.passage.text.isEmpty
      {
        continue
      }
      checked[finding.passage.place.rawValue][finding.passage.id] = Checked(
        text: finding.passage.text,
        faults: finding.faults.filter { !ignored.contains($0.word.text) }, isCurrent: true)
    }
  }

  /// Counts the faults once all is looked through, and lets go of paragraphs that are gone.
  mutating func finish(_ fields: [EditorField]) {
    var sum = 0
    for (index, field) in fields.enumerated() {
      let paragraphs = field.text.buffer.paragraphs
      for paragraph in paragraphs { sum += checked[index][paragraph.id]?.faults.count ?? 0 }
      if checked[index].count > paragraphs.count * 2 + 16 {
        let live = Set(paragraphs.map(\.id))
        checked[index] = checked[index].filter { live.contains($0.key) }
      }
    }
    (isWhole, count) = (true, sum)
  }

  // MARK: Asking

  /// The faults of a paragraph as it is now.
  func faults(in paragraph: Paragraph, of place: EditorScreen.Place) -> [Fault] {
    guard let entry = checked[place.rawValue][paragraph.id], !entry.faults.isEmpty,
      entry.text == paragraph.text
    else { return [] }
    return entry.faults
  }

  /// What is to be marked of a paragraph: not the word that is being written.
  func marks(
    in field: EditorField, at index: Int, of place: EditorScreen.Place
  ) -> [Range<Prose.Position>] {
    let faults = faults(in: field.text.buffer.paragraphs[index], of: place)
    guard !faults.isEmpty else { return [] }
    let cursor = field.cursor.position
    return faults.compactMap { fault in
      if cursor == writingAt, cursor.paragraph == index, fault.range.lowerBound < cursor.offset,
        cursor.offset <= fault.range.upperBound
      {
        return nil
      }
      return Prose.Position(
        paragraph: index, offset: fault.range.lowerBound)..<Prose.Position(
          paragraph: index, offset: fault.range.upperBound)
    }
  }

  /// Lets a word be, wherever it stands.
  mutating func ignore(_ word: String) {
    ignored.insert(word)
    for place in checked.indices {
      for id in checked[place].keys {
        guard let faults = checked[place][id]?.faults, !faults.isEmpty else { continue }
        let kept = faults.filter { $0.word.text != word }
        guard kept.count < faults.count else { continue }
        checked[place][id]?.faults = kept
        count = count.map { $0 - (faults.count - kept.count) }
      }
    }
  }
}
