import Prose
import Terminal

/// Several lines to type in: the text, its place in sight, and undo.
struct NoteField {
  private var text: EditedText
  /// Rows in sight.
  private(set) var rows: Int
  private let wantedRows: Int
  private var top = 0

  init(_ words: String = "", rows: Int = 4) {
    text = EditedText(nfc(words), width: 60)
    text.move(.textEnd)
    wantedRows = max(1, rows)
    self.rows = wantedRows
  }

  var words: String { text.buffer.text }
  var isBlank: Bool { words.allSatisfy(\.isWhitespace) }
  private var cursorRow: Int { text.layout.row(of: text.cursor.position) }
  var isAtTop: Bool { cursorRow == 0 }
  var isAtBottom: Bool { cursorRow == text.layout.rowCount - 1 }

  /// The words of its paragraph up to the insertion point.
  var wordsBeforeCursor: String {
    let place = text.cursor.position
    return text.buffer.paragraphs[place.paragraph].text(in: 0..<place.offset)
  }

  /// Puts words in the place of the last characters before the insertion point.
  mutating func complete(_ words: String, replacing count: Int, at time: Int64) {
    let end = text.cursor.position
    let start = Prose.Position(paragraph: end.paragraph, offset: max(0, end.offset - count))
    _ = text.replace(start..<end, with: words, at: time)
    scroll()
  }

  /// Learns its width and how many rows there can be at most.
  mutating func fit(width: Int, height: Int) {
    // The insertion point behind the last letter of a full row needs a cell of its own.
    text.setWidth(max(1, width - 1))
    rows = max(1, min(wantedRows, height))
    scroll()
  }

  mutating func type(_ key: Character, with typist: inout Typist, at time: Int64) {
    _ = text.type(key, with: &typist, at: time)
    scroll()
  }

  mutating func paste(_ words: String, at time: Int64) {
    _ = text.paste(nfc(words), at: time)
    scroll()
  }

  /// Does one of the commands of typing; false when it is none.
  mutating func perform(_ command: CommandName, at time: Int64) -> Bool {
    guard move(command) || edit(command, at: time) else { return false }
    scroll()
    return true
  }

  private mutating func move(_ command: CommandName) -> Bool {
    switch command {
    case "move-left": text.move(.left)
    case "move-right": text.move(.right)
    case "move-up": text.move(.rows(-1))
    case "move-down": text.move(.rows(1))
    case "move-word-left": text.move(.wordLeft)
    case "move-word-right": text.move(.wordRight)
    case "move-to-row-start": text.move(.rowStart)
    case "move-to-row-end": text.move(.rowEnd)
    case "move-to-start": text.move(.textStart)
    case "move-to-end": text.move(.textEnd)
    case "extend-left": text.move(.left, selecting: true)
    case "extend-right": text.move(.right, selecting: true)
    case "extend-up": text.move(.rows(-1), selecting: true)
    case "extend-down": text.move(.rows(1), selecting: true)
    case "select-all":
      text.move(.textStart)
      text.move(.textEnd, selecting: true)
    default: return false
    }
    return true
  }

  private mutating func edit(_ command: CommandName, at time: Int64) -> Bool {
    switch command {
    case "split-paragraph": _ = text.type("\n", at: time)
    case "delete-left": _ = text.deleteBackward(at: time)
    case "delete-right": _ = text.deleteForward(at: time)
    case "delete-word-left":
      let end = text.cursor.position
      _ = text.replace(text.buffer.wordStart(before: end)..<end, with: "", at: time)
    case "undo": _ = text.undo()
    case "redo": _ = text.redo()
    default: return false
    }
    return true
  }

  private mutating func scroll() {
    let last = max(0, text.layout.rowCount - rows)
    top = min(max(min(top, cursorRow), cursorRow - rows + 1), last)
  }

  /// Paints the rows in sight, and puts the terminal's cursor at the insertion point.
  func draw(on canvas: inout Canvas, in area: Rect, isActive: Bool) {
    let role: CellRole = isActive ? .fieldActive : .field
    canvas.fill(area, as: role)
    for line in 0..<min(area.rows, text.layout.rowCount - top) {
      let place = text.layout.place(ofRow: top + line, in: text.buffer)
      let paragraph = text.buffer.paragraphs[place.paragraph]
      canvas.write(paragraph.text(in: place.range), row: line, in: area, as: role)
      drawSelection(place, line: line, on: &canvas, in: area)
    }
    guard isActive, cursorRow - top < area.rows else { return }
    canvas.cursor = Position(
      row: area.row + cursorRow - top,
      column: area.column + text.layout.column(of: text.cursor.position, in: text.buffer))
  }

  private func drawSelection(
    _ place: RowPlace, line: Int, on canvas: inout Canvas, in area: Rect
  ) {
    guard let selection = text.cursor.selection, selection.lowerBound <= place.end,
      selection.upperBound > place.start
    else { return }
    let from = max(selection.lowerBound, place.start)
    let first = text.layout.column(of: from, in: text.buffer)
    let end =
      selection.upperBound <= place.end
      ? text.layout.column(of: selection.upperBound, in: text.buffer) : area.columns
    let cells = Rect(
      row: area.row + line, column: area.column + first, rows: 1, columns: end - first)
    canvas.restyle(cells.intersection(area), as: .selection)
  }
}
