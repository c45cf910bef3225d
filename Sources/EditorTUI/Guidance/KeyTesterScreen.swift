import EditorCLI
import Prose
import Terminal

/// Shows what arrived for each key that is pressed: the key, its code, and what it would do. Esc twice leaves.
struct KeyTesterScreen: Screen {
  /// One thing that arrived.
  struct Arrival: Hashable {
    let name: String
    let codes: String
    let effect: String
  }

  private let asked: [ContextName]
  private(set) var arrivals: [Arrival] = []
  private var hasEscaped = false

  /// More are not in sight of anybody.
  private static let kept = 60

  init(for contexts: [ContextName]) { asked = contexts }

  var contexts: [ContextName] { ["help"] }
  var hints: [CommandName] { [] }
  func trail(in session: Session) -> String { session.guide(.keyTester) }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    .ignored
  }

  mutating func examine(_ input: InputEvent, in session: Session) throws -> Navigation? {
    if input == .key(Key(.escape)) {
      if hasEscaped { return .close(.nothing) }
      hasEscaped = true
    } else {
      hasEscaped = false
    }
    arrivals.insert(Arrival(input, in: asked, session), at: 0)
    if arrivals.count > Self.kept { arrivals.removeLast() }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let inside = area.inset(rows: 0, columns: 1)
    canvas.write(session.guide(.pressAnyKey), row: 0, width: inside.columns, in: inside)
    let (head, list) = inside.splitRows(at: 2).bottom.splitRows(at: 1)
    let columns = [0, min(18, inside.columns / 4), min(44, inside.columns * 6 / 10)]
    let titles: [GuidancePhrase] = [.columnKey, .columnCodes, .columnEffect]
    for (column, title) in zip(columns, titles) {
      canvas.write(session.guide(title), row: 0, column: column, in: head, as: .heading)
    }
    for (row, arrival) in arrivals.prefix(list.rows).enumerated() {
      let line = list.line(row)
      let room = [columns[1] - 1, columns[2] - columns[1] - 1, line.columns - columns[2]]
      let texts = [arrival.name, arrival.codes, arrival.effect]
      for (index, text) in texts.enumerated() {
        canvas.write(
          text, row: 0, column: columns[index], width: max(0, room[index]), in: line,
          as: index == 0 ? .hintKey : .plain)
      }
    }
    canvas.cursor = Position(row: list.row, column: list.column)
  }
}

extension KeyTesterScreen.Arrival {
  init(_ input: InputEvent, in contexts: [ContextName], _ session: Session) {
    switch input {
    case .key(let key):
      let sequence = KeySequence(key)
      name = key.label(session.keyStyle)
      codes = Self.codes(of: key)
      effect = Self.effect(of: sequence, in: contexts, session)
    case .paste(let text):
      name = session.guide(.pasted)
      codes = session.guide(.letterCount(text.count))
      effect = ""
    case .pasteIncomplete:
      name = session.guide(.pasted)
      codes = ""
      effect = session.phrase(.pasteIncomplete)
    case .mouse:
      name = session.guide(.mouse)
      codes = ""
      effect = ""
    case .focus:
      name = session.guide(.focus)
      codes = ""
      effect = ""
    case .report(let bytes), .invalid(let bytes):
      name = session.guide(.notAKey)
      codes = bytes.map { Self.hexadecimal(UInt32($0), digits: 2) }.joined(separator: " ")
      effect = ""
    }
  }

  /// How the key is written in `keymap.conf`, and the code points of a letter.
  private static func codes(of key: Key) -> String {
    guard case .character(let character) = key.code, key.modifiers.isEmpty else {
      return key.notation
    }
    let points = character.unicodeScalars.map { "U+\(hexadecimal($0.value, digits: 4))" }
    return "\(key.notation)  \(points.joined(separator: " "))"
  }

  private static func effect(
    of keys: KeySequence, in contexts: [ContextName], _ session: Session
  ) -> String {
    let active = session.keys(in: contexts)
    if active.typesText, keys.first.isPlainPrintable { return session.guide(.types) }
    if let command = active.binding(for: keys)?.command {
      return "\(session.title(of: command)) (\(command.rawValue))"
    }
    if active.isBeginning(keys) { return session.guide(.beginsLonger) }
    return session.guide(.doesNothing)
  }

  private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
