/// One paragraph of a text: a line of any length.
public struct Paragraph: Sendable, Hashable, Identifiable {
  /// The same for as long as the paragraph lives, whatever is typed into it.
  public let id: Int
  /// In NFC, without a line feed.
  public private(set) var text: String
  private(set) var graphemes: [Grapheme]
  /// The bytes before every `stride`th grapheme, empty in a short paragraph.
  private var marks: [Int] = []

  private static let stride = 256

  /// The number of `Character`s.
  public var count: Int { graphemes.count }

  init(id: Int, text: String, graphemes: [Grapheme]) {
    self.id = id
    self.text = text
    self.graphemes = graphemes
    measure(from: 0)
  }

  /// The characters in a range of offsets.
  public func text(in range: Range<Int>) -> String {
    String(text[index(at: range.lowerBound)..<index(at: range.upperBound)])
  }

  /// The character after an offset below `count`.
  public func character(at offset: Int) -> Character {
    text[index(at: offset)]
  }

  mutating func replace(_ range: Range<Int>, with newText: String, _ newGraphemes: [Grapheme]) {
    text.replaceSubrange(index(at: range.lowerBound)..<index(at: range.upperBound), with: newText)
    graphemes.replaceSubrange(range, with: newGraphemes)
    measure(from: range.lowerBound)
  }

  private func index(at offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: bytes(before: offset))
  }

  /// The bytes of UTF-8 before an offset.
  func bytes(before offset: Int) -> Int {
    if offset == graphemes.count { return text.utf8.count }
    let block = offset / Self.stride
    var bytes = block == 0 ? 0 : marks[block - 1]
    for grapheme in graphemes[(block * Self.stride)..<offset] { bytes += Int(grapheme.bytes) }
    return bytes
  }

  private mutating func measure(from offset: Int) {
    let first = offset / Self.stride
    let last = max(0, graphemes.count - 1) / Self.stride
    marks.removeSubrange(min(first, marks.count)...)
    for block in marks.count..<max(last, marks.count) {
      var bytes = marks.last ?? 0
      let start = block * Self.stride
      for grapheme in graphemes[start..<(start + Self.stride)] { bytes += Int(grapheme.bytes) }
      marks.append(bytes)
    }
  }
}
