import Prose
import Rulebook
import Storage
import Terminal

/// Words to read above and a form to fill in below, in a box over the screen. What does not fit is scrolled: the form by
/// its active field, the words with PgUp and PgDn.
struct FormBox {
  struct Line: Hashable {
    let text: String
    let role: CellRole

    init(_ text: String, _ role: CellRole = .plain) {
      self.text = text
      self.role = role
    }
  }

  var form: Form
  /// What the person reads before they fill in the form; long lines are wrapped.
  var head: [Line] { didSet { wrapHead() } }
  /// Who can be named in its notes; nil where nobody is.
  var names: NameCompletion?
  private var rows: [Line] = []
  private var top = 0
  private var width = 60
  private var headRoom = 1
  private var formRoom = 1

  /// Wider boxes are hard to read.
  private static let widest = 86

  init(_ head: [Line], _ form: Form) {
    self.head = head
    self.form = form
    wrapHead()
  }

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    width = min(Self.widest, room.columns)
    wrapHead()
    let formRows = form.rows(width: width)
    // Where there is little room the active field and some of the words stay in sight.
    headRoom = min(rows.count, max(room.rows - formRows, min(3, room.rows / 3)))
    formRoom = max(1, room.rows - headRoom)
    form.lay(width: width, height: formRoom)
    top = max(0, min(top, rows.count - headRoom))
  }

  private mutating func wrapHead() {
    rows = head.flatMap { line in
      wrappedRows(of: line.text, width: width).map { Line($0, line.role) }
    }
    top = max(0, min(top, rows.count - headRoom))
  }

  /// Scrolls the words or leaves the command to the form; false when it is for neither.
  mutating func perform(_ command: CommandName, in session: Session) -> Bool {
    if takesName(command) {
      putName(in: session)
      return true
    }
    if names?.perform(command) == true { return true }
    defer { followNames(in: session) }
    switch command {
    case "next-page": top = max(0, min(top + headRoom, rows.count - headRoom))
    case "previous-page": top = max(0, top - headRoom)
    default: return form.perform(command, at: session.now)
    }
    return true
  }

  mutating func type(_ character: Character, in session: Session) {
    form.type(character, in: session)
    followNames(in: session)
  }

  mutating func paste(_ text: String, in session: Session) {
    form.paste(text, at: session.now)
    followNames(in: session)
  }

  /// What keys do while people are offered; nil while nobody is.
  func nameFooter(in session: Session) -> [(CommandName, String)]? {
    guard names?.isOpen == true else { return nil }
    return [
      ("next-field", session.text(.takeName)), ("move-down", session.text(.choose)),
      ("go-back", session.text(.cancel)),
    ]
  }

  private func takesName(_ command: CommandName) -> Bool {
    names?.isOpen == true && (command == "next-field" || command == "split-paragraph")
  }

  private mutating func followNames(in session: Session) {
    guard names != nil else { return }
    names?.follow(form.wordsBeforeCursor, in: session)
  }

  private mutating func putName(in session: Session) {
    guard let names, let person = names.chosen, let begun = names.begun,
      let field = form.active?.name
    else { return }
    form.change(field) {
      $0.complete(
        "\(person.login) ", replacing: begun.count, at: session.now.milliseconds)
    }
    followNames(in: session)
  }

  mutating func showHeadStart() { top = 0 }

  func draw(
    title: String, footer: [(CommandName, String)], on canvas: inout Canvas, in area: Rect,
    session: Session
  ) {
    let footer = form.choosing(in: session) + footer
    let box = OverlayBox(
      title: truncated(title, toWidth: max(1, width - 2)),
      rows: min(rows.count, headRoom) + min(form.rows(width: width), formRoom), columns: width)
    let room = box.draw(
      on: &canvas, in: area, footer: footer, contexts: form.contexts,
      session: session)
    let (above, below) = room.splitRows(at: headRoom)
    for (row, line) in rows.dropFirst(top).prefix(above.rows).enumerated() {
      canvas.write(line.text, row: row, width: above.columns, in: above, as: line.role)
    }
    if top + headRoom < rows.count, above.rows > 0 {
      canvas.write("↓", row: above.rows - 1, column: above.columns - 1, in: above, as: .hint)
    }
    let inside = Rect(
      row: below.row, column: below.column, rows: below.rows, columns: min(width, below.columns))
    form.draw(on: &canvas, in: inside)
    names?.draw(on: &canvas, in: area)
  }
}

extension Form {
  /// What chooses in the active field, where it is a choice.
  func choosing(in session: Session) -> [(CommandName, String)] {
    guard case .choice? = active?.content else { return [] }
    return [(isColumn ? "move-down" : "next-choice", session.text(.choose))]
  }

  /// The keys of a box that holds nothing but fields; `words` say what ends it well.
  func keyLine(finishing words: String, in session: Session) -> String {
    let others: [CommandName] = ["next-field", "go-back"]
    return session.keyLine(
      choosing(in: session) + [("confirm", words)] + others.map { ($0, session.title(of: $0)) },
      in: contexts)
  }
}

extension FormBox {

  /// The words above and the fields below, line by line.
  func reading(_ title: String, _ form: FormLines?, in session: Session) -> Reading {
    Reading(title, facts: head.map { $0.words(in: session) }, list: form?.listing)
  }
}

extension FormBox.Line {
  /// The line as it is said: a refusal says that it is one.
  func words(in session: Session) -> String {
    let sign = "✗ "
    guard role == .error, text.hasPrefix(sign) else { return LineInput.trimmed(text) }
    return session.linear(.notNow(String(text.dropFirst(sign.count))))
  }
}

/// The rows of a text at a width, without the blanks that hang beyond them.
func wrappedRows(of text: String, width: Int) -> [String] {
  let letters = Array(text)
  return wrap(text, width: width).map { range in
    let row = letters[range]
    return String(row[..<(row.lastIndex { $0 != " " }.map { $0 + 1 } ?? row.startIndex)])
  }
}
