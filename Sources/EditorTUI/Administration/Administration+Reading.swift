import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

extension PeopleScreen {
  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: shown.count, selected: shown.isEmpty ? 0 : cursor.selected + 1,
      empty: session.admin(.nobodyFits)
    ) { number in
      let person = shown[number - 1]
      let roles =
        person.isDisabled
        ? session.admin(.disabled)
        : person.roles.isEmpty ? session.admin(.noRoles) : person.roles
      return .init("\(person.record.name) (\(person.record.login)): \(roles)")
    }
    return Reading(
      trail(in: session), facts: [session.admin(.peopleCount(shown.count))], list: list)
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    filter.field = LineField(words)
    narrow()
    return .stay
  }
}

extension PersonActionsDialog {
  func reading(in session: Session) -> Reading {
    let list = entries.map { entry in
      Listing.Entry(
        entry.refusal.map { "\(entry.title): \(session.linear(.notNow($0)))" } ?? entry.title,
        named: entry.title, isNumbered: entry.refusal == nil)
    }
    let time = person.record.disabledAt.map {
      session.admin(.disabledSince(session.wording.text(of: $0)))
    }
    let details = [time].compactMap { $0 } + person.details
    return Reading(
      "\(person.record.name) (\(person.record.login))",
      facts: details.isEmpty ? [session.admin(.noRoles)] : details,
      list: Listing(.entries, list, selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return try perform("confirm", in: session)
  }
}

extension FormDialog {
  func reading(in session: Session) -> Reading {
    box.reading(title, formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: confirm, in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    showPassword()
  }
}

extension NewPortalDialog {
  func reading(in session: Session) -> Reading {
    box.reading(session.title(of: "new-portal"), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.admin(.add), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    propose(in: session)
  }
}

extension HoldingsDialog {
  func reading(in session: Session) -> Reading {
    guard asks else {
      return Reading(session.admin(.holdingsOf(person.name)), list: .lines(lines))
    }
    return Reading(
      session.admin(.disable(person.name)), facts: lines,
      list: Listing(
        .entries, [.init(session.admin(.act(.disable)), named: session.admin(.act(.disable)))],
        selected: 1))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try perform("confirm", in: session)
  }
}

extension PasswordDialog {
  func reading(in session: Session) -> Reading {
    let label = session.admin(active == 0 ? .newPassword : .passwordAgain)
    return Reading(
      session.admin(.passwordOf(person.login)), facts: [session.admin(.passwordRule)],
      words: .secret(session.linear(.secret(label))))
  }

  mutating func take(_ line: String, in session: Session) throws -> Navigation {
    if line.isEmpty { return .close(.nothing) }
    fields[active] = LineField(line)
    return try perform("confirm", in: session)
  }
}

extension PortalDialog {
  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: shown.count, selected: shown.isEmpty ? 0 : cursor.selected + 1,
      empty: session.admin(.noPortalFits)
    ) { .init("\(shown[$0 - 1].name), \(shown[$0 - 1].domain)") }
    return Reading(
      session.title(of: "switch-portal"), list: list,
      words: .narrowing(session.linear(.typeToNarrow)))
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return try perform("confirm", in: session)
  }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    field = LineField(words)
    narrow()
    return .stay
  }
}

extension PortalsScreen {
  func reading(in session: Session) -> Reading {
    let list = Listing(
      count: tree.lines.count, selected: tree.lines.isEmpty ? 0 : cursor.selected + 1,
      empty: session.admin(.noPortalFits)
    ) { .init(words(of: tree.lines[$0 - 1].record, in: session)) }
    return Reading(
      trail(in: session), facts: [session.admin(.portalCount(tree.lines.count))], list: list)
  }

  /// What it is called and what it is: whose it is stands for the place in the tree.
  private func words(of record: PortalRecord, in session: Session) -> String {
    let parent = record.parent.flatMap { session.boardIfReadable?.portals[$0]?.name }
    let place = parent.map { session.admin(.belowPortal($0)) } ?? session.admin(.rootPortal)
    let outlet = record.outlet.map { session.admin(.outletIs($0)) }
    return sentences([
      record.name,
      [session.wording.name(of: record.rank), record.unitName, record.domain]
        .filter { !$0.isEmpty }.joined(separator: ", "),
      place, outlet ?? session.admin(.noOutlet),
    ])
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    filter.field = LineField(words)
    try refresh(in: session)
    return .stay
  }
}

extension LogScreen {
  func reading(in session: Session) -> Reading {
    let names = session.names()
    let page = Listing.numbers(around: cursor.selected + 1, of: events.count)
    let list = Listing(
      .entries, page.map { .init(words(of: events[$0 - 1], names, in: session)) },
      first: page.lowerBound, selected: events.isEmpty ? 0 : cursor.selected + 1, count: count,
      empty: session.admin(.emptyLog))
    return Reading(trail(in: session), facts: [heading(in: session)], list: list)
  }

  private func words(of event: EventRecord, _ names: Names, in session: Session) -> String {
    let words = LogWords(event.facts, names, in: session)
    let number = event.facts.objectID.flatMap { numbers[$0] } ?? ""
    return [
      session.wording.text(of: event.facts.at), words.person, words.action,
      words.object(number: number),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  mutating func select(_ number: Int, in session: Session) throws {
    // The far end is for those who look for something else than the last events.
    let end = min(number + Listing.page, Self.farthest)
    while events.count < end, !isAtEnd { try readMore(in: session) }
    cursor.select(number - 1)
    try readNumbers(in: session)
  }

  private static var farthest: Int { 20_000 }

  /// How many there are to go through; the newest one's number is that of all.
  private var count: Int {
    isAtEnd ? events.count : max(events.count, Int(events.first?.sequence ?? 0))
  }
}
