/// A text with everything mended in it that needs no person, as far as it was asked for.
public struct StyleMending: Sendable, Hashable {
  public private(set) var title: String
  public private(set) var summary: String
  public private(set) var body: String
  /// What was mended, each as it stood in the text when its turn came.
  public private(set) var mended: [StyleFinding] = []
  /// What still stands in the text as it is now.
  public private(set) var left: [StyleFinding] = []

  /// One mend may make another place wrong, as a blank that goes may leave a mark without one behind it: after so many
  /// rounds a text that is never right is left as it is.
  private static let mostRounds = 8

  /// Mends what breaks `rules`; nil stands for all of them.
  public init(
    title: String, summary: String, body: String, house: HouseStyle, rules: Set<StyleRule>?
  ) {
    (self.title, self.summary, self.body) = (title, summary, body)
    for round in 0...Self.mostRounds {
      left =
        StyleReport(
          title: self.title, summary: self.summary, body: self.body, house: house
        ).findings
      let due = left.filter { $0.mend != nil && rules?.contains($0.rule) != false }
      guard !due.isEmpty, round < Self.mostRounds else { return }
      for part in StylePart.allCases { mend(part, due.filter { $0.part == part }) }
    }
  }

  private mutating func mend(_ part: StylePart, _ due: [StyleFinding]) {
    let apart = due.apart
    guard !apart.isEmpty else { return }
    mended += apart
    switch part {
    case .title: title = title.mending(apart)
    case .summary: summary = summary.mending(apart)
    case .body: body = body.mending(apart)
    }
  }
}

extension [StyleFinding] {
  /// Those that can be mended at once, since no two of them touch the same letters.
  public var apart: [StyleFinding] {
    var end = 0
    return sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { finding in
      guard finding.range.lowerBound >= end else { return false }
      end = finding.range.upperBound
      return true
    }
  }
}

extension String {
  /// The text of a part with findings mended in it that are apart.
  fileprivate func mending(_ findings: [StyleFinding]) -> String {
    var scalars = Array(unicodeScalars)
    for finding in findings.reversed() {
      guard let mend = finding.mend else { continue }
      scalars.replaceSubrange(finding.range, with: mend.unicodeScalars)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension TextBuffer {
  /// What mends a place: the range of whole characters that it touches, and what comes there.
  public typealias Mend = (range: Range<Position>, words: String)

  /// What mends findings of this very text, in their order; none touches what one before it does. Left out is what only a
  /// person can mend, and what is of another text.
  public func mends(of findings: [StyleFinding]) -> [Mend] {
    var starts: [Int] = []
    var passed = 0
    for paragraph in paragraphs {
      starts.append(passed)
      passed += paragraph.text.unicodeScalars.count + 1
    }
    var mends: [Mend] = []
    for finding in findings.apart where paragraphs.indices.contains(finding.line) {
      guard let mend = mend(of: finding, inLineFrom: starts[finding.line]),
        mends.last.map({ $0.range.upperBound <= mend.range.lowerBound }) != false
      else { continue }
      mends.append(mend)
    }
    return mends
  }

  private func mend(of finding: StyleFinding, inLineFrom start: Int) -> Mend? {
    guard let words = finding.mend else { return nil }
    let range = (finding.range.lowerBound - start)..<(finding.range.upperBound - start)
    let line = finding.line
    var (first, last, before, passed) = (0, 0, 0, 0)
    // A mark that nobody sees may stand within a character.
    for (offset, character) in paragraphs[line].text.enumerated() {
      guard passed < range.upperBound else { break }
      if passed <= range.lowerBound { (first, before) = (offset, passed) }
      passed += character.unicodeScalars.count
      last = offset + 1
    }
    var scalars = Array(paragraphs[line].text(in: first..<last).unicodeScalars)
    let inside = (range.lowerBound - before)..<(range.upperBound - before)
    guard inside.lowerBound >= 0, inside.upperBound <= scalars.count,
      scalars[inside].elementsEqual(finding.words.unicodeScalars)
    else { return nil }
    scalars.replaceSubrange(inside, with: words.unicodeScalars)
    return (
      Position(paragraph: line, offset: first)..<Position(paragraph: line, offset: last),
      String(String.UnicodeScalarView(scalars))
    )
  }
}
