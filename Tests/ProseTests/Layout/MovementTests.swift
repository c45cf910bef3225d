import Testing

@testable import Prose

@Suite struct MovementTests {
  private let text = "Ban biên tập họp. Kết luận: 1.234 tin, bài!\n\n“Thưa các đồng chí.” Hết"

  private func moved(
    _ movement: Movement, from position: Position, in text: String, width: Int = 20
  ) -> Position {
    let buffer = TextBuffer(text)
    var cursor = Cursor(at: position)
    cursor.move(movement, in: buffer, layout: TextLayout(buffer, width: width))
    return cursor.position
  }

  @Test(arguments: [
    (Movement.right, (0, 0), (0, 1)), (.right, (0, 43), (1, 0)), (.right, (2, 24), (2, 24)),
    (.left, (0, 0), (0, 0)), (.left, (1, 0), (0, 43)), (.wordRight, (0, 0), (0, 4)),
    (.wordRight, (0, 13), (0, 16)), (.wordRight, (0, 16), (0, 18)), (.wordRight, (0, 43), (1, 0)),
    (.wordLeft, (0, 8), (0, 4)), (.wordLeft, (0, 6), (0, 4)), (.wordLeft, (0, 0), (0, 0)),
    (.wordLeft, (1, 0), (0, 43)), (.sentenceRight, (0, 0), (0, 18)),
    (.sentenceRight, (0, 20), (0, 43)),
    (.sentenceRight, (2, 0), (2, 21)), (.sentenceLeft, (0, 30), (0, 18)),
    (.sentenceLeft, (0, 18), (0, 0)),
    (.sentenceLeft, (1, 0), (0, 18)), (.sentenceLeft, (0, 0), (0, 0)),
    (.paragraphDown, (0, 5), (1, 0)),
    (.paragraphDown, (2, 5), (2, 24)), (.paragraphUp, (2, 5), (2, 0)),
    (.paragraphUp, (2, 0), (1, 0)),
    (.paragraphUp, (0, 0), (0, 0)), (.textStart, (2, 5), (0, 0)), (.textEnd, (0, 0), (2, 24)),
    (.rowStart, (0, 20), (0, 18)), (.rowStart, (0, 18), (0, 0)), (.rowEnd, (0, 0), (0, 17)),
    (.rowEnd, (0, 17), (0, 43)), (.rowEnd, (0, 43), (0, 43)),
  ])
  func `a movement leads to its place`(movement: Movement, from: (Int, Int), to: (Int, Int)) {
    let start = Position(paragraph: from.0, offset: from.1)
    let expected = Position(paragraph: to.0, offset: to.1)
    #expect(moved(movement, from: start, in: text) == expected)
  }

  @Test func `the column is kept over short rows and lost by other movements`() {
    let buffer = TextBuffer("abcdef\nab\nabcdef")
    let layout = TextLayout(buffer, width: 20)
    var cursor = Cursor(at: Position(paragraph: 0, offset: 5))
    cursor.move(.rows(1), in: buffer, layout: layout)
    #expect(cursor.position == Position(paragraph: 1, offset: 2))
    cursor.move(.rows(1), in: buffer, layout: layout)
    #expect(cursor.position == Position(paragraph: 2, offset: 5))
    cursor.move(.rows(-1), in: buffer, layout: layout)
    cursor.move(.left, in: buffer, layout: layout)
    cursor.move(.rows(-1), in: buffer, layout: layout)
    #expect(cursor.position == Position(paragraph: 0, offset: 1))
    cursor.move(.rows(99), in: buffer, layout: layout)
    #expect(cursor.position == Position(paragraph: 2, offset: 1))
  }

  @Test func `moving down goes through the rows of one paragraph`() {
    let buffer = TextBuffer("một hai ba bốn")
    let layout = TextLayout(buffer, width: 8)
    var cursor = Cursor(at: Position(paragraph: 0, offset: 2))
    cursor.move(.rows(1), in: buffer, layout: layout)
    #expect(cursor.position == Position(paragraph: 0, offset: 10))
  }

  @Test func `a selection grows from where it began and ends with a plain movement`() {
    let buffer = TextBuffer(text)
    let layout = TextLayout(buffer, width: 20)
    var cursor = Cursor(at: Position(paragraph: 0, offset: 4))
    cursor.move(.wordRight, selecting: true, in: buffer, layout: layout)
    cursor.move(.wordRight, selecting: true, in: buffer, layout: layout)
    #expect(cursor.selection.map(buffer.text(in:)) == "biên tập ")
    cursor.move(.left, in: buffer, layout: layout)
    #expect(cursor.selection == nil)
  }

  @Test(arguments: [UInt64(121), 122])
  func `every movement to the right arrives at the end and back at the start`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let buffer = TextBuffer(random.text(upTo: 200, from: HardScalars.all + ["\n", " ", "."]))
    let layout = TextLayout(buffer, width: 9)
    let pairs: [(Movement, Movement)] = [
      (.right, .left), (.wordRight, .wordLeft), (.sentenceRight, .sentenceLeft),
      (.paragraphDown, .paragraphUp),
    ]
    for (forward, back) in pairs {
      var cursor = Cursor()
      for _ in 0..<400 { cursor.move(forward, in: buffer, layout: layout) }
      #expect(cursor.position == buffer.end, "seed \(seed): \(forward)")
      for _ in 0..<400 { cursor.move(back, in: buffer, layout: layout) }
      #expect(cursor.position == .start, "seed \(seed): \(back)")
    }
  }
}
