import Prose

/// The syllables (tiếng) of a text under an editor's hands, counted whole once and then change by change.
///
/// One character on each side of a change tells whether a syllable ends or goes on there, so that a letter costs the
/// same in a short text and in a long one.
struct SyllableTally: Hashable {
  private(set) var count: Int

  init(_ buffer: TextBuffer) {
    count = buffer.paragraphs.reduce(0) { $0 + syllables(in: $1.text) }
  }

  /// Follows changes after which `buffer` is as it is now.
  mutating func follow(_ changes: [Change], in buffer: TextBuffer) {
    guard let change = changes.first else { return }
    guard changes.count == 1 else {
      // The buffer is past all of them, so that the neighbours of the first ones are not known.
      self = SyllableTally(buffer)
      return
    }
    let new = change.inverse.range
    let before = Self.character(before: new.lowerBound, in: buffer)
    let after = Self.character(after: new.upperBound, in: buffer)
    count += syllables(in: before + change.edit.text + after)
    count -= syllables(in: before + change.inverse.text + after)
  }

  private static func character(before position: Prose.Position, in buffer: TextBuffer) -> String {
    guard position.offset > 0 else { return "" }
    return String(buffer.paragraphs[position.paragraph].character(at: position.offset - 1))
  }

  private static func character(after position: Prose.Position, in buffer: TextBuffer) -> String {
    let paragraph = buffer.paragraphs[position.paragraph]
    guard position.offset < paragraph.count else { return "" }
    return String(paragraph.character(at: position.offset))
  }
}
