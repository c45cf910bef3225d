import Prose

/// Reads the lines of one file into a map of its own and notes what is wrong in each of them.
struct KeymapReader {
  private(set) var map: Keymap
  private(set) var faults: [KeymapFault] = []

  private let vocabulary: KeymapVocabulary
  private let areDefaults: Bool
  private var context: ContextName?
  /// The unknown heading under which the reader is, with its line and the lines skipped so far.
  private var skipped: (heading: String, line: Int, count: Int)?
  private var settings: [KeymapLine.Setting: Int] = [:]
  /// Guesses left; a file that is no key map at all is not worth one for each of its lines.
  private var guesses = 100

  /// `base` is the map under this file, nil for the program's own.
  init(vocabulary: KeymapVocabulary, over base: Keymap?) {
    self.vocabulary = vocabulary
    areDefaults = base == nil
    map = Keymap(vocabulary: vocabulary)
    map.timeout = base?.timeout
  }

  mutating func read(_ text: String) {
    // Editors on Windows put a byte order mark before the first line and CR before LF.
    let content = nfc(text).drop { $0 == "\u{FEFF}" }
    let hasLoneReturns = !content.utf8.contains(0x0A)
    for (index, line) in content.parts(between: hasLoneReturns ? 0x0D : 0x0A).enumerated() {
      let number = index + 1
      switch KeymapLine(line.utf8.last == 0x0D ? Substring(line.utf8.dropLast()) : line) {
      case .blank: break
      case .context(let name): enter(name, line: number)
      case .setting(let setting, let value): set(setting, to: value, line: number)
      case .binding(let keys, let command, let help):
        bind(keys, to: command, help: help, line: number)
      case .malformed(let text): note(.malformedLine(text), line: number)
      }
    }
    leaveSkipped()
    dropBeginnings()
  }
}

// MARK: - Headings and settings

extension KeymapReader {
  private mutating func enter(_ name: String, line: Int) {
    leaveSkipped()
    let name = name.lowercased()
    if vocabulary.context(ContextName(name)) != nil {
      context = ContextName(name)
    } else {
      context = nil
      skipped = (name, line, 0)
    }
  }

  private mutating func leaveSkipped() {
    guard let skipped else { return }
    let known = vocabulary.contexts.map(\.name.rawValue)
    // The screen's own name without the wider context's is the likeliest slip.
    let nearest =
      known.first { $0.hasSuffix(".\(skipped.heading)") }
      ?? guess(skipped.heading, among: known)
    note(
      .unknownContext(
        skipped.heading, nearest: nearest.map { ContextName($0) }, skippedLines: skipped.count),
      line: skipped.line)
    self.skipped = nil
  }

  private mutating func set(_ setting: KeymapLine.Setting, to value: String, line: Int) {
    if let first = settings[setting] {
      note(.settingTwice(setting.rawValue, firstLine: first), line: line)
    }
    settings[setting] = settings[setting] ?? line
    switch setting {
    case .version:
      if value != "1" { note(.unsupportedVersion(value), line: line) }
    case .timeout:
      let digits = value.hasSuffix("ms") ? value.dropLast(2).trimmed : value[...]
      guard let timeout = Int(digits), Keymap.allowedTimeouts.contains(timeout) else {
        note(.badTimeout(value, allowedMilliseconds: Keymap.allowedTimeouts), line: line)
        return
      }
      map.timeout = timeout
    }
  }
}

// MARK: - Bindings

extension KeymapReader {
  private mutating func bind(_ keys: String, to word: String, help: String?, line: Int) {
    if skipped != nil {
      skipped?.count += 1
      return
    }
    guard let context else {
      note(.outsideContext, line: line, keys: keys)
      return
    }
    let action = action(word, keys: keys, line: line)
    let alternatives = keys[...].parts(between: UInt8(ascii: ","))
    for (index, part) in alternatives.enumerated() {
      let written = String(part.trimmed)
      guard let sequence = sequence(written, action: action, line: line), let action else {
        continue
      }
      let binding = KeyBinding(
        context: context, keys: sequence, action: action, help: help,
        origin: areDefaults ? .defaults(line: line) : .user(line: line), alternative: index)
      add(binding, written: written, line: line)
    }
  }

