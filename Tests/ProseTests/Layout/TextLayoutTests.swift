import Testing

@testable import Prose

@Suite struct TextLayoutTests {
  private func rows(_ layout: TextLayout, _ buffer: TextBuffer) -> [RowPlace] {
    (0..<layout.rowCount).map { layout.place(ofRow: $0, in: buffer) }
  }

  @Test func `rows run through all paragraphs`() {
    let buffer = TextBuffer("một hai ba\n\nbốn")
    let layout = TextLayout(buffer, width: 8)

    #expect(layout.rowCount == 4)
    #expect(rows(layout, buffer).map(\.paragraph) == [0, 0, 1, 2])
    #expect(rows(layout, buffer).map(\.range) == [0..<8, 8..<10, 0..<0, 0..<3])
    #expect(layout.rows(before: 2) == 3)
    #expect(layout.place(ofRow: 99, in: buffer).paragraph == 2)
  }

  @Test func `a position between two rows stands at the start of the second`() {
    let buffer = TextBuffer("một hai ba")
    let layout = TextLayout(buffer, width: 8)
    let border = Position(paragraph: 0, offset: 8)

    #expect(layout.row(of: border) == 1)
    #expect(layout.column(of: border, in: buffer) == 0)
    #expect(layout.column(of: Position(paragraph: 0, offset: 7), in: buffer) == 7)
  }

  @Test func `behind a row that fits exactly the column is the width`() {
    let buffer = TextBuffer("mười hai")
    let layout = TextLayout(buffer, width: 8)
    #expect(layout.rowCount == 1)
    #expect(layout.column(of: buffer.end, in: buffer) == 8)
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (9, 3)])
  func `a column in a wide letter is the position before it`(column: Int, offset: Int) {
    let buffer = TextBuffer("漢字a")
    let layout = TextLayout(buffer, width: 10)
    #expect(layout.position(row: 0, column: column, in: buffer).offset == offset)
  }

  @Test(arguments: [UInt64(101), 102, 103, 104])
  func `a layout that follows edits is the layout of the edited text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("aăế đ   bc.漢".unicodeScalars)
    let alphabet = seed % 2 == 0 ? letters : HardScalars.all + ["\n", " ", " ", " "]
    var buffer = TextBuffer(random.text(upTo: 400, from: letters))
    var layout = TextLayout(buffer, width: Int.random(in: 1...17, using: &random))
    for step in 0..<1_500 {
      let change = buffer.apply(random.edit(of: buffer, from: alphabet))
      layout.update(after: change, in: buffer)
      let fresh = TextLayout(buffer, width: layout.width)
      let isSame = rows(layout, buffer) == rows(fresh, buffer)
      #expect(isSame, "seed \(seed), step \(step), width \(layout.width): \(change)")
      if !isSame { return }
    }
  }

  @Test(arguments: [UInt64(111), 112])
  func `row and column lead back to the position`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = random.text(upTo: 300, from: HardScalars.all + ["\n", " ", " ", " "])
    let buffer = TextBuffer(text)
    let layout = TextLayout(buffer, width: 15)
    var position = Position.start
    while true {
      let row = layout.row(of: position)
      let place = layout.place(ofRow: row, in: buffer)
      let column = layout.column(of: position, in: buffer)
      #expect(place.start <= position && position <= place.end, "seed \(seed): \(position)")
      if column < layout.width {
        #expect(
          layout.position(row: row, column: column, in: buffer) == position,
          "seed \(seed): \(position)")
      }
      let next = buffer.position(after: position)
      if next == position { break }
      position = next
    }
  }
}
