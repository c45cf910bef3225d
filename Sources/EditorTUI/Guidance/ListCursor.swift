import Terminal

/// Where the selection stands in a list of known length, and which of its rows are in sight.
struct ListCursor: Hashable {
  private(set) var count = 0
  private(set) var selected = 0
  private(set) var top = 0
  private(set) var height = 1

  /// The rows in sight.
  var visible: Range<Int> { min(top, count)..<min(count, top + height) }

  /// The rows that are or may come into sight, for what is looked up row by row: a list is read before it knows how
  /// tall its window is.
  var nearby: Range<Int> { min(top, count)..<min(count, top + max(height, 50)) }

  mutating func fit(count: Int) {
    self.count = max(0, count)
    select(selected)
  }

  mutating func fit(height: Int) {
    self.height = max(1, height)
    select(selected)
  }

  mutating func select(_ index: Int) {
    selected = max(0, min(index, count - 1))
    top = max(0, min(top, count - height))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
  }

  /// Scrolls up as far as a row above the selection asks for, when both fit.
  mutating func reveal(_ index: Int) {
    if index < top, selected - index < height { top = max(0, index) }
  }

  /// Does one of the commands of moving in a list; false when it is none.
  mutating func perform(_ command: CommandName) -> Bool {
    switch command {
    case "next-row": select(selected + 1)
    case "previous-row": select(selected - 1)
    case "next-page": select(selected + max(1, height - 1))
    case "previous-page": select(selected - max(1, height - 1))
    case "first-row": select(0)
    case "last-row": select(count - 1)
    default: return false
    }
    return true
  }
}

extension Canvas {
  /// Prepares one row of a list: its ground, the sign of the selection and the terminal's cursor. Says in which role to
  /// write on it.
  mutating func listRow(
    _ line: Rect, isSelected: Bool, isActive: Bool = true, as role: CellRole = .plain
  ) -> CellRole {
    let role: CellRole = isSelected && isActive ? .selected : role
    fill(line, as: role)
    if isSelected { write(">", row: 0, in: line, as: role) }
    if isSelected, isActive { cursor = Position(row: line.row, column: line.column) }
    return role
  }
}

extension Rect {
  /// The row of that number inside, as a rectangle of its own; empty when there is none.
  func line(_ row: Int) -> Rect {
    let exists = row >= 0 && row < rows
    return Rect(row: self.row + row, column: column, rows: exists ? 1 : 0, columns: columns)
  }
}
