import Testing

@testable import Prose

struct SpliceTests {
  private static let pieces = [
    "a", "ệ", "e\u{323}", "\u{302}", "\n", "\r\n", "hòa bình", "👩‍👩‍👧", "\u{1F1FB}", "\u{1F1F3}", "",
    " ",
  ]

  @Test(arguments: [UInt64(1), 2, 3])
  func `splices made again give the text that was edited, byte for byte`(seed: UInt64) throws {
    var random = SystemLikeGenerator(seed)
    for _ in 0..<200 {
      let start = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      var edited = EditedText(start, width: 20)
      var spliced = SplicedText(edited.buffer.text)
      for step in 0..<40 {
        for change in edit(&edited, at: Int64(step) * 400, &random) {
          let isMade = spliced.apply(change.splice)
          #expect(isMade)
        }
        let text = try #require(spliced.text)
        #expect(Array(text.utf8) == Array(edited.buffer.text.utf8), "seed \(seed)")
      }
    }
  }

  private func edit(
    _ text: inout EditedText, at time: Int64, _ random: inout SystemLikeGenerator
  ) -> [Change] {
    let paragraph = Int.random(in: 0..<text.buffer.paragraphs.count, using: &random)
    let offset = Int.random(in: 0...text.buffer.paragraphs[paragraph].count, using: &random)
    let place = Position(paragraph: paragraph, offset: offset)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return text.undo()
    case 1: return text.redo()
    case 2:
      text.place(at: place, anchor: text.cursor.position)
      return text.deleteBackward(at: time)
    case 3:
      text.place(at: place)
      return text.deleteBackward(at: time)
    default:
      text.place(at: place)
      return text.type(Self.pieces.randomElement(using: &random) ?? "", at: time)
    }
  }

  @Test(arguments: [
    Splice(line: 2, offset: 0, removed: 0, text: "x"),
    Splice(line: 0, offset: 9, removed: 0, text: "x"),
    Splice(line: 0, offset: 0, removed: 99, text: "x"),
    Splice(line: -1, offset: 0, removed: 0, text: "x"),
    Splice(line: 0, offset: 0, removed: -1, text: "x"),
  ])
  func `one that does not fit changes nothing`(_ splice: Splice) {
    var text = SplicedText("một\nhai")
    let isMade = text.apply(splice)
    #expect(!isMade)
    #expect(text.text == "một\nhai")
  }

  @Test func `a text that is cut within a letter is no text`() {
    var text = SplicedText("ệ")
    let isMade = text.apply(Splice(line: 0, offset: 0, removed: 1, text: ""))
    #expect(isMade)
    #expect(text.text == nil)
  }
}

/// Random numbers that are the same in every run.
private struct SystemLikeGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
