/// The rows of a paragraph that is wrapped at `width` cells, as ranges of `Character` offsets.
///
/// Rows end after white space; a word longer than a row is broken between characters. The space
/// at the end of a row hangs beyond it and asks for no room. The rows follow each other without a
/// gap and are the whole paragraph; an empty one has one empty row. A width below 1 counts as 1,
/// and a character wider than a row has a row of its own.
public func wrap(
  _ paragraph: String, width: Int, marks: VisibleMarks = .unicode
) -> [Range<Int>] {
  let graphemes = Grapheme.all(in: paragraph, marks: marks)
  let starts = Wrapping(width: width).rowStarts(of: graphemes[...])
  return zip(starts, starts.dropFirst() + [graphemes.count]).map { $0..<$1 }
}

/// Finds where rows end. Where a row ends depends on where it starts and on what follows, never on
/// the rows before it, so wrapping may begin at any row.
struct Wrapping: Sendable, Hashable {
  let width: Int

  init(width: Int) { self.width = max(1, width) }

  /// The offset of the first grapheme of each row; never empty.
  func rowStarts(of graphemes: ArraySlice<Grapheme>) -> [Int] {
    var starts = [graphemes.startIndex]
    var end = rowEnd(from: graphemes.startIndex, in: graphemes)
    while end < graphemes.endIndex {
      starts.append(end)
      end = rowEnd(from: end, in: graphemes)
    }
    return starts
  }

  /// The offset after the last grapheme of the row that starts at `start`.
  func rowEnd(from start: Int, in graphemes: ArraySlice<Grapheme>) -> Int {
    var used = 0
    var lastBreak = start
    for index in start..<graphemes.endIndex {
      let grapheme = graphemes[index]
      let end = used + Int(grapheme.cells)
      if grapheme.kind == .space {
        lastBreak = index + 1
      } else if end > width {
        return lastBreak > start ? lastBreak : max(index, start + 1)
      }
      used = end
    }
    return graphemes.endIndex
  }
}
