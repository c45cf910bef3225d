import CNcurses

/// Gives curses what has changed since the last frame.
struct Painter {
  private var last: Canvas?
  private var run: [cn_cell] = []

  /// Paints the next frame whole.
  mutating func forget() { last = nil }

  /// Whether `frame` is what stands on the screen already.
  func shows(_ frame: Canvas) -> Bool { last == frame }

  /// Paints `frame` on a screen of `size`; what is too large is cut, what is missing is blank.
  mutating func paint(_ frame: Canvas, size: Size) {
    let area = frame.area.intersection(Rect(size))
    if last?.size != frame.size { cn_erase() }
    for row in 0..<area.rows {
      guard let columns = changedColumns(of: row, in: frame, upTo: area.columns) else { continue }
      put(frame, row: row, columns: columns, upTo: area.columns)
    }
    last = frame
    let place = frame.cursor ?? Position(row: area.rows - 1, column: 0)
    cn_finish_frame(
      Int32(max(0, min(place.row, size.rows - 1))),
      Int32(max(0, min(place.column, size.columns - 1)))
    )
  }

  /// The span of columns of a row that look different from the last frame.
  private func changedColumns(of row: Int, in frame: Canvas, upTo end: Int) -> Range<Int>? {
    guard let last, last.size == frame.size else { return end > 0 ? 0..<end : nil }
    let start = row * frame.size.columns
    let sameTable = last.clusters.texts == frame.clusters.texts
    let isSame = { (column: Int) in
      let cell = frame.cells[start + column]
      return cell == last.cells[start + column] && (sameTable || cell.cluster == nil)
    }
    guard let first = (0..<end).first(where: { !isSame($0) }),
      let final = (first..<end).last(where: { !isSame($0) })
    else { return nil }
    let isSecondHalf = frame.cells[start + first].width == 0
    return (isSecondHalf ? first - 1 : first)..<final + 1
  }

  private mutating func put(_ frame: Canvas, row: Int, columns: Range<Int>, upTo end: Int) {
    run.removeAll(keepingCapacity: true)
    let start = row * frame.size.columns
    for column in columns {
      let cell = frame.cells[start + column]
      if cell.width == 0 { continue }
      let isCut = column + Int(cell.width) > end
      run.append(isCut ? blank(cell.role) : encoded(cell, of: frame))
    }
    cn_put(Int32(row), Int32(columns.lowerBound), run, Int32(run.count))
  }

  private func blank(_ role: Role) -> cn_cell {
    cn_cell(text: (0x20, 0, 0, 0, 0), style: UInt32(role.rawValue))
  }

  private func encoded(_ cell: PackedCell, of frame: Canvas) -> cn_cell {
    let style = UInt32(cell.role.rawValue)
    guard let cluster = cell.cluster else {
      return cn_cell(text: (cell.glyph, 0, 0, 0, 0), style: style)
    }
    let points = frame.clusters.texts[cluster].unicodeScalars.map(\.value) + [0, 0, 0, 0, 0]
    return cn_cell(text: (points[0], points[1], points[2], points[3], points[4]), style: style)
  }
}
