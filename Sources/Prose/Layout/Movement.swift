/// A way to move the cursor.
public enum Movement: Sendable, Hashable {
  case left
  case right
  /// To the start of the word before the cursor, or of the one it stands in.
  case wordLeft
  /// To the start of the next word.
  case wordRight
  case sentenceLeft
  case sentenceRight
  /// To the start of the paragraph, then of the one before it.
  case paragraphUp
  /// To the start of the next paragraph, or the end of the text.
  case paragraphDown
  /// By visual rows, up when negative, keeping the column.
  case rows(Int)
  /// To the start of the visual row, then of the paragraph.
  case rowStart
  /// To the end of the visual row, then of the paragraph.
  case rowEnd
  case textStart
  case textEnd
}

/// The cursor of an editor: a position, the other end of a selection, and the column that it wants
/// to keep while moving over rows.
public struct Cursor: Sendable, Hashable {
  public var position: Position
  /// Where the selection began, nil when nothing is selected.
  public var anchor: Position?
  private var goalColumn: Int?

  public init(at position: Position = .start) { self.position = position }

  /// The selected text, nil when there is none or it is empty.
  public var selection: Range<Position>? {
    guard let anchor, anchor != position else { return nil }
    return min(anchor, position)..<max(anchor, position)
  }

  /// Moves the cursor; with `selecting` what it passes over is selected, otherwise nothing is.
  public mutating func move(
    _ movement: Movement, selecting: Bool = false, in buffer: TextBuffer, layout: TextLayout
  ) {
    anchor = selecting ? anchor ?? position : nil
    guard case .rows(let rows) = movement else {
      goalColumn = nil
      position = target(of: movement, in: buffer, layout)
      return
    }
    let column = goalColumn ?? layout.column(of: position, in: buffer)
    let row = min(max(0, layout.row(of: position) + rows), layout.rowCount - 1)
    position = layout.position(row: row, column: column, in: buffer)
    goalColumn = column
  }

  private func target(
    of movement: Movement, in buffer: TextBuffer, _ layout: TextLayout
  ) -> Position {
    switch movement {
    case .left: return buffer.position(before: position)
    case .right: return buffer.position(after: position)
    case .wordLeft: return buffer.wordStart(before: position)
    case .wordRight: return buffer.wordStart(after: position)
    case .sentenceLeft: return buffer.sentenceStart(before: position)
    case .sentenceRight: return buffer.sentenceStart(after: position)
    case .paragraphUp: return buffer.paragraphStart(before: position)
    case .paragraphDown: return buffer.paragraphStart(after: position)
    case .rows: return position
    case .rowStart:
      let start = layout.place(ofRow: layout.row(of: position), in: buffer).start
      return position == start ? Position(paragraph: position.paragraph, offset: 0) : start
    case .rowEnd:
      let end = layout.place(ofRow: layout.row(of: position), in: buffer).end
      let paragraphEnd = buffer.paragraphs[position.paragraph].count
      return position == end ? Position(paragraph: position.paragraph, offset: paragraphEnd) : end
    case .textStart: return .start
    case .textEnd: return buffer.end
    }
  }
}
