import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal

extension LawScreen {
  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (list, below) = area.splitRows(at: area.rows - 3)
    canvas.write(
      " \(heading(in: session))", row: 0, width: list.columns, in: list, as: .heading)
    let columns = columns(list.columns, session)
    columns.drawHead(on: &canvas, in: list.line(1))
    let words = LawWords(session)
    let inForce = inForce(in: session)
    for (row, index) in cursor.visible.enumerated() where figures.indices.contains(index) {
      draw(
        figures[index], inForce.contains(figures[index].parameter), columns, words,
        isSelected: index == cursor.selected, on: &canvas, in: list.line(row + 2))
    }
    if figures.isEmpty {
      canvas.write(
        "  \(session.pay(.noFigures))", row: 2, width: list.columns, in: list, as: .dim)
    }
    drawDetails(words, inForce, on: &canvas, in: below, session)
    if filter.isOpen {
      canvas.fill(list.line(0))
      canvas.write(" / ", row: 0, in: list, as: .hintKey)
      filter.field.draw(on: &canvas, row: 0, column: 3, in: list)
    }
  }

  func heading(in session: Session) -> String {
    let day = day(in: session)
    let words = session.wording.text(of: day)
    return session.pay(day == session.now.civilDate ? .figuresToday(words) : .figuresOn(words))
  }

  /// Of each code the figure that counts on the day.
  private func inForce(in session: Session) -> Set<LegalParameter> {
    let day = day(in: session)
    let parameters = figures.map(\.parameter)
    return Set(
      Set(parameters.map(\.code)).compactMap { parameters.inForce($0, on: day) })
  }

  private func columns(_ width: Int, _ session: Session) -> PayColumns {
    let wording = session.wording
    var columns: [PayColumns.Column] = [
      .init(title: session.pay(.figure), width: nil),
      .init(title: wording.label(.value), width: 15, isNumber: true),
    ]
    if width >= 76 { columns.append(.init(title: session.admin(.since), width: 10)) }
    if width >= 110 { columns.append(.init(title: session.pay(.lastDay), width: 10)) }
    return PayColumns(
      columns + [.init(title: wording.label(.verified), width: 16)],
      width: width)
  }

  private func draw(
    _ figure: LegalFigureView, _ isInForce: Bool, _ columns: PayColumns, _ words: LawWords,
    isSelected: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    let parameter = figure.parameter
    let usual: CellRole = parameter.citation.isVerified ? .plain : .warning
    let role = canvas.listRow(
      line, isSelected: isSelected, isActive: !filter.isOpen, as: isInForce ? usual : .disabled)
    let session = words.session
    var texts = [
      isInForce ? words.title(of: parameter) : "  \(lapse(of: figure, words))",
      words.value(of: parameter),
    ]
    if line.columns >= 76 {
      texts.append(parameter.validFrom.map(session.wording.text(of:)) ?? session.pay(.open))
    }
    if line.columns >= 110 {
      texts.append(parameter.validTo.map(session.wording.text(of:)) ?? session.pay(.open))
    }
    columns.write(
      texts + [session.pay(.mark(parameter.citation.mark))], on: &canvas, in: line, as: role)
  }

  /// Below the figure that counts: why this one does not, with its first or last day.
  private func lapse(of figure: LegalFigureView, _ words: LawWords) -> String {
    let (session, day) = (words.session, day(in: words.session))
    if let last = figure.parameter.validTo, last < day {
      return session.pay(.lapsedOn(session.wording.text(of: last)))
    }
    return words.standing(of: figure, false, on: day)
  }

  private func drawDetails(
    _ words: LawWords, _ inForce: Set<LegalParameter>, on canvas: inout Canvas, in area: Rect,
    _ session: Session
  ) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    guard let current else { return }
    let parameter = current.parameter
    let inside = area.inset(rows: 0, columns: 1).splitRows(at: 1).bottom
    let added = current.addedBy.map { session.pay(.addedBy(session.name($0))) }
    let lines = [
      [words.title(of: parameter), parameter.code, words.span(of: parameter), added ?? ""],
      [parameter.citation.text, words.mark(of: parameter)],
    ].map { $0.filter { !$0.isEmpty }.joined(separator: session.separator) }
    for (row, line) in lines.enumerated() {
      canvas.write(
        line, row: row, width: inside.columns, in: inside,
        as: row == 1 && !parameter.citation.isVerified ? .warning : .dim)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let words = LawWords(session)
    let inForce = inForce(in: session)
    let day = day(in: session)
    let list = Listing(
      count: figures.count, selected: figures.isEmpty ? 0 : cursor.selected + 1,
      empty: session.pay(.noFigures)
    ) { number in
      let figure = figures[number - 1]
      let parameter = figure.parameter
      return .init(
        [
          "\(words.title(of: parameter)): \(words.value(of: parameter))",
          words.standing(of: figure, inForce.contains(parameter), on: day),
          words.span(of: parameter), session.wording.name(of: parameter.citation.mark),
        ].joined(separator: ", "))
    }
    return Reading(session.pay(.law), facts: [heading(in: session)], list: list)
  }
}
