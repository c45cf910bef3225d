import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal

extension RatesScreen {
  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (list, below) = area.splitRows(at: area.rows - 4)
    let words = RateWords(session)
    canvas.write(
      " \(heading(in: session))", row: 0, width: list.columns, in: list, as: .heading)
    switch pane {
    case .tables: drawTables(words, on: &canvas, in: list, session)
    case .portals: drawPortals(words, on: &canvas, in: list, session)
    }
    canvas.horizontalLine(row: 0, columns: below.columns, in: below)
    let inside = below.inset(rows: 0, columns: 1).splitRows(at: 1).bottom
    let lines = details(words, in: session).flatMap {
      wrappedRows(of: $0, width: max(1, inside.columns))
    }
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      canvas.write(line, row: row, width: inside.columns, in: inside, as: .dim)
    }
  }

  func heading(in session: Session) -> String {
    switch pane {
    case .tables: session.pay(.tablesCount(tables.count))
    case .portals: session.pay(.portalsToday(portals.count))
    }
  }

  private func drawTables(
    _ words: RateWords, on canvas: inout Canvas, in list: Rect, _ session: Session
  ) {
    let wording = session.wording
    var columns: [PayColumns.Column] = [
      .init(title: wording.label(.portal), width: nil),
      .init(title: session.admin(.since), width: 10),
    ]
    if list.columns >= 96 { columns.append(.init(title: session.pay(.lastDay), width: 10)) }
    columns.append(
      .init(title: wording.label(.content), width: list.columns >= 76 ? 26 : 18))
    columns.append(.init(title: wording.label(.state), width: 13))
    let table = PayColumns(columns, width: list.columns)
    table.drawHead(on: &canvas, in: list.line(1))
    if tables.isEmpty {
      canvas.write(
        "  \(session.pay(.noTables))", row: 2, width: list.columns, in: list, as: .dim)
    }
    let today = session.now.civilDate
    for (row, index) in cursor.visible.enumerated() where tables.indices.contains(index) {
      let own = tables[index].table
      let line = list.line(row + 2)
      let role = canvas.listRow(
        line, isSelected: index == cursor.selected,
        as: own.isInForce(on: today) ? .plain : .disabled)
      let end =
        list.columns >= 96 ? [own.validTo.map(wording.text(of:)) ?? session.pay(.open)] : []
      table.write(
        [session.names().portal(code: own.portal), wording.text(of: own.validFrom)] + end
          + [words.content(of: own.shape), words.standing(of: own, on: today)],
        on: &canvas, in: line, as: role)
    }
  }

  private func drawPortals(
    _ words: RateWords, on canvas: inout Canvas, in list: Rect, _ session: Session
  ) {
    let table = PayColumns(
      [
        .init(title: session.wording.label(.portal), width: max(16, list.columns / 3)),
        .init(title: session.pay(.followsToday), width: nil),
      ], width: list.columns)
    table.drawHead(on: &canvas, in: list.line(1))
    for (row, index) in cursor.visible.enumerated() where portals.indices.contains(index) {
      let followed = portals[index]
      let line = list.line(row + 2)
      let role = canvas.listRow(
        line, isSelected: index == cursor.selected,
        as: followed.rates == nil ? .warning : .plain)
      table.write(
        [followed.portal.name, words.following(followed)], on: &canvas, in: line, as: role)
    }
  }

  /// The decision of what is chosen, and what the portal in sight follows.
  private func details(_ words: RateWords, in session: Session) -> [String] {
    var lines: [String] = []
    if let table { lines += [words.title(of: table.table), table.table.decision] }
    if let followed { lines.append(words.following(followed)) }
    if pane == .tables, let own, tables.isEmpty || table?.portal == own.portal.id {
      lines.append(session.pay(.todayFollows(own.portal.name, words.following(own))))
    }
    return lines
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let words = RateWords(session)
    var facts = [heading(in: session)]
    if let own { facts.append(session.pay(.todayFollows(own.portal.name, words.following(own)))) }
    return Reading(session.pay(.rates), facts: facts, list: listing(words, in: session))
  }

  private func listing(_ words: RateWords, in session: Session) -> Listing {
    switch pane {
    case .tables:
      Listing(
        count: tables.count, selected: tables.isEmpty ? 0 : cursor.selected + 1,
        empty: session.pay(.noTables)
      ) { number in
        let table = tables[number - 1].table
        return .init(
          [
            words.title(of: table), words.content(of: table.shape),
            words.standing(of: table, on: session.now.civilDate), table.decision,
          ].joined(separator: ", "))
      }
    case .portals:
      Listing(
        count: portals.count, selected: portals.isEmpty ? 0 : cursor.selected + 1,
        empty: session.pay(.noTables)
      ) { number in
        let followed = portals[number - 1]
        return .init("\(followed.portal.name): \(words.following(followed))")
      }
    }
  }
}
