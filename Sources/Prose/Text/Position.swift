/// A place between two characters of a text: before the character `offset` of a paragraph.
public struct Position: Sendable, Hashable, Comparable, Codable {
  /// The paragraph, counted from 0.
  public var paragraph: Int
  /// The `Character`s before it in its paragraph.
  public var offset: Int

  public init(paragraph: Int, offset: Int) {
    self.paragraph = paragraph
    self.offset = offset
  }

  /// The beginning of every text.
  public static let start = Position(paragraph: 0, offset: 0)

  public static func < (left: Position, right: Position) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }
}
