/// The number of syllables (tiếng) in a text: runs of letters and digits, since Vietnamese writes
/// every syllable by itself. A foreign word or a number without a sign in it counts as one.
public func syllables(in text: String) -> Int {
  var count = 0
  var isInside = false
  for scalar in text.unicodeScalars {
    let isPart = scalar.isWordPart || isInside && scalar.isMark
    if isPart, !isInside { count += 1 }
    isInside = isPart
  }
  return count
}

extension Unicode.Scalar {
  /// True for marks of any kind, which belong to the letter before them.
  fileprivate var isMark: Bool {
    guard value >= 0x300, !isPlain(value) else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}

/// How fast a reader is taken to be.
public struct ReadingPace: Sendable, Hashable {
  /// Syllables a minute, at least 1.
  public let syllablesPerMinute: Int

  public init(syllablesPerMinute: Int) { self.syllablesPerMinute = max(1, syllablesPerMinute) }

  /// 240 syllables a minute: a setting of our own, not the result of a study.
  public static let usual = ReadingPace(syllablesPerMinute: 240)

  /// The time for so many syllables in whole seconds, rounded up.
  public func seconds(for syllables: Int) -> Int {
    (max(0, syllables) * 60 + syllablesPerMinute - 1) / syllablesPerMinute
  }
}
