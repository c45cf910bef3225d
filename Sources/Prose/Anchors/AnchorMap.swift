/// What became of the words that a comment is about, in a later text. Ranges are in its code points.
public enum AnchorFate: Hashable, Sendable {
  /// Word for word what it was, where it was.
  case stays(Range<Int>)
  /// Word for word what it was, in a passage that stands elsewhere now.
  case moved(Range<Int>)
  /// At least half of it stayed together; the range holds what stands in its place.
  case changed(Range<Int>)
  /// It cannot be said where it is: somebody has to say it.
  case lost

  public var range: Range<Int>? {
    switch self {
    case .stays(let range), .moved(let range), .changed(let range): range
    case .lost: nil
    }
  }
}

/// Carries the places of comments from one text into a later one.
///
/// Only words that stayed lead from one to the other, never words that look alike: a comment beside the wrong words is
/// worse in an approval than one that is listed as lost. Where the same words stand several times their neighbours have to
/// have stayed too.
public struct AnchorMap: Sendable {
  private let positions: PositionMap
  private let old: [Unicode.Scalar]
  private let new: [Unicode.Scalar]

  public init(from old: String, to new: String) {
    self.init(TextChanges(from: old, to: new))
  }

  public init(_ changes: TextChanges) {
    positions = changes.positions
    old = Array(changes.old.unicodeScalars)
    new = Array(changes.new.unicodeScalars)
  }

  /// The fate of a range of the old text, in its code points. A range of no words is lost.
  public func fate(of range: Range<Int>) -> AnchorFate {
    let range = old.trimmed(range.clamped(to: 0..<old.count))
    guard !range.isEmpty else { return .lost }
    let fate = positions.fate(of: range)
    // Less than half of what was commented is something else.
    guard 2 * fate.kept >= range.count else { return .lost }
    let place = new.trimmed(fate.range)
    guard !place.isEmpty, isCertain(range, place) else { return .lost }
    if fate.isWhole { return fate.hasMoved ? .moved(place) : .stays(place) }
    // A change of form alone, as of where a tone stands, changes no word.
    if fate.kept == range.count, hasSameLetters(range, place) {
      return fate.hasMoved ? .moved(place) : .stays(place)
    }
    let whole = new.trimmed(replacedBegin(of: range, place)..<replacedEnd(of: range, place))
    // What reads like another place of the old text may be that place: "2. … của xã" once "3. … của xã" is gone.
    guard !stands(new[whole], in: old, outside: range) else { return .lost }
    return .changed(whole)
  }

  /// Where the place begins with what came in the stead of its first words.
  private func replacedBegin(of range: Range<Int>, _ place: Range<Int>) -> Int {
    guard positions.place(of: range.lowerBound) == nil else { return place.lowerBound }
    let before = old[..<range.lowerBound].lastIndex { !$0.properties.isWhitespace }
    let removed = range.prefix { positions.place(of: $0) == nil }.count
    let begin = before.map { positions.place(of: $0).map { $0 + 1 } } ?? 0
    guard let begin, begin <= place.lowerBound,
      place.lowerBound - begin <= Self.mostReplaced(for: removed)
    else { return place.lowerBound }
    return begin
  }

  /// Where it ends with what came in the stead of its last words.
  private func replacedEnd(of range: Range<Int>, _ place: Range<Int>) -> Int {
    guard positions.place(of: range.upperBound - 1) == nil else { return place.upperBound }
    let behind = old[range.upperBound...].firstIndex { !$0.properties.isWhitespace }
    let removed = range.reversed().prefix { positions.place(of: $0) == nil }.count
    let end = behind.map { positions.place(of: $0) } ?? new.count
    guard let end, end >= place.upperBound,
      end - place.upperBound <= Self.mostReplaced(for: removed)
    else { return place.upperBound }
    return end
  }

  /// So many code points may come in the stead of so many before they count as something that was put in.
  private static func mostReplaced(for removed: Int) -> Int { 2 * removed + 20 }

  private func stands(
    _ words: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar], outside range: Range<Int>
  ) -> Bool {
    guard let first = words.first else { return false }
    var index = 0
    while index + words.count <= text.count {
      let place = index..<(index + words.count)
      if !range.overlaps(place), text[index] == first, text[place] == words { return true }
      index += 1
    }
    return false
  }

  /// Whether it can be no other place: the words stand there alone, or what stood before or behind them stayed beside
  /// them.
  private func isCertain(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    staysBefore(range.lowerBound, place.lowerBound)
      || staysBehind(range.upperBound, place.upperBound)
      || !isRepeated(old[range], in: old) && !isRepeated(new[place], in: new)
  }

  private func isRepeated(_ words: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar]) -> Bool {
    guard let first = words.first else { return false }
    var count = 0
    var index = 0
    while index + words.count <= text.count {
      if text[index] == first, text[index..<(index + words.count)] == words {
        count += 1
        if count > 1 { return true }
      }
      index += 1
    }
    return false
  }

  private func staysBefore(_ oldPlace: Int, _ newPlace: Int) -> Bool {
    let before = old[..<oldPlace].lastIndex { !$0.properties.isWhitespace }
    let beforeNow = new[..<newPlace].lastIndex { !$0.properties.isWhitespace }
    guard let before, let beforeNow else { return before == nil && beforeNow == nil }
    return positions.place(of: before) == beforeNow
  }

  private func staysBehind(_ oldPlace: Int, _ newPlace: Int) -> Bool {
    let behind = old[oldPlace...].firstIndex { !$0.properties.isWhitespace }
    let behindNow = new[newPlace...].firstIndex { !$0.properties.isWhitespace }
    guard let behind, let behindNow else { return behind == nil && behindNow == nil }
    return positions.place(of: behind) == behindNow
  }

  private func hasSameLetters(_ range: Range<Int>, _ place: Range<Int>) -> Bool {
    let (left, right) = (String(old[range]), String(new[place]))
    return SearchPattern(left, exactMarks: true).ranges(in: right) == [0..<right.count]
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }
}

extension [Unicode.Scalar] {
  /// Without white space at its ends.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower].properties.isWhitespace { lower += 1 }
    while lower < upper, self[upper - 1].properties.isWhitespace { upper -= 1 }
    return lower..<upper
  }
}
