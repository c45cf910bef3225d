import Terminal

/// How the editor divides its room: facts, title, summary, body and status, less of it in a small window.
struct EditorFrame: Hashable {
  /// The rows of a title or summary in sight while it is typed in.
  static let mostFieldRows = 4
  /// The widest row of a body, unless somebody likes it otherwise.
  static let usualMeasure = 88
  static let labelWidth = 9
  static let counterWidth = 9

  let facts: Rect?
  let title: Rect
  let summary: Rect
  let upperLine: Rect
  let body: Rect
  let lowerLine: Rect?
  let status: Rect

  /// The room of a title or summary between its label and its counter.
  static func fieldWidth(_ area: Rect) -> Int {
    max(1, area.columns - labelWidth - counterWidth - 2)
  }

  /// `rows` are those of the title and of the summary, `measure` the most columns of the body.
  init(_ area: Rect, rows: [Int], measure: Int) {
    let isTall = area.rows >= 16
    var rest = area
    func take(_ count: Int) -> Rect {
      let (top, bottom) = rest.splitRows(at: count)
      rest = bottom
      return top
    }
    facts = isTall ? take(1) : nil
    let fieldWidth = Self.fieldWidth(area)
    func field(_ rows: Int) -> Rect {
      let whole = take(rows)
      return Rect(
        row: whole.row, column: whole.column + 1 + Self.labelWidth, rows: whole.rows,
        columns: fieldWidth)
    }
    title = field(rows[0])
    summary = field(rows[1])
    upperLine = take(1)
    let (above, below) = rest.splitRows(at: rest.rows - (isTall ? 2 : 1))
    lowerLine = isTall ? below.splitRows(at: 1).top : nil
    status = isTall ? below.splitRows(at: 1).bottom : below
    let width = min(measure, max(1, area.columns - 4))
    body = Rect(
      row: above.row, column: above.column + max(0, (area.columns - width) / 2),
      rows: above.rows, columns: width)
  }

  /// Nothing but the body, and the status in the last row.
  init(bare area: Rect, measure: Int) {
    let (above, below) = area.splitRows(at: area.rows - 1)
    let text = above.rows >= 16 ? above.splitRows(at: 1).bottom : above
    facts = nil
    lowerLine = nil
    status = below
    let nothing = Rect(
      row: area.row, column: area.column, rows: 0, columns: Self.fieldWidth(area))
    (title, summary, upperLine) = (nothing, nothing, nothing)
    let width = min(measure, max(1, area.columns - 4))
    body = Rect(
      row: text.row, column: text.column + max(0, (area.columns - width) / 2), rows: text.rows,
      columns: width)
  }

  func area(of place: EditorScreen.Place) -> Rect {
    switch place {
    case .title: title
    case .summary: summary
    case .body: body
    }
  }
}
