/// Two texts that were made from the same one, put together: by paragraphs, and by syllables inside the paragraphs that
/// both sides changed.
///
/// What only one side changed is taken, what both changed alike is taken once, and all else is a conflict that a person
/// decides: nothing that either side wrote is dropped without being asked about.
public struct TextMerge: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    /// Words about which there is nothing to decide.
    case agreed(String)
    case conflict(MergeConflict)
  }

  /// In the order of the text. No two agreed pieces follow each other.
  public let pieces: [Piece]

  public init(base: String, mine: String, theirs: String) {
    var builder = MergeBuilder()
    builder.merge(base: Self.bytes(base), mine: Self.bytes(mine), theirs: Self.bytes(theirs))
    pieces = builder.pieces
  }

  /// In the order of the text.
  public var conflicts: [MergeConflict] {
    pieces.compactMap { if case .conflict(let conflict) = $0 { conflict } else { nil } }
  }

  /// The text as it is with the conflicts decided, in their order; nil while one of them is not.
  public func text(deciding choices: [MergeChoice] = []) -> String? {
    guard choices.count == conflicts.count else { return nil }
    var left = choices[...]
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .agreed(let words): bytes.append(contentsOf: words.utf8)
      case .conflict(let conflict):
        guard let choice = left.popFirst() else { return nil }
        bytes.append(contentsOf: conflict.words(choice).utf8)
      }
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Every paragraph ends with a line feed while it is moved about, the last one too.
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) + [UInt8(ascii: "\n")] }
}

/// A passage that both sides changed, each in its own way. A side that took the passage away has no words.
public struct MergeConflict: Sendable, Hashable {
  public let base: String
  public let mine: String
  public let theirs: String

  public func words(_ choice: MergeChoice) -> String {
    switch choice {
    case .mine: mine
    case .theirs: theirs
    case .both: mine + (Self.needsGap(mine, theirs) ? " " : "") + theirs
    }
  }

  private static func needsGap(_ first: String, _ second: String) -> Bool {
    guard let last = first.utf8.last, let next = second.utf8.first else { return false }
    return !isBlank(last) && !isBlank(next)
  }
}

/// How a conflict is decided.
public enum MergeChoice: Sendable, Hashable, CaseIterable {
  case mine
  case theirs
  /// Mine, and theirs behind it.
  case both
}
