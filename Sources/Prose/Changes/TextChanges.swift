/// What became of a text: its paragraphs matched with those of another text, moved ones too, and what changed inside
/// them by syllables.
///
/// Both texts are counted in code points, as positions are kept; they should be in NFC, and where they are not, what
/// differs by that alone is told as such.
public struct TextChanges: Sendable, Hashable {
  public let old: String
  public let new: String
  /// In the order in which a reader meets them: what is gone stands before what came in its place.
  public let passages: [ChangedPassage]
  /// In the same order.
  public let changes: [TextChange]

  /// Compares two texts to the end.
  public init(from old: String, to new: String) {
    self = TextChanges(from: old, to: new, while: { true })!
  }

  /// Compares two texts for as long as `goesOn` says so; nil when it said no. It is asked every few milliseconds.
  public init?(from old: String, to new: String, while goesOn: () -> Bool) {
    self.old = old
    self.new = new
    let texts = ComparedTexts(old, new)
    guard let matching = UnitMatching(texts, while: goesOn) else { return nil }
    var builder = PassageBuilder(texts, matching)
    guard builder.build(while: goesOn) else { return nil }
    passages = builder.passages
    changes = builder.changes
  }

  public var isEmpty: Bool { changes.isEmpty }

  /// How many changes there are of each kind that there is.
  public var counts: [ChangeKind: Int] {
    changes.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }

  /// The words of a segment, with the ends of its paragraphs.
  public func text(of segment: ChangeSegment) -> String {
    let source = segment.sign == .inserted ? new : old
    let bytes = source.utf8
    let count = bytes.count
    let lower = bytes.index(bytes.startIndex, offsetBy: min(segment.bytes.lowerBound, count))
    let upper = bytes.index(bytes.startIndex, offsetBy: min(segment.bytes.upperBound, count))
    return String(source[lower..<upper])
  }
}
