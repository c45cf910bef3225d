import EditorCLI
import Newsroom
import Prose
import Terminal

/// A fault of style: what is not right, how it stands and how it would, and what can be done with it by a digit. It
/// answers the command that the editor is to do.
struct StyleDialog: Screen {
  private struct Entry: Hashable {
    let command: CommandName
    let title: String
  }

  private let title: String
  private let head: [FormBox.Line]
  private let entries: [Entry]
  private var cursor = ListCursor()
  private var width = 60

  private static let widest = 76

  /// `alike` is how many of its kind can be mended; `excerpts` are the place as it stands and, where it can be mended, as
  /// it would.
  init(
    _ finding: StyleFinding, number: Int, of count: Int, alike: Int, excerpts: [String],
    mayMend: Bool, in session: Session
  ) {
    title = session.phrase(.styleTitle(number, count))
    head =
      [FormBox.Line(visible(session.wording.sentence(for: finding)), .warning)]
      + excerpts.prefix(1).map { FormBox.Line(visible($0)) }
      + excerpts.dropFirst().map { FormBox.Line("→ \(visible($0))", .success) }
    var entries: [Entry] = []
    if mayMend, excerpts.count > 1 {
      entries.append(
        Entry(command: "mend-style", title: session.title(of: "mend-style")))
      if alike > 1 {
        entries.append(
          Entry(
            command: "mend-style-kind", title: session.phrase(.mendKind(alike, finding.part))))
      }
    }
    entries += ["check-style", "previous-style-fault"].map { (command: CommandName) in
      Entry(
        command: command,
        title: session.phrase(command == "check-style" ? .nextStyleFault : .previousStyleFault))
    }
    self.entries = entries
    cursor.fit(count: entries.count)
  }

  var contexts: [ContextName] { ["style", "menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] {
    entries.map(\.command) + ["go-back", "show-help"]
  }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "confirm": return .close(.command(entries[cursor.selected].command))
    case "go-back": return .close(.nothing)
    default:
      if entries.contains(where: { $0.command == command }) { return .close(.command(command)) }
      if command == "mend-style" || command == "mend-style-kind" {
        return .say(Message(session.phrase(.onlyByHand), .warning))
      }
      let number = (1...9).first { command == CommandName("choose-entry-\($0)") }
      guard let number, entries.indices.contains(number - 1) else { return .ignored }
      return .close(.command(entries[number - 1].command))
    }
  }

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    width = min(Self.widest, room.columns)
    cursor.fit(height: max(1, room.rows - min(rows.count, room.rows / 2)))
  }

  private var rows: [FormBox.Line] {
    head.flatMap { line in
      wrappedRows(of: line.text, width: width).map { FormBox.Line($0, line.role) }
    } + [FormBox.Line("")]
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    [
      ("confirm", session.guide(.run)), ("check-style", session.phrase(.nextStyleFault)),
      ("go-back", session.guide(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let rows = rows
    let box = OverlayBox(title: title, rows: rows.count + entries.count, columns: width)
    let inside = box.draw(
      on: &canvas, in: area, footer: footer(in: session), contexts: contexts, session: session)
    let (above, below) = inside.splitRows(at: max(0, inside.rows - cursor.visible.count))
    for (row, line) in rows.prefix(above.rows).enumerated() {
      canvas.write(line.text, row: row, width: above.columns, in: above, as: line.role)
    }
    for (row, index) in cursor.visible.enumerated() {
      let line = below.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected, as: .menu)
      canvas.write(
        "\(index + 1)  \(entries[index].title)", row: 0, column: 2,
        width: max(0, line.columns - 2), in: line, as: role)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    Reading(
      title, facts: head.map { LineInput.trimmed($0.text) },
      list: Listing(
        .entries, entries.map { Listing.Entry($0.title) }, selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    cursor.select(max(0, number - 1))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return try perform("confirm", in: session)
  }
}
