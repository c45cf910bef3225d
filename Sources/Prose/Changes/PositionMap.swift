/// Where the places of the old text are in the new one, in code points of both: for what is anchored in a text that
/// has been changed since.
///
/// Only words that stayed lead from one to the other. What was written anew has no place in the new text, however much
/// it looks like something there.
public struct PositionMap: Sendable, Hashable {
  /// What became of a range of the old text.
  public struct Fate: Sendable, Hashable {
    /// Where it is in the new text: from the first to the last of its words that stayed there. Empty, and between what
    /// stood before and behind it, when all its words are gone.
    public let range: Range<Int>
    /// How many of its code points stayed in that range.
    public let kept: Int
    /// Whether it is word for word what it was, with nothing put in between.
    public let isWhole: Bool
    /// Whether it stands in a passage that was moved.
    public let hasMoved: Bool

    /// Nothing of it stayed.
    public var isGone: Bool { kept == 0 }
  }

  private struct Run: Sendable, Hashable {
    let old: Range<Int>
    let new: Range<Int>
    /// Nil when each code point stayed; else where each old one is, counted from the beginning of the new run.
    let steps: [Int]?
    let hasMoved: Bool

    func place(of codePoint: Int) -> Int {
      guard let steps else { return new.lowerBound + codePoint - old.lowerBound }
      return new.lowerBound + steps[codePoint - old.lowerBound]
    }

    /// Without the end of the last paragraph, which neither text has.
    func inside(_ oldCount: Int, _ newCount: Int) -> Run? {
      var (old, new) = (old.clamped(to: 0..<oldCount), new.clamped(to: 0..<newCount))
      if steps == nil {
        let count = min(old.count, new.count)
        old = old.lowerBound..<(old.lowerBound + count)
        new = new.lowerBound..<(new.lowerBound + count)
      }
      let known = steps?.prefix(old.count).map { min($0, new.count) }
      return old.isEmpty ? nil : Run(old: old, new: new, steps: known, hasMoved: hasMoved)
    }
  }

  /// In the order of the old text, without gaps where nothing changed.
  private let runs: [Run]
  private let oldCount: Int
  private let newCount: Int

  init(_ changes: TextChanges) {
    oldCount = changes.old.unicodeScalars.count
    newCount = changes.new.unicodeScalars.count
    var runs: [Run] = []
    for passage in changes.passages {
      for (index, segment) in passage.segments.enumerated() {
        let hasMoved = passage.kind == .moved
        switch segment.sign {
        case .kept:
          if let last = runs.last, last.steps == nil, last.hasMoved == hasMoved,
            last.old.upperBound == segment.old.lowerBound,
            last.new.upperBound == segment.new.lowerBound
          {
            runs[runs.count - 1] = Run(
              old: last.old.lowerBound..<segment.old.upperBound,
              new: last.new.lowerBound..<segment.new.upperBound, steps: nil, hasMoved: hasMoved)
          } else {
            runs.append(Run(old: segment.old, new: segment.new, steps: nil, hasMoved: hasMoved))
          }
        case .deleted:
          guard let change = segment.change, changes.changes[change].kind.isFormal,
            index + 1 < passage.segments.count
          else { continue }
          let next = passage.segments[index + 1]
          guard next.change == change, next.sign == .inserted else { continue }
          let steps = Self.steps(from: changes.text(of: segment), to: changes.text(of: next))
          guard let steps else { continue }
          runs.append(Run(old: segment.old, new: next.new, steps: steps, hasMoved: hasMoved))
        case .inserted: continue
        }
      }
    }
    let (oldEnd, newEnd) = (oldCount, newCount)
    self.runs = runs.compactMap { $0.inside(oldEnd, newEnd) }
      .sorted { $0.old.lowerBound < $1.old.lowerBound }
  }

  /// For each code point of a text where it is in one that reads the same; nil when they do not read the same.
  private static func steps(from old: String, to new: String) -> [Int]? {
    let (left, right) = (Letters(old), Letters(new))
    guard left.letters.count == right.letters.count else { return nil }
    return left.places.map { $0 < right.starts.count ? right.starts[$0] : right.count }
  }

