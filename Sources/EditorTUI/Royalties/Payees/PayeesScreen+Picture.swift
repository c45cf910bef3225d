import EditorCLI
import Newsroom
import Storage
import Terminal

extension PayeesScreen {
  func detailRows(in area: Rect) -> Int { min(6, max(2, area.rows / 4)) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (list, below) = area.splitRows(at: area.rows - detailRows(in: area))
    canvas.write(
      " \(heading(in: session))", row: 0, width: list.columns, in: list, as: .heading)
    let columns = columns(list.columns, session)
    columns.drawHead(on: &canvas, in: list.line(1))
    for (row, index) in cursor.visible.enumerated() {
      draw(
        shown[index], columns, isSelected: index == cursor.selected, on: &canvas,
        in: list.line(row + 2), session)
    }
    if shown.isEmpty {
      canvas.write(
        "  \(empty(in: session))", row: 2, width: list.columns, in: list, as: .dim)
    }
    drawDetails(on: &canvas, in: below, session)
    if filter.isOpen {
      canvas.fill(list.line(0))
      canvas.write(" / ", row: 0, in: list, as: .hintKey)
      filter.field.draw(on: &canvas, row: 0, column: 3, in: list)
    }
  }

  func heading(in session: Session) -> String { session.pay(.payeesCount(shown.count)) }

  func empty(in session: Session) -> String {
    filter.field.isEmpty ? session.pay(.noPayees) : session.pay(.nobodyThere)
  }

  private func columns(_ width: Int, _ session: Session) -> PayColumns {
    let wording = session.wording
    var columns: [PayColumns.Column] = [
      .init(title: wording.label(.name), width: nil),
      .init(title: wording.label(.code), width: 12),
    ]
    if width >= 110 { columns.append(.init(title: wording.label(.contract), width: 30)) }
    if width >= 78 {
      columns.append(.init(title: wording.label(.taxCode), width: 10))
      columns.append(.init(title: wording.label(.account), width: 12))
    }
    return PayColumns(
      columns + [.init(title: wording.label(.state), width: 13)], width: width)
  }

  private func draw(
    _ view: PayeeView, _ columns: PayColumns, isSelected: Bool, on canvas: inout Canvas,
    in line: Rect, _ session: Session
  ) {
    let record = view.record
    let isOut = record.erasedAt != nil || record.restrictedAt != nil
    let role = canvas.listRow(
      line, isSelected: isSelected, isActive: !filter.isOpen, as: isOut ? .disabled : .plain)
    var texts = [PayeeWords.name(of: view), record.code]
    if line.columns >= 110 { texts.append(session.wording.name(of: record.contract)) }
    if line.columns >= 78 {
      texts += [PrivateField.taxCode, .account].map { view.masked[$0] ?? session.pay(.missing) }
    }
    columns.write(
      texts + [PayeeWords.standing(of: view, in: session)], on: &canvas, in: line, as: role)
  }

  private func drawDetails(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    guard let view = current else { return }
    let inside = area.inset(rows: 0, columns: 1).splitRows(at: 1).bottom
    let wording = session.wording
    let privates = PrivateField.allCases.map { field in
      "\(wording.name(of: field)): \(view.masked[field] ?? session.pay(.notGiven))"
    }
    let names = view.penNames.joined(separator: ", ")
    let lines = [
      [wording.name(of: view.record.contract), names.isEmpty ? "" : session.pay(.signsAs(names))],
      privates,
      [view.record.bank.isEmpty ? "" : "\(wording.label(.bank)): \(view.record.bank)"],
      ["\(wording.label(.basis)): \(view.record.basis)"],
    ].map { $0.filter { !$0.isEmpty }.joined(separator: session.separator) }
      .filter { !$0.isEmpty }
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      canvas.write(line, row: row, width: inside.columns, in: inside, as: .dim)
    }
  }

  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: shown.count, selected: shown.isEmpty ? 0 : cursor.selected + 1,
      empty: empty(in: session)
    ) { number in
      let view = shown[number - 1]
      return .init(
        [
          PayeeWords.title(of: view), session.wording.name(of: view.record.contract),
          PayeeWords.standing(of: view, in: session),
        ].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return Reading(trail(in: session), facts: [heading(in: session)], list: list)
  }
}
