import Testing

@testable import Prose

@Suite struct ChangeMappingTests {
  private func position(_ paragraph: Int, _ offset: Int) -> Position {
    Position(paragraph: paragraph, offset: offset)
  }

  private func change(_ text: String, _ edit: Edit) -> Change {
    var buffer = TextBuffer(text)
    return buffer.apply(edit)
  }

  @Test func `text put in at a position leaves it before or behind`() {
    let change = change("abc", Edit(inserting: "x\nyz", at: position(0, 1)))

    #expect(change.map(position(0, 0), association: .after) == position(0, 0))
    #expect(change.map(position(0, 1), association: .before) == position(0, 1))
    #expect(change.map(position(0, 1), association: .after) == position(1, 2))
    #expect(change.map(position(0, 3), association: .before) == position(1, 4))
  }

  @Test func `a position in deleted text goes to where the text was`() {
    let change = change("abc\ndef", Edit(replacing: position(0, 1)..<position(1, 2), with: ""))

    #expect(change.swallows(position(1, 0)))
    #expect(!change.swallows(position(0, 1)))
    #expect(change.map(position(1, 0), association: .after) == position(0, 1))
    #expect(change.map(position(1, 3), association: .before) == position(0, 2))
  }

  @Test func `what is typed at the borders of a range stays outside`() {
    let range = position(0, 1)..<position(0, 3)
    let atStart = change("abcd", Edit(inserting: "x", at: position(0, 1)))
    let atEnd = change("abcd", Edit(inserting: "x", at: position(0, 3)))
    let inside = change("abcd", Edit(inserting: "x", at: position(0, 2)))
    let all = change("abcd", Edit(replacing: position(0, 0)..<position(0, 4), with: ""))

    #expect(atStart.map(range) == position(0, 2)..<position(0, 4))
    #expect(atEnd.map(range) == range)
    #expect(inside.map(range) == position(0, 1)..<position(0, 4))
    #expect(all.map(range).isEmpty)
    #expect(inside.map(position(0, 2)..<position(0, 2)) == position(0, 2)..<position(0, 2))
    #expect(all.map(position(0, 2)..<position(0, 2)).isEmpty)
  }

  @Test(arguments: [UInt64(81), 82, 83])
  func `a position keeps its distance from the end it is nearer to`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var buffer = TextBuffer("Một hai\nba bốn năm\n\nsáu bảy")
    for _ in 0..<2_000 {
      let place = random.position(in: buffer)
      let before = BufferModel(buffer.text)
      let index = before.index(of: place)
      let change = buffer.apply(random.edit(of: buffer, from: Array("aă b.\nế".unicodeScalars)))
      let after = BufferModel(buffer.text)
      for association in [Change.Association.before, .after] {
        let mapped = change.map(place, association: association)
        let newIndex = after.index(of: mapped)
        let note: Comment = "seed \(seed): \(place) by \(change)"
        #expect(buffer.clamped(mapped) == mapped, note)
        let old = change.edit.range
        if place < old.lowerBound || place == old.lowerBound && association == .before {
          #expect(newIndex == index, note)
        } else if place > old.upperBound || place == old.upperBound && association == .after {
          #expect(after.characters.count - newIndex == before.characters.count - index, note)
        } else {
          #expect(mapped >= change.inverse.range.lowerBound, note)
        }
      }
    }
  }
}
