/// Turns keys into commands, one key at a time, and remembers the beginning of a sequence.
///
/// Times are milliseconds of any clock that does not go back.
public struct KeyMatcher: Sendable {
  public enum Outcome: Hashable, Sendable {
    case command(CommandName)
    /// A printable key where text is typed.
    case typed(Character)
    /// More keys are needed; these are the sequences that can still come, each with its command.
    case pending([KeyBinding])
    /// Escape ended the beginning of a sequence, and nothing else.
    case cancelled
    case unbound(KeySequence)
    /// A letter with a Vietnamese mark came where letters are commands, and which command was meant
    /// cannot be told; `likely` are the keys that make such a letter, those with a command if any.
    case vietnameseInput(likely: [Key])
  }

  public let keymap: Keymap
  private var stack: [ContextName] = []
  private var active: ActiveKeys
  /// The beginning of a sequence, empty between commands.
  private var begun: [Key] = []
  /// When a beginning that is complete in itself runs; nil when only more keys can complete it.
  public private(set) var deadline: Int64?
  private var correction = InputMethodTrace()

  public init(_ keymap: Keymap) {
    self.keymap = keymap
    active = keymap.active(in: [])
  }

  /// True while a sequence has begun.
  public var isPending: Bool { !begun.isEmpty }

  /// What `key` does while the contexts of `stack` are open, its top first.
  ///
  /// Two outcomes come only when a beginning that was complete in itself runs and `key` starts
  /// anew. A sequence that was begun in other contexts is forgotten.
  public mutating func feed(_ key: Key, in stack: [ContextName], at time: Int64) -> [Outcome] {
    if stack != self.stack { open(stack) }
    let earlier = expire(at: time)
    defer { correction.note(key, at: time) }
    if isPending, key == Key(.escape) {
      forget()
      return [.cancelled]
    }
    let complete = deadline == nil ? nil : active.binding(for: KeySequence(begun))?.command
    if let outcome = advance(by: key, at: time) { return earlier + [outcome] }
    if isPending, let complete {
      forget()
      return [.command(complete)] + [advance(by: key, at: time) ?? failure(of: key, at: time)]
    }
    let outcome = failure(of: key, at: time)
    forget()
    return earlier + [outcome]
  }

  /// Runs a beginning that is complete in itself when its time is over; otherwise does nothing.
  public mutating func expire(at time: Int64) -> [Outcome] {
    guard let deadline, time >= deadline,
      let command = active.binding(for: KeySequence(begun))?.command
    else { return [] }
    forget()
    return [.command(command)]
  }
}

extension KeyMatcher {
  private mutating func open(_ stack: [ContextName]) {
    self.stack = stack
    active = keymap.active(in: stack)
    correction = InputMethodTrace()
    forget()
  }

  private mutating func forget() {
    begun = []
    deadline = nil
  }

  /// The outcome of going on with `key`, read without its marks if need be; nil when no sequence
  /// goes on with it.
  private mutating func advance(by key: Key, at time: Int64) -> Outcome? {
    if !isPending, active.typesText, let character = key.plainCharacter { return .typed(character) }
    if let outcome = take(key, at: time) { return outcome }
    guard let marked = key.plainCharacter.flatMap({ MarkedLetter($0) }) else { return nil }
    let meant = (exchanged(marked, at: time) ?? [Key(.character(marked.base))]).filter(hasMeaning)
    return meant.count == 1 ? take(meant[0], at: time) : nil
  }

  private mutating func take(_ key: Key, at time: Int64) -> Outcome? {
    let keys = KeySequence(begun + [key])
    let command = active.binding(for: keys)?.command
    guard active.isBeginning(keys) else {
      guard let command else { return nil }
      forget()
      return .command(command)
    }
    begun.append(key)
    deadline = command == nil ? nil : keymap.timeout.map { time + Int64($0) }
    return .pending(active.continuations(of: keys))
  }

  private func failure(of key: Key, at time: Int64) -> Outcome {
    guard let marked = key.plainCharacter.flatMap({ MarkedLetter($0) }) else {
      return .unbound(KeySequence(begun + [key]))
    }
    let candidates =
      exchanged(marked, at: time) ?? marked.telexKeys.map { Key(.character($0)) }
    let bound = candidates.filter(hasMeaning)
    return .vietnameseInput(likely: bound.isEmpty ? candidates : bound)
  }

  /// The keys, of Telex and VNI, of which one was pressed when an input method has just exchanged
  /// a letter for `marked`: that letter ran its command already, so only the new key is meant.
  private func exchanged(_ marked: MarkedLetter, at time: Int64) -> [Key]? {
    guard let earlier = correction.letterTakenBack(at: time) else { return nil }
    let pressed = marked.keysPressed(after: earlier)
    return pressed.isEmpty ? nil : pressed.map { Key(.character($0)) }
  }

  private func hasMeaning(_ key: Key) -> Bool {
    let keys = KeySequence(begun + [key])
    return active.binding(for: keys) != nil || active.isBeginning(keys)
  }
}
