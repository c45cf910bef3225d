/// A paragraph as it is read: the signs of CommonMark taken away, what they meant kept as spans.
///
/// Nothing that a page would show is left out, and where a link leads is always said: a reader
/// answers for it.
public struct ReadingParagraph: Sendable, Hashable {
  public struct Span: Sendable, Hashable {
    /// In `Character` offsets of `text`.
    public let range: Range<Int>
    public let style: Style
  }

  public enum Style: Sendable, Hashable {
    case emphasis
    case strong
    case code
    case link
    /// The address of a link, in brackets behind its words.
    case address
    /// The bar of a quote, or the marker of a list item.
    case marker
  }

  public let role: ParagraphRole
  public let text: String
  /// In the order in which they begin, outer ones first.
  public let spans: [Span]

  /// Reads `line`, whose look is `look`; `picture` is the word that stands before a picture's own.
  public init(_ line: String, look: ParagraphLook, picture: String) {
    role = look.role
    switch look.role {
    case .image(let words, let address):
      let shown = words.isEmpty ? "" : "\(words) "
      (text, spans) = ("\(picture): \(shown)(\(address))", [])
    case .code, .rule:
      (text, spans) = (line, [])
    case .plain, .heading, .quote, .listItem:
      var writer = ReadingWriter(Array(line), look)
      writer.write()
      (text, spans) = (String(writer.text), writer.spans)
    }
  }
}

extension ReadingParagraph {
  /// All paragraphs of a text as they are read, one for each of its own.
  public static func all(of buffer: TextBuffer, picture: String) -> [ReadingParagraph] {
    zip(buffer.paragraphs, looks(of: buffer)).map {
      ReadingParagraph($0.text, look: $1, picture: picture)
    }
  }
}

/// Writes a line without its signs, and remembers where each character has gone.
private struct ReadingWriter {
  private let characters: [Character]
  private let look: ParagraphLook
  private(set) var text: [Character] = []
  private var addresses: [ReadingParagraph.Span] = []
  /// Where the character at each offset of the line stands in `text`.
  private var places: [Int]
  /// The offsets that belong to signs, and those in which a backslash is a letter.
  private var isSign: [Bool]
  private var isCode: [Bool]
  /// The links by the offset after their words.
  private var links: [Int: TextSpan] = [:]

  init(_ characters: [Character], _ look: ParagraphLook) {
    self.characters = characters
    self.look = look
    places = Array(repeating: 0, count: characters.count + 1)
    isSign = Array(repeating: false, count: characters.count)
    isCode = isSign
    for span in look.spans {
      for offset in span.range.lowerBound..<span.content.lowerBound { isSign[offset] = true }
      for offset in span.content.upperBound..<span.range.upperBound { isSign[offset] = true }
      switch span.style {
      case .code: for offset in span.range { isCode[offset] = true }
      case .link: links[span.content.upperBound] = span
      case .emphasis, .strong: break
      }
    }
  }

  mutating func write() {
    writeSign()
    var offset = look.sign.upperBound
    while offset < characters.count {
      places[offset] = text.count
      if let link = links[offset] {
        writeAddress(of: link)
        offset = skip(to: link.range.upperBound, from: offset)
      } else if isSign[offset] {
        offset += 1
      } else {
        if isEscape(offset) { offset += 1 }
        places[offset] = text.count
        text.append(characters[offset])
        offset += 1
      }
    }
    places[characters.count] = text.count
  }

  /// The sign at the beginning, as it is read: a bar for each depth of a quote, the marker of a list item.
  private mutating func writeSign() {
    switch look.role {
    case .quote(let depth): text += Array(String(repeating: "│ ", count: depth))
    case .listItem: text += characters[look.sign]
    case .plain, .heading, .code, .rule, .image: break
    }
    for offset in look.sign { places[offset] = text.count }
    guard !text.isEmpty else { return }
    addresses.append(ReadingParagraph.Span(range: 0..<text.count, style: .marker))
  }

  private mutating func writeAddress(of link: TextSpan) {
    let address = characters[(link.content.upperBound + 2)..<(link.range.upperBound - 1)]
    guard Array(characters[link.content]) != Array(address) else { return }
    let start = text.count
    text += Array(" (") + address + Array(")")
    addresses.append(ReadingParagraph.Span(range: start..<text.count, style: .address))
  }

  private mutating func skip(to end: Int, from start: Int) -> Int {
    for offset in (start + 1)..<end { places[offset] = text.count }
    return end
  }

  private func isEscape(_ offset: Int) -> Bool {
    guard characters[offset] == "\\", offset + 1 < characters.count,
      characters[offset + 1].isASCII
    else { return false }
    return characters[offset + 1].isMark && !isCode[offset]
  }

  /// The spans of the words, then those that were written beside them, in the order in which they begin.
  var spans: [ReadingParagraph.Span] {
    let own = look.spans.map { span in
      let end = max(places[span.content.lowerBound], places[span.content.upperBound])
      return ReadingParagraph.Span(
        range: places[span.content.lowerBound]..<end, style: .init(span.style))
    }
    return (own + addresses).filter { !$0.range.isEmpty }.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }
}

extension ReadingParagraph.Style {
  fileprivate init(_ style: TextSpan.Style) {
    switch style {
    case .emphasis: self = .emphasis
    case .strong: self = .strong
    case .code: self = .code
    case .link: self = .link
    }
  }
}

extension Character {
  /// Whether a backslash before it takes its meaning away (CommonMark 0.31, section 2.4).
  fileprivate var isMark: Bool { isPunctuation || isSymbol }
}
