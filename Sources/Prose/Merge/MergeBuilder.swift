/// Puts two texts together, piece by piece.
struct MergeBuilder {
  private(set) var pieces: [TextMerge.Piece] = []
  private var agreed: [UInt8] = []

  /// By lines first: a paragraph that one side left alone is the other's.
  mutating func merge(base: [UInt8], mine: [UInt8], theirs: [UInt8]) {
    var table = MergeTable()
    let texts = (
      base: table.lines(of: base), mine: table.lines(of: mine), theirs: table.lines(of: theirs)
    )
    let hunks =
      MergeHunk.hunks(of: .mine, from: texts.base.numbers, to: texts.mine.numbers)
      + MergeHunk.hunks(of: .theirs, from: texts.base.numbers, to: texts.theirs.numbers)
    let groups = MergeGroup.groups(hunks) { $0.overlaps($1) }
    take(groups, texts.base, texts.mine, texts.theirs) { builder, base, mine, theirs in
      if base.isEmpty || mine.isEmpty || theirs.isEmpty {
        builder.conflict(base, mine, theirs)
      } else {
        builder.mergeTokens(base: base, mine: mine, theirs: theirs)
      }
    }
    endAgreed()
  }

  /// By syllables. Vietnamese writes a word of several syllables with spaces in between: what two sides change right
  /// beside each other may be one word, and is decided as one.
  private mutating func mergeTokens(base: [UInt8], mine: [UInt8], theirs: [UInt8]) {
    var table = MergeTable()
    let texts = (
      base: table.tokens(of: base), mine: table.tokens(of: mine), theirs: table.tokens(of: theirs)
    )
    let hunks =
      MergeHunk.hunks(of: .mine, from: texts.base.numbers, to: texts.mine.numbers)
      + MergeHunk.hunks(of: .theirs, from: texts.base.numbers, to: texts.theirs.numbers)
    let groups = MergeGroup.groups(hunks) { group, hunk in
      if group.overlaps(hunk) { return true }
      let between = texts.base.bytes(of: group.base.upperBound..<hunk.base.lowerBound)
      return between.allSatisfy { $0 != UInt8(ascii: "\n") && isBlank($0) }
    }
    take(groups, texts.base, texts.mine, texts.theirs) { builder, base, mine, theirs in
      builder.conflict(base, mine, theirs)
    }
  }

  /// Takes what is the same, what one side changed and what both changed alike; gives the rest to `disagree`.
  private mutating func take(
    _ groups: [MergeGroup], _ base: MergeParts, _ mine: MergeParts, _ theirs: MergeParts,
    disagree: (inout MergeBuilder, [UInt8], [UInt8], [UInt8]) -> Void
  ) {
    var place = 0
    for group in groups {
      agreed += base.bytes(of: place..<group.base.lowerBound)
      place = group.base.upperBound
      let (ours, others) = (group.changes(of: .mine), group.changes(of: .theirs))
      let first = base.bytes(of: group.base, with: ours, from: mine)
      let second = base.bytes(of: group.base, with: others, from: theirs)
      if others.isEmpty || first == second {
        agreed += first
      } else if ours.isEmpty {
        agreed += second
      } else {
        disagree(&self, base.bytes(of: group.base), first, second)
      }
    }
    agreed += base.bytes(of: place..<base.ranges.count)
  }

  private mutating func conflict(_ base: [UInt8], _ mine: [UInt8], _ theirs: [UInt8]) {
    endAgreed()
    pieces.append(
      .conflict(
        MergeConflict(
          base: String(decoding: base, as: UTF8.self), mine: String(decoding: mine, as: UTF8.self),
          theirs: String(decoding: theirs, as: UTF8.self))))
  }

  private mutating func endAgreed() {
    guard !agreed.isEmpty else { return }
    pieces.append(.agreed(String(decoding: agreed, as: UTF8.self)))
    agreed = []
  }
}
