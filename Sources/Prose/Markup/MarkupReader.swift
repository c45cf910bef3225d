/// Reads a CommonMark text line by line for a screen.
///
/// It knows what one line shows: headings with `#`, quotes, list items, rules, pictures, fenced
/// code, and spans within the line. It is no parser: underlined headings, indented code, tables,
/// references and HTML are plain to it, and pages are made by a real one.
public struct MarkupReader: Sendable, Hashable {
  /// The fence of the block that the next line is in, nil outside of one.
  private var fence: Fence?

  private struct Fence: Sendable, Hashable {
    let sign: Character
    let length: Int
  }

  public init() {}

  /// The look of the next line, without its line feed.
  public mutating func look(of line: String) -> ParagraphLook {
    let characters = Array(line)
    if let fence {
      if Self.closes(characters, fence) { self.fence = nil }
      return ParagraphLook(role: .code, sign: 0..<0, spans: [])
    }
    if let opened = Self.opening(characters) {
      fence = opened
      return ParagraphLook(role: .code, sign: 0..<0, spans: [])
    }
    let (role, signEnd) = LineSigns(characters).role
    switch role {
    case .rule, .image, .code:
      return ParagraphLook(role: role, sign: 0..<signEnd, spans: [])
    case .plain, .heading, .quote, .listItem:
      let spans = SpanReader(characters, from: signEnd).spans
      return ParagraphLook(role: role, sign: 0..<signEnd, spans: spans)
    }
  }

  private static func opening(_ characters: [Character]) -> Fence? {
    let start = characters.prefix { $0 == " " }.count
    guard start < 4, start < characters.count, "`~".contains(characters[start]) else { return nil }
    let sign = characters[start]
    let length = characters[start...].prefix { $0 == sign }.count
    // Three backquotes with another behind them are code in a line.
    let isInline = sign == "`" && characters[(start + length)...].contains("`")
    return length >= 3 && !isInline ? Fence(sign: sign, length: length) : nil
  }

  private static func closes(_ characters: [Character], _ fence: Fence) -> Bool {
    let start = characters.prefix { $0 == " " }.count
    let length = characters[start...].prefix { $0 == fence.sign }.count
    return start < 4 && length >= fence.length
      && characters[(start + length)...].allSatisfy(\.isWhitespace)
  }
}

/// The looks of all paragraphs of a text, in order.
public func looks(of buffer: TextBuffer) -> [ParagraphLook] {
  var reader = MarkupReader()
  return buffer.paragraphs.map { reader.look(of: $0.text) }
}
