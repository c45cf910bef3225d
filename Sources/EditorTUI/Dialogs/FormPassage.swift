import Prose
import Terminal

/// Choosing words of a text that is not changed: one word is gone to with the arrows, Space or Enter takes it as the first
/// one, and again as the last. Words are what stands between blanks.
struct PassageField {
  let text: String
  private let buffer: TextBuffer
  private var layout: TextLayout
  private let words: [Range<Prose.Position>]
  /// The word that was gone to.
  private var current = 0
  /// The word that was taken first; nil before any was.
  private var first: Int?
  /// The word that was taken last; nil while the choice still follows the arrows.
  private var last: Int?
  private(set) var rows: Int
  private let wantedRows: Int
  private var top = 0

  init(_ text: String, rows: Int) {
    self.text = text
    buffer = TextBuffer(text)
    layout = TextLayout(buffer, width: 60)
    words = buffer.words
    wantedRows = max(1, rows)
    self.rows = wantedRows
  }

  /// The words from the first to the last one, and where they stand, in code points; nil before any was taken.
  var chosen: (words: String, place: Range<Int>)? {
    guard first != nil, let range = shown else { return nil }
    let before = buffer.text(in: .start..<range.lowerBound).unicodeScalars.count
    let words = buffer.text(in: range)
    return (words, before..<before + words.unicodeScalars.count)
  }

  /// What stands out: the choice so far or, before there is one, the word that was gone to.
  private var shown: Range<Prose.Position>? {
    guard words.indices.contains(current) else { return nil }
    let ends = [first ?? current, last ?? current]
    return words[min(ends[0], ends[1])].lowerBound..<words[max(ends[0], ends[1])].upperBound
  }

  // MARK: Keys

  /// Does what can be done here with a command; false when it is for somebody else, as Up in the first row.
  mutating func perform(_ command: CommandName) -> Bool {
    switch command {
    case "move-left", "move-word-left", "extend-left": go(to: current - 1)
    case "move-right", "move-word-right", "extend-right": go(to: current + 1)
    case "move-up", "extend-up": return goByRow(-1)
    case "move-down", "extend-down": return goByRow(1)
    case "move-to-row-start", "move-to-start": go(to: 0)
    case "move-to-row-end", "move-to-end": go(to: words.count - 1)
    case "split-paragraph", "toggle-selection": take()
    default: return false
    }
    return true
  }

  mutating func type(_ key: Character) { if key == " " { take() } }

  private mutating func take() {
    if first == nil || last != nil {
      (first, last) = (current, nil)
    } else {
      last = current
    }
  }

  private mutating func go(to word: Int) {
    current = max(0, min(word, words.count - 1))
    scroll()
  }

  /// To the word in the next row that begins nearest to where the current one does.
  private mutating func goByRow(_ step: Int) -> Bool {
    let row = row(of: current) + step
    let column = column(of: current)
    let candidates = words.indices.filter { self.row(of: $0) == row }
    guard
      let nearest = candidates.min(by: {
        abs(self.column(of: $0) - column) < abs(self.column(of: $1) - column)
      })
    else { return false }
    go(to: nearest)
    return true
  }

  private func row(of word: Int) -> Int {
    words.indices.contains(word) ? layout.row(of: words[word].lowerBound) : 0
  }

  private func column(of word: Int) -> Int {
    words.indices.contains(word) ? layout.column(of: words[word].lowerBound, in: buffer) : 0
  }

  // MARK: Room

  /// Learns its width and how many rows there can be at most.
  mutating func fit(width: Int, height: Int) {
    if max(1, width) != layout.width { layout = TextLayout(buffer, width: max(1, width)) }
    rows = max(1, min(wantedRows, layout.rowCount, height))
    scroll()
  }

  private mutating func scroll() {
    let row = row(of: current)
    top = min(max(min(top, row), row - rows + 1), max(0, layout.rowCount - rows))
  }

  func draw(on canvas: inout Canvas, in area: Rect, isActive: Bool) {
    canvas.fill(area, as: .field)
    for line in 0..<min(area.rows, layout.rowCount - top) {
      let place = layout.place(ofRow: top + line, in: buffer)
      let paragraph = buffer.paragraphs[place.paragraph]
      canvas.write(paragraph.text(in: place.range), row: line, in: area, as: .field)
      drawChoice(place, line: line, on: &canvas, in: area)
    }
    guard isActive, words.indices.contains(current) else { return }
    canvas.cursor = Position(
      row: area.row + row(of: current) - top, column: area.column + column(of: current))
  }

  private func drawChoice(
    _ place: RowPlace, line: Int, on canvas: inout Canvas, in area: Rect
  ) {
    guard let shown, shown.lowerBound < place.end, shown.upperBound > place.start else { return }
    let first = layout.column(of: max(shown.lowerBound, place.start), in: buffer)
    let end =
      shown.upperBound < place.end
      ? layout.column(of: shown.upperBound, in: buffer)
      : displayWidth(of: buffer.paragraphs[place.paragraph].text(in: place.range))
    let cells = Rect(
      row: area.row + line, column: area.column + first, rows: 1, columns: max(0, end - first))
    canvas.restyle(cells.intersection(area), as: .selection)
  }
}

extension TextBuffer {
  /// What stands between blanks.
  fileprivate var words: [Range<Prose.Position>] {
    paragraphs.indices.flatMap { index -> [Range<Prose.Position>] in
      var words: [Range<Prose.Position>] = []
      var start: Int?
      let paragraph = paragraphs[index]
      for offset in 0...paragraph.count {
        let isBlank =
          offset == paragraph.count
          || paragraph.text(in: offset..<offset + 1).allSatisfy(\.isWhitespace)
        if isBlank, let from = start {
          words.append(
            Prose.Position(
              paragraph: index, offset: from)..<Prose.Position(paragraph: index, offset: offset))
          start = nil
        } else if !isBlank, start == nil {
          start = offset
        }
      }
      return words
    }
  }
}
