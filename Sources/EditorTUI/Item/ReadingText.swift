import Prose
import Storage
import Terminal
import Workflow

/// A text as it is read: title, facts and summary, then the body in rows of a reading measure, with a cursor that stands
/// on one paragraph at a time.
struct ReadingText {
  private(set) var buffer: TextBuffer
  /// The paragraphs as they are read, one for each of the text's, and the same as what is laid out.
  private(set) var paragraphs: [ReadingParagraph]
  private var page: TextBuffer
  private var layout: TextLayout
  private var head: TabText
  private(set) var threads: [CommentThread]
  /// The numbers of the threads about each paragraph.
  private(set) var marks: [Int: [CommentThread]] = [:]
  /// The paragraph under the cursor; nil while it stands on the title.
  private(set) var paragraph: Int?
  private(set) var top = 0
  private var height = 1

  /// Longer rows tire the eye.
  static let measure = 72
  /// Cursor sign, numbers of comments, a blank.
  static let margin = 6

  /// The word that stands before what a picture shows.
  private let picture: String

  init(_ body: String, head: [TabText.Line], threads: [CommentThread], picture: String) {
    self.picture = picture
    buffer = TextBuffer(body)
    paragraphs = ReadingParagraph.all(of: buffer, picture: picture)
    page = TextBuffer(paragraphs.map(\.text).joined(separator: "\n"))
    layout = TextLayout(page, width: Self.measure)
    self.head = TabText()
    self.head.lines = head
    self.threads = threads
    mark()
  }

  private mutating func mark() {
    marks = [:]
    for thread in threads {
      if let place = thread.paragraph { marks[place, default: []].append(thread) }
    }
  }

