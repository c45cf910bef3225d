/// The keys to press one after the other for one command; most sequences hold a single key.
public struct KeySequence: Hashable, Sendable {
  public let keys: [Key]

  /// `keys` must not be empty.
  public init(_ keys: [Key]) {
    precondition(!keys.isEmpty, "A key sequence holds at least one key.")
    self.keys = keys
  }

  public init(_ key: Key) {
    self.init([key])
  }

  public var first: Key { keys[0] }

  /// True when this sequence is the beginning of the longer `other`; a sequence does not begin
  /// itself.
  public func begins(_ other: KeySequence) -> Bool {
    keys.count < other.keys.count && other.keys.starts(with: keys)
  }

  /// The beginnings of this sequence, shortest first, without the sequence itself.
  var properPrefixes: [KeySequence] {
    (1..<keys.count).map { KeySequence(Array(keys.prefix($0))) }
  }
}

extension Key {
  /// True for a key that puts a character where text is typed.
  public var isPlainPrintable: Bool {
    switch code {
    case .character: modifiers.isEmpty
    case .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function:
      false
    }
  }

  /// The character of a printable key pressed without modifiers.
  var plainCharacter: Character? {
    switch code {
    case .character(let character): modifiers.isEmpty ? character : nil
    case .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function:
      nil
    }
  }
}
