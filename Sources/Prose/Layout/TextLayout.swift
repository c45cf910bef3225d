/// Where the characters of a text stand when it is wrapped to a width.
///
/// It follows a buffer change by change: a letter typed anywhere wraps some rows of its paragraph
/// and no other paragraph.
public struct TextLayout: Sendable {
  /// The cells of a row, at least 1.
  public var width: Int { wrapping.width }
  private let wrapping: Wrapping
  /// For each paragraph the offsets at which its rows start.
  private var rowStarts: [[Int]]
  private var index: RowIndex

  /// One array shared by all paragraphs of one row.
  private static let oneRow = [0]

  /// Wraps a whole text.
  public init(_ buffer: TextBuffer, width: Int) {
    let wrapping = Wrapping(width: width)
    self.wrapping = wrapping
    rowStarts = buffer.paragraphs.map { Self.starts(in: $0, wrapping) }
    index = RowIndex(rowStarts.map(\.count))
  }

  private static func starts(in paragraph: Paragraph, _ wrapping: Wrapping) -> [Int] {
    let starts = wrapping.rowStarts(of: paragraph.graphemes[...])
    return starts.count == 1 ? oneRow : starts
  }

  /// Brings the layout up to date after a change; to be called once for each, in their order.
  public mutating func update(after change: Change, in buffer: TextBuffer) {
    let old = change.edit.range
    let new = change.inverse.range
    let first = old.lowerBound.paragraph
    if old.upperBound.paragraph == first, new.upperBound.paragraph == first {
      rewrap(buffer.paragraphs[first], at: first, after: change)
      index.set(rowStarts[first].count, for: first)
      return
    }
    let wrapped = buffer.paragraphs[first...new.upperBound.paragraph].map {
      Self.starts(in: $0, wrapping)
    }
    rowStarts.replaceSubrange(first...old.upperBound.paragraph, with: wrapped)
    index = RowIndex(rowStarts.map(\.count))
  }

  /// Wraps from the row before the change, whose end depends on the word after it, until a row
  /// starts where one started before.
  private mutating func rewrap(_ paragraph: Paragraph, at place: Int, after change: Change) {
    let oldStarts = rowStarts[place]
    let oldEnd = change.edit.range.upperBound.offset
    let newEnd = change.inverse.range.upperBound.offset
    let changed = Self.last(oldStarts, atMost: change.edit.range.lowerBound.offset)
    let graphemes = paragraph.graphemes[...]
    var starts = Array(oldStarts[...max(0, changed - 1)])
    var candidate = starts.count
    while true {
      let start = wrapping.rowEnd(from: starts[starts.count - 1], in: graphemes)
      if start >= graphemes.count { break }
      if start >= newEnd {
        let same = start - newEnd + oldEnd
        while candidate < oldStarts.count, oldStarts[candidate] < same { candidate += 1 }
        if candidate < oldStarts.count, oldStarts[candidate] == same {
          starts += oldStarts[candidate...].lazy.map { $0 - oldEnd + newEnd }
          break
        }
      }
      starts.append(start)
    }
    rowStarts[place] = starts.count == 1 ? Self.oneRow : starts
  }

  /// The index of the last number that is not above `limit`; `numbers` ascend from 0.
  private static func last(_ numbers: [Int], atMost limit: Int) -> Int {
    var low = 0
    var high = numbers.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if numbers[middle] <= limit { low = middle } else { high = middle }
    }
    return low
  }

  /// The rows of the whole text, at least 1.
  public var rowCount: Int { index.total }

  /// The rows of the paragraphs before one.
  public func rows(before paragraph: Int) -> Int { index.rows(before: paragraph) }

  /// The row that a position stands in. A position between two rows of a paragraph stands at the
  /// start of the second.
  public func row(of position: Position) -> Int {
    index.rows(before: position.paragraph)
      + Self.last(rowStarts[position.paragraph], atMost: position.offset)
  }

  /// The paragraph and the characters of a row; a row beyond the text is the last one.
  public func place(ofRow row: Int, in buffer: TextBuffer) -> RowPlace {
    let (paragraph, number) = index.paragraph(holding: row)
    let starts = rowStarts[paragraph]
    let isLast = number + 1 == starts.count
    let end = isLast ? buffer.paragraphs[paragraph].count : starts[number + 1]
    return RowPlace(
      paragraph: paragraph, number: number, range: starts[number]..<end, endsParagraph: isLast)
  }
}

/// What a row of a layout shows.
public struct RowPlace: Sendable, Hashable {
  public let paragraph: Int
  /// The row within its paragraph, from 0.
  public let number: Int
  /// Its characters, as offsets in the paragraph; space at its end hangs beyond the width.
  public let range: Range<Int>
  public let endsParagraph: Bool

  /// The position before its first character.
  public var start: Position { Position(paragraph: paragraph, offset: range.lowerBound) }

  /// The last position that stands in this row and not at the start of the next one.
  public var end: Position {
    let offset = endsParagraph ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
    return Position(paragraph: paragraph, offset: offset)
  }
}
