import Testing

@testable import Prose

@Suite struct EmojiTests {
  @Test(
    arguments: [
      "👨‍👩‍👧", "👩🏽‍🚀", "🇻🇳", "1️⃣", "#️⃣", "*⃣", "❤️", "☎︎", "👍🏿", "🏳️‍🌈", "©️", "👁️‍🗨️",
    ] as [Character])
  func `pictures of several code points have a width in dispute`(character: Character) {
    #expect(character.isDisputedEmoji)
    #expect(displayWidth(of: character) == 2)
    #expect(visible(String(character)) == "〓")
    #expect(visible(String(character), marks: .ascii) == "[]")
  }

  @Test(arguments: ["😀", "⌚", "a", "é", "漢", "1", "e\u{20D7}", " ", "\n"] as [Character])
  func `single pictures and letters are shown as they are`(character: Character) {
    #expect(!character.isDisputedEmoji)
  }

  @Test(
    arguments: [
      ("😀\u{200D}", ["😀", "<U+200D>"]),
      ("a\u{200D}", ["a", "<U+200D>"]),
      ("1\u{FE0F}", ["1", "<U+FE0F>"]),
      ("漢\u{FE0F}", ["漢", "<U+FE0F>"]),
      ("😀\u{FE0F}\u{FE0F}", ["😀", "<U+FE0F>", "<U+FE0F>"]),
      ("\u{1F3F4}\u{E0067}\u{E007F}", ["🏴", "<U+E0067>", "<U+E007F>"]),
      ("e\u{20E3}", ["e\u{20E3}"]),
    ] as [(Character, [String])])
  func `what is out of place in a picture is shown`(character: Character, parts: [String]) {
    #expect(visible(String(character)) == parts.joined())
  }

  @Test func `half a flag takes two cells like a whole one`() {
    #expect(displayWidth(of: "\u{1F1FB}" as Character) == 2)
    #expect(visible("\u{1F1FB} và \u{1F1F3}") == "〓 và 〓")
  }

  @Test func `a picture is one cluster that consumes one character`() {
    let clusters = visibleClusters(of: "a👨‍👩‍👧b", marks: .unicode)
    #expect(clusters.map(\.text) == ["a", "〓", "b"])
    #expect(clusters.map(\.width) == [1, 2, 1])
    #expect(clusters.map(\.isToken) == [false, true, false])
    #expect(clusters.map(\.consumed) == [1, 1, 1])
  }

  @Test func `without Unicode a picture is two clusters of one cell`() {
    let clusters = visibleClusters(of: "❤️", marks: .ascii)
    #expect(clusters.map(\.text) == ["[", "]"])
    #expect(clusters.map(\.width) == [1, 1])
    #expect(clusters.map(\.consumed) == [1, 0])
  }
}
