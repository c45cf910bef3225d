import Testing

@testable import Prose

@Suite struct RowIndexTests {
  @Test(arguments: [1, 2, 3, 7, 8, 9, 64, 100])
  func `sums and places are those of plain counting`(size: Int) {
    var random = SeededGenerator(seed: UInt64(size))
    var counts = (0..<size).map { _ in Int.random(in: 1...5, using: &random) }
    var index = RowIndex(counts)
    for _ in 0..<50 {
      let rows = counts.enumerated().flatMap { paragraph, count in
        (0..<count).map { (paragraph, $0) }
      }
      #expect(index.total == rows.count)
      for paragraph in 0...size {
        #expect(index.rows(before: paragraph) == counts.prefix(paragraph).reduce(0, +))
      }
      for (row, place) in rows.enumerated() {
        #expect(index.paragraph(holding: row) == place)
      }
      let paragraph = Int.random(in: 0..<size, using: &random)
      counts[paragraph] = Int.random(in: 1...5, using: &random)
      index.set(counts[paragraph], for: paragraph)
    }
  }

  @Test func `a row beyond all is the last one`() {
    let index = RowIndex([2, 3])
    #expect(index.paragraph(holding: 99) == (1, 2))
    #expect(index.paragraph(holding: -1) == (0, 0))
  }
}
