import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What may be spent on royalties in a year and what became of it: the fund above, below it its lines, or what was spent
/// by month, genre, portal or author.
struct FundsScreen: Screen {
  /// What stands below the fund.
  enum Pane: Hashable, CaseIterable {
    case lines
    case month
    case genre
    case portal
    case author

    var head: SpendingHead? {
      switch self {
      case .lines: nil
      case .month: .month
      case .genre: .genre
      case .portal: .portal
      case .author: .author
      }
    }
  }

  /// The portal whose fund it is; nil for the one in sight.
  let code: String?
  /// Nil until the first look at the clock.
  private(set) var year: Int?
  private(set) var view: FundView?
  private(set) var spending: Spending?
  private(set) var pane = Pane.lines
  private(set) var cursor = ListCursor()

  init(of code: String? = nil, year: Int? = nil) {
    self.code = code
    self.year = year
  }

  private static let years = 2000...2999

  var contexts: [ContextName] { ["list.funds"] }

  func trail(in session: Session) -> String {
    code == nil ? session.pay(.funds) : view?.portal.name ?? session.pay(.funds)
  }

  var hints: [CommandName] {
    [
      "previous-year", "next-year", "next-pane", "open-selected", "add-to-fund", "set-fund",
      "go-back", "export-table", "show-help",
    ]
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    [("next-pane", session.pay(.paneTitle(pane.next)))]
  }

  func knows(_ command: CommandName) -> Bool {
    command == "export-table"
      || PayCommands.knows(command, panes: true) && command != "filter-list"
        && command != "show-actions" && command != "show-details"
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "add-to-fund", "set-fund":
      guard let portal = view?.portal.id, portal != session.portal.id else {
        return PayCommands.refusal(of: .rates, in: session)
      }
      return session.pay(.fundElsewhere)
    case "export-table":
      guard let portal = view?.portal.id else { return nil }
      return PayCommands.refusal(of: .privateFields, on: portal, in: session)
    case "open-selected":
      switch pane {
      case .portal, .author: return session.nothingThere(row != nil)
      case .lines, .month, .genre: return session.pay(.nothingBehind)
      }
    default: return nil
    }
  }

  /// The row of spending that the cursor stands on.
  var row: Spending.Row? {
    guard pane != .lines, let rows = spending?.rows, rows.indices.contains(cursor.selected) else {
      return nil
    }
    return rows[cursor.selected]
  }

  // MARK: Reading

  mutating func refresh(in session: Session) throws {
    let year = self.year ?? session.now.civilDate.year
    self.year = year
    let portal = code ?? session.portal.code
    view = try session.newsroom.fund(of: portal, year, by: session.acting)
    try readSpending(of: portal, year, in: session)
    cursor.fit(count: count)
  }

  private mutating func readSpending(
    of portal: String, _ year: Int, in session: Session
  ) throws {
    spending = try pane.head.map { head in
      // Of one portal there is nothing to compare: by portal means all that the person may see.
      try session.newsroom.spending(
        by: head, in: year, on: head == .portal ? [] : [portal], by: session.acting)
    }
  }

  private var count: Int { pane == .lines ? view?.entries.count ?? 0 : spending?.rows.count ?? 0 }

  private mutating func show(_ pane: Pane, in session: Session) throws {
    self.pane = pane
    cursor.select(0)
    try refresh(in: session)
  }

  private mutating func step(by years: Int, in session: Session) throws {
    guard let year, Self.years.contains(year + years) else { return }
    let former = self
    do {
      self.year = year + years
      cursor.select(0)
      try refresh(in: session)
    } catch {
      self = former
      throw error
    }
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "previous-year": try step(by: -1, in: session)
    case "next-year": try step(by: 1, in: session)
    case "next-pane": try show(pane.next, in: session)
    case "previous-pane": try show(pane.previous, in: session)
    case "refresh-list": try refresh(in: session)
    case "add-to-fund": return try form(in: session) { FundForms(session).add(to: $0) }
    case "set-fund": return try form(in: session) { FundForms(session).set($0) }
    case "export-table":
      guard let view, let year else { return .stay }
      return try DocumentForms.incomes(of: view.portal, year, in: session)
    case "open-selected": return open()
    default: return .ignored
    }
    return .stay
  }

  private func form(in session: Session, _ make: (FundView) -> FormDialog) throws -> Navigation {
    view.map { .open(make($0)) } ?? .stay
  }

  /// A number opens what it counts.
  private func open() -> Navigation {
    guard let row, let year else { return .stay }
    switch pane {
    case .portal: return .open(FundsScreen(of: row.key, year: year))
    case .author: return .open(StatementScreen(row.key, year: year))
    case .lines, .month, .genre: return .stay
    }
  }

  mutating func lay(out area: Rect) {
    cursor.fit(height: area.rows - FundPicture.rows(in: area) - 2)
  }

  // MARK: Line by line

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    if let refusal = refusal(of: "open-selected", in: session) {
      return .say(Message(refusal, .warning))
    }
    return open()
  }
}

extension FundsScreen.Pane {
  var next: Self { step(1) }
  var previous: Self { step(-1) }

  private func step(_ direction: Int) -> Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + direction + all.count) % all.count]
  }
}
