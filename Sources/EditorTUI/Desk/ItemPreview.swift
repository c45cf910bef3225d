import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The selected item in short: title, facts, the beginning of its text.
struct ItemPreview {
  let row: ItemRow
  private let facts: String
  /// What changed since the person read it; nil where there is nothing to tell.
  private let changes: String?
  private let beginning: [ReadingParagraph]
  /// The beginning in rows of a width, made once for all the frames that show it.
  private var rows: [ReadingLine] = []
  private var width = 0

  /// Texts up to this many bytes together are compared for a glance; more would be felt.
  private static let compared = 64_000
  /// As much of the text as a preview can show; a long article is not read whole for it.
  private static let shown = 2_000

  init(_ row: ItemRow, in session: Session) throws {
    self.row = row
    let glance = try session.newsroom.glance(at: row, characters: Self.shown)
    var facts = [
      row.number, session.title(of: row.kind), session.stateTitle(row.state),
      session.phrase(.revisionNumber(row.revisionNumber)), session.name(row.author),
    ]
    if let assignee = row.assignee {
      facts.append(session.phrase(.withPerson(session.name(assignee))))
    }
    if row.isLive { facts.append(session.phrase(.isLive)) }
    let changes = try session.newsroom.changesSinceRead(
      row, by: session.acting, limit: Self.compared)
    self.changes = changes.map {
      session.changesText(.sinceRead($0.count, revision: $0.revision))
    }
    self.facts = facts.joined(separator: " · ")
    let words = glance.summary.isEmpty ? glance.body : "\(glance.summary)\n\(glance.body)"
    beginning = ReadingParagraph.all(of: TextBuffer(words), picture: session.text(.picture))
  }

  /// Longer rows tire the eye.
  private static let measure = 88

  mutating func lay(out area: Rect) {
    let width = max(1, min(Self.measure, area.columns - 2))
    guard width != self.width else { return }
    self.width = width
    rows = beginning.filter { !$0.text.isEmpty }.flatMap { paragraph in
      let letters = Array(paragraph.text)
      return wrap(paragraph.text, width: width).map {
        ReadingLine(paragraph: paragraph, range: $0, text: String(letters[$0]))
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let inside = area.inset(rows: 0, columns: 1)
    canvas.write(row.title, row: 0, width: inside.columns, in: inside, as: .title)
    canvas.write(facts, row: 1, width: inside.columns, in: inside, as: .dim)
    if let changes {
      canvas.write(capitalized(changes), row: 2, width: inside.columns, in: inside, as: .warning)
    }
    let text = inside.splitRows(at: changes == nil ? 2 : 3).bottom
    for (row, line) in rows.prefix(text.rows).enumerated() {
      line.draw(on: &canvas, row: row, column: 0, in: text)
    }
  }
}
