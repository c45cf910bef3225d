import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

extension MarkedPart {
  /// More does not fit into any row.
  private static let mostInLine = 600

  /// On one line: an end of a paragraph is a sign.
  var signedInLine: String {
    let line = text.prefix(Self.mostInLine).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "¶")
    return MarkedPart(sign: sign, text: line).signed
  }

  var role: CellRole {
    switch sign {
    case .kept: .plain
    case .deleted: .deleted
    case .inserted: .inserted
    }
  }
}

/// Paints an item: the tabs in the first row, the chosen one below, and what has just happened in the last row.
struct ItemPicture {
  let screen: ItemScreen
  let session: Session

  /// What is left for the tab itself.
  static func room(in area: Rect, hasNews: Bool) -> Rect {
    let below = area.splitRows(at: 2).bottom
    return hasNews ? below.splitRows(at: below.rows - 1).top : below
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    drawTabs(on: &canvas, in: area)
    let room = Self.room(in: area, hasNews: screen.news != nil)
    switch screen.tab {
    case .text: screen.text.draw(on: &canvas, in: room)
    case .changes: screen.changes?.draw(on: &canvas, in: room, session: session)
    case .comments: drawThreads(on: &canvas, in: room)
    case .checks, .metadata, .history, .royalty:
      screen.pages[screen.tab]?.draw(on: &canvas, in: room.inset(rows: 0, columns: 2))
    }
    guard let news = screen.news else { return }
    canvas.write(
      " \(news)", row: area.rows - 1, width: area.columns, in: area, as: .warning)
  }

  private func drawTabs(on canvas: inout Canvas, in area: Rect) {
    var column = 1
    for tab in ItemTab.allCases {
      let count = tab == .comments && !screen.threads.isEmpty ? " (\(screen.threads.count))" : ""
      let isChosen = tab == screen.tab
      let name = area.columns < 80 && !isChosen ? "" : " \(session.text(.tab(tab)))"
      let words = "\(tab.rawValue)\(name)\(count)"
      column = canvas.write(
        isChosen ? "[\(words)]" : " \(words) ", row: 0, column: column, in: area,
        as: isChosen ? .selected : .dim)
      column += 1
    }
  }

  private func drawThreads(on canvas: inout Canvas, in area: Rect) {
    guard !screen.threads.isEmpty else {
      canvas.write(session.text(.noComments), row: 0, column: 2, in: area, as: .dim)
      canvas.cursor = Position(row: area.row, column: area.column)
      return
    }
    let shown = screen.threads.dropFirst(screen.threadTop).prefix(max(1, area.rows / 3))
    for (place, thread) in shown.enumerated() {
      let isSelected = thread == screen.threads[screen.thread]
      draw(thread, isSelected: isSelected, row: place * 3, on: &canvas, in: area)
    }
  }

  private func draw(
    _ thread: CommentThread, isSelected: Bool, row: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let width = area.columns
    let role: CellRole = isSelected ? .selected : thread.isOpen ? .comment : .dim
    let who = "\(session.name(thread.root.person)), \(session.moment(thread.root.at))"
    canvas.write(
      "\(isSelected ? ">" : " ") \(thread.number)  \(who) · \(thread.status(in: session))",
      row: row, width: width, in: area, as: role)
    let body = thread.root.body.split(separator: "\n").joined(separator: " ")
    if let marked = thread.marked {
      draw(marked, row: row + 1, column: 5, on: &canvas, in: area)
      canvas.write("     \(body)", row: row + 2, width: width, in: area)
    } else {
      canvas.write("     \(body)", row: row + 1, width: width, in: area)
    }
    if thread.marked == nil, !thread.root.quote.isEmpty {
      canvas.write(
        "     “\(thread.root.quote)”", row: row + 2, width: width, in: area, as: .dim)
    }
    if isSelected { canvas.cursor = Position(row: area.row + row, column: area.column) }
  }

  /// The words of a proposal in one row, their signs around them.
  private func draw(
    _ parts: [MarkedPart], row: Int, column: Int, on canvas: inout Canvas, in area: Rect
  ) {
    var next = column
    for part in parts where next < area.columns {
      next = canvas.write(part.signedInLine, row: row, column: next, in: area, as: part.role)
    }
  }
}
