/// The replacement of a range of a text by another text.
public struct Edit: Sendable, Hashable, Codable {
  /// What is replaced; empty for an insertion.
  public var range: Range<Position>
  /// What comes in its place; a line feed begins a new paragraph.
  public var text: String

  public init(replacing range: Range<Position>, with text: String) {
    self.range = range
    self.text = text
  }

  /// An insertion.
  public init(inserting text: String, at position: Position) {
    self.init(replacing: position..<position, with: text)
  }
}

/// An edit as it was made in a buffer, with its way back.
public struct Change: Sendable, Hashable, Codable {
  /// What was really replaced: more than was asked for when marks composed with their neighbours.
  public let edit: Edit
  /// The edit that takes the change back; its range is where the new text stands.
  public let inverse: Edit
  /// The bytes of UTF-8 before it in the paragraph where it begins.
  public let byteOffset: Int

  /// To which side a position leans when text is put in its place.
  public enum Association: Sendable, Hashable {
    /// It stays before the new text.
    case before
    /// It goes behind the new text.
    case after
  }

  /// Where a position of the old text is in the new one.
  ///
  /// The ends of a replaced range become the ends of the new text; a position inside it, or at the
  /// place of an insertion, goes to the side that `association` names.
  public func map(_ position: Position, association: Association) -> Position {
    let old = edit.range
    let new = inverse.range
    if position < old.lowerBound { return position }
    if swallows(position) || old.isEmpty && position == old.lowerBound {
      return association == .before ? new.lowerBound : new.upperBound
    }
    if position == old.lowerBound { return new.lowerBound }
    let offset =
      position.paragraph == old.upperBound.paragraph
      ? position.offset - old.upperBound.offset + new.upperBound.offset : position.offset
    let paragraphs = new.upperBound.paragraph - old.upperBound.paragraph
    return Position(paragraph: position.paragraph + paragraphs, offset: offset)
  }

  /// Where a range is in the new text. What is typed at its borders stays outside; a range whose
  /// text is all gone is empty.
  public func map(_ range: Range<Position>) -> Range<Position> {
    let lower = map(range.lowerBound, association: .after)
    let upper = map(range.upperBound, association: .before)
    return min(lower, upper)..<upper
  }

  /// True when the position was inside what was replaced, so that its neighbours are gone.
  public func swallows(_ position: Position) -> Bool {
    edit.range.lowerBound < position && position < edit.range.upperBound
  }
}
