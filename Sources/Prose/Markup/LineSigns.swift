/// The sign at the beginning of a line that gives it its role.
struct LineSigns {
  private let characters: [Character]
  private let indent: Int

  init(_ characters: [Character]) {
    self.characters = characters
    indent = characters.prefix { $0 == " " }.count
  }

  /// The role, and the offset at which what it applies to begins.
  var role: (ParagraphRole, signEnd: Int) {
    if let rule { return rule }
    if let heading { return heading }
    if let quote { return quote }
    if let listItem { return listItem }
    if let image { return image }
    return (.plain, 0)
  }

  private func character(at offset: Int) -> Character? {
    offset < characters.count ? characters[offset] : nil
  }

  /// The offset after the spaces that begin at `offset`.
  private func skippingSpaces(from offset: Int) -> Int {
    offset + characters[min(offset, characters.count)...].prefix { $0 == " " }.count
  }

  private var rule: (ParagraphRole, signEnd: Int)? {
    let signs = characters.filter { $0 != " " }
    guard indent < 4, signs.count >= 3, let first = signs.first, "-*_".contains(first),
      signs.allSatisfy({ $0 == first })
    else { return nil }
    return (.rule, characters.count)
  }

  private var heading: (ParagraphRole, signEnd: Int)? {
    let level = characters[indent...].prefix { $0 == "#" }.count
    let end = indent + level
    guard indent < 4, (1...6).contains(level), character(at: end) ?? " " == " " else { return nil }
    return (.heading(level: level), skippingSpaces(from: end))
  }

  private var quote: (ParagraphRole, signEnd: Int)? {
    var depth = 0
    var offset = indent
    while character(at: offset) == ">" {
      depth += 1
      offset += 1
      let next = skippingSpaces(from: offset)
      offset = character(at: next) == ">" ? next : min(next, offset + 1)
    }
    return depth > 0 && indent < 4 ? (.quote(depth: depth), offset) : nil
  }

  private var listItem: (ParagraphRole, signEnd: Int)? {
    guard let first = character(at: indent) else { return nil }
    var end = indent
    if "-*+".contains(first) {
      end += 1
    } else {
      // CommonMark allows nine digits, so that a browser can count on.
      let digits = characters[indent...].prefix { $0.isASCII && $0.isNumber }.count
      guard (1...9).contains(digits), let dot = character(at: indent + digits), ".)".contains(dot)
      else { return nil }
      end += digits + 1
    }
    guard character(at: end) ?? " " == " " else { return nil }
    let marker = String(characters[indent..<end])
    return (.listItem(marker: marker, indent: indent), skippingSpaces(from: end))
  }

  private var image: (ParagraphRole, signEnd: Int)? {
    guard character(at: indent) == "!", let link = LinkSign(in: characters, at: indent + 1),
      skippingSpaces(from: link.range.upperBound) == characters.count
    else { return nil }
    let text = String(characters[link.content])
    return (.image(text: text, address: String(characters[link.address])), characters.count)
  }
}

/// A link as it is written in a line: `[text](address)`.
struct LinkSign {
  let range: Range<Int>
  let content: Range<Int>
  let address: Range<Int>

  /// Reads a link that begins at `start`; nil when there is none.
  init?(in characters: [Character], at start: Int) {
    guard start < characters.count, characters[start] == "[",
      let textEnd = Self.end("[", "]", in: characters, at: start), textEnd + 1 < characters.count,
      characters[textEnd + 1] == "(",
      let end = Self.end("(", ")", in: characters, at: textEnd + 1)
    else { return nil }
    range = start..<(end + 1)
    content = (start + 1)..<textEnd
    address = (textEnd + 2)..<end
  }

  /// The offset of the bracket that closes the one at `start`.
  private static func end(
    _ open: Character, _ close: Character, in characters: [Character], at start: Int
  ) -> Int? {
    var depth = 0
    var isEscaped = false
    for offset in start..<characters.count {
      let character = characters[offset]
      if isEscaped || character == "\\" {
        isEscaped = !isEscaped
      } else if character == open {
        depth += 1
      } else if character == close {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return nil
  }
}
