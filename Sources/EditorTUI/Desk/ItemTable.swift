import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Items as a table: due time, kind, title, and what tells the items of a list apart; on a narrow screen no kind.
struct ItemTable {
  /// What a list leaves open about its items, and so is worth a column.
  enum Facts {
    /// All stand in one state.
    case ofOneState
    /// In several states, by several authors.
    case ofManyStates
    /// In several states, all by the reader.
    case ofOneAuthor
  }

  let session: Session
  let width: Int
  let facts: Facts

  private struct Column {
    let title: Phrase
    let width: Int
    let text: (ItemRow) -> String
  }

  private var isNarrow: Bool { width < 72 }
  private var dueWidth: Int { isNarrow ? 8 : 10 }
  private var kindWidth: Int { isNarrow ? 0 : 7 }
  private var titleColumn: Int { 4 + dueWidth + 1 + (kindWidth > 0 ? kindWidth + 1 : 0) }

  /// The columns behind the title.
  private var columns: [Column] {
    let author = Column(title: .columnAuthor, width: isNarrow ? 8 : 9) {
      session.givenName($0.author)
    }
    let state = Column(title: .columnState, width: 14) { session.stateTitle($0.state) }
    switch facts {
    case .ofOneAuthor: return [state]
    case .ofManyStates: return isNarrow ? [author] : [author, state]
    case .ofOneState:
      let revision = Column(title: .columnRevision, width: 4) { "\($0.revisionNumber)" }
      return isNarrow ? [author] : [author, revision]
    }
  }

  private func titleWidth(beside columns: [Column]) -> Int {
    max(8, width - titleColumn - columns.reduce(0) { $0 + $1.width + 1 })
  }

  func draw(
    _ window: ItemWindow, marked: Set<ID<Item>>, isActive: Bool, on canvas: inout Canvas,
    head: Rect, rows: Rect
  ) {
    let columns = columns
    drawHead(columns, on: &canvas, in: head)
    guard !window.isEmpty else {
      let words = window.filter.isEmpty ? session.emptyList : session.phrase(.nothingFits)
      canvas.write("    \(words)", row: 1, in: rows, as: .dim)
      canvas.cursor = Position(row: rows.row, column: rows.column)
      return
    }
    for (row, item) in window.visible.prefix(rows.rows).enumerated() {
      let isSelected = item.id == window.current?.id
      let line = Rect(row: rows.row + row, column: rows.column, rows: 1, columns: rows.columns)
      draw(
        item, columns, isSelected: isSelected, isActive: isActive,
        isMarked: marked.contains(item.id), on: &canvas, in: line)
      if isSelected, isActive { canvas.cursor = Position(row: line.row, column: line.column) }
    }
  }

  private func drawHead(_ columns: [Column], on canvas: inout Canvas, in area: Rect) {
    canvas.write(session.phrase(.columnDue), row: 0, column: 4, in: area, as: .dim)
    if kindWidth > 0 {
      canvas.write(session.phrase(.columnKind), row: 0, column: 5 + dueWidth, in: area, as: .dim)
    }
    canvas.write(session.phrase(.columnTitle), row: 0, column: titleColumn, in: area, as: .dim)
    var start = titleColumn + titleWidth(beside: columns) + 1
    for column in columns {
      canvas.write(
        session.phrase(column.title), row: 0, column: start, width: column.width, in: area,
        as: .dim)
      start += column.width + 1
    }
  }

  private func draw(
    _ item: ItemRow, _ columns: [Column], isSelected: Bool, isActive: Bool, isMarked: Bool,
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
    let marks = [
      item.urgentBy != nil ? session.phrase(.urgentMark) : nil,
      item.isLive && !session.isPublic(item.state) ? session.phrase(.correctionMark) : nil,
    ]
    let lead = marks.compactMap(\.self).map { "\($0) " }.joined()
    let titleWidth = titleWidth(beside: columns)
    canvas.write(
      lead + item.title, row: 0, column: titleColumn, width: titleWidth, in: line, as: role)
    var start = titleColumn + titleWidth + 1
    for column in columns {
      canvas.write(
        column.text(item), row: 0, column: start, width: column.width, in: line,
        as: role == .plain ? .dim : role)
      start += column.width + 1
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
