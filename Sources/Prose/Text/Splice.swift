/// A change as a replacement of bytes, as it is kept on a disk: no table of Unicode decides where it stands, so that
/// another version of the program makes the same text of it.
public struct Splice: Sendable, Hashable, Codable {
  /// The line where it begins, counted from 0.
  public let line: Int
  /// The bytes of UTF-8 before it in that line.
  public let offset: Int
  /// The bytes of UTF-8 that it takes away; the line feed between two lines is one.
  public let removed: Int
  /// What comes in their place, in NFC.
  public let text: String

  public init(line: Int, offset: Int, removed: Int, text: String) {
    self.line = line
    self.offset = offset
    self.removed = removed
    self.text = text
  }
}

extension Change {
  /// The change as a replacement of bytes.
  public var splice: Splice {
    Splice(
      line: edit.range.lowerBound.paragraph, offset: byteOffset, removed: inverse.text.utf8.count,
      text: edit.text)
  }
}

/// A text as lines of bytes, that splices are made in one after the other.
public struct SplicedText: Sendable, Hashable {
  private var lines: [[UInt8]]

  public init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The text as it stands; nil when it is no UTF-8 any more.
  public var text: String? { String(validating: lines.joined(separator: [0x0A]), as: UTF8.self) }

  /// Makes a splice. False, and nothing changed, when it does not fit into the text.
  public mutating func apply(_ splice: Splice) -> Bool {
    guard lines.indices.contains(splice.line), splice.offset >= 0, splice.removed >= 0,
      splice.offset <= lines[splice.line].count
    else { return false }
    var last = splice.line
    var end = splice.offset
    // Whole lines go first, each with its line feed.
    var rest = splice.removed
    while rest > lines[last].count - end {
      rest -= lines[last].count - end + 1
      last += 1
      end = 0
      guard last < lines.count else { return false }
    }
    end += rest
    if last == splice.line, !splice.text.utf8.contains(0x0A) {
      lines[last].replaceSubrange(splice.offset..<end, with: splice.text.utf8)
      return true
    }
    let whole = lines[splice.line][..<splice.offset] + splice.text.utf8 + lines[last][end...]
    let new = whole.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    lines.replaceSubrange(splice.line...last, with: new)
    return true
  }
}
