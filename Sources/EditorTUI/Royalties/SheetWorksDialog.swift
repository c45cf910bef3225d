import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// Lines to read in a box: the works behind what somebody is paid, or the steps of a sheet.
struct SheetWorksDialog: Screen {
  private let title: String
  private let lines: [FormBox.Line]
  private var rows: [FormBox.Line] = []
  private var cursor = ListCursor()

  init(_ payment: SheetPaymentView, of view: SheetView, in session: Session) {
    title = session.royalty(.worksOf(payment.payee.name))
    lines = view.lines.filter { $0.payee.id == payment.payee.id }.flatMap {
      Self.words(of: $0, session)
    }
  }

  init(stepsOf view: SheetView, in session: Session) {
    title = "\(session.royalty(.history))\(session.separator)\(view.sheet.number)"
    let names = session.names([view.definition])
    lines = view.steps.map { step in
      let name =
        step.transition == .makeSheet
        ? session.wording.name(of: .sheetMake)
        : step.transition == .changeSheet
          ? session.wording.name(of: .sheetRemake)
          : session.wording.name(of: step.transition, names)
      let words = [
        session.moment(step.at), name, names.person(step.person),
        step.onBehalfOf.map { "(\(session.wording.label(.onBehalfOf)) \(names.person($0)))" },
        step.comment.isEmpty ? nil : "“\(step.comment)”",
      ]
      return FormBox.Line(words.compactMap(\.self).joined(separator: session.separator))
    }
  }

  /// The work, and each step of its sum below it.
  private static func words(of line: SheetLineView, _ session: Session) -> [FormBox.Line] {
    let wording = session.wording
    let title = line.isHidden ? session.royalty(.hiddenTitle) : line.work?.title ?? ""
    let kind = line.line.kind == .work ? nil : wording.name(of: line.line.kind)
    let head = [
      line.work?.number, kind, title.isEmpty ? nil : title,
      line.line.reason.isEmpty ? nil : line.line.reason, wording.money(line.line.amount),
    ].compactMap(\.self).joined(separator: session.separator)
    var lines = [FormBox.Line(head, .heading)]
    if let sum = RoyaltySum(notation: line.line.steps) {
      lines += sum.steps.map { step in
        FormBox.Line("  \(wording.text(of: step.kind)) = \(wording.money(step.after.rounded))")
      }
    }
    return lines
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-row", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "confirm", "go-back": return .close(.nothing)
    default: return .ignored
    }
  }

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    let width = min(96, room.columns) - 2
    rows = lines.flatMap { line in
      wrappedRows(of: line.text, width: width).map { FormBox.Line($0, line.role) }
    }
    cursor.fit(count: rows.count)
    cursor.fit(height: room.rows)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let box = OverlayBox(title: title, rows: rows.count, columns: 96)
    let inside = box.draw(
      on: &canvas, in: area, footer: [("go-back", session.title(of: "go-back"))],
      contexts: contexts, session: session)
    for (row, index) in cursor.visible.enumerated() {
      let role = canvas.listRow(
        inside.line(row), isSelected: index == cursor.selected, as: .menu)
      canvas.write(
        rows[index].text, row: 0, column: 2, width: max(0, inside.columns - 2),
        in: inside.line(row), as: role == .menu ? rows[index].role : role)
    }
  }

  func reading(in session: Session) -> Reading {
    Reading(title, list: Listing(.lines, lines.map { .init($0.text) }))
  }
}
