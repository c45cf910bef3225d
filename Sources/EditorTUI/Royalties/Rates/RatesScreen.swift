import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What units decided to pay: their tables by portal and day, or what each portal follows today.
struct RatesScreen: Screen {
  enum Pane: Hashable, CaseIterable {
    case tables
    case portals
  }

  /// A portal with what it follows today, or why that is not known.
  struct Followed {
    let portal: PortalRecord
    let rates: EffectiveRates?
    let fault: String
  }

  private(set) var tables: [RateTableRecord] = []
  private(set) var portals: [Followed] = []
  /// What the portal in sight follows.
  private(set) var own: Followed?
  private(set) var pane = Pane.tables
  private(set) var cursor = ListCursor()

  var contexts: [ContextName] { ["list.rates"] }
  func trail(in session: Session) -> String { session.pay(.rates) }

  var hints: [CommandName] {
    ["open-selected", "new-rates", "end-rates", "next-pane", "go-back", "show-help"]
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    [
      (
        "next-pane",
        session.pay(pane == .tables ? .ratesOfPortals : .ratesTables)
      )
    ]
  }

  func knows(_ command: CommandName) -> Bool {
    PayCommands.knows(command, panes: true) && command != "filter-list"
      && command != "show-actions"
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "new-rates": PayCommands.refusal(of: .rates, in: session)
    case "end-rates":
      PayCommands.refusal(of: .rates, in: session)
        ?? (table == nil ? session.pay(.noTableChosen) : nil)
    case "open-selected", "show-details":
      session.nothingThere(table != nil || followed?.rates != nil)
    default: nil
    }
  }

  /// The table that the cursor stands on.
  var table: RateTableRecord? {
    pane == .tables && tables.indices.contains(cursor.selected) ? tables[cursor.selected] : nil
  }

  var followed: Followed? {
    pane == .portals && portals.indices.contains(cursor.selected) ? portals[cursor.selected] : nil
  }

  // MARK: Reading

  mutating func refresh(in session: Session) throws {
    let chosen = table?.id
    tables = try session.newsroom.rateTables(by: session.acting)
    let seen = try session.newsroom.portalsOfRoyalties(for: session.acting)
    own = seen.first { $0.id == session.portal.id }.map { Self.followed(by: $0, in: session) }
    portals = pane == .portals ? seen.map { Self.followed(by: $0, in: session) } : []
    cursor.fit(count: pane == .tables ? tables.count : portals.count)
    if let chosen, let place = tables.firstIndex(where: { $0.id == chosen }) {
      cursor.select(place)
    }
  }

  private static func followed(by portal: PortalRecord, in session: Session) -> Followed {
    do {
      let rates = try session.newsroom.rates(
        of: portal.code, on: session.now.civilDate, by: session.acting)
      return Followed(portal: portal, rates: rates, fault: "")
    } catch {
      return Followed(portal: portal, rates: nil, fault: session.sentence(error))
    }
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "next-pane", "previous-pane":
      pane = pane == .tables ? .portals : .tables
      cursor.select(0)
      try refresh(in: session)
    case "refresh-list": try refresh(in: session)
    case "new-rates": return .open(NewRatesDialog(in: session))
    case "end-rates": return table.map { .open(RateForms(session).end($0)) } ?? .stay
    case "open-selected", "show-details": return open(in: session)
    default: return .ignored
    }
    return .stay
  }

  private func open(in session: Session) -> Navigation {
    let words = RateWords(session)
    if let table {
      return .open(PayLinesDialog(words.title(of: table.table), words.lines(of: table.table)))
    }
    guard let followed, let rates = followed.rates else { return .stay }
    return .open(
      PayLinesDialog(
        followed.portal.name,
        [FormBox.Line(words.path(of: rates), .heading)] + words.lines(of: rates.table)))
  }

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 6) }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }
}
