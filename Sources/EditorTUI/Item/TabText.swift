import Prose
import Terminal

/// Lines to read and scroll through, wrapped to the room there is.
struct TabText {
  struct Line: Hashable {
    let text: String
    var role: CellRole = .plain
    /// Cells by which the rows after the first are moved in.
    var indent = 0
    /// As it is said, where that is not as it is shown.
    var spoken: String?
  }

  var lines: [Line] = [] { didSet { rows = Self.rows(of: lines, width: width) } }
  private(set) var rows: [(text: String, role: CellRole)] = []
  private(set) var top = 0
  private var width = 60
  private var height = 1

  mutating func lay(width: Int, height: Int) {
    self.height = max(1, height)
    if width != self.width {
      self.width = max(1, width)
      rows = Self.rows(of: lines, width: self.width)
    }
    scroll(by: 0)
  }

  private static func rows(of lines: [Line], width: Int) -> [(text: String, role: CellRole)] {
    lines.flatMap { line -> [(text: String, role: CellRole)] in
      let letters = Array(line.text)
      let first = wrap(line.text, width: width)
      guard first.count > 1, line.indent > 0, line.indent < width - 8 else {
        return wrappedRows(of: line.text, width: width).map { ($0, line.role) }
      }
      let rest = String(letters[first[0].upperBound...])
      let blanks = String(repeating: " ", count: line.indent)
      return wrappedRows(of: String(letters[first[0]]), width: width).map { ($0, line.role) }
        + wrappedRows(of: rest, width: width - line.indent).map { (blanks + $0, line.role) }
    }
  }

  mutating func scroll(by step: Int) { top = max(0, min(top + step, rows.count - height)) }
  mutating func page(by pages: Int) { scroll(by: pages * max(1, height - 1)) }
  mutating func goToStart() { top = 0 }
  mutating func goToEnd() { scroll(by: rows.count) }

  func draw(on canvas: inout Canvas, in area: Rect) {
    for (line, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.write(row.text, row: line, width: area.columns, in: area, as: row.role)
    }
    canvas.cursor = Position(row: area.row, column: area.column)
  }
}

extension TabText.Line {
  /// The line in words, without what only arranges it.
  var words: String { spoken ?? LineInput.trimmed(text) }
}

extension Listing {
  /// Lines to read on through, without the blank ones between.
  static func lines(_ lines: [TabText.Line]) -> Listing {
    Listing.lines(lines.map(\.words).filter { !$0.isEmpty })
  }
}
