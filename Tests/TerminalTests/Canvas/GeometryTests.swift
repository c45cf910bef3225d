import Testing

@testable import Terminal

struct GeometryTests {
  private let area = Rect(row: 2, column: 3, rows: 4, columns: 10)

  @Test func `negative space is no space`() {
    #expect(Size(rows: -1, columns: -9) == Size(rows: 0, columns: 0))
    #expect(Rect(row: 0, column: 0, rows: -1, columns: 5).isEmpty)
    #expect(area.inset(rows: 2, columns: 9).isEmpty)
    #expect(area.inset(rows: -1, columns: -1).rows == 6)
  }

  @Test func `splitting loses nothing and goes no further than the edges`() {
    let (top, bottom) = area.splitRows(at: 1)
    #expect(top == Rect(row: 2, column: 3, rows: 1, columns: 10))
    #expect(bottom == Rect(row: 3, column: 3, rows: 3, columns: 10))
    #expect(area.splitRows(at: -5).bottom == area)
    #expect(area.splitRows(at: 99).top == area)

    let (left, right) = area.splitColumns(at: 4)
    #expect(left == Rect(row: 2, column: 3, rows: 4, columns: 4))
    #expect(right == Rect(row: 2, column: 7, rows: 4, columns: 6))
    #expect(area.splitColumns(at: 99).right.isEmpty)
  }

  @Test func `rectangles that do not touch have nothing in common`() {
    #expect(area.intersection(Rect(row: 0, column: 0, rows: 2, columns: 99)).isEmpty)
    #expect(area.intersection(Rect(row: 5, column: 12, rows: 9, columns: 9)).size.columns == 1)
    #expect(area.intersection(area) == area)
  }

  @Test func `the middle of a rectangle is inside it`() {
    #expect(
      area.centered(Size(rows: 2, columns: 4)) == Rect(row: 3, column: 6, rows: 2, columns: 4))
    #expect(area.centered(Size(rows: 99, columns: 99)) == area)
  }

  @Test func `a rectangle contains its first cell and not its end`() {
    #expect(area.contains(Position(row: 2, column: 3)))
    #expect(!area.contains(Position(row: 6, column: 3)))
    #expect(!area.contains(Position(row: 2, column: 13)))
  }
}
