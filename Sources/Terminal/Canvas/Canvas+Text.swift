import Prose

extension Canvas {
  /// Writes `text` at a row and column of `area` and says in which column of it the text ends.
  ///
  /// What does not fit into the area is cut; a wide character that would be cut in half is left out
  /// and its cell blanked. Columns before the area are skipped the same way.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int = 0, in area: Rect, as role: Role = .plain
  ) -> Int {
    var pen = Pen(canvas: self, row: row, column: column, in: area, role: role)
    guard pen.isOnCanvas, !text.isEmpty else {
      return column + displayWidth(of: text, marks: marks)
    }
    let first = max(pen.column, pen.start)
    freeHalves(row: area.row + row, from: first, to: first)
    write(text, with: &pen)
    let last = min(pen.column, pen.end)
    if last > first { blankOrphan(at: pen.offset + last, in: pen.offset + size.columns) }
    return pen.column - area.column
  }

  /// Writes `text` into a field of `width` cells: cut with an ellipsis, padded with blanks in the
  /// role.
  public mutating func write(
    _ text: String, row: Int, column: Int = 0, width: Int, in area: Rect, as role: Role = .plain,
    alignment: Alignment = .leading
  ) {
    let field = Rect(
      row: area.row + row, column: area.column + column, rows: 1, columns: width
    ).intersection(area)
    guard !field.isEmpty else { return }
    fill(field, as: role)
    let fitting = fitted(text, to: field.columns)
    let start =
      switch alignment {
      case .leading: 0
      case .trailing: field.columns - fitting.width
      }
    write(fitting.text, row: 0, column: start, in: field, as: role)
  }

  /// The text as it fits into `columns` cells, and its width; most texts are plain and need no
  /// clusters.
  private func fitted(_ text: String, to columns: Int) -> (text: String, width: Int) {
    let sign = marks == .unicode ? "…" : "~"
    guard let count = PlainLetter.count(in: text) else {
      let cut = truncated(text, toWidth: columns, ellipsis: sign, marks: marks)
      return (cut, displayWidth(of: cut, marks: marks))
    }
    if count <= columns { return (text, count) }
    return (String(text.unicodeScalars.prefix(columns - 1)) + sign, columns)
  }

  /// Blanks a second half whose first half has just been overwritten.
  private mutating func blankOrphan(at index: Int, in end: Int) {
    if index < end, cells[index].width == 0 { cells[index] = .blank(cells[index].role) }
  }

  private mutating func write(_ text: String, with pen: inout Pen) {
    var text = text
    let rest = text.withUTF8 { writePlain($0, with: &pen) }
    guard rest < text.utf8.count, pen.column < pen.end else { return }
    let index = text.utf8.index(text.startIndex, offsetBy: rest)
    for character in text[index...] {
      guard pen.column < pen.end else { return }
      for cluster in visibleClusters(of: character, marks: marks) {
        put(cluster, with: &pen)
      }
    }
  }

  /// Writes the first part of the text, as far as each scalar is a cluster of one cell, straight
  /// into the cells, and says how many bytes that was.
  private mutating func writePlain(_ bytes: UnsafeBufferPointer<UInt8>, with pen: inout Pen) -> Int
  {
    var taken = 0
    let limit = pen.end
    cells.withUnsafeMutableBufferPointer { cells in
      var next = PlainLetter(in: bytes, at: 0)
      while let letter = next {
        let following = PlainLetter(in: bytes, at: taken + letter.length)
        // A letter is only known to stand alone when no mark follows it.
        if following == nil, taken + letter.length < bytes.count { return }
        guard pen.column < limit else { return }
        if pen.column >= pen.start {
          cells[pen.offset + pen.column] = PackedCell(
            glyph: letter.scalar, width: 1, role: pen.role)
        }
        pen.column += 1
        taken += letter.length
        next = following
      }
    }
    return taken
  }

  private mutating func put(_ cluster: VisibleCluster, with pen: inout Pen) {
    let first = pen.column
    pen.column += cluster.width
    guard first < pen.end, pen.column > pen.start else { return }
    if first < pen.start || pen.column > pen.end {
      let inside = max(first, pen.start)
      for column in inside..<min(pen.column, pen.end) {
        cells[pen.offset + column] = .blank(pen.role)
      }
      return
    }
    let role = cluster.isToken ? Role.tokenHidden : pen.role
    cells[pen.offset + first] = PackedCell(
      glyph: clusters.glyph(for: cluster.text), width: UInt8(cluster.width), role: role)
    for column in first + 1..<max(first + 1, pen.column) {
      cells[pen.offset + column] = .secondHalf(role)
    }
  }
}

/// Where writing goes on: a column of the canvas between two others.
private struct Pen {
  /// The next column, which may lie before `start`.
  var column: Int
  /// The first column that may be painted, and the first that may not any more.
  let start: Int
  let end: Int
  /// The index of the row's first cell.
  let offset: Int
  let role: Role
  let isOnCanvas: Bool

  init(canvas: Canvas, row: Int, column: Int, in area: Rect, role: Role) {
    let visible = area.intersection(canvas.area)
    let row = area.row + row
    self.column = area.column + column
    self.role = role
    start = visible.column
    end = visible.endColumn
    offset = row * canvas.size.columns
    isOnCanvas = !visible.isEmpty && row >= visible.row && row < visible.endRow
  }
}
