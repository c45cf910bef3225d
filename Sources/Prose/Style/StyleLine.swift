/// What one line says about its style, so that a text of which one line changes is not read again whole.
public struct StyleLine: Sendable, Hashable {
  /// A finding by its range in code points of the line.
  struct Place: Sendable, Hashable {
    let rule: StyleRule
    let range: Range<Int>
    let mend: String?
  }

  /// A syllable whose tone may stand in two places.
  struct Toned: Sendable, Hashable {
    let range: Range<Int>
    let style: ToneStyle
    let other: String
  }

  /// The findings that need no other line.
  private(set) var places: [Place] = []
  private(set) var tones: [Toned] = []
  /// A quotation that is still open at the end of the line.
  private(set) var openQuote: Range<Int>?
  /// Whether that quotation began with a straight sign, which looks the same at its end.
  private(set) var isStraight = false
  /// The sign that closes a quotation of an earlier line.
  private(set) var closingQuote: Range<Int>?
  /// Whether the line begins with the sign of a quotation, as each paragraph of a long one does.
  private(set) var beginsWithQuote = false
  let isBlank: Bool

  /// `isMarkup` is true for CommonMark, false for a line that is shown as it is.
  public init(_ line: String, isMarkup: Bool, _ offices: OfficeNames) {
    let text = StyleText(line, isMarkup: isMarkup)
    isBlank = text.scalars.allSatisfy { $0 == " " }
    guard !isBlank else { return }
    var found = SpacingCheck(text).places
    var pairs = PairCheck(text)
    pairs.read()
    found += pairs.places
    found += DateCheck(text).places
    found += HiddenCheck(text, line).places
    found += OfficeNameCheck(text, offices).places
    if isMarkup { found += text.linkPlaces }
    places = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    tones = ToneCheck(text).tones
    openQuote = pairs.openQuote
    isStraight = openQuote.map { text.scalars[$0.lowerBound] == "\"" } ?? false
    closingQuote = pairs.closingQuote
    beginsWithQuote = pairs.beginsWithQuote
  }
}

/// A line as its checks read it.
struct StyleText {
  let scalars: [Unicode.Scalar]
  /// True for each code point that is no prose: code, addresses, escaped signs.
  private(set) var isSkipped: [Bool]
  /// Where the prose begins behind the signs of a heading, a quote or a list.
  let start: Int
  private(set) var linkPlaces: [StyleLine.Place] = []

  init(_ line: String, isMarkup: Bool) {
    scalars = Array(line.unicodeScalars)
    isSkipped = Array(repeating: false, count: scalars.count)
    start = isMarkup ? Self.signEnd(scalars) : Self.blankEnd(scalars, from: 0)
    skipAddresses()
    guard isMarkup else { return }
    if scalars.contains("`") { skipCode() }
    if scalars.contains("\\") { skipEscapes() }
    if scalars.contains("]") { readLinks() }
  }

  subscript(offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(offset) ? scalars[offset] : nil
  }

