import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What somebody earned: totals by year, each work from published to paid, what sheets paid with its tax, and what was paid
/// by old books.
struct StatementScreen: Screen {
  enum Pane: CaseIterable, Hashable {
    case works
    case payments
    /// What was paid before the unit had the program.
    case past
  }

  /// The code of the payee, or one of their pen names.
  private(set) var payee: String
  private(set) var statement: Statement?
  private(set) var pane = Pane.works
  private(set) var window: StatementWindow
  private(set) var payments = ListCursor()
  private(set) var past = PastWindow()
  /// The flows that the sheets follow.
  private var definitions: [Definition] = []
  /// The sheet whose payment is to be shown, until it is.
  private var sought: String?

  init(_ payee: String, year: Int? = nil) {
    self.payee = payee
    window = StatementWindow(payee: payee, year: year)
  }

  /// At what a sheet paid.
  init(_ payee: String, paidBy sheet: String) {
    self.init(payee)
    pane = .payments
    sought = sheet
  }

  /// The person's own statement; whoever has none and sees those of others chooses one.
  static func own(in session: Session) throws -> any Screen {
    if let own = try session.newsroom.ownPayee(of: session.acting) {
      return StatementScreen(own.code)
    }
    return PayeesScreen(opensStatements: true)
  }

  var contexts: [ContextName] { ["list.statement"] }
  func trail(in session: Session) -> String { session.pay(.statement) }

  var hints: [CommandName] {
    [
      "open-selected", "next-pane", "previous-year", "next-year", "choose-payee", "go-back",
      "export-table", "show-help",
    ]
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    let (open, next): (PayPhrase, PayPhrase) =
      switch pane {
      case .works: (.seeSteps, .toPayments)
      case .payments: (.seeSlip, .toPast)
      case .past: (.seePast, .toWorks)
      }
    return [("open-selected", session.pay(open)), ("next-pane", session.pay(next))]
  }

  func knows(_ command: CommandName) -> Bool {
    command == "export-table"
      || PayCommands.knows(command, panes: true) && command != "filter-list"
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "choose-payee": PayCommands.refusal(of: .payees, in: session)
    case "show-actions", "export-table": session.nothingThere(statement != nil)
    case "open-selected", "show-details":
      session.nothingThere(hasSelection)
    default: nil
    }
  }

  private var hasSelection: Bool {
    switch pane {
    case .works: window.current != nil
    case .payments: payment != nil
    case .past: past.current != nil
    }
  }

  var payment: StatementPayment? {
    guard let statement, statement.payments.indices.contains(payments.selected) else { return nil }
    return statement.payments[payments.selected]
  }

  /// The years in which something was earned, the newest first.
  var years: [Int] {
    var years: [Int] = []
    for tally in statement?.tallies ?? [] where !years.contains(tally.year) {
      years.append(tally.year)
    }
    return years
  }

  // MARK: Reading

  mutating func refresh(in session: Session) throws {
    // The totals are those of all years; of the works only the window is read.
    let read = try session.newsroom.statement(
      of: payee, from: nil, to: nil, limit: 0, by: session.acting)
    statement = read
    payments.fit(count: read.payments.count)
    if let place = read.payments.firstIndex(where: { $0.sheet.number == sought }) {
      payments.select(place)
    }
    sought = nil
    try session.newsroom.noteStatementRead(of: read.payee, by: session.acting)
    try window.refresh(count: read.works(in: window.year), in: session)
    try past.load(payee, window.days, in: session)
    let flows = read.payments.map(\.sheet.definition.name)
    definitions = try Set(flows).sorted().map { try session.newsroom.definition(named: $0) }
  }

  func words(in session: Session) -> StatementWords { StatementWords(session, definitions) }

  private mutating func choose(year: Int?, in session: Session) throws {
    guard let statement else { return }
    window.year = year
    try window.load(count: statement.works(in: year), in: session)
    try past.load(payee, window.days, in: session)
  }

  /// From all years to the newest and on to the oldest, and back.
  private mutating func step(toOlder: Bool, in session: Session) throws {
    let stops: [Int?] = [nil] + years
    let place = stops.firstIndex { $0 == window.year } ?? 0
    let next = max(0, min(place + (toOlder ? 1 : -1), stops.count - 1))
    if next != place { try choose(year: stops[next], in: session) }
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "next-pane": pane = pane.step(1)
    case "previous-pane": pane = pane.step(-1)
    case "previous-year": try step(toOlder: true, in: session)
    case "next-year": try step(toOlder: false, in: session)
    case "refresh-list": try refresh(in: session)
    case "show-actions":
      guard let code = statement?.payee.code else { return .stay }
      let view = try session.newsroom.payee(code, by: session.acting)
      return .open(PayeeActions(view, in: session).menu())
    case "export-table":
      guard let statement else { return .stay }
      return try DocumentForms.statement(
        of: statement.payee, window.year ?? session.now.civilDate.year,
        pane == .payments ? payment?.sheet : nil, in: session)
    case "choose-payee": return .open(PayeesScreen(opensStatements: true))
    case "open-selected", "show-details": return open(in: session)
    default: return try move(command, in: session) ? .stay : .ignored
    }
    return .stay
  }

  private mutating func move(_ command: CommandName, in session: Session) throws -> Bool {
    switch pane {
    case .works: try moveInWorks(command, in: session)
    case .payments: payments.perform(command)
    case .past: try past.perform(command, in: session)
    }
  }

  private mutating func moveInWorks(_ command: CommandName, in session: Session) throws -> Bool {
    switch command {
    case "next-row": try window.move(by: 1, in: session)
    case "previous-row": try window.move(by: -1, in: session)
    case "next-page": try window.page(by: 1, in: session)
    case "previous-page": try window.page(by: -1, in: session)
    case "first-row": try window.goToFirst(in: session)
    case "last-row": try window.goToLast(in: session)
    default: return false
    }
    return true
  }

  func open(in session: Session) -> Navigation {
    switch pane {
    case .works:
      guard let entry = window.current else { return .stay }
      let words = words(in: session)
      return .open(PayLinesDialog(words.title(of: entry), words.steps(of: entry)))
    case .payments:
      guard let payment, let statement else { return .stay }
      let words = words(in: session)
      return .open(
        PayLinesDialog(
          session.pay(.paySlip(payment.sheet.number)), words.slip(payment, of: statement.payee)))
    case .past:
      guard let line = past.current else { return .stay }
      return .open(
        PayLinesDialog(
          session.pay(.oldBooksLine(line.voucher, line.line)),
          words(in: session).lines(of: line)))
    }
  }

  mutating func lay(out area: Rect) {
    let height = area.rows - totalRows(in: area) - 3
    window.fit(height)
    payments.fit(height: height)
    past.fit(height: height)
  }

  // MARK: Line by line

  mutating func select(_ number: Int, in session: Session) throws {
    switch pane {
    case .works: try window.select(number: number, in: session)
    case .payments: payments.select(number - 1)
    case .past: try past.select(number - 1, in: session)
    }
  }
}

extension StatementScreen.Pane {
  /// The one so many places on, round and round.
  fileprivate func step(_ places: Int) -> Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + places + all.count) % all.count]
  }
}
