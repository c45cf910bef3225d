import EditorCLI
import Newsroom
import Prose
import Spelling
import Terminal

/// What may have been meant by a word that nobody knows: a suggestion by its digit, or the word is let be or learnt. It
/// answers the words that are to take its place.
struct SpellingDialog: Screen {
  private let word: SpellingWord
  /// Nil while they are being looked for.
  private var suggestions: [String]?
  private var job: Job<[String]>?
  private var cursor = ListCursor()

  init(for word: SpellingWord, house: HouseWords, in session: Session) {
    self.word = word
    guard let speller = session.speller else {
      suggestions = []
      return
    }
    let tones = session.typist.style
    if session.hasThreads {
      job = Job(waking: session.wake) { _ in
        speller.suggestions(for: word, tones: tones, house: house)
      }
    } else {
      take(speller.suggestions(for: word, tones: tones, house: house))
    }
  }

  private mutating func take(_ found: [String]) {
    suggestions = found
    cursor.fit(count: found.count)
  }

  var contexts: [ContextName] { ["spelling", "menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "ignore-word", "learn-word", "next-fault", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func hear(in session: Session) -> Message? {
    guard let outcome = job?.outcome else { return nil }
    job = nil
    switch outcome {
    case .success(let found): take(found)
    case .failure(let error):
      take([])
      return Message(session.sentence(error), .error)
    }
    return nil
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    let found = suggestions ?? []
    switch command {
    case "confirm":
      guard found.indices.contains(cursor.selected) else { return .close(.nothing) }
      return .close(.text(found[cursor.selected]))
    case "ignore-word", "learn-word", "next-fault", "previous-fault":
      return .close(.command(command))
    case "go-back": return .close(.nothing)
    default:
      let number = (1...9).first { command == CommandName("choose-entry-\($0)") }
      guard let number, found.indices.contains(number - 1) else { return .ignored }
      return .close(.text(found[number - 1]))
    }
  }

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [
      ("ignore-word", session.title(of: "ignore-word")),
      ("learn-word", session.title(of: "learn-word")), ("go-back", session.guide(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let found = suggestions ?? []
    let box = OverlayBox(
      title: session.phrase(.spellingTitle(word.text)), rows: max(1, found.count), columns: 40)
    let inside = box.draw(
      on: &canvas, in: area, footer: footer(in: session), contexts: contexts, session: session)
    if found.isEmpty {
      let phrase: EditorPhrase = suggestions == nil ? .lookingForSuggestions : .noSuggestions
      canvas.write(session.phrase(phrase), row: 0, column: 2, in: inside, as: .dim)
      canvas.cursor = CellPlace(row: inside.row, column: inside.column)
    }
    for (row, index) in cursor.visible.enumerated() where found.indices.contains(index) {
      let line = inside.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected, as: .menu)
      canvas.write(
        "\(index + 1)  \(found[index])", row: 0, column: 2, width: max(0, line.columns - 2),
        in: line, as: role)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    Reading(
      session.phrase(.spellingTitle(word.text)),
      list: Listing(
        .entries, (suggestions ?? []).map { Listing.Entry($0) }, selected: cursor.selected + 1,
        empty: session.phrase(.noSuggestions)))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    cursor.select(max(0, number - 1))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return try perform("confirm", in: session)
  }
}
