import Testing

@testable import Prose

/// What is proposed for a place of a text is about words that can be found again.
struct SuggestedEditTests {
  private static let text = "Trạm y tế mới.\n\nGiá vải sớm cao."

  private func edit(_ quote: String, _ words: String, in text: String = text) -> SuggestedEdit? {
    let scalars = Array(text.unicodeScalars)
    let part = Array(quote.unicodeScalars)
    let start = (0...(scalars.count - part.count)).first {
      scalars[$0..<($0 + part.count)].elementsEqual(part)
    }
    return start.flatMap {
      SuggestedEdit(in: text, replacing: $0..<($0 + part.count), with: words)
    }
  }

  private func applied(_ edit: SuggestedEdit, to text: String = text) -> String {
    var scalars = Array(text.unicodeScalars)
    scalars.replaceSubrange(edit.range, with: edit.replacement.unicodeScalars)
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(arguments: [
    ("y tế", "xá", "y tế", "xá"), ("mới.", "", "mới.", ""),
    // White space that both have is left out.
    (" y tế ", " xá ", "y tế", "xá"), ("mới.\n\n", "cũ.\n\n", "mới.", "cũ."),
    // Where they differ, the word beside it is taken along.
    (" y", "", "Trạm y", "Trạm"), ("mới.\n\n", "mới. ", "mới.\n\nGiá", "mới. Giá"),
    (" ", " ở ", "y", "ở y"),
  ])
  func `a proposal begins and ends with what is seen`(
    quote: String, words: String, kept: String, replacement: String
  ) throws {
    let edit = try #require(self.edit(quote, words))
    #expect(edit.quote == kept && edit.replacement == replacement)
    #expect(applied(edit) == Self.text.replacing(quote, with: words, maxReplacements: 1))
  }

  @Test func `at the ends of a text there is nothing to take along`() throws {
    let edit = try #require(self.edit("cao.\n", "thấp.", in: "Giá cao.\n"))
    #expect(edit.quote == "cao." && edit.replacement == "thấp.")
    #expect(self.edit(" ", "", in: "  ") == nil)
  }

  @Test(arguments: [
    ("Giá vải thiều sớm năm nay cao hơn.", "sớm năm nay", "sớm vụ này"),
    ("Giá vải sớm cao, bà con vui.", "cao, bà con", "cao; bà con"),
    ("Giá vải sớm cao bà con vui.", "sớm cao", "sớm rất cao"),
    ("Giá vải vải sớm.", "vải vải", "vải"), ("Giá vải.", "Giá", "Giá bán"),
  ])
  func `a paragraph is narrowed to what differs and the words beside it`(
    text: String, old: String, new: String
  ) throws {
    let changed = text.replacing(old, with: new)
    let whole = try #require(self.edit(text, changed, in: text))
    let narrow = whole.narrowed(in: text, keeping: 2)
    #expect(applied(narrow, to: text) == changed)
    #expect(!narrow.quote.isEmpty && narrow.quote.split(separator: " ").count <= 7)
    #expect(text.contains(narrow.quote))
  }

  @Test func `random proposals give the text that was meant, narrowed or not`() {
    var generator = SeededGenerator(seed: 21)
    let words = ["a", "bb", "ơ", " ", "\n", "a", "đ ", " x"]
    func phrase(_ count: Int) -> String {
      (0..<count).map { _ in words.randomElement(using: &generator)! }.joined()
    }
    for _ in 0..<5_000 {
      let text = phrase(Int.random(in: 1...12, using: &generator))
      let scalars = Array(text.unicodeScalars)
      let lower = Int.random(in: 0..<scalars.count, using: &generator)
      let upper = Int.random(in: lower...scalars.count, using: &generator)
      let new = phrase(Int.random(in: 0...4, using: &generator))
      guard let edit = SuggestedEdit(in: text, replacing: lower..<upper, with: new) else {
        continue
      }
      var meant = scalars
      meant.replaceSubrange(lower..<upper, with: new.unicodeScalars)
      let expected = String(String.UnicodeScalarView(meant))
      // At the ends of the text white space is nobody's.
      #expect(trimmed(applied(edit, to: text)) == trimmed(expected), "\(text.debugDescription)")
      #expect(!edit.quote.first!.isWhitespace && !edit.quote.last!.isWhitespace)
      #expect(Array(edit.quote.unicodeScalars) == Array(scalars[edit.range]))
      let narrow = edit.narrowed(in: text, keeping: 2)
      #expect(applied(narrow, to: text) == applied(edit, to: text))
    }
  }

  private func trimmed(_ text: String) -> Substring {
    let start = text.drop { $0.isWhitespace }
    return start.dropLast(start.reversed().prefix { $0.isWhitespace }.count)
  }

  @Test func `both texts are shown as one with signs`() {
    func marked(_ old: String, _ new: String) -> String {
      MarkedPart.parts(from: old, to: new).map(\.signed).joined()
    }
    #expect(marked("trạm y tế", "trạm y tế mới") == "trạm y tế{+ mới+}")
    #expect(marked("trạm cũ", "trạm mới") == "trạm [-cũ-]{+mới+}")
    #expect(
      marked("thương và một vườn thuốc nam", "thương") == "thương[- và một vườn thuốc nam-]")
    #expect(marked("a x y z b", "a b") == "a [-x y z -]b")
    #expect(marked("trạm cũ", "") == "[-trạm cũ-]")
  }
}
