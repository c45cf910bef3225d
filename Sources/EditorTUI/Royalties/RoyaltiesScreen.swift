import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// The works of a portal and period: what was graded how, and what it costs of the fund.
struct RoyaltiesScreen: Screen {
  /// Which works are shown.
  enum Span: Hashable {
    case month(WorkMonth)
    case all
  }

  private(set) var window = WorkWindow()
  private(set) var span: Span
  private(set) var standing: WorkStanding?
  private(set) var totals: WorkTotals?
  private(set) var fund: FundView?
  private var portal: PortalView

  /// The month of the day, or the one before while it has hardly begun: secretaries grade what a month brought.
  init(in session: Session) {
    span = .month(WorkMonth(session.now.civilDate))
    standing = .open
    portal = session.portal
  }

  var contexts: [ContextName] { ["list.works"] }

  func trail(in session: Session) -> String {
    [session.royalty(.royalties), spanTitle(in: session), standingTitle(in: session)]
      .joined(separator: " › ")
  }

  private func spanTitle(in session: Session) -> String {
    switch span {
    case .month(let month): session.royalty(.period(month: month.month, year: month.year))
    case .all: session.royalty(.allTimes)
    }
  }

  private func standingTitle(in session: Session) -> String {
    standing.map(session.wording.name(of:)) ?? session.royalty(.allStandings)
  }

  var hints: [CommandName] {
    [
      "grade-work", "next-standing", "next-period", "make-sheet", "show-sheets", "exempt-work",
      "add-part", "all-periods", "export-table", "go-back", "show-help",
    ]
  }

  func knows(_ command: CommandName) -> Bool {
    AdministrationCommands.knowsBesides(command) && command != "filter-list"
      && command != "show-actions"
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    let needsWork: Set<CommandName> = [
      "open-selected", "grade-work", "exempt-work", "show-details", "add-part",
    ]
    return needsWork.contains(command) && window.rows.isEmpty ? session.royalty(.noWorks) : nil
  }

  mutating func refresh(in session: Session) throws {
    portal = session.portal
    try window.load(try scope(standing, in: session), in: session)
    totals = try session.newsroom.workTotals(
      in: try scope(nil, in: session), by: session.acting)
    let year =
      switch span {
      case .month(let month): month.year
      case .all: session.now.civilDate.year
      }
    fund = try session.newsroom.fund(of: portal.code, year, by: session.acting)
  }

  private func scope(_ standing: WorkStanding?, in session: Session) throws -> WorkScope {
    switch span {
    case .month(let month):
      try session.newsroom.workScope(
        of: [portal.code], standing, from: month.first, to: month.last, by: session.acting)
    case .all:
      try session.newsroom.workScope(
        of: [portal.code], standing, from: nil, to: nil, by: session.acting)
    }
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if try window.perform(command, in: session) { return .stay }
    switch command {
    case "refresh-list": break
    case "next-period": move(by: 1, in: session)
    case "previous-period": move(by: -1, in: session)
    case "all-periods":
      span = span == .all ? .month(WorkMonth(session.now.civilDate)) : .all
    case "next-standing", "next-pane": turn(by: 1)
    case "previous-standing", "previous-pane": turn(by: -1)
    case "open-selected", "grade-work", "show-details":
      guard let work = window.current else { return .stay }
      return .open(
        try GradeDialog(of: work.line.work.item, work.line.work.part, in: session))
    case "exempt-work":
      guard let work = window.current else { return .stay }
      return .open(ExemptDialog.make(for: work, in: session))
    case "add-part":
      guard let work = window.current else { return .stay }
      return .open(PartDialog.make(for: work, in: session))
    case "make-sheet":
      return .open(SheetForms.make(for: portal, days, in: session))
    case "export-table":
      return try DocumentForms.works(of: portal, standing, days, in: session)
    case "show-sheets": return .open(SheetsScreen(in: session))
    default: return .ignored
    }
    try refresh(in: session)
    return .stay
  }

  private mutating func move(by months: Int, in session: Session) {
    let month =
      switch span {
      case .month(let month): month
      case .all: WorkMonth(session.now.civilDate)
      }
    span = .month(WorkMonth(number: month.number + months))
  }

  /// Through the standings in the order in which works go through them; then all.
  private mutating func turn(by step: Int) {
    let choices = WorkStanding.allCases.map(Optional.some) + [nil]
    let place = choices.firstIndex { $0 == standing } ?? 0
    standing = choices[(place + step + choices.count) % choices.count]
  }

  /// The days of the period, which a sheet is proposed for.
  private var days: (from: CivilDate, to: CivilDate)? {
    switch span {
    case .month(let month): (month.first, month.last)
    case .all: nil
    }
  }

  mutating func lay(out area: Rect) { window.fit(height: area.rows - 4) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    RoyaltiesPicture(screen: self, session: session).draw(on: &canvas, in: area)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let rows = window.rows
    let list = Listing(
      count: rows.count, selected: rows.isEmpty ? 0 : window.cursor.selected + 1,
      empty: session.royalty(.noWorks)
    ) { number in
      .init(WorkWords(rows[number - 1], session).sentence)
    }
    let facts = RoyaltiesPicture(screen: self, session: session).facts
    return Reading(trail(in: session), facts: facts, list: list)
  }

  mutating func select(_ number: Int, in session: Session) throws {
    try window.select(number - 1, in: session)
  }
}

extension WorkMonth {
  var first: CivilDate { day(1) }
  var last: CivilDate { day(first.daysInMonth) }

  private func day(_ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("A month of works has its days.")
    }
    return date
  }
}
