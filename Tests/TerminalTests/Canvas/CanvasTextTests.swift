import Prose
import Testing

@testable import Terminal

struct CanvasTextTests {
  private func line(_ text: String, column: Int = 0, columns: Int = 8) -> String {
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    canvas.write(text, row: 0, column: column, in: canvas.area)
    return canvas.text()
  }

  @Test(arguments: [
    ("Tin bài", "Tin bài"), ("Vie\u{323}\u{302}t Nam", "Việt Nam"), ("một hai ba", "một hai"),
    ("語語語語語", "語語語語"), ("a語語語語", "a語語語"), ("", ""),
  ])
  func `text stands in cells and is cut at the edge`(text: String, expected: String) {
    let columns = text.contains("Nam") ? 9 : 8
    #expect(line(text, columns: columns) == expected)
  }

  @Test(arguments: [
    (-1, "bcdef"), (3, "   abcde"), (8, ""), (-6, ""), (Int(-100), ""), (100, ""),
  ])
  func `text that begins outside shows what is inside`(column: Int, expected: String) {
    #expect(line("abcdef", column: column) == expected)
  }

  @Test func `half of a wide character is never written`() {
    #expect(line("語語", column: -1) == " 語")
    #expect(line("語", column: 7) == "")
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("語語", row: 0, in: Rect(row: 0, column: 0, rows: 1, columns: 3), as: .error)
    #expect(canvas[0, 2] == Cell(text: " ", width: 1, role: .error))
    #expect(canvas[0, 3] == Cell(text: " ", width: 1, role: .plain))
  }

  @Test(arguments: [
    (0, "x 語"), (1, " x語"), (2, "語x"), (3, "語 x"),
  ])
  func `writing over half of a wide character blanks the other half`(
    column: Int, expected: String
  ) {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("語語", row: 0, in: canvas.area)
    canvas.write("x", row: 0, column: column, in: canvas.area)

    #expect(canvas.text() == expected)
    #expect(isSound(canvas))
  }

  @Test func `a wide character over two halves blanks both leftovers`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("語語", row: 0, in: canvas.area)
    canvas.write("文", row: 0, column: 1, in: canvas.area)

    #expect(canvas.text() == " 文")
    #expect(isSound(canvas))
  }

  @Test func `no text can reach the terminal's controls`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 60))
    canvas.write("a\u{1B}[2J\u{202E}b\r\nc\u{7F}\u{AD}", row: 0, in: canvas.area)

    #expect(canvas.text() == "a␛[2J<U+202E>b␍␊c␡<U+00AD>")
    #expect(canvas[0, 1].role == .tokenHidden)
    #expect(canvas[0, 2].role == .plain)
  }

  @Test func `an ASCII canvas shows what is hidden in ASCII`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 9), marks: .ascii)
    canvas.write("\u{1B}x", row: 0, in: canvas.area)
    canvas.write("dài quá", row: 0, column: 3, width: 4, in: canvas.area)

    #expect(canvas.text() == "^[xdài~")
  }

  @Test func `every letter taken by the shortcut is what the door would have made of it`() {
    for value: UInt32 in 0..<0x3000 {
      guard let scalar = Unicode.Scalar(value), PlainLetter.isPlain(value) else { continue }
      let clusters = visibleClusters(of: String(scalar), marks: .unicode)
      #expect(clusters.map(\.text) == [String(scalar)])
      #expect(clusters.map(\.width) == [1])
      #expect(clusters.map(\.isToken) == [false])
    }
  }

  @Test func `a mark after a plain letter belongs to it`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("xa\u{301}q\u{301}", row: 0, in: canvas.area)

    #expect((0..<4).map { canvas[0, $0].text } == ["x", "á", "q\u{301}", " "])
  }

  @Test func `a mark without a letter borrows one`() {
    #expect(line("\u{301}a") == "\u{25CC}\u{301}a")
  }

  @Test func `writing says where it ended`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 10))

    #expect(canvas.write("abc", row: 0, column: 2, in: canvas.area) == 5)
    #expect(canvas.write("語", row: 0, in: canvas.area) == 2)
    #expect(canvas.write("abc", row: 7, in: canvas.area) == 3)
  }

  @Test(arguments: [
    ("Minh", Alignment.leading, "Minh  |"), ("Minh", .trailing, "  Minh|"),
    ("Nguyễn Minh", .leading, "Nguyễ…|"), ("語語語語", .leading, "語語… |"),
  ])
  func `a field is cut with an ellipsis and padded`(
    text: String, alignment: Alignment, expected: String
  ) {
    var canvas = Canvas(size: Size(rows: 1, columns: 7))
    canvas.write("|", row: 0, column: 6, in: canvas.area)
    canvas.write(text, row: 0, width: 6, in: canvas.area, as: .selected, alignment: alignment)

    #expect(canvas.text() == expected)
    #expect(canvas.styles() == ["0 0-5 selected"])
  }

  @Test(arguments: [0, -5]) func `a field without room writes nothing`(width: Int) {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.write("abc", row: 0, width: width, in: canvas.area)

    #expect(canvas == Canvas(size: Size(rows: 1, columns: 4)))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whatever is written where, every wide cluster keeps both halves`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var canvas = Canvas(size: Size(rows: 3, columns: 12))
    let texts = ["a", "語", "語文", "ệ語b", "\u{1B}", "q\u{301}\u{302}", "👍", "가나", "x語y文z"]
    for _ in 0..<2_000 {
      let area = Rect(
        row: Int.random(in: -2...4, using: &generator),
        column: Int.random(in: -3...14, using: &generator),
        rows: Int.random(in: -1...4, using: &generator),
        columns: Int.random(in: -1...14, using: &generator))
      let column = Int.random(in: -4...14, using: &generator)
      let text = texts.randomElement(using: &generator) ?? ""
      switch Int.random(in: 0...3, using: &generator) {
      case 0: canvas.write(text, row: 1, column: column, width: 5, in: area)
      case 1: canvas.fill(area)
      default: canvas.write(text, row: 0, column: column, in: area)
      }
      #expect(isSound(canvas), "seed \(seed)")
    }
  }

  /// Whether every wide cluster is followed by its second half and nothing else is.
  private func isSound(_ canvas: Canvas) -> Bool {
    (0..<canvas.size.rows).allSatisfy { row in
      (0..<canvas.size.columns).allSatisfy { column in
        let isSecondHalf = canvas[row, column].width == 0
        let followsWide = column > 0 && canvas[row, column - 1].width == 2
        let fits = canvas[row, column].width < 2 || column + 1 < canvas.size.columns
        return isSecondHalf == followsWide && fits
      }
    }
  }
}
