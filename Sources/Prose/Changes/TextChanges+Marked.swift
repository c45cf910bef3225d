/// A stretch of two texts that are shown as one.
public struct MarkedPart: Hashable, Sendable {
  public let sign: ChangeSegment.Sign
  public let text: String

  public init(sign: ChangeSegment.Sign, text: String) {
    self.sign = sign
    self.text = text
  }

  /// With signs around what went and what came, for where colours are not seen.
  public var signed: String {
    switch sign {
    case .kept: text
    case .deleted: "[-\(text)-]"
    case .inserted: "{+\(text)+}"
    }
  }
}

extension MarkedPart {
  /// Longer texts are shown as one that goes and one that comes: nobody compares them by eye.
  private static let mostBytes = 20_000

  /// What goes of one text and comes in its place, for a proposal.
  public static func parts(from old: String, to new: String) -> [MarkedPart] {
    guard old.utf8.count + new.utf8.count <= mostBytes else {
      return [MarkedPart(sign: .deleted, text: old), MarkedPart(sign: .inserted, text: new)]
    }
    return TextChanges(from: old, to: new).markedParts
  }
}

extension TextChanges {
  /// Both texts as one, what went before what came, as for the few words of a proposal: without the margin in which
  /// whole paragraphs have their signs.
  var markedParts: [MarkedPart] {
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
    return Self.narrowed(parts.filter { !$0.text.isEmpty })
  }

  /// Short texts count as two where less than half is alike: the words that both begin and end with stayed all the same.
  private static func narrowed(_ parts: [MarkedPart]) -> [MarkedPart] {
    guard parts.count == 2, parts[0].sign == .deleted, parts[1].sign == .inserted else {
      return parts
    }
    let (old, new) = (words(of: parts[0].text), words(of: parts[1].text))
    let begin = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - begin
    let end = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    let narrow: [(ChangeSegment.Sign, ArraySlice<String>)] = [
      (.kept, old[..<begin]), (.deleted, old[begin..<(old.count - end)]),
      (.inserted, new[begin..<(new.count - end)]), (.kept, old[(old.count - end)...]),
    ]
    return narrow.filter { !$0.1.isEmpty }.map { MarkedPart(sign: $0, text: $1.joined()) }
  }

  /// The words and what is between them, in turn.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for letter in text {
      if let last = words.last?.last, last.isWhitespace == letter.isWhitespace {
        words[words.count - 1].append(letter)
      } else {
        words.append(String(letter))
      }
    }
    return words
  }
}
