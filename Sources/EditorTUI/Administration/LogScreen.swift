import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The log, newest first: when, who, what on which item, and how it ended. F4 checks the whole chain.
struct LogScreen: Screen {
  private(set) var events: [EventRecord] = []
  var cursor = ListCursor()
  private(set) var numbers: [Int64: String] = [:]
  private(set) var isAtEnd = false
  /// What the last check of the chain found; nil before one was made.
  private(set) var report: LogReport?
  /// The check that goes on, in a thread of its own.
  private var checking: Job<LogReport>?

  /// Events read at once.
  private static let page = 200

  var contexts: [ContextName] { ["list.log"] }
  func trail(in session: Session) -> String { session.phrase(.log) }
  var hints: [CommandName] {
    ["open-selected", "verify-log", "next-page", "last-row", "go-back", "show-help"]
  }

  func knows(_ command: CommandName) -> Bool {
    AdministrationCommands.knows(command) && command != "filter-list" && command != "show-actions"
  }

  mutating func refresh(in session: Session) throws {
    let selected = events.indices.contains(cursor.selected) ? events[cursor.selected].sequence : nil
    let wanted = max(Self.page, events.count)
    events = try session.newsroom.log(before: nil, limit: wanted, by: session.acting)
    isAtEnd = events.count < wanted
    cursor.fit(count: events.count)
    if let selected, selected != events.first?.sequence, cursor.selected > 0,
      let place = events.firstIndex(where: { $0.sequence == selected })
    {
      cursor.select(place)
    }
    try readNumbers(in: session)
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    // Somebody who may not read the log has none, and no end of it either.
    if command == "last-row", !events.isEmpty { while !isAtEnd { try readMore(in: session) } }
    if cursor.perform(command) {
      if cursor.selected >= events.count - 1 { try readMore(in: session) }
      try readNumbers(in: session)
      return .stay
    }
    switch command {
    case "refresh-list": try refresh(in: session)
    case "verify-log": return try verify(in: session)
    case "go-back":
      guard checking != nil else { return .ignored }
      checking = nil
      return .say(Message(session.admin(.checkStopped)))
    case "open-selected": return try open(in: session)
    default: return .ignored
    }
    return .stay
  }

  mutating func readMore(in session: Session) throws {
    guard !isAtEnd, let last = events.last else { return }
    let more = try session.newsroom.log(
      before: last.sequence, limit: Self.page, by: session.acting)
    isAtEnd = more.count < Self.page
    events += more
    cursor.fit(count: events.count)
  }

  /// Reads the public numbers of the items in sight; whoever may not read an item sees no number of it.
  mutating func readNumbers(in session: Session) throws {
    for index in cursor.nearby {
      let facts = events[index].facts
      guard facts.object == "item", let id = facts.objectID, numbers[id] == nil else { continue }
      numbers[id] = try session.newsroom.number(of: ID(id), for: session.acting) ?? ""
    }
  }

  private func open(in session: Session) throws -> Navigation {
    guard events.indices.contains(cursor.selected) else { return .stay }
    let facts = events[cursor.selected].facts
    guard facts.object == "item", let id = facts.objectID else {
      return .say(Message(session.admin(.noItemThere)))
    }
    return .open(try ItemScreen(ID(id), in: session))
  }

  /// Looks through the whole log: beside the work where there can be a second connection, else at once.
  private mutating func verify(in session: Session) throws -> Navigation {
    guard checking == nil else { return .stay }
    guard let open = session.openAnother, !session.isLinear else {
      return .say(tell(try session.newsroom.verifyLog(), in: session))
    }
    checking = Job(waking: session.wake) { steps in
      let newsroom = try open()
      let report = try newsroom.verifyLog { steps.goesOn($0, of: $1) }
      try newsroom.close()
      return report
    }
    return .stay
  }

  mutating func hear(in session: Session) -> Message? {
    guard let outcome = checking?.outcome else { return nil }
    checking = nil
    switch outcome {
    case .success(let found): return tell(found, in: session)
    case .failure(let error): return Message(session.sentence(error), .error)
    }
  }

