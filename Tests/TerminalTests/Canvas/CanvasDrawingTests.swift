import Prose
import Testing

@testable import Terminal

struct CanvasDrawingTests {
  @Test func `a box has a title and takes the style of the canvas`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 12))
    canvas.box(canvas.area, title: "Duyệt")
    #expect(canvas.text() == "┌ Duyệt ───┐\n│          │\n└──────────┘")

    var plain = Canvas(size: Size(rows: 3, columns: 12), marks: .ascii)
    plain.box(plain.area, title: "Trả lại bài")
    #expect(plain.text() == "+ Trả l~ --+\n|          |\n+----------+")
  }

  @Test(arguments: [(0, 0), (1, 5), (5, 1), (-1, 4), (2, 2)])
  func `a box of any size draws what it can`(rows: Int, columns: Int) {
    var canvas = Canvas(size: Size(rows: 6, columns: 6))
    canvas.box(Rect(row: 1, column: 1, rows: rows, columns: columns), title: "Tên")

    #expect(canvas.text().contains("┌") == (rows == 2))
  }

  @Test func `a box partly outside is cut`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 3))
    canvas.box(Rect(row: -1, column: -1, rows: 4, columns: 4))

    #expect(canvas.text() == "  │\n  │\n──┘")
  }

  @Test func `lines are held to their area and joints join them`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 5))
    let area = Rect(row: 1, column: 1, rows: 1, columns: 3)
    canvas.horizontalLine(row: 0, column: -3, columns: 20, in: area)
    canvas.verticalLine(column: 2, rows: 3, in: canvas.area)
    canvas.joint(.cross, row: 1, column: 2, in: canvas.area)

    #expect(canvas.text() == "  │\n ─┼─\n  │")
    #expect(canvas.styles() == ["0 2-2 border", "1 1-3 border", "2 2-2 border"])
  }

  @Test(arguments: LineJoint.allCases) func `joints are plus signs in ASCII`(joint: LineJoint) {
    var canvas = Canvas(size: Size(rows: 1, columns: 1))
    canvas.joint(joint, row: 0, column: 0, in: canvas.area, style: .ascii)

    #expect(canvas.text() == "+")
  }

  @Test func `filling blanks and restyling keeps the text`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 6))
    canvas.write("abcdef", row: 0, in: canvas.area)
    canvas.fill(Rect(row: 0, column: 1, rows: 9, columns: 2), as: .dialog)
    canvas.restyle(Rect(row: 0, column: 3, rows: 1, columns: 99), as: .selected)

    #expect(canvas.text() == "a  def\n")
    #expect(canvas.styles() == ["0 1-2 dialog", "0 3-5 selected", "1 1-2 dialog"])
  }

  @Test func `canvases are equal when they look equal, however they were painted`() {
    var left = Canvas(size: Size(rows: 1, columns: 6))
    var right = left
    left.write("q\u{301}", row: 0, column: 0, in: left.area)
    left.write("x\u{301}\u{302}", row: 0, column: 2, in: left.area)
    right.write("x\u{301}\u{302}", row: 0, column: 2, in: right.area)
    right.write("q\u{301}", row: 0, column: 0, in: right.area)
    #expect(left == right)

    right.cursor = Position(row: 0, column: 0)
    #expect(left != right)
    right.cursor = nil
    right.restyle(right.area, as: .dim)
    #expect(left != right)
  }

  @Test func `a canvas without cells takes everything and shows nothing`() {
    var canvas = Canvas(size: Size(rows: -3, columns: 0))
    canvas.write("abc", row: 0, in: canvas.area)
    canvas.write("abc", row: 0, width: 5, in: Rect(row: 0, column: 0, rows: 1, columns: 5))
    canvas.fill(Rect(row: -1, column: -1, rows: 10, columns: 10), as: .error)
    canvas.box(Rect(row: -1, column: -1, rows: 10, columns: 10))

    #expect(canvas.text() == "")
    #expect(canvas[0, 0] == Cell(text: " ", width: 1, role: .plain))
  }

  @Test func `a cell is small`() {
    #expect(MemoryLayout<PackedCell>.stride == 8)
  }
}
