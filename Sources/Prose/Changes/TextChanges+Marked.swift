/// A stretch of two texts that are shown as one.
public struct MarkedPart: Hashable, Sendable {
  public let sign: ChangeSegment.Sign
  public let text: String

  /// With signs around what went and what came, for where colours are not seen.
  public var signed: String {
    switch sign {
    case .kept: text
    case .deleted: "[-\(text)-]"
    case .inserted: "{+\(text)+}"
    }
  }
}

extension TextChanges {
  /// Both texts as one, what went before what came, as for the few words of a proposal: without the margin in which
  /// whole paragraphs have their signs.
  public var markedParts: [MarkedPart] {
    let isMoved = passages.contains { $0.kind == .moved || $0.kind == .movedAway }
    guard !isMoved else {
      return [MarkedPart(sign: .deleted, text: old), MarkedPart(sign: .inserted, text: new)]
    }
    var parts: [MarkedPart] = []
    for segment in passages.flatMap(\.segments) {
      let text = text(of: segment)
      if let last = parts.last, last.sign == segment.sign {
        parts[parts.count - 1] = MarkedPart(sign: last.sign, text: last.text + text)
      } else {
        parts.append(MarkedPart(sign: segment.sign, text: text))
      }
    }
    return parts.filter { !$0.text.isEmpty }
  }
}
