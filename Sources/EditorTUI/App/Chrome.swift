import EditorCLI
import Newsroom
import Prose
import Rulebook
import Terminal

/// What stands around every screen: the trail, the portal and the person above; messages and what can be done here below.
struct Chrome {
  let session: Session
  let stack: [any Screen]
  let message: Message?
  let pending: [KeyBinding]

  /// Under this size only a notice is shown; nothing is lost by it.
  static let smallest = Size(rows: 10, columns: 40)

  /// The most rows that a message may take.
  private static let messageRows = 4

  /// What is left for the screens; everything where the lowest one in sight wants nothing around it.
  static func body(of size: Size, isBare: Bool = false) -> Rect {
    isBare
      ? Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
      : Rect(row: 2, column: 0, rows: size.rows - 4, columns: size.columns)
  }

  func draw(on canvas: inout Canvas) {
    let size = canvas.size
    guard size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns else {
      let words = session.phrase(.tooSmall)
      let letters = Array(words)
      for (row, part) in wrap(words, width: max(1, size.columns)).enumerated() {
        canvas.write(String(letters[part]), row: row, in: canvas.area, as: .warning)
      }
      canvas.cursor = Position(row: 0, column: 0)
      return
    }
    let bottom = stack.lastIndex { !$0.isOverlay } ?? 0
    let isBare = !stack.isEmpty && stack[bottom].isBare
    if !isBare { drawHead(on: &canvas) }
    let body = Self.body(of: size, isBare: isBare)
    for screen in stack[bottom...] { screen.draw(on: &canvas, in: body, session: session) }
    guard !isBare else {
      if message != nil || !pending.isEmpty { drawMessage(on: &canvas, row: size.rows - 1) }
      return
    }
    drawMessage(on: &canvas, row: size.rows - 2)
    drawHints(on: &canvas, row: size.rows - 1)
  }

  private func drawHead(on canvas: inout Canvas) {
    let row = Rect(row: 0, column: 0, rows: 1, columns: canvas.size.columns)
    let trail = trail
    let trailWidth = displayWidth(of: trail)
    let portal = session.portal.name
    let portalWidth = displayWidth(of: portal)
    let person = person(besideTrail: trailWidth, portal: portalWidth, of: row.columns)
    let right = displayWidth(of: person) + 1
    canvas.write(
      " \(trail)", row: 0, width: max(0, row.columns - right - 1), in: row, as: .title)
    canvas.write(person, row: 0, column: row.columns - right, in: row, as: .dim)
    let start = trailWidth + 4
    let room = row.columns - right - start - 2
    if room >= portalWidth {
      let middle = max(start, (row.columns - portalWidth) / 2)
      let column = min(middle, row.columns - right - 2 - portalWidth)
      canvas.write(portal, row: 0, column: column, in: row, as: .dim)
    }
    canvas.horizontalLine(
      row: 0, columns: row.columns,
      in: Rect(row: 1, column: 0, rows: 1, columns: row.columns), as: .border)
  }

  /// The person with their role; where there is no room for all, the trail and the portal matter more than the role.
  private func person(besideTrail trail: Int, portal: Int, of columns: Int) -> String {
    let name = session.acting.name
    guard let title = session.ownTitle else { return name }
    let whole = "\(name) · \(title)"
    let wholeWidth = displayWidth(of: whole)
    let room = columns - trail - 4 - 1
    if room >= portal + 2 + wholeWidth { return whole }
    if room >= portal + 2 + displayWidth(of: name) { return name }
    return room >= wholeWidth ? whole : name
  }

  /// Where the person is, from the desk to the top screen.
  private var trail: String {
    line(of: stack.lazy.map { $0.trail(in: session) }.filter { !$0.isEmpty }, between: " › ")
  }

  private func drawMessage(on canvas: inout Canvas, row: Int) {
    let area = Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)
    if !pending.isEmpty {
      let next = pending.map {
        "\($0.keys.label(session.keyStyle)) \($0.help ?? $0.command?.rawValue ?? "")"
      }
      canvas.write(
        " \(next.joined(separator: "   "))", row: 0, width: area.columns, in: area, as: .hint)
      return
    }
    guard let message else {
      guard let status = stack.last?.status(in: session), !status.isEmpty else { return }
      canvas.write(" \(status)", row: 0, width: area.columns, in: area, as: .hint)
      return
    }
    drawWhole(message, on: &canvas, above: row + 1)
  }

  /// A message that is wider than the screen takes rows from what stands above it: its end often says what to do.
  private func drawWhole(_ message: Message, on canvas: inout Canvas, above end: Int) {
    let letters = Array(message.text)
    let rows = wrap(message.text, width: canvas.size.columns - 2)
      .prefix(Self.messageRows).map { String(letters[$0]) }
    for (index, text) in rows.enumerated() {
      let line = Rect(
        row: end - rows.count + index, column: 0, rows: 1, columns: canvas.size.columns)
      canvas.fill(line)
      canvas.write(" \(text)", row: 0, width: line.columns, in: line, as: message.role)
    }
  }

  private func drawHints(on canvas: inout Canvas, row: Int) {
    guard let top = stack.last else { return }
    let area = Rect(row: row, column: 0, rows: 1, columns: canvas.size.columns)
    let keys = session.keys(in: top.contexts)
    let own = top.footer(in: session)
    var column = 1
    for command in top.hints {
      guard let key = keys.keys(for: command).first else { continue }
      let name = key.label(session.keyStyle)
      let title = own.first { $0.0 == command }?.1 ?? session.title(of: command)
      let width = displayWidth(of: name) + 1 + displayWidth(of: title)
      // A shorter one behind may still fit.
      guard column + width <= area.columns else { continue }
      let isPossible = top.refusal(of: command, in: session) == nil
      column = canvas.write(
        name, row: 0, column: column, in: area, as: isPossible ? .hintKey : .disabled)
      column = canvas.write(
        " \(title)", row: 0, column: column, in: area, as: isPossible ? .hint : .disabled)
      column += 3
    }
  }
}

/// Texts in one line. What the library does for any sequence costs ten times as much, and lines are made at every key.
func line(of texts: some Sequence<String>, between separator: String) -> String {
  var line = ""
  var isFirst = true
  for text in texts {
    if !isFirst { line += separator }
    line += text
    isFirst = false
  }
  return line
}
