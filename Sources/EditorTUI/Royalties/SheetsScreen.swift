import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// The payment sheets of a portal, newest first.
struct SheetsScreen: Screen {
  private(set) var sheets: [SheetRecord] = []
  private(set) var cursor = ListCursor()
  private var names: Names

  init(in session: Session) { names = session.names() }

  var contexts: [ContextName] { ["list.sheets"] }
  func trail(in session: Session) -> String { session.royalty(.sheets) }

  var hints: [CommandName] {
    ["open-selected", "make-sheet", "show-royalties", "go-back", "show-help"]
  }

  func knows(_ command: CommandName) -> Bool {
    AdministrationCommands.knows(command) && command != "filter-list" && command != "show-actions"
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    command == "open-selected" && sheets.isEmpty ? session.royalty(.noSheets) : nil
  }

  mutating func refresh(in session: Session) throws {
    let former = sheets.indices.contains(cursor.selected) ? sheets[cursor.selected].id : nil
    sheets = try session.newsroom.sheets(
      of: [session.portal.code], in: nil, by: session.acting)
    names = session.names([try session.newsroom.definition(named: Newsroom.sheetDefinition)])
    cursor.fit(count: sheets.count)
    if let place = sheets.firstIndex(where: { $0.id == former }) { cursor.select(place) }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "refresh-list": try refresh(in: session)
    case "open-selected", "show-details":
      guard sheets.indices.contains(cursor.selected) else { return .stay }
      return .open(try SheetScreen(sheets[cursor.selected].number, in: session))
    case "make-sheet": return .open(SheetForms.make(for: session.portal, nil, in: session))
    default: return .ignored
    }
    return .stay
  }

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 2) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let columns = SheetColumns(width: area.columns)
    columns.drawHead(on: &canvas, in: area.line(0), session)
    guard !sheets.isEmpty else {
      canvas.write(
        "  \(session.royalty(.noSheets))", row: 2, width: area.columns, in: area, as: .dim)
      canvas.cursor = Position(row: area.row + 2, column: area.column)
      return
    }
    for (row, index) in cursor.visible.enumerated() {
      let line = area.line(row + 1)
      let role = canvas.listRow(line, isSelected: index == cursor.selected)
      columns.draw(words(of: sheets[index], session), role, on: &canvas, in: line)
    }
  }

  private func words(of sheet: SheetRecord, _ session: Session) -> [String] {
    let wording = session.wording
    return [
      sheet.number, "\(sheet.from.vietnameseText)–\(sheet.to.vietnameseText)",
      wording.name(of: sheet.state, names), wording.number(sheet.lines),
      wording.number(Int(sheet.gross.amount)), wording.number(Int(sheet.tax.amount)),
      wording.number(Int(sheet.net.amount)),
    ]
  }

  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: sheets.count, selected: sheets.isEmpty ? 0 : cursor.selected + 1,
      empty: session.royalty(.noSheets)
    ) { number in
      let sheet = sheets[number - 1]
      return .init(
        sentences([
          sheet.number, session.wording.name(of: sheet.state, names),
          session.royalty(
            .sheetTotals(
              gross: session.wording.money(sheet.gross), tax: session.wording.money(sheet.tax),
              net: session.wording.money(sheet.net))),
        ]))
    }
    return Reading(trail(in: session), list: list)
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }
}

/// Where the columns of the list of sheets stand. On a narrow screen tax and lines go first.
struct SheetColumns {
  private let columns: [(index: Int, title: RoyaltyPhrase, width: Int, isNumber: Bool)]

  init(width: Int) {
    let all: [(index: Int, title: RoyaltyPhrase, width: Int, isNumber: Bool)] = [
      (0, .columnSheet, 18, false), (1, .columnPeriod, 21, false), (2, .columnState, 13, false),
      (3, .columnLines, 5, true), (4, .columnGross, 13, true), (5, .columnTax, 11, true),
      (6, .columnNet, 13, true),
    ]
    let leftOut: Set<Int> = width >= 104 ? [] : width >= 78 ? [3, 5, 6] : [1, 3, 5, 6]
    columns = all.filter { !leftOut.contains($0.index) }
  }

  func drawHead(on canvas: inout Canvas, in line: Rect, _ session: Session) {
    write(columns.map { session.royalty($0.title) }, .dim, on: &canvas, in: line)
  }

  func draw(_ words: [String], _ role: CellRole, on canvas: inout Canvas, in line: Rect) {
    write(columns.map { words[$0.index] }, role, on: &canvas, in: line)
  }

  private func write(_ words: [String], _ role: CellRole, on canvas: inout Canvas, in line: Rect) {
    var start = 2
    for (column, text) in zip(columns, words) {
      canvas.write(
        text, row: 0, column: start, width: min(column.width, max(0, line.columns - start)),
        in: line, as: role, alignment: column.isNumber ? .trailing : .leading)
      start += column.width + 1
    }
  }
}
