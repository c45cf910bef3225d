import EditorCLI
import Prose
import Rulebook
import Terminal

/// Replacing words of the body: what is looked for, what comes in its place, and one place after the other or all of them.
/// Each place is shown as it is and as it will be before anything is done.
struct ReplaceForm {
  static let words = "find"
  static let replacement = "replace"
  static let options = "options"
  static let wholeWord = "whole-word"
  static let exactMarks = "exact-marks"
  static let one = "one"
  static let skip = "skip"
  static let all = "all"

  /// What Enter comes to.
  enum Answer {
    case nothing
    case one
    case skip
    /// All of them, once they were seen.
    case seeAll
    case all
  }

  var box: FormBox
  private(set) var find: EditorFind
  /// What comes in all places, while they are shown for the last question before they are replaced.
  private var last: Replacement?
  private let session: Session

  init(finding words: String, from position: Prose.Position, in session: Session) {
    self.session = session
    find = EditorFind(from: position)
    box = FormBox(
      [],
      Form([
        .prose(Self.words, session.phrase(EditorPhrase.findLabel), words),
        .prose(Self.replacement, session.phrase(EditorPhrase.replaceLabel)),
        .ticks(
          Self.options, "",
          [
            .init(name: Self.wholeWord, title: session.phrase(EditorPhrase.wholeWord)),
            .init(name: Self.exactMarks, title: session.phrase(EditorPhrase.exactMarks)),
          ]),
        .action(Self.one, session.phrase(EditorPhrase.replaceThis)),
        .action(Self.skip, session.phrase(EditorPhrase.skipThis)),
        .action(Self.all, ""),
      ]))
    if !words.isEmpty { box.form.focus(Self.replacement) }
  }

  var contexts: [ContextName] { box.form.contexts }

  var isSure: Bool { last != nil }

  private var replaced: Replacement {
    last
      ?? Replacement(of: box.form.text(Self.words), with: box.form.text(Self.replacement))
  }

  // MARK: Places

  /// Looks anew for what the fields say, from where the search stands.
  mutating func search(in buffer: TextBuffer) {
    let ticked = box.form.ticked(Self.options)
    find.field = LineField(box.form.text(Self.words))
    find.isWholeWord = ticked.contains(Self.wholeWord)
    find.hasExactMarks = ticked.contains(Self.exactMarks)
    find.search(in: buffer)
    tell(of: buffer)
  }

  /// Goes on behind a place, in the text as it is now.
  mutating func goOn(behind position: Prose.Position, in buffer: TextBuffer) {
    var next = EditorFind(from: position)
    next.field = find.field
    (next.isWholeWord, next.hasExactMarks) = (find.isWholeWord, find.hasExactMarks)
    next.search(in: buffer)
    find = next
    tell(of: buffer)
  }

  /// The words for each of the places.
  func words(for ranges: [Range<Prose.Position>], in buffer: TextBuffer) -> [String] {
    let replaced = replaced
    return ranges.map { replaced.words(for: buffer.text(in: $0)) }
  }

  mutating func tell(of buffer: TextBuffer) {
    let (count, isSure) = (find.hits.count, isSure)
    for name in [Self.one, Self.skip] {
      box.form.change(name) { $0.isShown = count > 0 && !isSure }
    }
    for name in [Self.words, Self.replacement, Self.options] {
      box.form.change(name) { $0.isShown = !isSure }
    }
    let all = session.phrase(EditorPhrase.replaceAll(count))
    box.form.change(Self.all) { field in
      field.content = .action(all)
      field.isShown = count > 0
    }
    box.head = (isSure ? allLines(of: buffer) : placeLines(of: buffer)) + [.init("")]
  }

  /// The place that the search stands at, as it is and as it will be.
  private func placeLines(of buffer: TextBuffer) -> [FormBox.Line] {
    guard !find.pattern.isEmpty else { return [.init("", .dim), .init("", .dim)] }
    guard let number = find.current, let hit = find.currentHit else {
      return [.init(session.phrase(EditorPhrase.findNothing), .warning), .init("", .dim)]
    }
    let count = session.phrase(EditorPhrase.findCount(number + 1, find.hits.count))
    return [
      .init("\(count)  \(buffer.excerpt(of: hit))"),
      .init("→  \(buffer.excerpt(of: hit, with: words(for: [hit], in: buffer)[0]))", .success),
    ]
  }

  private func allLines(of buffer: TextBuffer) -> [FormBox.Line] {
    let words = words(for: find.hits, in: buffer)
    let lines = zip(find.hits, words).enumerated().map { index, place in
      FormBox.Line("\(index + 1)  \(buffer.excerpt(of: place.0, with: place.1))")
    }
    return [.init(session.phrase(EditorPhrase.willReplace(find.hits.count)), .heading)] + lines
  }

  // MARK: Using

  /// What Enter means where the cursor stands; on a line it leads to what can be done.
  mutating func confirm(in buffer: TextBuffer) -> Answer {
    guard !find.hits.isEmpty else { return .nothing }
    if isSure { return .all }
    switch box.form.active?.name {
    case Self.one: return .one
    case Self.skip: return .skip
    case Self.all:
      last = replaced
      tell(of: buffer)
      box.showHeadStart()
      box.form.focus(Self.all)
      return .seeAll
    case Self.words:
      box.form.focus(Self.replacement)
      return .nothing
    default:
      box.form.focus(Self.one)
      return .nothing
    }
  }

  /// Esc: from the list of all places back to the fields; false when there is nothing to go back to.
  mutating func goBack(in buffer: TextBuffer) -> Bool {
    guard isSure else { return false }
    last = nil
    tell(of: buffer)
    box.form.focus(Self.all)
    return true
  }

  // MARK: Picture

  var footer: [(CommandName, String)] {
    [
      ("confirm", session.phrase(EditorPhrase.replaceGo)),
      ("next-field", session.text(.nextField)), ("go-back", session.text(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    box.draw(
      title: session.phrase(EditorPhrase.replaceTitle), footer: footer, on: &canvas, in: area,
      session: session)
  }
}