  private mutating func tell(_ found: LogReport, in session: Session) -> Message {
    report = found
    guard let first = found.breaks.first else {
      return Message(session.admin(.chainWhole(Int(found.size))), .success)
    }
    let words = session.wording.sentence(for: first)
    return Message(session.admin(.chainBroken(found.breaks.count, words)), .error)
  }

  // MARK: Picture

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 2) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let columns = LogColumns(width: area.columns)
    let titles: [(AdministrationPhrase, Int)] = [
      (.columnTime, columns.time), (.columnWho, columns.person), (.columnWhat, columns.action),
      (.columnOn, columns.object),
    ]
    canvas.write(" \(heading(in: session))", row: 0, width: area.columns, in: area, as: .heading)
    for (title, column) in titles {
      canvas.write(session.admin(title), row: 1, column: column, in: area, as: .dim)
    }
    let names = session.names()
    let list = area.splitRows(at: 2).bottom
    for (row, index) in cursor.visible.enumerated() {
      draw(index, columns, names, on: &canvas, in: list.line(row), session)
    }
    if events.isEmpty { canvas.write("  \(session.admin(.emptyLog))", row: 0, in: list, as: .dim) }
  }

  func heading(in session: Session) -> String {
    if let checking {
      let (done, total) = checking.progress
      return session.admin(.checkingLog(done, of: total))
    }
    guard let report else {
      return session.admin(.eventCount(Int(events.first?.sequence ?? 0)))
    }
    return report.breaks.isEmpty
      ? session.admin(.chainWhole(Int(report.size)))
      : session.admin(.chainBreaks(report.breaks.count))
  }

  private func draw(
    _ index: Int, _ columns: LogColumns, _ names: Names, on canvas: inout Canvas, in line: Rect,
    _ session: Session
  ) {
    let facts = events[index].facts
    let role = canvas.listRow(
      line, isSelected: index == cursor.selected, as: facts.result == .done ? .plain : .warning)
    let words = LogWords(facts, names, in: session)
    let time =
      columns.hasDate
      ? session.wording.text(of: facts.at) : DueText.moment(facts.at, at: session.now)
    let number = facts.objectID.flatMap { numbers[$0] } ?? ""
    let texts = [
      (time, columns.time, columns.person), (words.person, columns.person, columns.action),
      (words.action, columns.action, columns.object),
      (words.object(number: number), columns.object, line.columns + 1),
    ]
    for (text, column, next) in texts {
      canvas.write(
        text, row: 0, column: column, width: max(0, next - column - 1), in: line, as: role)
    }
  }
}

/// Where the columns of the log stand at a width.
private struct LogColumns {
  let hasDate: Bool
  let time = 2
  let person: Int
  let action: Int
  let object: Int

  init(width: Int) {
    hasDate = width >= 78
    person = hasDate ? 20 : 10
    action = person + (hasDate ? 20 : 16)
    object = action + (hasDate ? 22 : 16)
  }
}

/// A line of the log in words.
struct LogWords {
  let person: String
  let action: String
  private let rest: String
  private let facts: EventFacts
  private let separator: String

  init(_ facts: EventFacts, _ names: Names, in session: Session) {
    let words = EventWords(facts, names, session.wording)
    self.facts = facts
    separator = session.separator
    person =
      facts.onBehalfOf.map { other in
        session.admin(.onBehalfOf(words.person, session.wording.name(of: other, names)))
      } ?? words.person
    action = words.action
    let about =
      facts.object == "person" ? facts.objectID.map { names.person(ID($0)) } ?? "" : ""
    let change =
      words.places.count == 2
      ? session.move(from: words.places[0], to: words.places[1]) : words.change
    rest = [about, change, session.admin(.result(facts.result))].filter { !$0.isEmpty }
      .joined(separator: session.separator)
  }

  func object(number: String) -> String {
    [number, rest].filter { !$0.isEmpty }.joined(separator: separator)
  }
}
