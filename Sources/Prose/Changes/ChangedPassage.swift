/// A run of text that stayed, went or came.
public struct ChangeSegment: Sendable, Hashable {
  public enum Sign: Sendable, Hashable {
    case kept, deleted, inserted
  }

  public let sign: Sign
  /// Its code points in the old text; where something was inserted, the empty place of it.
  public let old: Range<Int>
  /// Its code points in the new text; where something was deleted, the empty place of it.
  public let new: Range<Int>
  /// The change that it belongs to, by its place among the changes of the texts; nil for what is not counted.
  public internal(set) var change: Int?
  /// Its bytes: in the new text for what was inserted, in the old one else.
  let bytes: Range<Int>
}

/// Paragraphs that belong together in two texts, or that are in one of them only.
public struct ChangedPassage: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Nothing changed in it.
    case same
    /// It stands where it stood, and something in it changed.
    case changed
    case added
    case removed
    /// It stands here now; where it stood is told by its old paragraphs. Something in it may have changed too.
    case moved
    /// It stood here; where it stands now is told by its new paragraphs. Its words are told there.
    case movedAway
  }

  public let kind: Kind
  /// Its paragraphs in the old text, counted from 0, the blank ones behind it included; empty when it was not there.
  public let oldParagraphs: Range<Int>
  /// The same in the new text.
  public let newParagraphs: Range<Int>
  /// Its text from its beginning to its end; empty where its words are told elsewhere.
  public internal(set) var segments: [ChangeSegment]
}

/// One change, as a reader counts them.
public struct TextChange: Sendable, Hashable {
  public let kind: ChangeKind
  /// The passage that it is in, by its place among the passages.
  public let passage: Int
}
