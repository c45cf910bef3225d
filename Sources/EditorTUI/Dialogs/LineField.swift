import Prose
import Terminal

/// One line to type in: its letters, the insertion point, and as much in sight as fits.
struct LineField: Hashable {
  private(set) var letters: [Character] = []
  private(set) var cursor = 0

  init(_ text: String = "") {
    letters = Array(nfc(text))
    cursor = letters.count
  }

  var text: String { String(letters) }
  var isEmpty: Bool { letters.isEmpty }

  /// Inserts text at the insertion point; line ends become blanks, and a mark joins the letter before it.
  mutating func insert(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let before = nfc(String(letters[..<cursor]) + line)
    let after = letters[cursor...]
    letters = Array(before) + after
    cursor = letters.count - after.count
  }

  /// Puts in what a key comes to with the word before it, as the typist knows it.
  mutating func type(_ key: Character, with typist: inout Typist, at time: Int64) {
    let before = String(letters[max(0, cursor - Typist.reach)..<cursor])
    let stroke = typist.answer(
      to: key, before: before, after: String(letters[cursor...].prefix(Typist.reach)), at: time)
    letters.removeSubrange((cursor - stroke.replaced)..<cursor)
    cursor -= stroke.replaced
    insert(stroke.text)
  }

  /// Does one of the commands of typing; false when it is none.
  mutating func perform(_ command: CommandName) -> Bool {
    switch command {
    case "move-left": cursor = max(0, cursor - 1)
    case "move-right": cursor = min(letters.count, cursor + 1)
    case "move-word-left": cursor = wordStart
    case "move-word-right": cursor = wordEnd
    case "move-to-row-start", "move-to-start": cursor = 0
    case "move-to-row-end", "move-to-end": cursor = letters.count
    case "delete-left":
      guard cursor > 0 else { return true }
      cursor -= 1
      letters.remove(at: cursor)
    case "delete-right": if cursor < letters.count { letters.remove(at: cursor) }
    case "delete-word-left":
      let start = wordStart
      letters.removeSubrange(start..<cursor)
      cursor = start
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !letters[index - 1].isPartOfWord { index -= 1 }
    while index > 0, letters[index - 1].isPartOfWord { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < letters.count, !letters[index].isPartOfWord { index += 1 }
    while index < letters.count, letters[index].isPartOfWord { index += 1 }
    return index
  }

  /// Paints the line with the insertion point in sight, and puts the terminal's cursor there.
  func draw(
    on canvas: inout Canvas, row: Int, column: Int, width: Int? = nil, in area: Rect,
    isActive: Bool = true
  ) {
    let room = max(1, min(width ?? area.columns, area.columns - column))
    let role: Role = isActive ? .fieldActive : .field
    let before = String(letters[..<cursor])
    var shown = letters[...]
    var offset = displayWidth(of: before)
    while offset >= room, let first = shown.first {
      shown = shown.dropFirst()
      offset -= displayWidth(of: String(first))
    }
    canvas.write(String(shown), row: row, column: column, width: room, in: area, as: role)
    if isActive {
      canvas.cursor = Position(row: area.row + row, column: area.column + column + max(0, offset))
    }
  }
}

extension LineField {
  /// Paints a sign for each letter, for what nobody beside the person may read.
  func drawHidden(
    on canvas: inout Canvas, row: Int, column: Int, in area: Rect, isActive: Bool
  ) {
    var hidden = LineField(String(repeating: "*", count: letters.count))
    for _ in cursor..<letters.count { _ = hidden.perform("move-left") }
    hidden.draw(on: &canvas, row: row, column: column, in: area, isActive: isActive)
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
