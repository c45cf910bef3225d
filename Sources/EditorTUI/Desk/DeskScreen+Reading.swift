import EditorCLI
import Newsroom
import Storage
import Terminal
import Workflow

/// The desk line by line: the list of lists, and behind each its items.
extension DeskScreen {
  func reading(in session: Session) -> Reading {
    isInMenu ? listsReading(in: session) : itemsReading(in: session)
  }

  private func listsReading(in session: Session) -> Reading {
    var entries: [Listing.Entry] = []
    var heading: String?
    for entry in menu {
      if entry.isHeading {
        heading = capitalized(entry.title.lowercased()) + ":"
        continue
      }
      entries.append(Listing.Entry(words(of: entry, in: session), heading: heading))
      heading = nil
    }
    let selected = lines.firstIndex(of: chosen).map { $0 + 1 } ?? 0
    var reading = Reading(
      session.phrase(.newsroom), facts: [session.portal.name, person(in: session)],
      list: Listing(.entries, entries, selected: selected))
    reading.isFirst = true
    reading.without = Self.aboutItems
    return reading
  }

  /// Who works here, and as what.
  private func person(in session: Session) -> String {
    let role = session.ownRole.map { session.wording.name(of: $0) }
    return [session.acting.name, role].compactMap { $0 }.joined(separator: ", ")
  }

  /// In the list of lists no item has been heard of.
  private static let aboutItems: Set<CommandName> = [
    "show-actions", "toggle-mark", "mark-all", "unmark-all", "show-details", "edit-item",
    "submit-item", "approve-item", "return-item", "give-opinion", "ask-opinions",
  ]

  /// Where the lists and ways stand in the menu, without the headings.
  private var lines: [Int] { menu.indices.filter { !menu[$0].isHeading } }

  private func words(of entry: DeskEntry, in session: Session) -> String {
    guard entry.list != nil else {
      return entry.count == 0 ? entry.title : "\(entry.title): \(entry.countWords)"
    }
    let overdue = entry.overdue > 0 ? [session.phrase(.overdueCount(entry.overdue))] : []
    let count = entry.count == 0 ? session.linear(.none) : session.phrase(.itemCount(entry.count))
    return "\(entry.title): \(([count] + overdue).joined(separator: ", "))"
  }

  private func itemsReading(in session: Session) -> Reading {
    guard let entry = shownEntry else { return Reading(session.phrase(.newsroom)) }
    var facts = [session.phrase(.itemCount(entry.count))]
    if overdue > 0 { facts.append(session.phrase(.overdueCount(overdue))) }
    if !marked.isEmpty { facts.append(session.phrase(.markedCount(marked.count))) }
    if !window.filter.isEmpty {
      facts.append(session.phrase(.narrowedTo(window.filter, window.rows.count)))
    }
    let empty =
      window.filter.isEmpty ? session.emptyList : session.linear(.nothingFits)
    let words = ItemWords(session: session)
    let list = window.listing(empty: empty) { words.text(of: $0, isMarked: marked.contains($0.id)) }
    return Reading(
      entry.title, facts: list.count == 0 ? [] : [facts.joined(separator: ", ")], list: list)
  }

  mutating func select(_ number: Int, in session: Session) throws {
    guard isInMenu else {
      return try window.select(number: number, in: session)
    }
    let lines = lines
    guard lines.indices.contains(number - 1) else { return }
    try choose(lines[number - 1], in: session)
  }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    guard !isInMenu else { return .ignored }
    filter.field = LineField(words)
    try narrow(in: session)
    return .stay
  }
}
