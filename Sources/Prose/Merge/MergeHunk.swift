/// A range of the base that one side has put something else in place of.
struct MergeHunk: Hashable {
  enum Side { case mine, theirs }

  let side: Side
  /// What it takes away, counted in parts of the base; empty where something was only put in.
  let base: Range<Int>
  /// What stands there, counted in parts of the side.
  let new: Range<Int>

  /// What one side changed, from its parts and those of the base, each by its number.
  static func hunks(of side: Side, from base: [Int32], to new: [Int32]) -> [MergeHunk] {
    var hunks: [MergeHunk] = []
    var (old, put) = (0, 0)
    let end = (old: base.count, new: new.count)
    for pair in pairs(base, new) + [end] {
      if old < pair.old || put < pair.new {
        hunks.append(MergeHunk(side: side, base: old..<pair.old, new: put..<pair.new))
      }
      (old, put) = (pair.old + 1, pair.new + 1)
    }
    return hunks
  }

  /// Which parts stayed. Where too much differs to be worth finding out, only what is the same at both ends.
  private static func pairs(_ base: [Int32], _ new: [Int32]) -> [(old: Int, new: Int)] {
    var budget = 20_000_000
    if let alignment = TokenAlignment(base, new, budget: &budget) { return alignment.pairs }
    let most = min(base.count, new.count)
    let head = (0..<most).first { base[$0] != new[$0] } ?? most
    let tail =
      (0..<(most - head)).first { base[base.count - 1 - $0] != new[new.count - 1 - $0] }
      ?? most - head
    return (0..<head).map { ($0, $0) }
      + (0..<tail).reversed().map { (base.count - 1 - $0, new.count - 1 - $0) }
  }
}

/// Hunks that have to be looked at together.
struct MergeGroup {
  private(set) var hunks: [MergeHunk]
  /// All that they take away, and what is kept in between.
  private(set) var base: Range<Int>

  /// Puts hunks together of which `meet` says, by the end of what is before and the next hunk, that they cannot be told
  /// apart.
  static func groups(
    _ hunks: [MergeHunk], where meet: (MergeGroup, MergeHunk) -> Bool
  ) -> [MergeGroup] {
    let sorted = hunks.sorted {
      ($0.base.lowerBound, $0.base.upperBound) < ($1.base.lowerBound, $1.base.upperBound)
    }
    var groups: [MergeGroup] = []
    for hunk in sorted {
      if let last = groups.last, meet(last, hunk) {
        groups[groups.count - 1].add(hunk)
      } else {
        groups.append(MergeGroup(hunks: [hunk], base: hunk.base))
      }
    }
    return groups
  }

  private mutating func add(_ hunk: MergeHunk) {
    hunks.append(hunk)
    base = base.lowerBound..<max(base.upperBound, hunk.base.upperBound)
  }

  func changes(of side: MergeHunk.Side) -> [MergeHunk] { hunks.filter { $0.side == side } }

  /// Whether a hunk takes away something that the group takes away too, or puts something in at the same place.
  func overlaps(_ hunk: MergeHunk) -> Bool {
    hunk.base.lowerBound < base.upperBound || hunk.base.isEmpty && base == hunk.base
  }
}
