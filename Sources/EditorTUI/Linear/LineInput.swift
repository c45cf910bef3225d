import Prose

/// What somebody means by a line, as far as the line itself tells.
enum LineInput: Hashable {
  /// An empty line: the next entry.
  case next
  case previous
  case nextPage
  case back
  /// What can be done here.
  case options
  /// The whole screen once more.
  case again
  /// Narrows a list, or finds words in a text; empty to see all of it again.
  case narrow(String)
  /// One entry, or several.
  case numbers([Int])
  /// The name of something to do, whatever words are taken for here.
  case command(String)
  case words(String)

  /// No list of ours is longer; a longer number is a word.
  private static let mostDigits = 9

  init(_ line: String) {
    let text = Self.trimmed(line)
    switch text {
    case "": self = .next
    case "-": self = .previous
    case "+": self = .nextPage
    case "0": self = .back
    case "?": self = .options
    case "=": self = .again
    default:
      let rest = Self.trimmed(String(text.dropFirst()))
      if text.first == "/" {
        self = .narrow(rest)
      } else if text.first == ":" {
        self = .command(rest)
      } else if let numbers = Self.numbers(text.split(whereSeparator: Self.separates)) {
        self = .numbers(numbers)
      } else {
        self = .words(text)
      }
    }
  }

  /// `duyệt 3`: the words, and the numbers behind them.
  static func parts(_ words: String) -> (words: String, numbers: [Int]) {
    let all = words.split(whereSeparator: separates)
    let last = all.reversed().prefix { numbers([$0]) != nil }.reversed()
    return (all.dropLast(last.count).joined(separator: " "), numbers(Array(last)) ?? [])
  }

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace || character == ","
  }

  /// The numbers, if the words are nothing else.
  private static func numbers(_ words: [Substring]) -> [Int]? {
    guard words.allSatisfy({ $0.count <= mostDigits && $0.allSatisfy(\.isASCIIDigit) }) else {
      return nil
    }
    let numbers = words.compactMap { Int($0) }
    return numbers.isEmpty ? nil : numbers
  }

  static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