  private mutating func action(_ word: String, keys: String, line: Int) -> KeyBinding.Action? {
    switch word.lowercased() {
    case "":
      note(.missingCommand, line: line, keys: keys)
      return nil
    case "none": return .block
    case "inherit": return .inherit
    default: break
    }
    let command = CommandName(word)
    guard let places = vocabulary.commands[command] else {
      let nearest = guess(word, among: vocabulary.commands.keys.lazy.map(\.rawValue))
      note(
        .unknownCommand(word, nearest: nearest.map { CommandName($0) }), line: line, keys: keys)
      return nil
    }
    guard let context, vocabulary.allows(command, in: context) else {
      note(
        .commandNotHere(command, allowedIn: places.sorted()), line: line, keys: keys,
        action: .run(command))
      return nil
    }
    return .run(command)
  }

  /// The keys, when they may have a command here; `action` is nil when the line has none.
  private mutating func sequence(
    _ written: String, action: KeyBinding.Action?, line: Int
  ) -> KeySequence? {
    let sequence: KeySequence
    do {
      sequence = try KeySequence(notation: written)
    } catch {
      note(.badKey(error), line: line, keys: written, action: action)
      return nil
    }
    if let context, vocabulary.typesText(context), sequence.first.isPlainPrintable {
      note(.typesHere, line: line, keys: written, action: action)
      return nil
    }
    if case .run(let command) = action {
      for key in sequence.keys {
        guard let allowed = vocabulary.signalKeys[key], !allowed.contains(command) else { continue }
        note(
          .signalKey(key, allowed: allowed.sorted()), line: line, keys: written, action: action)
        return nil
      }
    }
    return sequence
  }

  private mutating func add(_ binding: KeyBinding, written: String, line: Int) {
    let earlier = map.table[binding.context, default: [:]].updateValue(
      binding, forKey: binding.keys)
    guard let earlier, let firstLine = earlier.origin.line else { return }
    note(
      .boundTwice(firstLine: firstLine, firstAction: earlier.action), line: line, keys: written,
      action: binding.action)
  }

  /// Without a time limit a sequence that begins a longer one could never be told from it.
  private mutating func dropBeginnings() {
    guard map.timeout == nil else { return }
    for context in vocabulary.contexts {
      let commands = map.written(in: context.name).filter { $0.command != nil }
      var longerByBeginning: [KeySequence: KeyBinding] = [:]
      for binding in commands {
        for beginning in binding.keys.properPrefixes where longerByBeginning[beginning] == nil {
          longerByBeginning[beginning] = binding
        }
      }
      for binding in commands {
        guard let longer = longerByBeginning[binding.keys], let line = longer.origin.line else {
          continue
        }
        map.table[context.name]?[binding.keys] = nil
        faults.append(binding.fault(.beginsLonger(longer.keys, line: line)))
      }
    }
  }

  private mutating func guess(_ name: String, among names: some Sequence<String>) -> String? {
    guesses -= 1
    return guesses < 0 ? nil : nearestName(to: name, among: names)
  }

  private mutating func note(
    _ problem: KeymapFault.Problem, line: Int, keys: String? = nil,
    action: KeyBinding.Action? = nil
  ) {
    faults.append(
      KeymapFault(line: line, context: context, keys: keys, action: action, problem: problem))
  }
}

extension KeyBinding {
  /// A fault of the line that made this binding.
  func fault(_ problem: KeymapFault.Problem) -> KeymapFault {
    KeymapFault(
      line: origin.line, context: context, keys: keys.notation, action: action, problem: problem)
  }
}
