import EditorCLI
import Newsroom
import Storage
import Terminal

/// Opens the private fields of a payee for those who may see them: asks first, since each look stands in the log, and
/// shows them until it is left. Line by line a value is said once, when its number asks for it, and stands in no reading.
struct LookDialog: Screen {
  let view: PayeeView
  /// In clear once the question was answered; nil before.
  private var values: [PrivateField: String]?

  init(_ view: PayeeView) { self.view = view }

  var contexts: [ContextName] { ["dialog"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { values == nil ? ["confirm", "go-back"] : ["go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm":
      guard values == nil, !session.isLinear else { return .close(.nothing) }
      values = try session.newsroom.lookAt(
        Set(given), of: view.record.code, by: session.acting)
      return .stay
    default: return .ignored
    }
  }

  /// The fields that something is kept of.
  private var given: [PrivateField] { PrivateField.allCases.filter { view.masked[$0] != nil } }

  private func lines(in session: Session) -> [FormBox.Line] {
    let question = FormBox.Line(
      session.pay(values == nil ? .lookIsLogged : .lookWasLogged), .warning)
    return [question]
      + given.map { field in
        let name = session.wording.name(of: field)
        return FormBox.Line("\(name): \(values?[field] ?? view.masked[field] ?? "")")
      }
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    var footer: [(CommandName, String)] = [("go-back", session.guide(.cancel))]
    if values == nil { footer.insert(("confirm", session.pay(.openThem)), at: 0) }
    let width = min(76, OverlayBox.room(in: area).columns)
    let rows = lines(in: session).flatMap { line in
      wrappedRows(of: line.text, width: width).map { FormBox.Line($0, line.role) }
    }
    let inside = OverlayBox(title: title(in: session), rows: rows.count, columns: width).draw(
      on: &canvas, in: area, footer: footer, contexts: contexts, session: session)
    for (row, line) in rows.prefix(inside.rows).enumerated() {
      canvas.write(line.text, row: row, width: inside.columns, in: inside, as: line.role)
    }
    canvas.cursor = Position(row: inside.row, column: inside.column)
  }

  private func title(in session: Session) -> String {
    [PayeeWords.title(of: view), session.pay(.privateFields)].joined(separator: session.separator)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let list = given.map { field in
      let words = session.pay(.sayField(session.wording.name(of: field)))
      return Listing.Entry(words, named: words)
    }
    return Reading(
      title(in: session), facts: [session.pay(.lookIsSaidOnce)],
      list: Listing(.entries, list, selected: 0))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    guard given.indices.contains(number - 1) else { return .stay }
    let field = given[number - 1]
    let values = try session.newsroom.lookAt(
      [field], of: view.record.code, by: session.acting)
    return .say(Message("\(session.wording.name(of: field)): \(values[field] ?? "")"))
  }
}
