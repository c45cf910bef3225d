/// Finds the spans in a line: code, links, emphasis and strong emphasis.
///
/// Signs open and close by the rules for runs of delimiters in CommonMark 0.31, section 6.2, but
/// for the rule about lengths that are multiples of three.
struct SpanReader {
  private let characters: [Character]
  private var found: [TextSpan] = []
  /// Runs that may still open a span, the latest last.
  private var openers: [Run] = []

  /// A run of asterisks or underscores.
  private struct Run {
    let sign: Character
    /// The part of the run that has not been used.
    var range: Range<Int>
    let canOpen: Bool
    let canClose: Bool
  }

  /// The spans in the order in which they begin, outer ones first.
  var spans: [TextSpan] {
    found.sorted { left, right in
      (left.range.lowerBound, right.range.upperBound)
        < (right.range.lowerBound, left.range.upperBound)
    }
  }

  init(_ characters: [Character], from start: Int) {
    self.characters = characters
    read(start..<characters.count)
  }

  private mutating func read(_ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch characters[offset] {
      case "\\": offset += 2
      case "`": offset = readCode(at: offset, before: range.upperBound)
      case "[": offset = readLink(at: offset)
      case "*", "_":
        let run = run(at: offset, before: range.upperBound)
        offset = run.range.upperBound
        close(run)
      default: offset += 1
      }
    }
  }

  private mutating func readCode(at start: Int, before end: Int) -> Int {
    let length = characters[start..<end].prefix { $0 == "`" }.count
    let contentStart = start + length
    var offset = contentStart
    while offset < end {
      let ticks = characters[offset..<end].prefix { $0 == "`" }.count
      if ticks == length {
        found.append(
          TextSpan(
            range: start..<(offset + length), content: contentStart..<offset, style: .code))
        return offset + length
      }
      offset += max(1, ticks)
    }
    return contentStart
  }

  private mutating func readLink(at start: Int) -> Int {
    guard let link = LinkSign(in: characters, at: start) else { return start + 1 }
    found.append(TextSpan(range: link.range, content: link.content, style: .link))
    let outer = openers
    openers = []
    read(link.content)
    openers = outer
    return link.range.upperBound
  }

  private func run(at start: Int, before limit: Int) -> Run {
    let sign = characters[start]
    let end = start + characters[start..<limit].prefix { $0 == sign }.count
    let before = start > 0 ? characters[start - 1] : " "
    let after = end < characters.count ? characters[end] : " "
    let opens = flanks(toward: after, from: before)
    let closes = flanks(toward: before, from: after)
    guard sign == "_" else {
      return Run(sign: sign, range: start..<end, canOpen: opens, canClose: closes)
    }
    // Within a word an underscore is a letter of a name.
    return Run(
      sign: sign, range: start..<end, canOpen: opens && (!closes || isPunctuation(before)),
      canClose: closes && (!opens || isPunctuation(after)))
  }

  private func flanks(toward inner: Character, from outer: Character) -> Bool {
    if inner.isWhitespace { return false }
    return !isPunctuation(inner) || outer.isWhitespace || isPunctuation(outer)
  }

  private func isPunctuation(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }

  /// Closes what the run can close, from the inside out, and keeps the rest of it as an opener.
  private mutating func close(_ run: Run) {
    var run = run
    while run.canClose, !run.range.isEmpty,
      let place = openers.lastIndex(where: { $0.sign == run.sign })
    {
      openers.removeSubrange((place + 1)...)
      let opener = openers.removeLast()
      let length = min(2, opener.range.count, run.range.count)
      let start = opener.range.upperBound - length
      let end = run.range.lowerBound + length
      found.append(
        TextSpan(
          range: start..<end, content: opener.range.upperBound..<run.range.lowerBound,
          style: length == 2 ? .strong : .emphasis))
      run.range = end..<run.range.upperBound
      if opener.range.count > length {
        var rest = opener
        rest.range = opener.range.lowerBound..<start
        openers.append(rest)
      }
    }
    if run.canOpen, !run.range.isEmpty { openers.append(run) }
  }
}
