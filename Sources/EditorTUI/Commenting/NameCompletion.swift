import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// A short list of people behind `@`, narrowed while the name is typed: by login or by any part of the name, marks
/// ignored. Tab or Enter takes one, Esc puts the list away until another name is begun.
struct NameCompletion {
  private let item: ID<Item>
  /// Whom one can name; read when the first name is begun.
  private var people: [PersonRecord]?
  private(set) var shown: [PersonRecord] = []
  private(set) var selected = 0
  /// What was typed behind `@` so far.
  private(set) var begun: String?
  private var isPutAway = false

  static let mostRows = 5

  init(on item: ID<Item>) { self.item = item }

  var isOpen: Bool { !isPutAway && !shown.isEmpty }
  var chosen: PersonRecord? { isOpen ? shown[selected] : nil }

  /// Follows the words before the insertion point; nil where no words are typed.
  mutating func follow(_ words: String?, in session: Session) {
    let now = words.flatMap { mentionBegun(atEndOf: $0) }
    guard now != begun else { return }
    if now == nil || begun == nil { isPutAway = false }
    begun = now
    selected = 0
    shown = now.map { matches($0, in: session) } ?? []
  }

  private mutating func matches(_ begun: String, in session: Session) -> [PersonRecord] {
    if people == nil {
      // Names are a help: where the board cannot be read the login is typed whole.
      do {
        people = try session.newsroom.peopleToMention(on: item, by: session.acting)
          .filter { $0.id != session.acting.person }
      } catch { people = [] }
    }
    let wanted = folded(begun)
    let all = people ?? []
    let first = all.filter {
      $0.login.hasPrefix(begun.lowercased()) || folded(Self.given($0)).hasPrefix(wanted)
    }
    let others = all.filter { person in
      !first.contains { $0.id == person.id }
        && person.name.split(separator: " ").contains { folded(String($0)).hasPrefix(wanted) }
    }
    return Array((first + others).prefix(Self.mostRows))
  }

  private static func given(_ person: PersonRecord) -> String {
    person.name.split(separator: " ").last.map(String.init) ?? person.name
  }

  /// Does what a command means for the list; false when it is for the form.
  mutating func perform(_ command: CommandName) -> Bool {
    guard isOpen else { return false }
    switch command {
    case "move-down": selected = (selected + 1) % shown.count
    case "move-up": selected = (selected + shown.count - 1) % shown.count
    case "go-back": isPutAway = true
    default: return false
    }
    return true
  }

  /// Paints the list under the insertion point, or above it where there is no room below.
  func draw(on canvas: inout Canvas, in area: Rect) {
    guard isOpen, let cursor = canvas.cursor, let begun else { return }
    let lines = shown.map { " @\($0.login)  \($0.name) " }
    let width = min(lines.map { displayWidth(of: $0) }.max() ?? 0, area.columns)
    let left = cursor.column - displayWidth(of: begun) - 2
    let column = max(area.column, min(left, area.endColumn - width))
    let isBelow = cursor.row + lines.count < area.endRow
    let row = isBelow ? cursor.row + 1 : max(area.row, cursor.row - lines.count)
    let place = Rect(row: row, column: column, rows: lines.count, columns: width)
    canvas.fill(place, as: .fieldActive)
    for (index, line) in lines.enumerated() {
      canvas.write(
        line, row: index, width: width, in: place,
        as: index == selected ? .selected : .fieldActive)
    }
    canvas.cursor = cursor
  }
}
