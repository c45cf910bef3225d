/// A text in paragraphs that can be edited, always in NFC, every edit a value that can be undone.
public struct TextBuffer: Sendable {
  /// At least one.
  public private(set) var paragraphs: [Paragraph]
  /// The repertoire that its characters are measured for.
  public let marks: VisibleMarks
  private var nextID: Int

  /// Reads a text: NFC, CR and CRLF as line feeds, a paragraph for each line.
  public init(_ text: String = "", marks: VisibleMarks = .unicode) {
    let lines = Self.lines(of: nfc(Self.withLineFeeds(text)))
    self.marks = marks
    nextID = lines.count
    paragraphs = lines.enumerated().map { id, line in
      Paragraph(id: id, text: line, graphemes: Grapheme.all(in: line, marks: marks))
    }
  }

  /// The whole text, its paragraphs joined by line feeds.
  public var text: String { paragraphs.map(\.text).joined(separator: "\n") }

  /// The position after the last character.
  public var end: Position {
    Position(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
  }

  /// The nearest position that exists.
  public func clamped(_ position: Position) -> Position {
    if position.paragraph < 0 { return .start }
    if position.paragraph >= paragraphs.count { return end }
    let count = paragraphs[position.paragraph].count
    return Position(
      paragraph: position.paragraph, offset: min(max(0, position.offset), count))
  }

  /// The text of a range.
  public func text(in range: Range<Position>) -> String {
    let (first, last) = (range.lowerBound, range.upperBound)
    if first.paragraph == last.paragraph {
      return paragraphs[first.paragraph].text(in: first.offset..<last.offset)
    }
    let head = paragraphs[first.paragraph]
    var lines = [head.text(in: first.offset..<head.count)]
    lines += paragraphs[(first.paragraph + 1)..<last.paragraph].map(\.text)
    lines.append(paragraphs[last.paragraph].text(in: 0..<last.offset))
    return lines.joined(separator: "\n")
  }

  /// Makes an edit and tells what it came to.
  ///
  /// Positions beyond the text are brought into it. CR and CRLF become line feeds, and marks compose
  /// with the letters that they come to stand behind.
  @discardableResult
  public mutating func apply(_ edit: Edit) -> Change {
    let resolved = resolved(edit)
    let removed = text(in: resolved.range)
    let lines = Self.lines(of: resolved.text)
    let graphemes = lines.map { Grapheme.all(in: $0, marks: marks) }
    let start = resolved.range.lowerBound
    let byteOffset = paragraphs[start.paragraph].bytes(before: start.offset)
    let lastCount = graphemes[graphemes.count - 1].count
    let end = Position(
      paragraph: start.paragraph + lines.count - 1,
      offset: lines.count == 1 ? start.offset + lastCount : lastCount)
    splice(resolved.range, lines, graphemes)
    return Change(
      edit: resolved, inverse: Edit(replacing: start..<end, with: removed), byteOffset: byteOffset)
  }

  private mutating func splice(
    _ range: Range<Position>, _ lines: [String], _ graphemes: [[Grapheme]]
  ) {
    let (first, last) = (range.lowerBound, range.upperBound)
    if lines.count == 1, first.paragraph == last.paragraph {
      paragraphs[first.paragraph].replace(first.offset..<last.offset, with: lines[0], graphemes[0])
      return
    }
    let tail = paragraphs[last.paragraph]
    let tailText = tail.text(in: last.offset..<tail.count)
    let tailGraphemes = tail.graphemes[last.offset...]
    let head = paragraphs[first.paragraph]
    var ids = [head.id] + (nextID..<(nextID + lines.count - 1))
    nextID += lines.count - 1
    // What is put before a paragraph moves it down and leaves it itself.
    if range.isEmpty, first.offset == 0, head.count > 0 { ids.swapAt(0, ids.count - 1) }
    var added = zip(ids, zip(lines, graphemes)).dropFirst().map { id, line in
      Paragraph(id: id, text: line.0, graphemes: line.1)
    }
    paragraphs[first.paragraph] = head.beginning(first.offset, id: ids[0])
    paragraphs[first.paragraph].append(lines[0], graphemes[0][...])
    if added.isEmpty {
      paragraphs[first.paragraph].append(tailText, tailGraphemes)
    } else {
      added[added.count - 1].append(tailText, tailGraphemes)
    }
    paragraphs.replaceSubrange((first.paragraph + 1)..<(last.paragraph + 1), with: added)
  }

  static func lines(of text: String) -> [String] {
    // By bytes: a line feed is always a character of its own, and finding those of a long text took half of its opening.
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  static func withLineFeeds(_ text: String) -> String {
    let holdsReturn =
      text.utf8.withContiguousStorageIfAvailable { $0.contains(0x0D) } ?? text.utf8.contains(0x0D)
    guard holdsReturn else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.unicodeScalars.append("\n")
      } else if scalar != "\n" || !wasReturn {
        result.unicodeScalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return result
  }
}

extension Paragraph {
  /// The first characters as a paragraph of its own.
  fileprivate func beginning(_ count: Int, id: Int) -> Paragraph {
    Paragraph(id: id, text: text(in: 0..<count), graphemes: Array(graphemes[..<count]))
  }

  fileprivate mutating func append(_ text: String, _ graphemes: ArraySlice<Grapheme>) {
    replace(count..<count, with: text, Array(graphemes))
  }
}
