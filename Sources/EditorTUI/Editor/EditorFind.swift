import Prose
import Terminal

/// A search in the body: what was typed, where it is found, and which place is shown.
struct EditorFind {
  /// Where the insertion point was when the search began.
  let origin: Prose.Position
  var field = LineField()
  var isWholeWord = false
  var hasExactMarks = false
  private(set) var pattern = SearchPattern("")
  private(set) var hits: [Range<Prose.Position>] = []
  private(set) var current: Int?
  /// The version of the text that the hits are of; nil while there is none.
  private var version: Int?

  init(from origin: Prose.Position) { self.origin = origin }

  /// Reads anew what was typed, and finds it from where the search began.
  mutating func search(in buffer: TextBuffer, version: Int? = nil) {
    pattern = SearchPattern(
      field.text, wholeWord: isWholeWord, exactMarks: hasExactMarks)
    self.version = nil
    find(in: buffer, version: version)
    current = hits.isEmpty ? nil : hits.firstIndex { $0.lowerBound >= origin } ?? 0
  }

  /// Finds the pattern in a text that may have changed since; the same version is not read again.
  mutating func find(in buffer: TextBuffer, version: Int?) {
    if let version, version == self.version { return }
    self.version = version
    hits = []
    guard !pattern.isEmpty else { return }
    for (index, paragraph) in buffer.paragraphs.enumerated() {
      for range in pattern.ranges(in: paragraph.text) {
        hits.append(
          Prose.Position(
            paragraph: index, offset: range.lowerBound)..<Prose.Position(
              paragraph: index, offset: range.upperBound))
      }
    }
  }

  /// The next or previous hit from a place in the text, in a circle.
  mutating func step(_ direction: Int, from position: Prose.Position) {
    guard !hits.isEmpty else {
      current = nil
      return
    }
    current =
      direction > 0
      ? hits.firstIndex { $0.upperBound > position } ?? 0
      : hits.lastIndex { $0.upperBound < position } ?? hits.count - 1
  }

  var currentHit: Range<Prose.Position>? { current.map { hits[$0] } }

  /// The hits that begin in a paragraph, in their order; the whole list is searched by halves.
  func hits(inParagraph paragraph: Int) -> ArraySlice<Range<Prose.Position>> {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].lowerBound.paragraph < paragraph { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < hits.count, hits[end].lowerBound.paragraph == paragraph { end += 1 }
    return hits[low..<end]
  }
}
