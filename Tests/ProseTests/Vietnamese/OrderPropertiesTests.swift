import Testing

@testable import Prose

@Suite struct OrderPropertiesTests {
  private static let alphabet = Array("aăâàáạbdđeêếghioôơòuưywzAĐỆ -1é".unicodeScalars)

  private func isBefore(_ left: String, _ right: String) -> Bool {
    sortKey(left).lexicographicallyPrecedes(sortKey(right))
  }

  @Test(arguments: [UInt64(201), 202])
  func `bare letters decide before tones, and tones before case`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let left = random.text(upTo: 5, from: Self.alphabet)
      let right = random.text(upTo: 5, from: Self.alphabet)
      let bare = toneless(left) == toneless(right)
      let note: Comment = "seed \(seed): \(left), \(right)"
      if !bare {
        #expect(isBefore(left, right) == isBefore(toneless(left), toneless(right)), note)
      } else if left.lowercased() != right.lowercased(), !hasMovingTone(left + " " + right) {
        let isLower = isBefore(left.lowercased(), right.lowercased())
        #expect(isBefore(left, right) == isLower, note)
      }
    }
  }

  @Test(arguments: [UInt64(203), 204])
  func `what is longer comes behind its own beginning`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 6, from: Array("aâbđêgo 1".unicodeScalars))
      #expect(isBefore(text, text + "a"), "seed \(seed): \(text)")
      #expect(isBefore(text, text + " b"), "seed \(seed): \(text)")
    }
  }

  @Test func `equal keys mean equal texts but for the place of the tone`() {
    var random = SeededGenerator(seed: 205)
    for _ in 0..<3_000 {
      let left = random.text(upTo: 3, from: Array("aăâeêAĂđd o".unicodeScalars))
      let right = random.text(upTo: 3, from: Array("aăâeêAĂđd o".unicodeScalars))
      #expect((sortKey(left) == sortKey(right)) == (left == right), "\(left), \(right)")
    }
  }

  @Test(arguments: [
    ("Nguyễn Văn An", "Nguyễn Văn Ân"),
    ("Nguyễn Văn An", "Nguyễn Văn Anh"),
    ("Ba An", "Bà An"),
    ("Lê An", "Lê Văn An"),
    ("An", "Lê An"),
    ("Lê Thị An", "Lý An"),
    ("Trần Dũng", "An Đức"),
    ("Đào Hoà", "Đào Hoan"),
  ])
  func `one person comes before another`(first: String, second: String) {
    #expect(personSortKey(first).lexicographicallyPrecedes(personSortKey(second)))
    #expect(!personSortKey(second).lexicographicallyPrecedes(personSortKey(first)))
  }

  /// The text in lower case without tones, its letters with their own marks kept.
  private func toneless(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      let parts = decomposition(of: scalar)
      let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
      scalars.append(contentsOf: parts.filter { !tones.contains($0) })
    }
    return nfc(String(scalars))
  }

  private func hasMovingTone(_ text: String) -> Bool {
    searchWords(of: text) != text.lowercased().split { !$0.isWordPart }.map(String.init)
  }
}
