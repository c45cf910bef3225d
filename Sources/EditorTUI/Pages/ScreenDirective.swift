import Terminal

/// Which screen a page wants to show, as the comment before it says:
/// `<!-- màn hình: lan 80x24 dòng 1-12: F2 Down*2 "vai thieu" Enter -->`.
///
/// First who sits there, by login, or `?` for whoever has yet to sign in; then columns and rows. `tiếp` goes on in the
/// newsroom of the screen before, and for the same person at the same size with the same screen; `lần đầu` begins with
/// the introduction; `dòng` cuts rows out. After the second colon come keys by their names in a key map, and in
/// quotation marks what is typed.
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
    guard let colon = inner.firstIndex(of: ":") else {
      throw PageFault(line: line, problem: .unreadable)
    }
    do throws(Problem) {
      try readHead(inner[..<colon].split(separator: " ").map(String.init))
      steps = try Self.steps(in: inner[inner.index(after: colon)...])
    } catch {
      throw PageFault(line: line, problem: error.problem)
    }
  }

  private struct Problem: Error { let problem: PageFault.Problem }

  private static func fault(_ problem: PageFault.Problem) -> Problem { Problem(problem: problem) }

  private mutating func readHead(_ words: [String]) throws(Problem) {
    guard words.count >= 2 else { throw Self.fault(.unreadable) }
    login = words[0] == "?" ? nil : words[0]
    size = try Self.size(words[1])
    var rest = words.dropFirst(2)
    while let word = rest.popFirst() {
      switch word {
      case "tiếp": isContinued = true
      case "lần" where rest.popFirst() == "đầu": isFirstTime = true
      case "dòng": rows = try Self.rows(rest.popFirst() ?? "", within: size.rows)
      default: throw Self.fault(.unknownWord(word))
      }
    }
  }

  private static func size(_ text: String) throws(Problem) -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (Chrome.smallest.columns...200).contains(columns),
      (Chrome.smallest.rows...100).contains(rows)
    else { throw fault(.badSize(text)) }
    return Size(rows: rows, columns: columns)
  }

  private static func rows(_ text: String, within count: Int) throws(Problem) -> ClosedRange<Int> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 1, first <= last,
      last <= count
    else { throw fault(.badRows(text)) }
    return first...last
  }

  private static func steps(in text: Substring) throws(Problem) -> [Step] {
    var steps: [Step] = []
    var rest = text.drop { $0 == " " }
    while let first = rest.first {
      if first == "\"", rest.count > 1 {
        let inner = rest.dropFirst()
        guard let end = inner.firstIndex(of: "\"") else { throw fault(.openText) }
        let typed = inner[..<end]
        steps.append(
          Step(written: "\"\(typed)\"", keys: typed.map { Key(.character($0)) }))
        rest = inner[inner.index(after: end)...]
      } else {
        let word = rest.prefix { $0 != " " }
        steps.append(try step(String(word)))
        rest = rest[word.endIndex...]
      }
      rest = rest.drop { $0 == " " }
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
