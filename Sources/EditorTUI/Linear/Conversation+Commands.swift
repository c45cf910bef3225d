import EditorCLI
import Terminal

/// Commands by their names and keys, and what can be done at all.
extension Conversation {
  func command(_ words: String) -> Wish {
    if let key = key(named: words) { return press(key) }
    let available = LineOptions(for: screens.top, in: session)
    let found = available.find(words)
    if !found.isEmpty { return run(found, on: [], named: words) }
    let parts = LineInput.parts(words)
    let behind = available.find(parts.words).filter { parts.numbers.isEmpty || $0.takesNumbers }
    if behind.isEmpty, let wish = actOnItem(words, available) { return wish }
    return run(behind, on: parts.numbers, named: words)
  }

  /// What can be done with the item is found by its name without asking for the list of it first.
  private func actOnItem(_ words: String, _ available: LineOptions) -> Wish? {
    guard available.all.contains(where: { $0.act == .command("show-actions") }) else { return nil }
    let place = screens.generations
    screens.perform("show-actions")
    guard screens.generations != place else {
      screens.message = nil
      return nil
    }
    let found = LineOptions(for: screens.top, in: session).find(words).filter(\.isEntry)
    guard !found.isEmpty else {
      screens.perform("go-back")
      return nil
    }
    return run(found, on: [], named: words)
  }

  private func run(_ found: [LineOption], on numbers: [Int], named words: String) -> Wish {
    guard let first = found.first else { return tellUnknown(words) }
    guard found.count > 1 else { return run(first, on: numbers) }
    options = found
    said += [phrase(.whichOf(words))] + lines(of: found)
    return .nothing
  }

  /// In a form words may be meant for a field, whose number comes first.
  private func tellUnknown(_ words: String) -> Wish {
    let form = screens.top.formLines(in: session)
    guard let number = form?.firstField else { return tell(.noCommand(words), .warning) }
    return tell(.noCommandInForm(words, field: number), .warning)
  }

  private func run(_ option: LineOption, on numbers: [Int]) -> Wish {
    let count = reading.list?.count ?? 0
    if let wrong = numbers.first(where: { !(1...max(1, count)).contains($0) }) {
      return tell(.noSuchNumber(wrong, of: count), .warning)
    }
    switch option.act {
    case .entry(let number): return choose([chosenBy(number, reading)], reading)
    case .line(let command):
      screens.act { try $0.perform(command, on: numbers.first, in: self.session) }
      return .news
    case .command(let command): return run(command, on: numbers)
    }
  }

  /// The number that chooses what stands at a place.
  private func chosenBy(_ place: Int, _ reading: Reading) -> Int {
    reading.list?.entry(place)?.number ?? place
  }

  private func run(_ command: CommandName, on numbers: [Int]) -> Wish {
    guard !numbers.isEmpty else { return run(command) }
    guard !reading.without.contains(command) else { return tell(.notHere) }
    let place = screens.generations
    for number in numbers where screens.generations == place {
      select(number)
      guard screens.message == nil else { break }
      screens.perform(command)
    }
    return .news
  }

  /// What a command comes to line by line: the movements of a cursor are those of a list.
  private func run(_ command: CommandName) -> Wish {
    let reading = reading
    guard !reading.without.contains(command) else { return tell(.notHere) }
    switch command {
    case "next-row", "scroll-down", "next-choice", "next-field", "move-down":
      return step(1, reading)
    case "previous-row", "scroll-up", "previous-choice", "previous-field", "move-up":
      return step(-1, reading)
    case "next-page": return turnPage(1, reading)
    case "previous-page": return turnPage(-1, reading)
    case "first-row", "scroll-to-start": return go(to: 1, reading)
    case "last-row", "scroll-to-end": return go(to: reading.list?.count ?? 0, reading)
    case "show-help", "open-palette", "open-menu": return tellOptions()
    case "filter-list", "find-text", "find-next", "find-previous": return tell(.howToNarrow)
    case "go-back": return goBack(reading)
    case "open-selected":
      if let list = reading.list, list.manner == .entries, list.selected > 0 {
        return choose([chosenBy(list.selected, reading)], reading)
      }
    default: break
    }
    screens.perform(command)
    return .outcome
  }

  // MARK: Keys

  func press(_ key: Key) -> Wish {
    let active = session.keymap.active(in: screens.top.contexts)
    guard let command = active.binding(for: KeySequence(key))?.command else {
      return tell(.noKey(KeySequence(key).label(session.keyStyle)), .warning)
    }
    guard asking != nil else { return run(command) }
    return command == "go-back" ? giveUp() : .nothing
  }

  /// A key that was written out, as in `f2`, or a letter that is a key here.
  private func key(named words: String) -> Key? {
    let name = words.lowercased().split(separator: "-").joined(separator: "+")
    let isNamed =
      name == "esc" || name.hasPrefix("ctrl+")
      || name.first == "f" && name.count > 1 && name.dropFirst().allSatisfy(\.isNumber)
    guard isNamed || words.count == 1 else { return nil }
    do throws(KeyNotationError) {
      let key = try Key(notation: isNamed ? name : words)
      if isNamed { return key }
      let active = session.keymap.active(in: screens.top.contexts)
      return active.typesText || active.binding(for: KeySequence(key)) == nil ? nil : key
    } catch { return nil }
  }

  func performAtDevice(_ command: CommandName) -> Bool {
    switch command {
    case "redraw-screen", "toggle-theme": _ = tell(.onlyOnScreen)
    case "reload-keymap": screens.message = session.reloadKeymap()
    default: return false
    }
    return true
  }

  // MARK: What can be done

  func tellOptions() -> Wish {
    options = LineOptions(for: screens.top, in: session).told
    let isForm = screens.top.formLines(in: session) != nil
    said += Guide(reading, isForm: isForm).phrases.map { phrase($0) }
    if !options.isEmpty { said += [phrase(.canDoHere)] + lines(of: options) }
    return .nothing
  }

  private func lines(of options: [LineOption]) -> [String] {
    options.enumerated().map { index, option in
      let title = "\(index + 1). \(option.title)"
      return option.refusal.map { "\(title). \(phrase(.notNow($0)))" } ?? title
    }
  }

  /// A number behind a list of what can be done is one of that list; anything else leaves it.
  func answerToOptions(_ input: LineInput) -> Wish? {
    let offered = options
    guard !offered.isEmpty else { return nil }
    options = []
    switch input {
    case .numbers(let numbers):
      guard numbers.count == 1, offered.indices.contains(numbers[0] - 1) else {
        options = offered
        return tell(.noSuchNumber(numbers[0], of: offered.count), .warning)
      }
      return run(offered[numbers[0] - 1], on: [])
    case .back:
      _ = tell(.optionsLeft)
      return .entry
    case .next, .previous, .nextPage, .options, .again, .narrow, .command, .words: return nil
    }
  }
}

/// The signs that can be typed at a screen, in sentences.
struct Guide {
  let phrases: [LinearPhrase]

  init(_ reading: Reading, isForm: Bool) {
    let list: [LinearPhrase] =
      switch reading.list?.manner {
      case .entries: [isForm ? .guideForm : .guideEntries]
      case .passages: [.guidePassages]
      case .lines: [.guideLines]
      case nil: []
      }
    let words: LinearPhrase =
      if case .narrowing = reading.words { .guideNarrowing } else { .guideCommands }
    phrases = list + [words, .guideEverywhere]
  }
}
