/// How to make the new text of two from the old one.
public struct TextPatch: Sendable, Hashable {
  public enum Piece: Sendable, Hashable {
    /// So many code points of the old text, taken from where they stand.
    case keep(Range<Int>)
    case insert(String)
  }

  /// In the order of the new text.
  public let pieces: [Piece]
  /// The code points of the text that it is for.
  public let length: Int
  private let fingerprint: UInt64

  init(_ changes: TextChanges) {
    var pieces: [Piece] = []
    for segment in changes.passages.flatMap(\.segments) {
      switch segment.sign {
      case .deleted: break
      case .inserted:
        let isLast = segment.bytes.upperBound > changes.new.utf8.count
        pieces.append(.insert(changes.text(of: segment) + (isLast ? "\n" : "")))
      case .kept:
        if case .keep(let last) = pieces.last, last.upperBound == segment.old.lowerBound {
          pieces[pieces.count - 1] = .keep(last.lowerBound..<segment.old.upperBound)
        } else {
          pieces.append(.keep(segment.old))
        }
      }
    }
    self.pieces = pieces
    length = changes.old.unicodeScalars.count
    fingerprint = Self.fingerprint(of: changes.old)
  }

  /// The new text; nil for another text than the one that it was made from.
  public func applied(to text: String) -> String? {
    guard Self.fingerprint(of: text) == fingerprint, text.unicodeScalars.count == length else {
      return nil
    }
    // Every paragraph ends with a line feed while it is moved about, the last one too.
    let old = Array(text.unicodeScalars) + ["\n"]
    var new = String.UnicodeScalarView()
    for piece in pieces {
      switch piece {
      case .keep(let range): new.append(contentsOf: old[range])
      case .insert(let words): new.append(contentsOf: words.unicodeScalars)
      }
    }
    if new.last == "\n" { new.removeLast() }
    return String(new)
  }

  private static func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension TextChanges {
  /// What makes the new text from the old one.
  public var patch: TextPatch { TextPatch(self) }
}
