import EditorCLI
import Prose
import Terminal

/// What is wrong or surprising in the person's key map, each with its line and what to write instead.
struct KeyFaultsScreen: Screen {
  private(set) var faults: [KeymapFault]
  private var rows: [(text: String, role: CellRole)] = []
  private var top = 0
  private var height = 1
  private var width = 0
  private let path: String
  let language: Language
  let style: KeyLabelStyle

  init(in session: Session) {
    faults = session.keymapFaults
    path = session.keymapPath ?? "keymap.conf"
    language = session.language
    style = session.keyStyle
  }

  var contexts: [ContextName] { ["help"] }
  var hints: [CommandName] { ["next-page", "reload-keymap", "go-back"] }
  func trail(in session: Session) -> String { session.guide(.keyFaults) }

  func knows(_ command: CommandName) -> Bool {
    ["reload-keymap", "go-back", "quit", "toggle-theme", "redraw-screen"].contains(command)
  }

  mutating func refresh(in session: Session) throws {
    faults = session.keymapFaults
    arrange()
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "next-row": top += 1
    case "previous-row": top -= 1
    case "next-page": top += max(1, height - 1)
    case "previous-page": top -= max(1, height - 1)
    case "first-row": top = 0
    case "last-row": top = rows.count
    case "open-selected", "show-key-faults": break
    default: return .ignored
    }
    top = max(0, min(top, rows.count - height))
    return .stay
  }

  mutating func lay(out area: Rect) {
    height = max(1, area.rows)
    if width != area.columns {
      width = area.columns
      arrange()
    }
    top = max(0, min(top, rows.count - height))
  }

  private mutating func arrange() {
    let words = KeyFaultWords(language: language, style: style)
    rows = [(path, .dim), ("", .plain)]
    if faults.isEmpty { rows.append((words.none, .success)) }
    for fault in faults {
      rows.append((words.head(of: fault), fault.severity.role))
      let sentence = words.sentence(for: fault.problem)
      let letters = Array(sentence)
      for range in wrap(sentence, width: max(1, min(90, width) - 6)) {
        rows.append(("    \(String(letters[range]))", .plain))
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let inside = area.inset(rows: 0, columns: 1)
    for (row, line) in rows.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.write(line.text, row: row, width: inside.columns, in: inside, as: line.role)
    }
    canvas.cursor = Position(row: inside.row, column: inside.column)
  }
}

extension KeymapFault.Severity {
  var role: CellRole {
    switch self {
    case .information: .heading
    case .warning: .warning
    case .error: .error
    }
  }
}