  /// Threads about the whole text, or about words that are gone.
  var headThreads: [CommentThread] { threads.filter { $0.paragraph == nil } }
  var isEmpty: Bool { buffer.paragraphs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
  private var headRows: Int { head.rows.count + 1 }
  private var rowCount: Int { headRows + layout.rowCount }

  /// The words of the paragraph under the cursor; empty on the title.
  var quote: String { paragraph.map { buffer.paragraphs[$0].text } ?? "" }
  /// Where these words stand, in code points of the body; nil on the title.
  var quotePlace: Range<Int>? {
    guard let paragraph else { return nil }
    let start = buffer.codePoints(before: Prose.Position(paragraph: paragraph, offset: 0))
    return start..<(start + quote.unicodeScalars.count)
  }

  /// The threads under the cursor.
  var threadsHere: [CommentThread] { paragraph.map { marks[$0] ?? [] } ?? headThreads }

  mutating func lay(width: Int, height: Int) {
    self.height = max(1, height)
    let width = max(1, min(Self.measure, width - Self.margin))
    head.lay(width: width, height: self.height)
    if width != layout.width {
      let offset = firstRow(of: paragraph) - top
      layout = TextLayout(page, width: width)
      top = firstRow(of: paragraph) - offset
    }
    clamp()
  }

  /// Takes over a newer text and newer comments; the cursor stays on its paragraph, in its place on the screen.
  mutating func update(_ body: String, head lines: [TabText.Line], threads: [CommentThread]) {
    let offset = firstRow(of: paragraph) - top
    head.lines = lines
    self.threads = threads
    if body != buffer.text {
      let words = quote
      let former = paragraph
      buffer = TextBuffer(body)
      paragraphs = ReadingParagraph.all(of: buffer, picture: picture)
      page = TextBuffer(paragraphs.map(\.text).joined(separator: "\n"))
      layout = TextLayout(page, width: layout.width)
      paragraph = former.flatMap { nearest(to: $0, with: words) }
    }
    mark()
    top = firstRow(of: paragraph) - offset
    clamp()
  }

  private func nearest(to place: Int, with words: String) -> Int? {
    let same = buffer.paragraphs.indices.filter { buffer.paragraphs[$0].text == words }
    if let found = same.min(by: { abs($0 - place) < abs($1 - place) }) { return found }
    let before = min(place, buffer.paragraphs.count - 1)
    return (0...before).last { !isBlank($0) }
  }

  // MARK: Moving

  func isBlank(_ index: Int) -> Bool {
    buffer.paragraphs[index].text.allSatisfy(\.isWhitespace)
  }

  private func firstRow(of paragraph: Int?) -> Int {
    paragraph.map { headRows + layout.rows(before: $0) } ?? 0
  }

  private func endRow(of paragraph: Int?) -> Int {
    guard let paragraph else { return head.rows.count }
    return paragraph + 1 < buffer.paragraphs.count
      ? headRows + layout.rows(before: paragraph + 1) : rowCount
  }

  /// To the next paragraph; within one that is longer than the screen, on by a row.
  mutating func moveDown() {
    guard endRow(of: paragraph) <= top + height else {
      top += 1
      return
    }
    let start = paragraph.map { $0 + 1 } ?? 0
    guard let next = (start..<buffer.paragraphs.count).first(where: { !isBlank($0) }) else {
      return
    }
    stand(on: next)
  }

  mutating func moveUp() {
    guard firstRow(of: paragraph) >= top else {
      top -= 1
      return
    }
    guard let paragraph else { return }
    stand(on: (0..<paragraph).last { !isBlank($0) })
  }

  /// Puts the cursor on a paragraph and brings it into sight, whole where it fits.
  private mutating func stand(on paragraph: Int?) {
    self.paragraph = paragraph
    let (first, end) = (firstRow(of: paragraph), endRow(of: paragraph))
    if end > top + height { top = min(first, end - height) }
    if first < top { top = end - first > height && end > top ? max(first, end - height) : first }
    if paragraph == nil { top = 0 }
    clamp()
  }

  mutating func page(by pages: Int) {
    top += pages * max(1, height - 2)
    clamp()
    let row = max(0, top - headRows)
    guard top >= head.rows.count || pages > 0 && top > 0 else {
      paragraph = nil
      return
    }
    let first = layout.place(ofRow: min(row, layout.rowCount - 1), in: page).paragraph
    let isLastPage = top + height >= rowCount && pages > 0
    let start = isLastPage ? buffer.paragraphs.count - 1 : first
    let found =
      isLastPage
      ? (0...start).last { !isBlank($0) }
      : (start..<buffer.paragraphs.count).first { !isBlank($0) }
    paragraph = found ?? paragraph
  }

  mutating func goToStart() { stand(on: nil) }

  mutating func goToEnd() {
    stand(on: buffer.paragraphs.indices.last { !isBlank($0) })
    top = rowCount - height
    clamp()
  }

  /// To the next or previous paragraph that somebody commented; false when there is none.
  mutating func goToComment(_ direction: Int) -> Bool {
    let places = marks.keys.sorted()
    let here = paragraph ?? -1
    let found =
      direction > 0 ? places.first { $0 > here } : places.last { $0 < here }
    guard let found else { return false }
    stand(on: found)
    return true
  }

  mutating func go(to place: Int?) { stand(on: place) }

  private mutating func clamp() { top = max(0, min(top, rowCount - height)) }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.columns, layout.width + Self.margin)
    let block = Rect(
      row: area.row, column: area.column + (area.columns - width) / 2, rows: area.rows,
      columns: width)
    for row in 0..<min(area.rows, max(0, rowCount - top)) {
      draw(row: top + row, at: row, on: &canvas, in: block)
    }
    drawCursor(on: &canvas, in: block)
  }

  private func drawCursor(on canvas: inout Canvas, in block: Rect) {
    let row = max(0, firstRow(of: paragraph) - top)
    guard row < block.rows else { return }
    canvas.write(">", row: row, in: block, as: .selected)
    canvas.cursor = Position(row: block.row + row, column: block.column)
  }

  private func draw(row: Int, at line: Int, on canvas: inout Canvas, in block: Rect) {
    guard row >= headRows else {
      if row < head.rows.count {
        let (text, role) = head.rows[row]
        canvas.write(text, row: line, column: Self.margin, in: block, as: role)
      }
      if row == 0 { draw(headThreads, at: line, on: &canvas, in: block) }
      return
    }
    let place = layout.place(ofRow: row - headRows, in: page)
    if place.number == 0, let threads = marks[place.paragraph] {
      draw(threads, at: line, on: &canvas, in: block)
    }
    ReadingLine(
      paragraph: paragraphs[place.paragraph], range: place.range,
      text: page.paragraphs[place.paragraph].text(in: place.range)
    ).draw(on: &canvas, row: line, column: Self.margin, in: block)
  }

  private func draw(
    _ threads: [CommentThread], at line: Int, on canvas: inout Canvas, in block: Rect
  ) {
    guard !threads.isEmpty else { return }
    let numbers = threads.map { "\($0.number)" }.joined(separator: ",")
    let isOpen = threads.contains(where: \.isOpen)
    canvas.write(
      numbers, row: line, column: 1, width: Self.margin - 2, in: block,
      as: isOpen ? .comment : .dim, alignment: .trailing)
  }
}

/// One row of a paragraph as it is read, its words in the roles that they have.
struct ReadingLine {
  let paragraph: ReadingParagraph
  let range: Range<Int>
  let text: String

  func draw(on canvas: inout Canvas, row: Int, column: Int, in area: Rect) {
    if case .rule = paragraph.role {
      canvas.horizontalLine(
        row: row, column: column, columns: area.columns - column, in: area, as: .dim)
      return
    }
    var next = column
    for (part, role) in parts() {
      next = canvas.write(part, row: row, column: next, in: area, as: role)
    }
  }

  /// The row cut where its role changes.
  private func parts() -> [(String, CellRole)] {
    let letters = Array(text)
    var parts: [(String, CellRole)] = []
    var start = 0
    while start < letters.count {
      let role = self.role(at: range.lowerBound + start)
      var end = start + 1
      while end < letters.count, self.role(at: range.lowerBound + end) == role { end += 1 }
      parts.append((String(letters[start..<end]), role))
      start = end
    }
    return parts
  }

  private var base: CellRole {
    switch paragraph.role {
    case .plain, .listItem: .plain
    case .heading: .heading
    case .quote, .image, .rule: .dim
    case .code: .number
    }
  }

  private func role(at offset: Int) -> CellRole {
    var role = base
    for span in paragraph.spans where span.range.contains(offset) {
      switch span.style {
      case .emphasis: if role == base { role = .emphasis }
      case .strong: role = .heading
      case .code: role = .number
      case .link, .marker: role = .hintKey
      case .address: role = .dim
      }
    }
    return role
  }
}
