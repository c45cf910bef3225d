import EditorCLI
import Newsroom
import Prose
import Terminal
import Workflow

/// What is being written as it is read in the first tab of an item. Enter answers the paragraph to go on writing at.
struct PreviewScreen: Screen {
  private var text: ReadingText

  init(of written: Text, facts: [String], at paragraph: Int?, in session: Session) {
    let title = written.title.isEmpty ? session.phrase(.untitled) : written.title
    let head: [TabText.Line] = [
      .init(text: title, role: .heading),
      .init(text: facts.joined(separator: session.separator), role: .dim),
    ]
    text = ReadingText(
      written.body, head: head + ItemHead.lines(below: written, in: session), threads: [],
      picture: session.text(.picture))
    let before = paragraph.map { min($0, text.buffer.paragraphs.count - 1) }
    text.go(to: before.flatMap { place in (0...place).last { [text] in !text.isBlank($0) } })
  }

  var contexts: [ContextName] { ["page"] }
  var hints: [CommandName] { ["open-selected", "go-back", "next-page", "show-help"] }
  func trail(in session: Session) -> String { session.title(of: "preview-text") }
  func knows(_ command: CommandName) -> Bool { Self.known.contains(command) }

  private static let known: Set<CommandName> = [
    "open-selected", "go-back", "scroll-down", "scroll-up", "next-page", "previous-page",
    "scroll-to-start", "scroll-to-end",
  ]

  func footer(in session: Session) -> [(CommandName, String)] {
    [("open-selected", session.phrase(.writeHere))]
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "open-selected": return .close(text.paragraph.map { .choice($0) } ?? .nothing)
    case "scroll-down": text.moveDown()
    case "scroll-up": text.moveUp()
    case "next-page": text.page(by: 1)
    case "previous-page": text.page(by: -1)
    case "scroll-to-start": text.goToStart()
    case "scroll-to-end": text.goToEnd()
    default: return .ignored
    }
    return .stay
  }

  mutating func lay(out area: Rect) { text.lay(width: area.columns, height: area.rows) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    text.draw(on: &canvas, in: area)
  }

  // MARK: Line by line

  private var places: [Int] { text.buffer.paragraphs.indices.filter { !text.isBlank($0) } }

  func reading(in session: Session) -> Reading {
    let places = places
    let entries = places.map {
      Listing.Entry(Passage(paragraph: text.paragraphs[$0]).words([], in: session))
    }
    let selected = text.paragraph.flatMap { places.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return Reading(
      session.title(of: "preview-text"),
      list: Listing(.passages, entries, selected: selected, empty: session.text(.emptyBody)))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    text.go(to: places.indices.contains(number - 1) ? places[number - 1] : nil)
  }
}
