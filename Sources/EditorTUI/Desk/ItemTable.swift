import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Items as a table: due time, kind, title, author, revision; on a narrow screen due, title and author.
struct ItemTable {
  let session: Session
  let width: Int

  private var isNarrow: Bool { width < 72 }
  private var dueWidth: Int { isNarrow ? 8 : 10 }
  private var kindWidth: Int { isNarrow ? 0 : 7 }
  private var authorWidth: Int { isNarrow ? 8 : 14 }
  private var versionWidth: Int { isNarrow ? 0 : 4 }
  private var titleColumn: Int { 4 + dueWidth + 1 + (kindWidth > 0 ? kindWidth + 1 : 0) }
  private var titleWidth: Int {
    max(8, width - titleColumn - authorWidth - versionWidth - 2)
  }

  func draw(
    _ window: ItemWindow, marked: Set<ID<Item>>, isActive: Bool, on canvas: inout Canvas,
    head: Rect, rows: Rect
  ) {
    drawHead(on: &canvas, in: head)
    guard !window.isEmpty else {
      let words = window.filter.isEmpty ? session.phrase(.emptyList) : session.phrase(.nothingFits)
      canvas.write("    \(words)", row: 1, in: rows, as: .dim)
      canvas.cursor = Position(row: rows.row, column: rows.column)
      return
    }
    for (row, item) in window.visible.prefix(rows.rows).enumerated() {
      let isSelected = item.id == window.current?.id
      let line = Rect(row: rows.row + row, column: rows.column, rows: 1, columns: rows.columns)
      draw(
        item, isSelected: isSelected, isActive: isActive, isMarked: marked.contains(item.id),
        on: &canvas, in: line)
      if isSelected, isActive { canvas.cursor = Position(row: line.row, column: line.column) }
    }
  }

  private func drawHead(on canvas: inout Canvas, in area: Rect) {
    canvas.write(session.phrase(.columnDue), row: 0, column: 4, in: area, as: .dim)
    if kindWidth > 0 {
      canvas.write(session.phrase(.columnKind), row: 0, column: 5 + dueWidth, in: area, as: .dim)
    }
    canvas.write(session.phrase(.columnTitle), row: 0, column: titleColumn, in: area, as: .dim)
    canvas.write(
      session.phrase(.columnAuthor), row: 0, column: titleColumn + titleWidth + 1, in: area,
      as: .dim)
    if versionWidth > 0 {
      canvas.write(
        session.phrase(.columnRevision), row: 0,
        column: titleColumn + titleWidth + authorWidth + 2, in: area, as: .dim)
    }
  }

  private func draw(
    _ item: ItemRow, isSelected: Bool, isActive: Bool, isMarked: Bool,
    on canvas: inout Canvas, in line: Rect
  ) {
    let due = DueText(item, at: session.now, in: session.language)
    let role: CellRole = isSelected && isActive ? .selected : isMarked ? .marked : .plain
    canvas.fill(line, as: role)
    let sign = "\(isSelected ? ">" : " ")\(isMarked ? "*" : " ")\(due.isOverdue ? "!" : " ")"
    canvas.write(sign, row: 0, in: line, as: due.isOverdue && role == .plain ? .overdue : role)
    canvas.write(
      due.text, row: 0, column: 3, width: dueWidth, in: line,
      as: due.isOverdue && role == .plain ? .overdue : role, alignment: .trailing)
    if kindWidth > 0 {
      canvas.write(
        session.shortTitle(of: item.kind), row: 0, column: 5 + dueWidth, width: kindWidth,
        in: line, as: role)
    }
    let lead = item.urgentBy != nil ? "\(session.phrase(.urgentMark)) " : ""
    canvas.write(
      lead + item.title, row: 0, column: titleColumn, width: titleWidth, in: line, as: role)
    canvas.write(
      session.givenName(item.author), row: 0, column: titleColumn + titleWidth + 1,
      width: authorWidth, in: line, as: role == .plain ? .dim : role)
    if versionWidth > 0 {
      canvas.write(
        "\(item.revisionNumber)", row: 0, column: titleColumn + titleWidth + authorWidth + 2,
        width: versionWidth - 1, in: line, as: role == .plain ? .dim : role)
    }
  }
}

/// When an item is due, goes out or was published, in few cells.
struct DueText {
  let text: String
  let isOverdue: Bool

  init(_ item: ItemRow, at now: Timestamp, in language: Language) {
    if let due = item.due {
      isOverdue = due < now
      text = Self.distance(from: now, to: due, in: language)
    } else if let time = item.publishAt {
      isOverdue = false
      text = Self.moment(time, at: now)
    } else {
      isOverdue = false
      text = Self.moment(item.publishedAt ?? item.changedAt, at: now)
    }
  }

  /// How long until then, or since then with a minus sign: minutes, hours, days.
  static func distance(from now: Timestamp, to then: Timestamp, in language: Language) -> String {
    let minutes = now.milliseconds(to: then) / 60_000
    let sign = minutes < 0 ? "−" : ""
    let amount = abs(minutes)
    if amount < 60 { return "\(sign)\(amount) \(Phrase.minutes.text(in: language))" }
    if amount < 48 * 60 { return "\(sign)\(amount / 60) \(Phrase.hours.text(in: language))" }
    return "\(sign)\(amount / 1_440) \(Phrase.days.text(in: language))"
  }

  /// The time of a moment of today, the date of any other.
  static func moment(_ time: Timestamp, at now: Timestamp) -> String {
    let civil = time.civil
    if civil.date == now.civilDate {
      return "\(padded(civil.time.hour)):\(padded(civil.time.minute))"
    }
    if civil.date.year == now.civilDate.year {
      return "\(padded(civil.date.day))/\(padded(civil.date.month))"
    }
    return civil.date.vietnameseText
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Numbers as Vietnamese offices write them: 1.234.567.
enum NumberText {
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(abs(number)))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(".", at: place)
      place -= 3
    }
    return (number < 0 ? "−" : "") + String(digits)
  }
}
