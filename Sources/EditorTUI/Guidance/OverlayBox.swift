import EditorCLI
import Prose
import Terminal

/// A box in the middle over the screen below, with what its keys do in its last line.
struct OverlayBox {
  let title: String
  /// Rows and columns that the content asks for.
  let rows: Int
  let columns: Int

  /// The room for the content at most, in an area.
  static func room(in area: Rect) -> Size {
    Size(rows: max(1, area.rows - 3), columns: max(1, area.columns - 6))
  }

  /// Paints ground, frame and last line, and answers the room for the content.
  func draw(
    on canvas: inout Canvas, in area: Rect, footer commands: [(CommandName, String)],
    contexts: [ContextName], session: Session
  ) -> Rect {
    let room = Self.room(in: area)
    let footer = session.keyLine(commands, in: contexts)
    let width = min(
      max(columns, displayWidth(of: title) + 2, displayWidth(of: footer)), room.columns)
    let box = area.centered(Size(rows: min(rows, room.rows) + 3, columns: width + 4))
    canvas.fill(box, as: .dialog)
    canvas.box(box, title: title)
    let inside = box.inset(rows: 1, columns: 2)
    canvas.write(
      footer, row: inside.rows - 1, width: inside.columns, in: inside, as: .hint,
      alignment: .trailing)
    return inside.splitRows(at: inside.rows - 1).top
  }
}

extension Session {
  /// `Enter Chạy   Esc Thôi`: keys of commands in some place, each with a word for what it does there.
  func keyLine(_ commands: [(CommandName, String)], in contexts: [ContextName]) -> String {
    let keys = keymap.active(in: contexts)
    return commands.compactMap { command, words in
      keys.keys(for: command).first.map { "\($0.label(keyStyle)) \(words)" }
    }.joined(separator: "   ")
  }

  /// The first key of a command in some place, as people know it; empty when it has none.
  func keyLabel(_ command: CommandName, in keys: ActiveKeys) -> String {
    keys.keys(for: command).first?.label(keyStyle) ?? ""
  }
}

/// Words that narrow a list: every one of them must be found, marks or not, in any order.
struct WordFilter: Hashable {
  private let patterns: [SearchPattern]

  init(_ typed: String) {
    patterns = typed.split(whereSeparator: \.isWhitespace).map { SearchPattern(String($0)) }
  }

  func matches(_ text: String) -> Bool { patterns.allSatisfy { $0.matches(text) } }
}
