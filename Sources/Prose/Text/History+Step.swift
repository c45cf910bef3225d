extension History {
  /// Changes that are undone together.
  public struct Step: Sendable, Hashable, Codable {
    /// The step before it, nil for the text that was opened.
    public internal(set) var parent: Int?
    /// The step after it that was made or visited last, the one that a redo makes again.
    public internal(set) var lastChild: Int?
    public internal(set) var kind = Kind.other
    public internal(set) var changes: [Change] = []
    /// The time of its last change in milliseconds.
    public internal(set) var time: Int64 = .min
    public internal(set) var cursorBefore = Position.start
    public internal(set) var cursorAfter = Position.start
    /// What the step was made for, by a number of whoever made it.
    public internal(set) var purpose: Int64?
    /// True once it was left by undo, after which nothing joins it.
    var isClosed = false

    /// How a change was made.
    public enum Kind: String, Sendable, Hashable, Codable {
      case typing
      case deleting
      case paste
      case other
    }

    /// A pause that ends a step, in milliseconds.
    static let pause: Int64 = 1_000
    /// Input methods rewrite a letter faster than anybody types: what they delete and type within
    /// this many milliseconds belongs to the same word.
    static let burst: Int64 = 30

    /// True when a change continues this step.
    func takes(_ change: Change, as newKind: Kind, at newTime: Int64, cursor: Position) -> Bool {
      guard !isClosed, lastChild == nil, parent != nil, cursor == cursorAfter else { return false }
      // The clock of a step may be that of an earlier session.
      let (gap, overflow) = newTime.subtractingReportingOverflow(time)
      guard !overflow, gap >= 0, gap < Self.pause else { return false }
      switch (kind, newKind) {
      case (.typing, .typing): return !beginsWord(change)
      case (.deleting, .deleting): return true
      case (.typing, .deleting), (.deleting, .typing): return gap < Self.burst
      case (.typing, .paste), (.typing, .other), (.deleting, .paste), (.deleting, .other),
        (.paste, _), (.other, _):
        return false
      }
    }

    /// True when the change begins a word, or a paragraph, after something else.
    private func beginsWord(_ change: Change) -> Bool {
      guard let first = change.edit.text.first else { return false }
      if first == "\n" { return true }
      guard let last = changes.last?.edit.text.last else { return false }
      return first.isWordPart && !last.isWordPart
    }

    mutating func add(_ change: Change, at newTime: Int64, cursorAfter newCursor: Position) {
      time = newTime
      cursorAfter = newCursor
      if let last = changes.last, let joined = last.followed(by: change) {
        changes[changes.count - 1] = joined
      } else {
        changes.append(change)
      }
    }
  }
}

extension Change {
  /// Both changes as one, when the second only changes the end of what the first one wrote, or adds to it.
  fileprivate func followed(by next: Change) -> Change? {
    let (again, own) = (next.edit.range, inverse.range)
    guard again.upperBound == own.upperBound, again.lowerBound >= own.lowerBound,
      again.lowerBound.paragraph == again.upperBound.paragraph
    else { return nil }
    let kept = edit.text.dropLast(again.upperBound.offset - again.lowerBound.offset)
    let written = own.lowerBound..<next.inverse.range.upperBound
    return Change(
      edit: Edit(replacing: edit.range, with: String(kept) + next.edit.text),
      inverse: Edit(replacing: written, with: inverse.text), byteOffset: byteOffset)
  }
}
