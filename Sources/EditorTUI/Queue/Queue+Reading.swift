import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

extension SearchScreen {
  func reading(in session: Session) -> Reading {
    let words = ItemWords(session: session)
    return Reading(
      trail(in: session),
      facts: [field.isEmpty ? emptySummary(in: session) : summary(in: session)],
      list: window.listing(empty: field.isEmpty ? "" : session.linear(.nothingFound)) {
        words.text(of: $0)
      },
      words: .narrowing(session.linear(.typeWords)))
  }

  /// What is to be typed is said apart.
  private func emptySummary(in session: Session) -> String {
    capitalized(order.title(in: session)) + session.separator + filter.text(in: session)
  }

  mutating func select(_ number: Int, in session: Session) throws {
    try window.select(number: number, in: session)
  }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    field = LineField(words)
    try search(in: session)
    return .stay
  }
}

extension SearchFilterDialog {
  func reading(in session: Session) -> Reading {
    Reading(session.queueText(.narrowResults), list: formLines(in: session)?.listing)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(form, confirm: session.queueText(.narrow), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) { change(&form) }
}

extension QueueScreen {
  func reading(in session: Session) -> Reading {
    let held = all.count { $0.entry.hold != nil }
    var facts = [session.queueText(.queueCount(rows.count))]
    if held > 0 { facts.append(session.queueText(.heldCount(held))) }
    if !filter.field.isEmpty {
      facts.append(session.phrase(.narrowedTo(filter.field.text, rows.count)))
    }
    let list = Listing(
      count: rows.count, selected: rows.isEmpty ? 0 : cursor.selected + 1,
      empty: session.queueText(.emptyQueue)
    ) { Listing.Entry(words(of: rows[$0 - 1], in: session)) }
    return Reading(
      trail(in: session), facts: rows.isEmpty ? [] : [facts.joined(separator: ", ")], list: list)
  }

  private func words(of row: QueueRow, in session: Session) -> String {
    let when: String
    if let hold = row.entry.hold {
      when = HoldText.text(of: hold, in: session)
    } else if let time = row.entry.notBefore {
      when = session.linear(.goesOut(time.vietnameseText))
    } else {
      when = session.queueText(.nextTurn)
    }
    var origin = [session.title(of: row.row.kind), session.name(row.row.author)]
    if let name = approvers[row.row.id]?.name, !name.isEmpty {
      origin.append(session.queueText(.approvedBy(name)))
    }
    return sentences([
      capitalized(when), row.row.title, capitalized(origin.joined(separator: ", ")),
    ])
  }

  mutating func select(_ number: Int, in session: Session) throws {
    cursor.select(number - 1)
    try readApprovers(in: session)
  }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    filter.field = LineField(words)
    try narrow(in: session)
    return .stay
  }
}

extension HoldDialog {
  func reading(in session: Session) -> Reading {
    box.reading(title(in: session), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: title(in: session), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    keepWords(in: session)
  }
}

/// A month line by line: the days on which something goes out.
extension CalendarDialog {
  func reading(in session: Session) -> Reading {
    let days = days
    let list = days.map { day -> Listing.Entry in
      let titles = (entries[day] ?? []).map { entry in
        "\(DueText.moment(entry.at, at: entry.at)) \(entry.title)"
      }
      return Listing.Entry(
        sentences([session.queueText(.dayEntries(day, titles.count))] + titles))
    }
    return Reading(
      session.queueText(.month(month.day.month, year: month.day.year)),
      facts: withoutTime > 0 ? [session.queueText(.withoutTime(withoutTime))] : [],
      list: Listing(
        .entries, list, selected: days.firstIndex(of: month.day).map { $0 + 1 } ?? 0,
        empty: session.linear(.emptyMonth)))
  }

  /// The days of the month that have entries.
  private var days: [CivilDate] {
    entries.keys.filter { $0.year == month.day.year && $0.month == month.day.month }.sorted()
  }

  mutating func select(_ number: Int, in session: Session) throws {
    if days.indices.contains(number - 1) { month = MonthCalendar(days[number - 1]) }
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return .close(.date(month.day))
  }
}
