import EditorCLI

/// Readings as lines to print: the whole, what has changed since the last one, one entry.
struct Speech {
  let language: Language

  private func phrase(_ phrase: LinearPhrase) -> String { phrase.text(in: language) }

  // MARK: One entry

  /// `3. …` as it stands in a list; `3/12. …` when it was moved to.
  func line(_ number: Int, of list: Listing, isMovement: Bool = false) -> [String] {
    guard let entry = list.entry(number) else { return [] }
    let heading = entry.heading.map { [$0] } ?? []
    let own = entry.number ?? number
    if isMovement, entry.number == nil {
      return heading + ["\(number)/\(list.count). \(entry.text)"]
    }
    return heading + [entry.isNumbered ? "\(own). \(entry.text)" : entry.text]
  }

  /// The selected entry; what the list is about when none is.
  func current(of reading: Reading) -> [String] {
    guard let list = reading.list else { return [] }
    if list.count == 0 { return [list.empty].filter { !$0.isEmpty } }
    return list.selected == 0
      ? [reading.title] : line(list.selected, of: list, isMovement: true)
  }

  /// Where somebody is who has been here before.
  private func place(in list: Listing) -> [String] {
    if list.manner == .passages { return [phrase(.atPassage(list.selected, of: list.count))] }
    return Array(line(list.selected, of: list, isMovement: true).suffix(1))
  }

  // MARK: All of it

  /// Everything that has to be known to go on: title, facts, the page of the list, what is to be typed.
  func whole(of reading: Reading, isFull: Bool = false) -> [String] {
    // An entry that stands among the facts has been said with them.
    let page = page(of: reading, isFull: isFull).filter { !reading.facts.contains($0) }
    return [reading.title] + reading.alarms + reading.facts + page
      + (isFull ? reading.notes : []) + request(of: reading)
  }

  /// What is to be typed, where it is not a command.
  func request(of reading: Reading) -> [String] {
    switch reading.words {
    case .command: []
    case .narrowing(let words), .text(let words), .secret(let words), .anything(let words):
      words.split(separator: "\n").map(String.init)
    }
  }

  /// The entries that are read out at once, and how many are left.
  func page(of reading: Reading, isFull: Bool = false) -> [String] {
    guard let list = reading.list else { return [] }
    guard list.count > 0 else { return [list.empty].filter { !$0.isEmpty } }
    switch list.manner {
    case .lines: return lines(of: list, from: 0, isFull: isFull)
    case .passages:
      return isFull
        ? list.numbers.flatMap { line($0, of: list) } : [phrase(.passages(list.count))]
    case .entries:
      let numbers = isFull ? list.numbers : list.page(around: list.selected)
      let said = numbers.clamped(to: list.numbers)
      return said.flatMap { line($0, of: list) }
        + left(list.count - said.upperBound + 1, list.rest)
    }
  }

  /// Lines of a text that nothing can be done with, from an offset.
  func lines(of list: Listing, from start: Int, isFull: Bool = false) -> [String] {
    let end = isFull ? list.count : min(list.count, start + Listing.lines)
    return list.entries[min(start, end)..<end].flatMap { entry in
      (entry.heading.map { [$0] } ?? []) + [entry.text]
    } + left(list.count - end, .lines)
  }

  private func left(_ count: Int, _ what: LinearPhrase.Rest) -> [String] {
    count > 0 ? [phrase(.more(count, what))] : []
  }

  // MARK: What is new

  /// What somebody who heard `former` has to hear now; nothing when it is all the same.
  func news(of reading: Reading, since former: Reading) -> [String] {
    guard reading.title == former.title else { return whole(of: reading) }
    let facts = reading.facts.filter { !former.facts.contains($0) }
    guard reading.words != former.words else { return facts + listNews(of: reading, since: former) }
    // Whoever is to write hears what is to be written.
    if case .text = reading.words { return facts + request(of: reading) }
    return facts + listNews(of: reading, since: former) + request(of: reading)
  }

  private func listNews(of reading: Reading, since former: Reading) -> [String] {
    guard let list = reading.list else { return [] }
    guard let old = former.list, old.manner == list.manner else { return page(of: reading) }
    let changes = changes(in: list, since: old)
    switch list.manner {
    case .lines: return list.entries == old.entries ? [] : page(of: reading)
    case .entries where list.numbers != old.numbers || list.count != old.count:
      return page(of: reading)
    case .passages where list.count != old.count:
      return list.count == 0
        ? page(of: reading) : [phrase(.passages(list.count))] + current(of: reading)
    case .entries, .passages:
      if !changes.isEmpty { return changes }
      return [0, old.selected].contains(list.selected) ? [] : current(of: reading)
    }
  }

  /// The entries that are not what they were.
  private func changes(in list: Listing, since old: Listing) -> [String] {
    list.numbers.filter { list.entry($0) != old.entry($0) }.flatMap { line($0, of: list) }
  }

  /// What somebody hears who comes back to a screen: where they are, and what has changed there.
  func returning(to reading: Reading, since former: Reading) -> [String] {
    guard let list = reading.list, let old = former.list, reading.title == former.title,
      list.count == old.count, list.numbers == old.numbers, list.manner != .lines
    else { return whole(of: reading) }
    let news = reading.facts.filter { !former.facts.contains($0) }
    let isNew = list.entry(list.selected) != old.entry(list.selected)
    return [reading.title] + news + changes(in: list, since: old)
      + (list.selected == 0 || isNew ? [] : place(in: list))
      + (reading.words == former.words ? [] : request(of: reading))
  }
}
