import Prose

extension TextBuffer {
  /// So many letters of the text stand before and behind a place that is shown.
  private static let around = 28

  /// The words around a place, and in it what stands there or what shall; `[ ]` are around them, colour or not.
  func excerpt(of place: Range<Position>, with words: String? = nil) -> String {
    let (first, last) = (
      paragraphs[place.lowerBound.paragraph], paragraphs[place.upperBound.paragraph]
    )
    let start = max(0, place.lowerBound.offset - Self.around)
    let end = min(last.count, place.upperBound.offset + Self.around)
    let before = (start > 0 ? "…" : "") + first.text(in: start..<place.lowerBound.offset)
    let after = last.text(in: place.upperBound.offset..<end) + (end < last.count ? "…" : "")
    return "\(before)[\(words ?? text(in: place))]\(after)"
  }
}
