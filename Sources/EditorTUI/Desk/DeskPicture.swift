import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// How the desk is divided at a size: lists on the left from 100 columns, a preview below from 28 rows; a narrow
/// terminal tells the counts in a strip above, and shows the lists while one is being chosen.
struct DeskLayout {
  let menu: Rect?
  let strip: Rect?
  let heading: Rect
  let columns: Rect
  let rows: Rect
  let preview: Rect?

  static let menuWidth = 26

  init(_ area: Rect, showsPreview: Bool) {
    let isWide = area.columns >= 100
    let hasStrip = !isWide && area.rows >= 14
    let (top, rest) = area.splitRows(at: hasStrip ? 1 : 0)
    strip = hasStrip ? top : nil
    let split = rest.splitColumns(at: isWide ? Self.menuWidth : 0)
    menu = isWide ? split.left : nil
    let right = split.right
    let hasPreview = showsPreview && area.rows >= 24 && area.columns >= 80
    let previewRows = hasPreview ? max(7, area.rows / 3) : 0
    let (list, below) = right.splitRows(at: area.rows - previewRows)
    heading = list.splitRows(at: 1).top
    columns = list.splitRows(at: 1).bottom.splitRows(at: 1).top
    rows = list.splitRows(at: 2).bottom
    preview = hasPreview ? below : nil
  }
}

/// The picture of the desk.
struct DeskPicture {
  let desk: DeskScreen
  let filterText: LineField?

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let layout = DeskLayout(area, showsPreview: desk.showsPreview)
    if let menu = layout.menu {
      drawMenu(on: &canvas, in: menu, session)
      canvas.verticalLine(column: menu.columns - 1, rows: menu.rows, in: menu)
    } else if desk.isInMenu {
      drawMenu(on: &canvas, in: area, session)
      return
    }
    if let strip = layout.strip {
      DeskStrip(entries: desk.menu, chosen: desk.chosen).draw(on: &canvas, in: strip)
    }
    drawHeading(on: &canvas, in: layout.heading, session)
    ItemTable(session: session, width: layout.rows.columns, facts: facts).draw(
      desk.window, marked: desk.marked, isActive: !desk.isInMenu, on: &canvas,
      head: layout.columns, rows: layout.rows)
    if let preview = layout.preview { drawPreview(on: &canvas, in: preview, session) }
    if let field = filterText {
      let prompt = " / "
      canvas.write(prompt, row: 0, in: layout.heading, as: .hintKey)
      field.draw(on: &canvas, row: 0, column: 3, in: layout.heading)
    }
  }

  private var facts: ItemTable.Facts {
    guard let list = desk.shownEntry?.list else { return .ofOneState }
    return switch list {
    case .needsMe, .opinionsAsked: .ofManyStates
    case .owedReview: .ofOneState
    case .mySent: .ofOneAuthor
    case .myDrafts, .myReturned, .state: .ofOneState
    }
  }

  private func drawMenu(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let first = max(0, min(desk.chosen - area.rows + 3, desk.menu.count - area.rows))
    for (row, entry) in desk.menu.dropFirst(first).prefix(area.rows).enumerated() {
      let index = first + row
      if entry.isHeading {
        canvas.write(" \(entry.title)", row: row, in: area, as: .heading)
        continue
      }
      let isChosen = index == desk.chosen
      let role: CellRole = isChosen ? (desk.isInMenu ? .selected : .heading) : .plain
      let line = Rect(row: area.row + row, column: area.column, rows: 1, columns: area.columns - 1)
      canvas.fill(line, as: isChosen && desk.isInMenu ? .selected : .plain)
      canvas.write(isChosen ? " > " : "   ", row: 0, in: line, as: role)
      let count = entry.countWords
      let room = line.columns - 5 - displayWidth(of: count)
      canvas.write(entry.title, row: 0, column: 3, width: room, in: line, as: role)
      canvas.write(
        count, row: 0, column: line.columns - displayWidth(of: count) - 1, in: line,
        as: entry.overdue > 0 && !isChosen ? .overdue : role)
      if isChosen, desk.isInMenu {
        canvas.cursor = Position(row: line.row, column: line.column + 1)
      }
    }
    if first + area.rows < desk.menu.count {
      canvas.write("↓", row: area.rows - 1, column: area.columns - 2, in: area, as: .hint)
    }
  }

  private func drawHeading(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    if let way = desk.chosenWay {
      // The list below is the one before: nobody is to take it for what the line leads to.
      canvas.write(
        " \(session.phrase(.enterOpens(way.title)))", row: 0, width: area.columns, in: area,
        as: .heading)
      return
    }
    guard let entry = desk.shownEntry else { return }
    var words = [entry.title, session.phrase(.itemCount(entry.count))]
    if desk.overdue > 0 { words.append(session.phrase(.overdueCount(desk.overdue))) }
    if !desk.marked.isEmpty { words.append(session.phrase(.markedCount(desk.marked.count))) }
    if !desk.window.filter.isEmpty {
      words.append(session.phrase(.narrowedTo(desk.window.filter, desk.window.rows.count)))
    }
    canvas.write(
      " \(line(of: words, between: session.separator))", row: 0, width: area.columns, in: area,
      as: .heading)
  }

  private func drawPreview(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    desk.preview?.draw(on: &canvas, in: area.splitRows(at: 1).bottom, session: session)
  }
}