  // MARK: Asking

  /// Where a code point of the old text is; nil when it is gone.
  public func place(of codePoint: Int) -> Int? {
    guard codePoint < oldCount, let run = run(at: codePoint) else { return nil }
    let place = run.place(of: codePoint)
    return place < newCount ? place : nil
  }

  /// What became of a range; one of no length is about the place and never whole.
  public func fate(of range: Range<Int>) -> Fate {
    let range = min(range.lowerBound, oldCount)..<min(range.upperBound, oldCount)
    var pieces: [(new: Range<Int>, kept: Int, hasMoved: Bool, isExact: Bool)] = []
    var index = firstRun(endingAfter: range.lowerBound)
    while index < runs.count, runs[index].old.lowerBound < range.upperBound {
      let run = runs[index]
      let part = run.old.clamped(to: range)
      if !part.isEmpty {
        let end =
          part.upperBound == run.old.upperBound
          ? run.new.upperBound : run.place(of: part.upperBound)
        let start = run.place(of: part.lowerBound)
        pieces.append((start..<max(start, end), part.count, run.hasMoved, run.steps == nil))
      }
      index += 1
    }
    return Self.joined(pieces, of: range.count) ?? gone(near: range.lowerBound)
  }

  /// The pieces that stayed together: of several places the one in which most of it is.
  private static func joined(
    _ pieces: [(new: Range<Int>, kept: Int, hasMoved: Bool, isExact: Bool)], of count: Int
  ) -> Fate? {
    var groups: [(range: Range<Int>, kept: Int, hasMoved: Bool, isExact: Bool)] = []
    for piece in pieces {
      if let last = groups.last, last.hasMoved == piece.hasMoved,
        piece.new.lowerBound >= last.range.upperBound,
        piece.new.lowerBound - last.range.upperBound <= 4 * count + 200
      {
        groups[groups.count - 1] = (
          last.range.lowerBound..<piece.new.upperBound, last.kept + piece.kept, last.hasMoved,
          last.isExact && piece.isExact
        )
      } else {
        groups.append((piece.new, piece.kept, piece.hasMoved, piece.isExact))
      }
    }
    guard let best = groups.max(by: { $0.kept < $1.kept }), best.kept > 0 else { return nil }
    return Fate(
      range: best.range, kept: best.kept,
      isWhole: best.kept == count && best.range.count == count && best.isExact,
      hasMoved: best.hasMoved)
  }

  private func gone(near codePoint: Int) -> Fate {
    let after = firstRun(endingAfter: codePoint)
    let place: Int
    if after < runs.count, runs[after].old.contains(codePoint) {
      place = runs[after].place(of: codePoint)
    } else {
      place = after > 0 ? runs[after - 1].new.upperBound : runs.first.map(\.new.lowerBound) ?? 0
    }
    let inside = min(place, newCount)
    return Fate(range: inside..<inside, kept: 0, isWhole: false, hasMoved: false)
  }

  private func run(at codePoint: Int) -> Run? {
    let index = firstRun(endingAfter: codePoint)
    guard index < runs.count, runs[index].old.contains(codePoint) else { return nil }
    return runs[index]
  }

  /// By halves: a long text has thousands of runs and comments ask for hundreds of places.
  private func firstRun(endingAfter codePoint: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].old.upperBound > codePoint { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The letters of a text that can be seen, and which of its code points each is made of.
private struct Letters {
  var letters: [Character] = []
  /// The first code point of each letter.
  var starts: [Int] = []
  /// For each code point the letter that it belongs to; white space and what cannot be seen belong to the next one.
  var places: [Int] = []
  var count = 0

  init(_ text: String) {
    for character in text {
      let scalars = character.unicodeScalars
      let isShown = !character.isWhitespace && !scalars.allSatisfy(\.isUnseen)
      for _ in scalars { places.append(letters.count) }
      if isShown {
        letters.append(character)
        starts.append(count)
      }
      count += scalars.count
    }
  }
}

extension TextChanges {
  /// Where the places of the old text are in the new one.
  public var positions: PositionMap { PositionMap(self) }
}
