extension TextLayout {
  /// The column of a position in its row, in cells from 0 to `width`.
  ///
  /// It is `width` behind the last character of a full row that ends its paragraph, and in space
  /// that hangs beyond a row; a screen may show it at the start of the row below.
  public func column(of position: Position, in buffer: TextBuffer) -> Int {
    let row = place(ofRow: row(of: position), in: buffer)
    let graphemes = buffer.paragraphs[position.paragraph].graphemes
    var column = 0
    for grapheme in graphemes[row.range.lowerBound..<position.offset] {
      column += Int(grapheme.cells)
    }
    return min(column, width)
  }

  /// The position in a row whose character covers a column, or the last one of the row when the
  /// column is beyond it. Rows and columns beyond the text are brought into it.
  public func position(row: Int, column: Int, in buffer: TextBuffer) -> Position {
    let row = place(ofRow: row, in: buffer)
    let graphemes = buffer.paragraphs[row.paragraph].graphemes
    var end = 0
    for offset in row.start.offset..<row.end.offset {
      end += Int(graphemes[offset].cells)
      if end > column { return Position(paragraph: row.paragraph, offset: offset) }
    }
    return row.end
  }
}
