import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The picture of the queue: a table, and below it the selected entry in words.
struct QueuePicture {
  let queue: QueueScreen
  let filter: FilterField
  let held: Int

  /// Rows below the table for the selected entry: why it is held may need more than one.
  private static func detailRows(in area: Rect) -> Int { area.rows >= 16 ? 4 : 3 }

  static func listRows(in area: Rect) -> Int { area.rows - 2 - detailRows(in: area) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (top, below) = area.splitRows(at: area.rows - Self.detailRows(in: area))
    drawHeading(on: &canvas, in: top.line(0), session)
    let columns = QueueColumns(width: area.columns)
    drawHead(columns, on: &canvas, in: top.line(1), session)
    let list = top.splitRows(at: 2).bottom
    if queue.rows.isEmpty {
      canvas.write("  \(session.queueText(.emptyQueue))", row: 0, in: list, as: .dim)
      canvas.cursor = Position(row: list.row, column: list.column)
    }
    for (row, index) in queue.cursor.visible.enumerated() {
      draw(index, columns, on: &canvas, in: list.line(row), session)
    }
    drawDetail(on: &canvas, in: below, session)
    if filter.isOpen {
      canvas.fill(top.line(0))
      canvas.write(" / ", row: 0, in: top.line(0), as: .hintKey)
      filter.field.draw(on: &canvas, row: 0, column: 3, in: top.line(0))
    }
  }

  private func drawHeading(on canvas: inout Canvas, in line: Rect, _ session: Session) {
    var words = [session.queueText(.queueCount(queue.rows.count))]
    if held > 0 { words.append(session.queueText(.heldCount(held))) }
    if !filter.field.isEmpty {
      words.append(session.phrase(.narrowedTo(filter.field.text, queue.rows.count)))
    }
    canvas.write(
      " \(words.joined(separator: session.separator))", row: 0, width: line.columns, in: line,
      as: .heading)
  }

  private func drawHead(
    _ columns: QueueColumns, on canvas: inout Canvas, in line: Rect, _ session: Session
  ) {
    canvas.write(session.queueText(.columnPlace), row: 0, column: 3, in: line, as: .dim)
    canvas.write(
      session.queueText(.columnTime), row: 0, column: columns.time, in: line, as: .dim)
    canvas.write(session.phrase(.columnTitle), row: 0, column: columns.title, in: line, as: .dim)
    guard columns.approverWidth > 0 else { return }
    canvas.write(
      session.queueText(.columnApprover), row: 0, column: columns.approver, in: line, as: .dim)
  }

  private func draw(
    _ index: Int, _ columns: QueueColumns, on canvas: inout Canvas, in line: Rect,
    _ session: Session
  ) {
    let entry = queue.rows[index]
    let isHeld = entry.entry.hold != nil
    let role = canvas.listRow(
      line, isSelected: index == queue.cursor.selected, isActive: !filter.isOpen,
      as: isHeld ? .warning : .plain)
    if isHeld { canvas.write("!", row: 0, column: 1, in: line, as: role) }
    canvas.write(
      "\(index + 1)", row: 0, column: 2, width: 3, in: line, as: role, alignment: .trailing)
    canvas.write(
      time(of: entry, session), row: 0, column: columns.time, width: columns.timeWidth, in: line,
      as: role)
    canvas.write(
      entry.row.title, row: 0, column: columns.title, width: columns.titleWidth, in: line, as: role)
    guard columns.approverWidth > 0 else { return }
    canvas.write(
      queue.approvers[entry.row.id]?.name ?? "", row: 0, column: columns.approver,
      width: columns.approverWidth, in: line, as: role == .plain ? .dim : role)
  }

  private func time(of entry: QueueRow, _ session: Session) -> String {
    if entry.entry.hold != nil { return session.queueText(.held) }
    guard let time = entry.entry.notBefore else { return session.queueText(.nextTurn) }
    let civil = time.civil
    let clock = DueText.moment(time, at: time)
    guard civil.date != session.now.civilDate else { return clock }
    return "\(DueText.moment(time, at: session.now)) \(clock)"
  }

  /// The selected entry: number, kind, who approved it, and why it is held.
  private func drawDetail(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    guard let entry = queue.current else { return }
    let inside = area.splitRows(at: 1).bottom.inset(rows: 0, columns: 1)
    var facts = [entry.row.number, session.title(of: entry.row.kind)]
    if let name = queue.approvers[entry.row.id]?.name, !name.isEmpty {
      facts.append(session.queueText(.approvedBy(name)))
    }
    if let time = entry.entry.notBefore { facts.append(session.wording.text(of: time)) }
    canvas.write(
      facts.joined(separator: session.separator), row: 0, width: inside.columns, in: inside,
      as: .dim)
    guard let hold = entry.entry.hold else {
      canvas.write(entry.row.title, row: 1, width: inside.columns, in: inside)
      return
    }
    let words = HoldText.text(of: hold, in: session)
    let letters = Array(words)
    for (row, range) in wrap(words, width: max(1, inside.columns)).enumerated() {
      canvas.write(String(letters[range]), row: row + 1, in: inside, as: .warning)
    }
  }
}

/// Where the columns of the queue stand at a width.
struct QueueColumns {
  let time = 6
  let timeWidth = 12
  let title: Int
  let titleWidth: Int
  let approver: Int
  let approverWidth: Int

  init(width: Int) {
    approverWidth = width >= 72 ? 18 : 0
    title = time + timeWidth + 1
    titleWidth = max(8, width - title - approverWidth - 2)
    approver = title + titleWidth + 1
  }
}
