import Prose

/// A grid of cells that screens paint on: text, roles and the place of the cursor, no colours.
///
/// Every function clips: what lies outside is not painted and nothing traps. Text reaches a cell
/// only through `visibleClusters(of:marks:)` of Prose, so no text can move the cursor or hide
/// anything.
public struct Canvas: Sendable {
  public let size: Size
  /// Whether hidden characters, marks and lines are shown in ASCII only.
  public let marks: VisibleMarks
  /// Where the terminal's own cursor stands; screen readers follow it. Outside the canvas it is
  /// held to it.
  public var cursor: Position?

  var cells: [PackedCell]
  var clusters = ClusterTable()

  /// A blank canvas of `size`.
  public init(size: Size, marks: VisibleMarks = .unicode) {
    self.size = size
    self.marks = marks
    cells = Array(repeating: .blank(.plain), count: size.rows * size.columns)
  }

  /// The whole canvas.
  public var area: Rect { Rect(size) }

  /// The cell at a place; outside of the canvas a blank.
  public subscript(row: Int, column: Int) -> Cell {
    guard area.contains(Position(row: row, column: column)) else {
      return Cell(text: " ", width: 1, role: .plain)
    }
    let cell = cells[row * size.columns + column]
    return Cell(text: clusters.text(of: cell.glyph), width: Int(cell.width), role: cell.role)
  }

  /// Blanks `area` in a role.
  public mutating func fill(_ area: Rect, as role: Role = .plain) {
    fill(area, glyph: 0x20, as: role)
  }

  /// Changes the role of what stands in `area` and keeps the text.
  public mutating func restyle(_ area: Rect, as role: Role) {
    let area = area.intersection(self.area)
    for row in area.row..<area.endRow {
      for index in indices(row: row, from: area.column, to: area.endColumn) {
        cells[index].role = role
      }
    }
  }

  mutating func fill(_ area: Rect, glyph: UInt32, as role: Role) {
    let area = area.intersection(self.area)
    guard !area.isEmpty else { return }
    let cell = PackedCell(glyph: glyph, width: 1, role: role)
    for row in area.row..<area.endRow {
      freeHalves(row: row, from: area.column, to: area.endColumn)
      for index in indices(row: row, from: area.column, to: area.endColumn) { cells[index] = cell }
    }
  }

  private func indices(row: Int, from first: Int, to end: Int) -> Range<Int> {
    let start = row * size.columns
    return start + first..<start + max(first, end)
  }

  /// Blanks the halves that wide clusters at the edges of a span would leave when it is
  /// overwritten.
  mutating func freeHalves(row: Int, from first: Int, to end: Int) {
    let start = row * size.columns
    if first > 0, first < size.columns, cells[start + first].width == 0 {
      cells[start + first - 1] = .blank(cells[start + first - 1].role)
      cells[start + first] = .blank(cells[start + first].role)
    }
    if end > 0, end < size.columns, cells[start + end].width == 0 {
      cells[start + end - 1] = .blank(cells[start + end - 1].role)
      cells[start + end] = .blank(cells[start + end].role)
    }
  }
}

extension Canvas: Equatable {
  public static func == (left: Canvas, right: Canvas) -> Bool {
    guard left.size == right.size, left.cursor == right.cursor else { return false }
    if left.clusters.texts == right.clusters.texts { return left.cells == right.cells }
    return zip(left.cells, right.cells).allSatisfy { pair in
      pair.0.role == pair.1.role && pair.0.width == pair.1.width
        && left.clusters.text(of: pair.0.glyph) == right.clusters.text(of: pair.1.glyph)
    }
  }
}
