import Terminal

/// Frames that follow from their number, for comparing what a terminal shows with what was painted.
enum RandomFrame {
  /// Frame `number`: words of one and two cells, marks and tokens, strewn over the canvas.
  static func canvas(size: Size, number: UInt64) -> Canvas {
    var canvas = Canvas(size: size)
    var state = number / 2 &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let words = ["Lục Ngạn", "語文", "duyệt ", "q\u{301}", "│──", "x\u{1B}y", "ệ語", "    ", "1.187"]
    let roles: [Role] = [.plain, .selected, .error, .title, .dim, .inserted]
    for _ in 0..<size.rows * 3 {
      let pick = { (count: Int) in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, count)
      }
      let (row, column) = (pick(size.rows), pick(size.columns + 4) - 4)
      let (word, role) = (words[pick(words.count)], roles[pick(roles.count)])
      canvas.write(word, row: row, column: column, in: canvas.area, as: role)
    }
    if number % 2 == 1 { scroll(&canvas) }
    canvas.cursor = Position(row: Int(number) % max(1, size.rows), column: 0)
    return canvas
  }

  /// Half of the frames differ from the one before by a row only.
  private static func scroll(_ canvas: inout Canvas) {
    canvas.write("một dòng mới", row: canvas.size.rows / 2, in: canvas.area, as: .warning)
  }
}
