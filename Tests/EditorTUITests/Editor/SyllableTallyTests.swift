import Prose
import TestSupport
import Testing

@testable import EditorTUI

struct SyllableTallyTests {
  private let pieces = [
    "a", "ế", " ", "\n", "1.234", "đường phố", ".", "\u{301}", "“", "một hai ba", "e\u{302}", "-",
    "🙂", "中", "\tx",
  ]

  @Test(arguments: [1, 7, 23, 2026] as [UInt64])
  func `the count that follows changes is the count of the whole`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var field = EditorField("Mới giữa tháng Năm\n\nNhững chuyến xe")
    for step in 0..<400 {
      let time = Int64(step) * 400
      move(&field, &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: _ = field.deleteBackward(at: time)
      case 1: _ = field.deleteForward(at: time)
      case 2: _ = field.undo()
      case 3: _ = field.redo()
      case 4: _ = field.paste(pieces.joined(), at: time)
      default: _ = field.type(pieces.randomElement(using: &generator) ?? "", at: time)
      }
      #expect(
        field.tally.count == syllables(in: field.words), "seed \(seed), step \(step)")
      #expect(field.characters == field.words.count, "seed \(seed), step \(step)")
    }
  }

  private func move(_ field: inout EditorField, _ generator: inout SeededGenerator) {
    let movements: [Movement] = [
      .left, .right, .wordLeft, .wordRight, .textStart, .rows(1), .rows(-1),
    ]
    guard let movement = movements.randomElement(using: &generator) else { return }
    field.move(movement, selecting: Bool.random(using: &generator))
  }

  @Test func `a word that is parted counts twice, and once when it is joined again`() {
    var field = EditorField("đườngphố")
    for _ in 0..<5 { field.move(.right) }
    _ = field.type(" ", at: 0)
    #expect(field.tally.count == 2)
    _ = field.deleteBackward(at: 10)
    #expect(field.tally.count == 1)
  }
}
