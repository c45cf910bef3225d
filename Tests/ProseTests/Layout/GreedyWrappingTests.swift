import Testing

@testable import Prose

@Suite struct GreedyWrappingTests {
  /// Wrapping as one would do it by hand, word by word; for letters of one cell and plain spaces.
  private func wrappedByHand(_ text: String, width: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    for word in words(text) {
      let letters = word.prefix { $0 != " " }
      if !row.isEmpty, row.count + letters.count > width {
        rows.append(row)
        row = ""
      }
      var rest = Substring(word)
      while rest.prefix(while: { $0 != " " }).count > width {
        rows.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      row += rest
    }
    return rows + [row]
  }

  /// The words of a text, each with the spaces behind it.
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    var last: Character = " "
    for character in text {
      if words.isEmpty || last == " " && character != " " { words.append("") }
      words[words.count - 1].append(character)
      last = character
    }
    return words
  }

  @Test(arguments: [UInt64(191), 192, 193])
  func `every row takes as many words as fit`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab đếc  ".unicodeScalars)
    for _ in 0..<3_000 {
      let text = "x" + random.text(upTo: 40, from: alphabet)
      let width = Int.random(in: 1...12, using: &random)
      let characters = Array(text)
      let rows = wrap(text, width: width).map { String(characters[$0]) }
      #expect(rows == wrappedByHand(text, width: width), "seed \(seed): \(text) at \(width)")
    }
  }

  @Test(arguments: [UInt64(194), 195])
  func `a wider field never needs more rows`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = random.text(upTo: 60, from: Array("ab đế    ".unicodeScalars))
      let counts = (1...20).map { wrap(text, width: $0).count }
      #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 >= $1 }, "seed \(seed): \(text)")
    }
  }
}
