import EditorCLI
import Terminal

/// Lines to read in a box, scrolled by pages; Enter and Esc leave it.
struct PayLinesDialog: Screen {
  let title: String
  let lines: [FormBox.Line]
  private var rows: [FormBox.Line] = []
  private var top = 0
  private var height = 1

  private static let width = 86

  init(_ title: String, _ lines: [FormBox.Line]) {
    self.title = title
    self.lines = lines
  }

  var contexts: [ContextName] { ["dialog"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-page", "previous-page", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back", "confirm": return .close(.nothing)
    case "next-page": scroll(by: height)
    case "previous-page": scroll(by: -height)
    case "next-choice": scroll(by: 1)
    case "previous-choice": scroll(by: -1)
    default: return .ignored
    }
    return .stay
  }

  private mutating func scroll(by rows: Int) {
    top = max(0, min(top + rows, self.rows.count - height))
  }

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    let width = max(1, min(Self.width, room.columns))
    rows = lines.flatMap { line in
      wrappedRows(of: line.text, width: width).map { FormBox.Line($0, line.role) }
    }
    height = max(1, min(rows.count, room.rows))
    scroll(by: 0)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    var footer: [(CommandName, String)] = [("go-back", session.pay(.closeBox))]
    if rows.count > height { footer.insert(("next-page", session.pay(.more)), at: 0) }
    let inside = OverlayBox(title: title, rows: rows.count, columns: Self.width).draw(
      on: &canvas, in: area, footer: footer, contexts: contexts, session: session)
    for (row, line) in rows.dropFirst(top).prefix(inside.rows).enumerated() {
      canvas.write(line.text, row: row, width: inside.columns, in: inside, as: line.role)
    }
    canvas.cursor = Position(row: inside.row, column: inside.column)
  }

  func reading(in session: Session) -> Reading {
    // Blanks and signs that stand before a line are for the eye.
    let words = lines.map { line in
      LineInput.trimmed(line.text.hasPrefix("! ") ? String(line.text.dropFirst(2)) : line.text)
    }
    return Reading(title, list: .lines(words.filter { !$0.isEmpty }))
  }
}
