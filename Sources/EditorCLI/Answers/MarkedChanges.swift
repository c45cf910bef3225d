import Newsroom
import Prose

/// Changes in plain signs: `[-cũ-]` for what is gone and `{+mới+}` for what came.
struct MarkedChanges {
  let changes: TextChanges
  let wording: any Wording

  /// The passages that changed, with one unchanged on either side; `…` stands for what is left out.
  var lines: [String] {
    let passages = changes.passages
    let isShown = passages.indices.map { index in
      (max(0, index - 1)...min(passages.count - 1, index + 1)).contains {
        passages[$0].kind != .same || passages[$0].segments.contains { $0.change != nil }
      }
    }
    var lines: [String] = []
    for (index, passage) in passages.enumerated() {
      if isShown[index] {
        lines += self.lines(of: passage)
      } else if index == 0 || isShown[index - 1] {
        lines.append("…")
      }
    }
    return lines
  }

  private func lines(of passage: ChangedPassage) -> [String] {
    switch passage.kind {
    case .movedAway:
      return ["(\(wording.movedTo(passage.newParagraphs.lowerBound + 1)))"]
    case .moved:
      return ["(\(wording.movedFrom(passage.oldParagraphs.lowerBound + 1)))"] + marked(passage)
    case .same, .changed, .added, .removed: return marked(passage)
    }
  }

  /// The words of a passage with their signs, without the blank paragraphs behind it.
  private func marked(_ passage: ChangedPassage) -> [String] {
    let text = passage.segments.map { segment in
      let words = changes.text(of: segment)
      guard segment.change != nil else { return segment.sign == .deleted ? "" : words }
      switch segment.sign {
      case .kept: return words
      case .deleted: return Self.wrapped(words, "[-", "-]")
      case .inserted: return Self.wrapped(words, "{+", "+}")
      }
    }.joined()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.reversed().drop { $0.isEmpty }.reversed() + notes(on: passage)
  }

  /// Signs stand on every paragraph that they are about, and not around the ends of paragraphs behind it.
  private static func wrapped(_ words: String, _ open: String, _ close: String) -> String {
    let parts = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if parts.allSatisfy(\.isEmpty), parts.count > 1 {
      return open == "{+" ? open + "¶" + close + words : open + "¶" + close
    }
    return parts.map { $0.isEmpty ? "" : open + $0 + close }.joined(separator: "\n")
  }

  /// What is no change of words is said to be none.
  private func notes(on passage: ChangedPassage) -> [String] {
    let kinds = passage.segments.compactMap(\.change).map { changes.changes[$0].kind }
    let formal = ChangeKind.allCases.filter { $0.isFormal && kinds.contains($0) }
    return formal.map { "(\(wording.name(of: $0)))" }
  }

  var json: JSON {
    .array(
      changes.passages.map { passage in
        .object([
          "kind": .string(passage.kind.word), "old_paragraphs": .range(passage.oldParagraphs),
          "new_paragraphs": .range(passage.newParagraphs),
          "segments": .array(passage.segments.map(json)),
        ])
      })
  }

  private func json(_ segment: ChangeSegment) -> JSON {
    .object([
      "sign": .string(segment.sign.word), "text": .string(changes.text(of: segment)),
      "change": segment.change.map { .string(changes.changes[$0].kind.rawValue) } ?? .null,
    ])
  }
}

extension JSON {
  /// The numbers of paragraphs, counted from 1: the first and the last, or nothing.
  fileprivate static func range(_ range: Range<Int>) -> JSON {
    range.isEmpty ? .array([]) : .array([.number(range.lowerBound + 1), .number(range.upperBound)])
  }
}

extension ChangedPassage.Kind {
  fileprivate var word: String {
    switch self {
    case .same: "same"
    case .changed: "changed"
    case .added: "added"
    case .removed: "removed"
    case .moved: "moved"
    case .movedAway: "moved-away"
    }
  }
}

extension ChangeSegment.Sign {
  fileprivate var word: String {
    switch self {
    case .kept: "kept"
    case .deleted: "deleted"
    case .inserted: "inserted"
    }
  }
}
