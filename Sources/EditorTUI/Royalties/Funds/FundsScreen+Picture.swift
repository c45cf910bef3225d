import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal

extension FundsScreen {
  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (above, below) = area.splitRows(at: FundPicture.rows(in: area))
    if let view { FundPicture(view: view, session: session).draw(on: &canvas, in: above) }
    drawPanes(on: &canvas, in: below.line(0), session)
    let list = below.splitRows(at: 2).bottom
    switch pane {
    case .lines: drawLines(on: &canvas, head: below.line(1), in: list, session)
    case .month, .genre, .portal, .author:
      drawBars(on: &canvas, head: below.line(1), in: list, session)
    }
  }

  private func drawPanes(on canvas: inout Canvas, in line: Rect, _ session: Session) {
    var column = 1
    for own in Pane.allCases {
      let title = session.pay(.paneTitle(own))
      column = canvas.write(
        own == pane ? "[\(title)]" : " \(title) ", row: 0, column: column, in: line,
        as: own == pane ? .heading : .dim)
      column += 1
    }
  }

  // MARK: Lines

  private func drawLines(
    on canvas: inout Canvas, head: Rect, in list: Rect, _ session: Session
  ) {
    let wording = session.wording
    let columns = PayColumns(
      [
        .init(title: session.admin(.columnTime), width: list.columns >= 76 ? 16 : 10),
        .init(title: session.pay(.fundKind), width: list.columns >= 76 ? 20 : 14),
        .init(title: wording.label(.amount), width: 15, isNumber: true),
        .init(title: session.pay(.standsOn), width: nil),
      ], width: list.columns)
    columns.drawHead(on: &canvas, in: head)
    let entries = view?.entries ?? []
    if entries.isEmpty {
      canvas.write(
        "  \(session.pay(.noFundLines))", row: 0, width: list.columns, in: list, as: .dim)
    }
    for (row, index) in cursor.visible.enumerated() where entries.indices.contains(index) {
      let entry = entries[index]
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected)
      let time =
        list.columns >= 76 ? wording.text(of: entry.at) : wording.text(of: entry.at.civilDate)
      columns.write(
        [time, wording.name(of: entry.kind), session.amount(entry.amount), entry.note],
        on: &canvas, in: line, as: role)
    }
  }

  // MARK: Bars

  private func drawBars(
    on canvas: inout Canvas, head: Rect, in list: Rect, _ session: Session
  ) {
    guard let spending else { return }
    canvas.write(
      "  \(total(of: spending, in: session))", row: 0, width: head.columns, in: head, as: .dim)
    let lines = bars(of: spending, width: list.columns - 2, in: session)
    if lines.isEmpty {
      canvas.write(
        "  \(session.pay(.nothingSpent))", row: 0, width: list.columns, in: list, as: .dim)
    }
    for (row, index) in cursor.visible.enumerated() where lines.indices.contains(index) {
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected)
      let (words, bar) = lines[index]
      canvas.write(words, row: 0, column: 2, width: max(0, line.columns - 2), in: line, as: role)
      // On the ground of the selection a bar would be no bar.
      canvas.write(bar, row: 0, column: 2 + displayWidth(of: words), in: line)
    }
  }

  /// Months beside what is left of the fund in each on the average; of the rest what it was in all.
  private func total(of spending: Spending, in session: Session) -> String {
    var sum = session.pay(.spentInAll(session.wording.money(spending.total)))
    if spending.past != .zero {
      let past = session.pay(.ofOldBooks(session.wording.money(spending.past)))
      sum = [sum, past].joined(separator: session.separator)
    }
    guard spending.head == .month, let given = view?.balance.given, given > .zero else {
      return sum
    }
    let month = ExactAmount(given).divided(by: 12).rounded
    return [sum, session.pay(.twelfth(session.wording.money(month)))]
      .joined(separator: session.separator)
  }

  /// A row for each with its figure; the name gives way where there is little room.
  private func bars(
    of spending: Spending, width: Int, in session: Session
  ) -> [(words: String, bar: String)] {
    let names = max(8, width * 2 / 5)
    let rows = spending.rows.map { row in
      (
        name: truncated(name(of: row, in: session), toWidth: names),
        amount: row.total
      )
    }
    let bars = Bars(rows, session.wording)
    let sign: Character = session.isASCII ? "#" : "█"
    let widest = bars.lines(width: 0, of: sign).map { displayWidth(of: $0) }.max() ?? 0
    return bars.lines(width: max(1, width - widest - 1), of: sign).map { line in
      let length = line.reversed().prefix { $0 == sign }.count
      return (String(line.dropLast(length)), String(line.suffix(length)))
    }
  }

  private func name(of row: Spending.Row, in session: Session) -> String {
    guard let spending else { return row.name }
    return spending.head == .month
      ? session.pay(.monthName(row.key)) : session.wording.name(of: row, in: spending)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    guard let view else { return Reading(session.pay(.funds)) }
    let picture = FundPicture(view: view, session: session)
    var facts = [picture.heading, picture.barWords]
    facts += picture.figures.map { "\($0.name): \($0.value)" }
    facts += picture.notes.map(capitalized) + [session.pay(.paneTitle(pane))]
    if let spending { facts.append(total(of: spending, in: session)) }
    return Reading(session.pay(.funds), facts: facts, list: listing(of: view, in: session))
  }

  private func listing(of view: FundView, in session: Session) -> Listing {
    let wording = session.wording
    if let spending {
      return Listing(
        count: spending.rows.count, selected: spending.rows.isEmpty ? 0 : cursor.selected + 1,
        empty: session.pay(.nothingSpent)
      ) { number in
        let row = spending.rows[number - 1]
        return .init(
          "\(name(of: row, in: session)): "
            + session.pay(
              .spentRow(
                works: row.works, total: wording.money(row.total),
                paid: wording.money(row.paid))))
      }
    }
    return Listing(
      count: view.entries.count, selected: view.entries.isEmpty ? 0 : cursor.selected + 1,
      empty: session.pay(.noFundLines)
    ) { number in
      let entry = view.entries[number - 1]
      return .init(
        [
          wording.text(of: entry.at), wording.name(of: entry.kind),
          wording.money(entry.amount), entry.note,
        ].joined(separator: ", "))
    }
  }
}
