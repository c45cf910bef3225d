import Prose

/// A comparison in one line that can be read: `[-cũ-]`, `{+mới+}`, paragraphs parted by `|`; `<3` before what was the
/// third paragraph, `>5` where something stood that is the fifth now.
func notation(_ changes: TextChanges) -> String {
  changes.passages.map { passage in
    switch passage.kind {
    case .movedAway: return ">\(passage.newParagraphs.lowerBound + 1)"
    case .moved: return "<\(passage.oldParagraphs.lowerBound + 1) " + words(passage, changes)
    case .same, .changed, .added, .removed: return words(passage, changes)
    }
  }.joined(separator: "|")
}

private func words(_ passage: ChangedPassage, _ changes: TextChanges) -> String {
  passage.segments.map { segment in
    let isCounted = segment.change != nil
    var text = changes.text(of: segment)
    while !isCounted || segment.sign == .kept, text.hasSuffix("\n") { text.removeLast() }
    while passage.kind == .added || passage.kind == .removed, text.hasSuffix("\n") {
      text.removeLast()
    }
    text = text.replacing("\n", with: "¶")
    switch segment.sign {
    case .kept: return text
    case .deleted: return text.isEmpty ? "" : "[-\(text)-]"
    case .inserted: return text.isEmpty ? "" : "{+\(text)+}"
    }
  }.joined()
}

/// The kinds of the changes in their order.
func kinds(_ old: String, _ new: String) -> [ChangeKind] {
  TextChanges(from: old, to: new).changes.map(\.kind)
}

/// Exactly the same code points, not only the same letters.
func areIdentical(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}
