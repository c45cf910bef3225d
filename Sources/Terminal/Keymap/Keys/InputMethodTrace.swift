/// Recognises an input method that corrects what it has sent: a letter, then in one burst Backspace
/// and the changed letter.
struct InputMethodTrace: Hashable, Sendable {
  /// How far apart Backspace and the changed letter may arrive, in milliseconds; a person needs
  /// longer to find the second key, a slow line rarely splits the burst by more.
  static let burst: Int64 = 50

  private var last: Character?
  private var takenBack: Character?
  private var takenBackAt: Int64 = 0

  mutating func note(_ key: Key, at time: Int64) {
    takenBack = key == Key(.backspace) ? last : nil
    takenBackAt = time
    last = key.plainCharacter
  }

  /// The letter that a Backspace of the same burst has just taken back.
  func letterTakenBack(at time: Int64) -> Character? {
    time - takenBackAt <= InputMethodTrace.burst ? takenBack : nil
  }
}
