import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// One payment sheet: what each payee gets, the works behind it, and what can be done with it.
struct SheetScreen: Screen {
  private(set) var view: SheetView
  private(set) var cursor = ListCursor()
  private let number: String

  init(_ number: String, in session: Session) throws {
    self.number = number
    view = try session.newsroom.sheetView(number, by: session.acting)
    cursor.fit(count: view.payments.count)
    try session.newsroom.noteSheetRead(view.sheet.id, by: session.acting)
  }

  var contexts: [ContextName] { ["sheet"] }
  func trail(in session: Session) -> String { number }

  var hints: [CommandName] {
    [
      "show-actions", "open-selected", "show-steps", "export-table", "recompute-sheet", "go-back",
      "show-help", "add-line", "remake-sheet",
    ]
  }

  func knows(_ command: CommandName) -> Bool { AdministrationCommands.knowsBesides(command) }

  mutating func refresh(in session: Session) throws {
    let former = payment?.payee.id
    view = try session.newsroom.sheetView(number, by: session.acting)
    cursor.fit(count: view.payments.count)
    if let place = view.payments.firstIndex(where: { $0.payee.id == former }) {
      cursor.select(place)
    }
    try session.newsroom.noteSheetRead(view.sheet.id, by: session.acting)
  }

  private var payment: SheetPaymentView? {
    view.payments.indices.contains(cursor.selected) ? view.payments[cursor.selected] : nil
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "refresh-list": try refresh(in: session)
    case "show-actions":
      let actions = try SheetActionsDialog(view, in: session)
      return actions.isEmpty
        ? .say(Message(session.royalty(.noSteps), .information)) : .open(actions)
    case "open-selected", "show-details":
      guard let payment else { return .stay }
      return .open(SheetWorksDialog(payment, of: view, in: session))
    case "show-steps": return .open(SheetWorksDialog(stepsOf: view, in: session))
    case "export-table":
      return try DocumentForms.sheet(view, payment?.payee, in: session)
    case "remake-sheet":
      let made = try session.newsroom.remakeSheet(
        number, expected: view.sheet.version, by: session.acting
      ).outcome
      try refresh(in: session)
      return .say(
        Message(
          session.royalty(.wasRemade(made.lines, session.wording.money(made.gross))), .success))
    case "add-line": return .open(SheetForms.line(of: view, payment?.payee.code, in: session))
    case "recompute-sheet":
      let result = try session.newsroom.recompute(number, by: session.acting)
      return .say(
        Message(
          session.royalty(.recomputed(result.isSame, result.lines)),
          result.isSame ? .success : .error))
    default: return .ignored
    }
    return .stay
  }

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - Self.headRows - 2) }

  // MARK: Picture

  private static let headRows = 4

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (head, list) = area.splitRows(at: Self.headRows)
    for (row, line) in headLines(session).enumerated() {
      canvas.write(
        " \(line.text)", row: row, width: area.columns, in: head, as: line.role)
    }
    let columns = PaymentColumns(width: area.columns)
    columns.write(PaymentColumns.titles(session), .dim, on: &canvas, in: list.line(0))
    for (row, index) in cursor.visible.enumerated() {
      let line = list.line(row + 1)
      let role = canvas.listRow(line, isSelected: index == cursor.selected)
      columns.write(
        PaymentColumns.words(of: view.payments[index], session), role, on: &canvas, in: line)
    }
  }

  private func headLines(_ session: Session) -> [FormBox.Line] {
    let (sheet, wording) = (view.sheet, session.wording)
    let names = session.names([view.definition])
    let last = view.steps.last.map { step in
      "\(session.moment(step.at)) \(names.person(step.person))"
    }
    let head = sheet.seal.map {
      session.royalty(.logHead("\($0.head.size) \($0.head.hash.hexadecimal.prefix(16))"))
    }
    return [
      FormBox.Line(
        [
          wording.name(of: sheet.state, names), view.portal.name,
          "\(sheet.from.vietnameseText)–\(sheet.to.vietnameseText)", last,
        ].compactMap(\.self).joined(separator: session.separator), .heading),
      FormBox.Line(
        session.royalty(
          .sheetTotals(
            gross: wording.money(sheet.gross), tax: wording.money(sheet.tax),
            net: wording.money(sheet.net)))),
      FormBox.Line(session.royalty(.inWords(sheet.net.vietnameseWords)), .dim),
    ] + (head.map { [FormBox.Line($0, .dim)] } ?? [])
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: view.payments.count, selected: view.payments.isEmpty ? 0 : cursor.selected + 1,
      empty: session.royalty(.noWorks)
    ) { number in
      .init(
        PaymentColumns.words(of: view.payments[number - 1], session).joined(separator: ", "))
    }
    return Reading(
      trail(in: session), facts: headLines(session).map(\.text), list: list)
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }
}

/// Where the columns of what payees get stand.
struct PaymentColumns {
  private let columns: [(index: Int, width: Int, isNumber: Bool)]

  init(width: Int) {
    let all: [(index: Int, width: Int, isNumber: Bool)] = [
      (0, 22, false), (1, 5, true), (2, 13, true), (3, 11, true), (4, 13, true), (5, 28, false),
    ]
    let leftOut: Set<Int> = width >= 100 ? [] : width >= 72 ? [5] : [1, 3, 5]
    columns = all.filter { !leftOut.contains($0.index) }
  }

  static func titles(_ session: Session) -> [String] {
    let titles: [RoyaltyPhrase] = [
      .columnPayee, .columnWorks, .columnGross, .columnTax, .columnNet, .columnGround,
    ]
    return titles.map { session.royalty($0) }
  }

  static func words(of payment: SheetPaymentView, _ session: Session) -> [String] {
    let (tax, wording) = (payment.withholding, session.wording)
    return [
      payment.payee.name, wording.number(payment.works), wording.number(Int(tax.gross.amount)),
      wording.number(Int(tax.tax.amount)), wording.number(Int(tax.net.amount)),
      wording.name(of: tax.ground),
    ]
  }

  func write(_ words: [String], _ role: CellRole, on canvas: inout Canvas, in line: Rect) {
    var start = 2
    for column in columns {
      canvas.write(
        words[column.index], row: 0, column: start,
        width: min(column.width, max(0, line.columns - start)), in: line, as: role,
        alignment: column.isNumber ? .trailing : .leading)
      start += column.width + 1
    }
  }
}
