import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// Two texts of an item, what changed between them, and where the person is in it.
struct ChangesView {
  let compared: ComparedTexts
  /// Rows are made when there is room for them, with names, signs and words as they are then.
  private let session: Session
  private(set) var comparison: TextComparison?
  private(set) var hiding = ChangeHiding.nothing
  /// The change under the cursor, counted from 0; nil before the first.
  private(set) var change: Int?
  private(set) var layout: ChangeRows?
  private(set) var top = 0
  private var height = 1
  private var columns = 0
  private var theme = Theme.dark
  private var language = Language.vietnamese
  private var job: Job<TextComparison?>?

  /// Longer texts are compared beside the keys: in these few milliseconds nobody has pressed one.
  private static let atOnce = 200_000

  init(_ compared: ComparedTexts, in session: Session) {
    self.compared = compared
    self.session = session
    let (old, new) = (compared.old, compared.new)
    if old.body.utf8.count + new.body.utf8.count <= Self.atOnce {
      comparison = TextComparison(from: old, to: new)
    } else {
      job = Job(waking: session.wake) { steps in
        TextComparison(from: old, to: new, while: steps.isWanted)
      }
    }
  }

  /// The revisions that are compared; nil where other texts are.
  var revisions: ComparedRevisions? {
    if case .revisions(let compared) = compared { compared } else { nil }
  }

  /// Takes over what a job has found.
  mutating func hear() throws {
    guard let outcome = job?.outcome else { return }
    job = nil
    comparison = try outcome.get()
    layout = nil
  }

  var isReady: Bool { comparison != nil }
  /// The changes that are shown.
  var count: Int { layout?.kinds.count ?? comparison?.count ?? 0 }

  // MARK: Moving

  mutating func lay(out area: Rect) {
    height = max(1, area.rows)
    let isOld =
      layout == nil || columns != area.columns || theme != session.theme
      || language != session.language
    guard let comparison, isOld else { return clamp() }
    (columns, theme, language) = (area.columns, session.theme, session.language)
    layout = ChangeRows(
      compared, comparison, columns: max(1, columns), hiding: hiding, in: session)
    if let change { show(change) }
    clamp()
  }

  private mutating func clamp() { top = max(0, min(top, (layout?.rows.count ?? 0) - height)) }

  mutating func scroll(by step: Int) {
    top += step
    clamp()
  }

  /// Goes on in it; false for a command that means nothing there.
  mutating func move(_ command: CommandName) -> Bool {
    switch command {
    case "scroll-down": scroll(by: 1)
    case "scroll-up": scroll(by: -1)
    case "next-page": page(by: 1)
    case "previous-page": page(by: -1)
    case "scroll-to-start": goToStart()
    case "scroll-to-end": goToEnd()
    default: return false
    }
    return true
  }

  mutating func page(by pages: Int) { scroll(by: pages * max(1, height - 1)) }
  mutating func goToStart() { (top, change) = (0, nil) }
  mutating func goToEnd() { scroll(by: layout?.rows.count ?? 0) }

  /// To the change after or before the one under the cursor; when that is out of sight, from what is in sight. False
  /// at the last one.
  mutating func go(_ direction: Int) -> Bool {
    let places = layout?.places ?? []
    guard !places.isEmpty else { return false }
    let here = change.flatMap { (top..<(top + height)).contains(places[$0]) ? $0 : nil }
    let found: Int?
    if let here {
      found = here + direction
    } else if direction > 0 {
      found = places.firstIndex { $0 >= top }
    } else {
      found = places.lastIndex { $0 < top + height && $0 >= 0 }
    }
    guard let found, places.indices.contains(found) else { return false }
    go(to: found)
    return true
  }

  mutating func go(to number: Int) {
    guard let places = layout?.places, places.indices.contains(number) else { return }
    change = number
    show(number)
  }

  /// Brings a change into sight with some of what is before it.
  private mutating func show(_ number: Int) {
    guard let places = layout?.places, places.indices.contains(number) else { return }
    let row = places[number]
    // One that is left out now has no row.
    guard row >= 0 else {
      change = nil
      return
    }
    if row < top || row >= top + height - 1 { top = row - height / 3 }
    clamp()
  }

  /// Leaves out what is unchanged, then what is no change of words as well, then nothing again.
  mutating func hideMore() {
    switch hiding {
    case .nothing: hiding = .unchanged
    case .unchanged: hiding = hasFormal ? .formal : .nothing
    case .formal: hiding = .nothing
    }
    layout = nil
  }

  private var hasFormal: Bool {
    comparison?.body.changes.contains(where: \.kind.isFormal) ?? false
  }

  // MARK: Words and picture

  /// `thay đổi 3/14 · chỉ khác vị trí dấu thanh`.
  func status(in session: Session) -> String {
    guard let comparison else { return session.changesText(.comparing) }
    guard !comparison.isEmpty else {
      return compared.isAlone ? "" : session.wording.changes(0, isFormal: false)
    }
    var parts: [String] = []
    if let change, let kinds = layout?.kinds, kinds.indices.contains(change) {
      parts.append(session.changesText(.place(change + 1, of: count)))
      parts.append(session.wording.name(of: kinds[change]))
    } else {
      let words = session.wording.changes(count, isFormal: comparison.isFormal)
      parts.append(words.hasSuffix(".") ? String(words.dropLast()) : words)
    }
    if hiding != .nothing { parts.append(session.changesText(.hiding(hiding))) }
    return parts.joined(separator: session.separator)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    canvas.cursor = Position(row: area.row, column: area.column)
    guard let layout else {
      canvas.write(session.changesText(.comparing), row: 0, column: 2, in: area, as: .progress)
      return
    }
    let side = ChangeRows.sideWidth(area.columns)
    let isBeside = area.columns >= ChangeRows.besideWidth
    let width = ChangeRows.margin + side + (isBeside ? side + ChangeRows.gutter : 0)
    let block = Rect(
      row: area.row, column: area.column + max(0, (area.columns - width) / 2), rows: area.rows,
      columns: min(width, area.columns))
    for (line, row) in layout.rows.dropFirst(top).prefix(area.rows).enumerated() {
      let isHere = change.map { layout.places[$0] == top + line } ?? false
      draw(row, at: line, isHere: isHere, side: side, on: &canvas, in: block)
    }
  }

  private func draw(
    _ row: ChangeRow, at line: Int, isHere: Bool, side: Int, on canvas: inout Canvas, in block: Rect
  ) {
    if isHere {
      canvas.write(">", row: line, in: block, as: .selected)
      let column = change.map { layout?.columns[$0] ?? 0 } ?? 0
      canvas.cursor = Position(
        row: block.row + line,
        column: min(block.column + ChangeRows.margin + column, block.column + block.columns - 1))
    }
    let role: CellRole = row.sign == "+" ? .inserted : row.sign == "-" ? .deleted : .warning
    if row.sign != " " { canvas.write(row.sign, row: line, column: 1, in: block, as: role) }
    write(row.left, row: line, column: ChangeRows.margin, on: &canvas, in: block)
    guard let right = row.right else { return }
    let middle = ChangeRows.margin + side
    canvas.verticalLine(
      row: line, column: middle + 1, rows: 1, in: block, as: .border)
    write(right, row: line, column: middle + ChangeRows.gutter, on: &canvas, in: block)
  }

  private func write(
    _ runs: [ChangeRun], row: Int, column: Int, on canvas: inout Canvas, in block: Rect
  ) {
    var next = column
    for run in runs {
      next = canvas.write(run.text, row: row, column: next, in: block, as: run.role)
    }
  }
}