  func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  private static func blankEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    scalars[start...].firstIndex { $0 != " " } ?? scalars.count
  }

  private static func signEnd(_ scalars: [Unicode.Scalar]) -> Int {
    var end = blankEnd(scalars, from: 0)
    while end < scalars.count {
      var next = end
      switch scalars[end] {
      case ">", "-", "*", "+": next += 1
      case "#": while next < scalars.count, scalars[next] == "#" { next += 1 }
      case "0"..."9":
        while next < scalars.count, next - end < 9, ("0"..."9").contains(scalars[next]) {
          next += 1
        }
        guard next < scalars.count, scalars[next] == "." || scalars[next] == ")" else { return end }
        next += 1
      default: return end
      }
      guard next == scalars.count || scalars[next] == " " else { return end }
      end = blankEnd(scalars, from: next)
    }
    return end
  }

  /// Addresses of pages and of mail, up to the next blank, without the marks of the sentence around them.
  private mutating func skipAddresses() {
    var begin = 0
    var isAddress = false
    for offset in 0...scalars.count {
      guard offset < scalars.count, scalars[offset] != " ", scalars[offset] != "\u{A0}" else {
        if isAddress { for place in begin..<addressEnd(begin, offset) { isSkipped[place] = true } }
        (begin, isAddress) = (offset + 1, false)
        continue
      }
      guard !isAddress else { continue }
      switch scalars[offset] {
      case "@": isAddress = offset > begin
      case "/":
        isAddress = offset > begin + 1 && scalars[offset - 1] == "/" && scalars[offset - 2] == ":"
      case "." where offset >= begin + 3:
        isAddress = scalars[(offset - 3)..<offset].allSatisfy { $0 == "w" || $0 == "W" }
      case "(", "[", "]", "<", "“", "\"", "*", "`": begin = offset + 1
      default: break
      }
    }
  }

  private func addressEnd(_ begin: Int, _ end: Int) -> Int {
    let hasBracket = scalars[begin..<end].contains("(")
    var end = end
    while end > begin {
      switch scalars[end - 1] {
      case ".", ",", ";", ":", "!", "?", "”", "\"", "»", ">", "]", "*", "`": end -= 1
      case ")" where !hasBracket: end -= 1
      default: return end
      }
    }
    return end
  }

  private mutating func skipCode() {
    // Where a run of so many ticks stands last, so that no opener is looked for in vain twice.
    var open: [Int: Int] = [:]
    var offset = 0
    while offset < scalars.count {
      guard scalars[offset] == "`" else {
        offset += 1
        continue
      }
      let end = scalars[offset...].firstIndex { $0 != "`" } ?? scalars.count
      if let begun = open.removeValue(forKey: end - offset) {
        for place in begun..<end { isSkipped[place] = true }
        open = [:]
      } else {
        open[end - offset] = offset
      }
      offset = end
    }
  }

  private mutating func skipEscapes() {
    var offset = 0
    while offset + 1 < scalars.count {
      guard scalars[offset] == "\\", !isSkipped[offset] else {
        offset += 1
        continue
      }
      isSkipped[offset] = true
      isSkipped[offset + 1] = true
      offset += 2
    }
  }

  // MARK: Links

  private mutating func readLinks() {
    let ends = bracketEnds()
    for (start, scalar) in scalars.enumerated() where scalar == "[" {
      guard let close = ends[start], self[close + 1] == "(", let end = ends[close + 1] else {
        continue
      }
      for place in (close + 1)...end { isSkipped[place] = true }
      check(words: (start + 1)..<close, end: end)
    }
  }

  /// The place of the sign that closes each bracket, by that of the one that opens it.
  private func bracketEnds() -> [Int: Int] {
    var square: [Int] = []
    var round: [Int] = []
    var ends: [Int: Int] = [:]
    for (offset, scalar) in scalars.enumerated() {
      switch scalar {
      case "[" where !isEscaped(offset): square.append(offset)
      case "]" where !isEscaped(offset): if let open = square.popLast() { ends[open] = offset }
      case "(": round.append(offset)
      case ")": if let open = round.popLast() { ends[open] = offset }
      default: break
      }
    }
    return ends
  }

  private func isEscaped(_ offset: Int) -> Bool { offset > 0 && scalars[offset - 1] == "\\" }

  private mutating func check(words range: Range<Int>, end: Int) {
    let text = words(range)
    let isPicture = self[range.lowerBound - 2] == "!"
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if isPicture {
      guard isEmpty else { return }
      let whole = (range.lowerBound - 2)..<(end + 1)
      linkPlaces.append(.init(rule: .pictureWithoutWords, range: whole, mend: nil))
    } else if range.count <= 40, isEmpty || Self.emptyWords.contains(Self.plain(text)) {
      let place = isEmpty ? (range.lowerBound - 1)..<(end + 1) : range
      linkPlaces.append(.init(rule: .emptyLinkWords, range: place, mend: nil))
    }
  }

  private static func plain(_ text: String) -> String {
    let words = nfc(text).lowercased().split { !$0.isWordPart }
    return words.joined(separator: " ")
  }

  /// Words that tell whoever hears only the links of a page nothing.
  private static let emptyWords: Set<String> = [
    "đây", "tại đây", "ở đây", "vào đây", "xem tại đây", "xem ở đây", "bấm vào đây",
    "nhấn vào đây", "nhấp vào đây", "click vào đây", "link", "tại link này", "here", "click here",
  ]
}
