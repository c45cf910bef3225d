import Terminal

/// Which screen a page wants to show, as the comment before it says:
/// `<!-- màn hình: lan 80x24 dòng 1-12: F2 Down*2 "vai thieu" Enter -->`.
///
/// First who sits there, by login, or `?` for whoever has yet to sign in; then columns and rows. `tiếp` goes on in the
/// newsroom of the screen before, and for the same person at the same size with the same screen; `lần đầu` begins with
/// the introduction; `dòng` cuts rows out; `thấy "…"` says what must be seen in them, so that a page does not go on
/// showing something else when the program or the sample has changed. After the colon come keys by their names in a key
/// map, and in quotation marks what is typed.
struct ScreenDirective: Hashable, Sendable {
  /// Keys that are pressed before the screen is drawn again.
  struct Step: Hashable, Sendable {
    let written: String
    let keys: [Key]
  }

  /// The line of the comment in its page, from 1.
  let line: Int
  /// Nil for whoever has yet to sign in.
  private(set) var login: String?
  private(set) var size = Size(rows: 24, columns: 80)
  /// From 1; nil for all.
  private(set) var rows: ClosedRange<Int>?
  private(set) var isContinued = false
  private(set) var isFirstTime = false
  /// What must be seen in the rows that are shown.
  private(set) var expected: [String] = []
  private(set) var steps: [Step] = []

  static let opening = "<!-- màn hình:"
  static let closing = "-->"

  /// Reads the comment in `text`, a line of a page.
  init(_ text: String, line: Int) throws(PageFault) {
    self.line = line
    guard text.hasPrefix(Self.opening), text.hasSuffix(Self.closing) else {
      throw PageFault(line: line, problem: .unreadable)
    }
    let inner = text.dropFirst(Self.opening.count).dropLast(Self.closing.count)
    do throws(Problem) {
      var rest = inner[...]
      try readHead(Self.head(from: &rest))
      steps = try Self.steps(in: rest)
    } catch {
      throw PageFault(line: line, problem: error.problem)
    }
  }

  private struct Problem: Error { let problem: PageFault.Problem }

  private static func fault(_ problem: PageFault.Problem) -> Problem { Problem(problem: problem) }

  /// A word, or a text in quotation marks.
  private enum Token: Hashable {
    case word(String)
    case text(String)
  }

  /// Takes the next word or text off `rest`; nil at its end.
  private static func token(from rest: inout Substring) throws(Problem) -> Token? {
    rest = rest.drop { $0 == " " }
    guard let first = rest.first else { return nil }
    if first == "\"", rest.count > 1 {
      let inner = rest.dropFirst()
      guard let end = inner.firstIndex(of: "\"") else { throw fault(.openText) }
      rest = inner[inner.index(after: end)...]
      return .text(String(inner[..<end]))
    }
    let word = rest.prefix { $0 != " " }
    rest = rest[word.endIndex...]
    return .word(String(word))
  }

  /// Takes everything before the colon off `rest`, and the colon too.
  private static func head(from rest: inout Substring) throws(Problem) -> [Token] {
    var head: [Token] = []
    while let token = try token(from: &rest) {
      switch token {
      case .word(":"): return head
      case .word(let word) where word.hasSuffix(":"):
        return head + [.word(String(word.dropLast()))]
      case .word, .text: head.append(token)
      }
    }
    throw fault(.unreadable)
  }

  private mutating func readHead(_ head: [Token]) throws(Problem) {
    guard head.count >= 2, case .word(let who) = head[0], case .word(let size) = head[1] else {
      throw Self.fault(.unreadable)
    }
    login = who == "?" ? nil : who
    self.size = try Self.size(size)
    var rest = head.dropFirst(2)
    while let token = rest.popFirst() {
      switch token {
      case .word("tiếp"): isContinued = true
      case .word("lần") where rest.popFirst() == .word("đầu"): isFirstTime = true
      case .word("dòng"): rows = try Self.rows(rest.popFirst(), within: self.size.rows)
      case .word("thấy"): expected.append(try Self.expectation(rest.popFirst()))
      case .word(let word): throw Self.fault(.unknownWord(word))
      case .text(let text): throw Self.fault(.unknownWord("\"\(text)\""))
      }
    }
  }

  private static func expectation(_ token: Token?) throws(Problem) -> String {
    guard case .text(let text) = token, !text.isEmpty else { throw fault(.unknownWord("thấy")) }
    return text
  }

  private static func size(_ text: String) throws(Problem) -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (Chrome.smallest.columns...200).contains(columns),
      (Chrome.smallest.rows...100).contains(rows)
    else { throw fault(.badSize(text)) }
    return Size(rows: rows, columns: columns)
  }

  private static func rows(
    _ token: Token?, within count: Int
  ) throws(Problem) -> ClosedRange<Int> {
    guard case .word(let text) = token else { throw fault(.badRows("")) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 1, first <= last,
      last <= count
    else { throw fault(.badRows(text)) }
    return first...last
  }

  private static func steps(in text: Substring) throws(Problem) -> [Step] {
    var steps: [Step] = []
    var rest = text
    while let token = try token(from: &rest) {
      switch token {
      case .word(let word): steps.append(try step(word))
      case .text(let text):
        steps.append(
          Step(written: "\"\(text)\"", keys: text.map { Key(.character($0)) }))
      }
    }
    return steps
  }

  /// One key, or `key*n`.
  private static func step(_ word: String) throws(Problem) -> Step {
    let parts = word.split(separator: "*", maxSplits: 1).map(String.init)
    let isRepeated = parts.count == 2
    let count = isRepeated ? Int(parts[1]) ?? 0 : 1
    guard (1...200).contains(count) else { throw fault(.badCount(parts[1])) }
    do throws(KeyNotationError) {
      let key = try Key(notation: isRepeated ? parts[0] : word)
      return Step(written: word, keys: Array(repeating: key, count: count))
    } catch {
      throw fault(.badKey(error))
    }
  }
}
