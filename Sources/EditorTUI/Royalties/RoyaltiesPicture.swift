import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// The picture of the list of works: a table, and below it what was graded and what is left of the fund.
struct RoyaltiesPicture {
  let screen: RoyaltiesScreen
  let session: Session

  private struct Column {
    let title: RoyaltyPhrase
    let width: Int
    let isNumber: Bool
    let text: (WorkWords) -> String
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let (table, foot) = area.splitRows(at: area.rows - 3)
    let columns = columns(width: area.columns)
    drawHead(columns, on: &canvas, in: table.line(0))
    if screen.window.rows.isEmpty {
      canvas.write("  \(session.royalty(.noWorks))", row: 1, in: table, as: .dim)
      canvas.cursor = Position(row: table.row + 1, column: table.column)
    }
    for (row, index) in screen.window.cursor.visible.enumerated() {
      let line = table.line(row + 1)
      let view = screen.window.rows[index]
      let role = canvas.listRow(line, isSelected: index == screen.window.cursor.selected)
      draw(WorkWords(view, session), columns, role, on: &canvas, in: line)
    }
    drawFoot(on: &canvas, in: foot)
  }

  // MARK: Table

  /// The title takes what is left. On a narrow screen the range and what was adjusted go first.
  private func columns(width: Int) -> [Column] {
    var columns = [
      Column(title: .columnPublished, width: 5, isNumber: false) { $0.published },
      Column(title: .columnKind, width: 8, isNumber: false) { $0.kind },
    ]
    let isWide = width >= 110
    let isMiddle = width >= 72
    var behind = [
      Column(title: .columnPayees, width: isWide ? 16 : 10, isNumber: false) { $0.payees },
      Column(title: .columnCoefficient, width: 6, isNumber: true) { $0.coefficient },
      Column(title: .columnAmount, width: 11, isNumber: true) { $0.amount },
    ]
    if isMiddle {
      behind.insert(
        Column(title: .columnRange, width: 6, isNumber: false) { $0.range }, at: 2)
    }
    // Where states are told apart, titles need the room more.
    if isWide, screen.standing != nil || width >= 140 {
      behind.insert(
        Column(title: .columnAdjustments, width: 18, isNumber: false) { $0.adjustments }, at: 3)
    }
    if screen.standing == nil, isMiddle {
      behind.append(Column(title: .columnState, width: 14, isNumber: false) { $0.standing })
    }
    if !isMiddle { columns.removeLast() }
    let used = (columns + behind).reduce(2) { $0 + $1.width + 1 }
    let title = Column(title: .columnSheet, width: max(8, width - used - 1), isNumber: false) {
      $0.title
    }
    return columns + [title] + behind
  }

  private func drawHead(_ columns: [Column], on canvas: inout Canvas, in line: Rect) {
    var start = 2
    for column in columns {
      let title =
        column.title == .columnSheet
        ? session.phrase(.columnTitle) : session.royalty(column.title)
      canvas.write(
        title, row: 0, column: start, width: column.width, in: line, as: .dim,
        alignment: column.isNumber ? .trailing : .leading)
      start += column.width + 1
    }
  }

  private func draw(
    _ words: WorkWords, _ columns: [Column], _ role: CellRole, on canvas: inout Canvas,
    in line: Rect
  ) {
    var start = 2
    for column in columns {
      canvas.write(
        column.text(words), row: 0, column: start, width: column.width, in: line, as: role,
        alignment: column.isNumber ? .trailing : .leading)
      start += column.width + 1
    }
  }

  // MARK: Foot

  private func drawFoot(on canvas: inout Canvas, in area: Rect) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    canvas.write(
      " \(gradedWords)", row: 1, width: area.columns, in: area, as: .heading)
    let isOver = (screen.fund?.balance.left ?? .zero) < .zero
    canvas.write(
      " \(fundWords(barWidth: area.columns >= 100 ? 20 : 10))", row: 2, width: area.columns,
      in: area, as: isOver ? .warning : .plain)
  }

  private var gradedWords: String {
    guard let totals = screen.totals else { return "" }
    return [
      session.royalty(.gradedOf(totals.graded, totals.all)), session.wording.money(totals.amount),
    ].joined(separator: session.separator)
  }

  private func fundWords(barWidth: Int) -> String {
    guard let balance = screen.fund?.balance, balance.given > .zero, let part = balance.part else {
      return session.royalty(.noFund)
    }
    let wording = session.wording
    let full = min(barWidth, max(0, part.count * barWidth / 10_000))
    let bar =
      session.isLinear
      ? ""
      : String(repeating: "█", count: full) + String(repeating: "░", count: barWidth - full) + " "
    let left =
      balance.left < .zero
      ? session.royalty(.over(wording.money(Dong.zero - balance.left)))
      : session.royalty(.left(wording.money(balance.left)))
    return "\(session.royalty(.fundOfYear)) \(wording.money(balance.given))  \(bar)"
      + "\(part.count / 100) %  \(left)"
  }

  /// What the foot says, for who hears it.
  var facts: [String] { [gradedWords, fundWords(barWidth: 0)] }
}
