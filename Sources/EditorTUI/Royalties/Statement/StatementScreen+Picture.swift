import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal

extension StatementScreen {
  /// How many rows the heading and the totals take.
  func totalRows(in area: Rect) -> Int {
    let most = max(1, area.rows / 4 - 1)
    return 1 + (window.year == nil ? max(1, min(years.count, most)) : 1)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (head, rest) = area.splitRows(at: totalRows(in: area))
    drawTotals(on: &canvas, in: head, session)
    canvas.horizontalLine(row: 0, columns: rest.columns, in: rest)
    let (titles, list) = rest.splitRows(at: 3)
    drawPanes(on: &canvas, in: titles.line(1), session)
    switch pane {
    case .works: drawWorks(on: &canvas, head: titles.line(2), in: list, session)
    case .payments: drawPayments(on: &canvas, head: titles.line(2), in: list, session)
    case .past: drawPast(on: &canvas, head: titles.line(2), in: list, session)
    }
  }

  func heading(in session: Session) -> String {
    guard let record = statement?.payee else { return payee }
    let name = record.name.isEmpty ? record.code : "\(record.name) (\(record.code))"
    let year = window.year.map { session.pay(.yearIs($0)) } ?? session.pay(.allYears)
    return [session.pay(.statementOf(name)), year].joined(separator: session.separator)
  }

  private func drawTotals(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.write(" \(heading(in: session))", row: 0, width: area.columns, in: area, as: .heading)
    guard let statement else { return }
    let words = words(in: session)
    let shown: [Int?] = window.year.map { [$0] } ?? years
    if shown.isEmpty {
      canvas.write(
        " \(session.pay(.nothingEarned))", row: 1, width: area.columns, in: area, as: .dim)
    }
    for (row, year) in shown.prefix(area.rows - 1).enumerated() {
      let name = year.map { "\($0)" } ?? ""
      canvas.write(
        " \(name)  \(words.totals(of: statement, year))", row: row + 1, width: area.columns,
        in: area)
    }
  }

  private func drawPanes(on canvas: inout Canvas, in line: Rect, _ session: Session) {
    let titles: [(Pane, String)] = [
      (.works, session.pay(.worksCount(window.count))),
      (.payments, session.pay(.paymentsCount(statement?.payments.count ?? 0))),
      (.past, session.pay(.pastCount(statement?.pastLines(in: window.year) ?? 0))),
    ]
    var column = 1
    for (own, title) in titles {
      let isShown = own == pane
      column = canvas.write(
        isShown ? "[\(title)]" : " \(title) ", row: 0, column: column, in: line,
        as: isShown ? .heading : .dim)
      column += 2
    }
  }

  // MARK: Works

  private func columns(_ width: Int, _ session: Session) -> PayColumns {
    var columns: [PayColumns.Column] = [
      .init(title: session.pay(.publishDay), width: 10),
      .init(title: session.wording.label(.title), width: nil),
    ]
    if width >= 76 {
      columns.append(
        .init(title: session.wording.label(.share), width: 7, isNumber: true))
    }
    return PayColumns(
      columns + [
        .init(title: session.wording.label(.amount), width: 11, isNumber: true),
        .init(title: session.wording.label(.state), width: 13),
      ], width: width)
  }

  private func drawWorks(
    on canvas: inout Canvas, head: Rect, in list: Rect, _ session: Session
  ) {
    let columns = columns(list.columns, session)
    columns.drawHead(on: &canvas, in: head)
    if window.rows.isEmpty {
      canvas.write(
        "  \(session.pay(.noWorks))", row: 0, width: list.columns, in: list, as: .dim)
    }
    let words = words(in: session)
    for (row, index) in window.visible.enumerated() {
      let entry = window.rows[index]
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == window.selected)
      let share =
        list.columns >= 76 ? ["\(session.wording.text(of: entry.percent)) %"] : []
      columns.write(
        [session.wording.text(of: entry.work.work.published), words.title(of: entry)] + share
          + [session.amount(entry.amount), words.standing(of: entry)],
        on: &canvas, in: line, as: role)
    }
  }

  // MARK: Payments

  private func drawPayments(
    on canvas: inout Canvas, head: Rect, in list: Rect, _ session: Session
  ) {
    let wording = session.wording
    let hasGross = list.columns >= 76
    let gross = [PayColumns.Column(title: wording.label(.gross), width: 11, isNumber: true)]
    let columns = PayColumns(
      [
        .init(title: wording.label(.sheet), width: 17),
        .init(title: wording.label(.state), width: nil),
      ] + (hasGross ? gross : [])
        + [
          .init(title: wording.label(.tax), width: 9, isNumber: true),
          .init(title: wording.label(.net), width: 11, isNumber: true),
        ], width: list.columns)
    columns.drawHead(on: &canvas, in: head)
    let words = words(in: session)
    let all = statement?.payments ?? []
    if all.isEmpty {
      canvas.write(
        "  \(session.pay(.noPayments))", row: 0, width: list.columns, in: list, as: .dim)
    }
    for (row, index) in payments.visible.enumerated() where all.indices.contains(index) {
      let payment = all[index]
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == payments.selected)
      let held = payment.withholding
      columns.write(
        [payment.sheet.number, words.shortState(of: payment.sheet)]
          + ((hasGross ? [held.gross] : []) + [held.tax, held.net]).map { session.amount($0) },
        on: &canvas, in: line, as: role)
    }
  }
}

extension StatementScreen {
  func reading(in session: Session) -> Reading {
    let words = words(in: session)
    var facts = [heading(in: session)]
    if let statement {
      facts += (window.year.map { [$0] } ?? years).map {
        "\($0): \(words.totals(of: statement, $0))"
      }
    }
    let list: Listing
    switch pane {
    case .works:
      facts.append(session.pay(.worksCount(window.count)))
      list = window.listing(empty: session.pay(.noWorks)) { words.sentence($0) }
    case .payments:
      let all = statement?.payments ?? []
      facts.append(session.pay(.paymentsCount(all.count)))
      list = Listing(
        count: all.count, selected: all.isEmpty ? 0 : payments.selected + 1,
        empty: session.pay(.noPayments)
      ) { .init(words.sentence(all[$0 - 1])) }
    case .past:
      facts.append(session.pay(.pastCount(statement?.pastLines(in: window.year) ?? 0)))
      list = pastListing(in: session)
    }
    return Reading(trail(in: session), facts: facts, list: list)
  }
}
