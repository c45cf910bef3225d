/// The findings of a text whole, in the order of its parts and lines.
public struct StyleReport: Sendable, Hashable {
  public private(set) var findings: [StyleFinding] = []

  public init(title: String, summary: String, body: String, house: HouseStyle) {
    let names = house.offices
    self.init(
      [
        .title: Self.lines(title, isMarkup: false, names),
        .summary: Self.lines(summary, isMarkup: false, names),
        .body: Self.lines(body, isMarkup: true, names),
      ], house)
  }

  /// A line with what it says about its style; nil for one that is code.
  public typealias ReadLine = (text: String, style: StyleLine?)

  /// Puts lines together that were read before.
  public init(_ parts: [StylePart: [ReadLine]], _ house: HouseStyle) {
    let styles = parts.values.lazy.joined().compactMap(\.style).flatMap(\.tones).map(\.style)
    let isMixed = styles.contains(house.tones)
    for part in StylePart.allCases {
      var reader = PartReader(part: part, house: house, isMixed: isMixed)
      reader.read(parts[part] ?? [])
      findings += reader.findings
    }
  }

  /// Reads the lines of a part; those between fences are code.
  public static func lines(
    _ text: String, isMarkup: Bool, _ offices: OfficeNames
  ) -> [ReadLine] {
    var fences = CodeFences()
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { piece in
      let line = String(piece)
      if isMarkup, fences.isCode(line) { return (line, nil) }
      return (line, StyleLine(line, isMarkup: isMarkup, offices))
    }
  }
}

/// Puts the lines of one part together.
private struct PartReader {
  let part: StylePart
  let house: HouseStyle
  let isMixed: Bool
  var findings: [StyleFinding] = []

  /// A quotation that no line has closed yet.
  private var open: OpenQuote?

  private struct OpenQuote {
    let line: Int
    let start: Int
    let text: [Unicode.Scalar]
    let range: Range<Int>
    let isStraight: Bool
  }

  init(part: StylePart, house: HouseStyle, isMixed: Bool) {
    (self.part, self.house, self.isMixed) = (part, house, isMixed)
  }

  mutating func read(_ lines: [StyleReport.ReadLine]) {
    var start = 0
    for (number, line) in lines.enumerated() {
      let scalars = Array(line.text.unicodeScalars)
      if let style = line.style, !style.isBlank { read(style, scalars, number, start) }
      start += scalars.count + 1
    }
    endQuote()
    findings.sort { $0.range.lowerBound < $1.range.lowerBound }
    checkLength(lines.map(\.text))
  }

  private mutating func read(
    _ style: StyleLine, _ text: [Unicode.Scalar], _ number: Int, _ start: Int
  ) {
    let isClosed = closeQuote(style)
    if let range = style.closingQuote, !isClosed {
      add(.unpairedQuote, number, start, text, range, nil)
    }
    for place in style.places {
      add(place.rule, number, start, text, place.range, place.mend)
    }
    for toned in style.tones where toned.style != house.tones {
      let rule: StyleRule = isMixed ? .mixedTones : .otherTones
      add(rule, number, start, text, toned.range, toned.other)
    }
    if let range = style.openQuote, !(isClosed && style.isStraight && !style.beginsWithQuote) {
      open = OpenQuote(
        line: number, start: start, text: text, range: range, isStraight: style.isStraight)
    }
  }

  /// Whether the line closes the quotation that is open, or goes on with it: each paragraph of a long one begins with
  /// the sign, and only the last one ends with it.
  private mutating func closeQuote(_ style: StyleLine) -> Bool {
    guard let quote = open else { return false }
    if style.beginsWithQuote || style.closingQuote != nil || quote.isStraight && style.isStraight {
      open = nil
      return true
    }
    endQuote()
    return false
  }

  private mutating func endQuote() {
    guard let quote = open else { return }
    add(.unpairedQuote, quote.line, quote.start, quote.text, quote.range, nil)
    open = nil
  }

  private mutating func add(
    _ rule: StyleRule, _ line: Int, _ start: Int, _ text: [Unicode.Scalar],
    _ range: Range<Int>, _ mend: String?
  ) {
    findings.append(
      StyleFinding(
        rule: rule, part: part, line: line,
        range: (start + range.lowerBound)..<(start + range.upperBound),
        words: String(String.UnicodeScalarView(text[range])), mend: mend))
  }

  private mutating func checkLength(_ lines: [String]) {
    let (limit, rule): (Int, StyleRule)
    switch part {
    case .title: (limit, rule) = (house.titleLimit, .longTitle)
    case .summary: (limit, rule) = (house.summaryLimit, .longSummary)
    case .body: return
    }
    let text = lines.joined(separator: "\n")
    guard text.count > limit else { return }
    let rest = text.index(text.startIndex, offsetBy: limit)
    let begin = text.unicodeScalars.distance(from: text.startIndex, to: rest)
    let line = text[..<rest].utf8.count { $0 == 0x0A }
    findings.append(
      StyleFinding(
        rule: rule, part: part, line: line, range: begin..<text.unicodeScalars.count,
        words: String(text[rest...]), mend: nil))
  }
}
