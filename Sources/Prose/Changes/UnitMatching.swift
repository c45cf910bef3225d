/// Units of two texts that belong together: one and one; where a paragraph was split or paragraphs were joined, several.
struct UnitGroup: Hashable {
  var old: Range<Int>
  var new: Range<Int>
}

/// Which units of the old text became which of the new one: first those with the same words, then those that are
/// alike, then those that are alike in another place.
struct UnitMatching {
  private(set) var inOrder: [UnitGroup] = []
  /// Each of one unit.
  private(set) var moved: [UnitGroup] = []

  private let texts: ComparedTexts
  private var tokenizer: ChangeTokenizer
  private var oldTokens: [Int: UnitTokens] = [:]
  private var newTokens: [Int: UnitTokens] = [:]
  /// Comparisons of two units that may still be made.
  private var comparisons = 400_000

  /// Nil when `goesOn` says to stop.
  init?(_ texts: ComparedTexts, while goesOn: () -> Bool) {
    self.texts = texts
    tokenizer = ChangeTokenizer(texts.bytes)
    matchEqual(0..<texts.old.count, 0..<texts.new.count)
    inOrder.sort { $0.old.lowerBound < $1.old.lowerBound }
    guard goesOn() else { return nil }
    guard matchSimilar(while: goesOn), goesOn() else { return nil }
  }

  /// The tokens of the units of a group, taken apart before or now.
  mutating func tokens(ofOld units: Range<Int>) -> [ChangeToken] {
    units.flatMap { oldTokens[$0]?.tokens ?? take(texts.old[$0]) }
  }

  mutating func tokens(ofNew units: Range<Int>) -> [ChangeToken] {
    units.flatMap { newTokens[$0]?.tokens ?? take(texts.new[$0]) }
  }

  private mutating func take(_ unit: ChangeUnit) -> [ChangeToken] {
    tokenizer.tokens(in: unit.bytes, from: unit.codePoints.lowerBound)
  }

  // MARK: The same words

  private mutating func matchEqual(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var (first, second) = (oldRange.lowerBound, newRange.lowerBound)
    var (firstEnd, secondEnd) = (oldRange.upperBound, newRange.upperBound)
    while first < firstEnd, second < secondEnd, areEqual(first, second) {
      addPair(first, second)
      first += 1
      second += 1
    }
    while first < firstEnd, second < secondEnd, areEqual(firstEnd - 1, secondEnd - 1) {
      firstEnd -= 1
      secondEnd -= 1
      addPair(firstEnd, secondEnd)
    }
    guard first < firstEnd, second < secondEnd else { return }
    // Paragraphs that are there once in both hold the others in their places; the rest lies between them.
    let chain = heaviestChain(uniquePairs(first..<firstEnd, second..<secondEnd))
    guard !chain.isEmpty else { return }
    for pair in chain {
      matchEqual(first..<pair.old, second..<pair.new)
      addPair(pair.old, pair.new)
      first = pair.old + 1
      second = pair.new + 1
    }
    matchEqual(first..<firstEnd, second..<secondEnd)
  }

  private func areEqual(_ old: Int, _ new: Int) -> Bool {
    texts.old[old].number == texts.new[new].number
  }

  private mutating func addPair(_ old: Int, _ new: Int) {
    inOrder.append(UnitGroup(old: old..<(old + 1), new: new..<(new + 1)))
  }

  private func uniquePairs(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> [WeightedPair] {
    var places: [Int32: (old: Int, oldCount: Int, new: Int, newCount: Int)] = [:]
    for index in oldRange {
      places[texts.old[index].number, default: (0, 0, 0, 0)].old = index
      places[texts.old[index].number, default: (0, 0, 0, 0)].oldCount += 1
    }
    for index in newRange {
      guard var place = places[texts.new[index].number] else { continue }
      place.new = index
      place.newCount += 1
      places[texts.new[index].number] = place
    }
    return places.values.compactMap { place in
      guard place.oldCount == 1, place.newCount == 1 else { return nil }
      return WeightedPair(
        old: place.old, new: place.new, weight: texts.old[place.old].words.count + 1)
    }
  }

  // MARK: Alike

  private mutating func matchSimilar(while goesOn: () -> Bool) -> Bool {
    let gaps = self.gaps
    let unmatchedOld = gaps.flatMap(\.old)
    let unmatchedNew = gaps.flatMap(\.new)
    guard !unmatchedOld.isEmpty, !unmatchedNew.isEmpty else { return true }
    for (count, unit) in unmatchedOld.enumerated() {
      oldTokens[unit] = UnitTokens(take(texts.old[unit]))
      if count % 256 == 255, !goesOn() { return false }
    }
    for (count, unit) in unmatchedNew.enumerated() {
      newTokens[unit] = UnitTokens(take(texts.new[unit]))
      if count % 256 == 255, !goesOn() { return false }
    }
    let likenesses = candidates(unmatchedOld, unmatchedNew)
    guard goesOn() else { return false }
    matchInGaps(gaps, likenesses)
    for gap in self.gaps where !gap.old.isEmpty && !gap.new.isEmpty { matchSmall(gap) }
    inOrder.sort { $0.old.lowerBound < $1.old.lowerBound }
    matchMoved(likenesses)
    return true
  }

  /// What lies between the units that are matched already.
  private var gaps: [UnitGroup] {
    var gaps: [UnitGroup] = []
    var (first, second) = (0, 0)
    for group in inOrder {
      if first < group.old.lowerBound || second < group.new.lowerBound {
        gaps.append(
          UnitGroup(old: first..<group.old.lowerBound, new: second..<group.new.lowerBound))
      }
      (first, second) = (group.old.upperBound, group.new.upperBound)
    }
    if first < texts.old.count || second < texts.new.count {
      gaps.append(UnitGroup(old: first..<texts.old.count, new: second..<texts.new.count))
    }
    return gaps
  }

  /// Units that share runs of words which no other unit has, by how much they share.
  private func candidates(_ olds: [Int], _ news: [Int]) -> [Likeness] {
    var table = SharedRuns(capacity: olds.reduce(0) { $0 + (oldTokens[$1]?.runs.count ?? 0) })
    for unit in olds { table.add(oldTokens[unit]?.runs ?? [], old: unit) }
    for unit in news { table.add(newTokens[unit]?.runs ?? [], new: unit) }
    return olds.flatMap { old -> [Likeness] in
      guard let tokens = oldTokens[old] else { return [] }
      return table.sharers(of: tokens.runs).compactMap { new, votes in
        newTokens[new].map { Likeness(old, new, tokens, $0, votes: votes) }
      }
    }
  }

  private mutating func matchInGaps(_ gaps: [UnitGroup], _ likenesses: [Likeness]) {
    var gapOfOld: [Int: Int] = [:]
    var gapOfNew: [Int: Int] = [:]
    for (number, gap) in gaps.enumerated() {
      for unit in gap.old { gapOfOld[unit] = number }
      for unit in gap.new { gapOfNew[unit] = number }
    }
    let near = likenesses.filter { gapOfOld[$0.old] == gapOfNew[$0.new] }
    let chain = heaviestChain(near.filter(\.isAlike).map(\.pair))
    var added = chain.map {
      UnitGroup(old: $0.old..<($0.old + 1), new: $0.new..<($0.new + 1))
    }
    Self.extend(&added, by: near.filter(\.isPart))
    inOrder += added
    inOrder.sort { $0.old.lowerBound < $1.old.lowerBound }
  }

  /// Takes parts of what was split, or was joined, into the groups beside them.
  private static func extend(_ groups: inout [UnitGroup], by parts: [Likeness]) {
    guard !groups.isEmpty, !parts.isEmpty else { return }
    var ofOld: [Int: Int] = [:]
    var ofNew: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      ofOld[group.old.lowerBound] = number
      ofNew[group.new.lowerBound] = number
    }
    let inOrder = parts.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    for part in inOrder + inOrder.reversed() {
      if let number = ofOld[part.old], ofNew[part.new] == nil,
        let range = groups[number].new.grown(by: part.new)
      {
        groups[number].new = range
        ofNew[part.new] = number
      } else if let number = ofNew[part.new], ofOld[part.old] == nil,
        let range = groups[number].old.grown(by: part.old)
      {
        groups[number].old = range
        ofOld[part.old] = number
      }
    }
  }

  /// Compares each with each where there are few: what is too short to share runs of words.
  private mutating func matchSmall(_ gap: UnitGroup) {
    let (rows, columns) = (gap.old.count, gap.new.count)
    guard rows * columns <= min(1_024, comparisons) else { return }
    comparisons -= rows * columns
    let isAlone = rows == 1 && columns == 1
    var pairs: [WeightedPair] = []
    for old in gap.old {
      for new in gap.new {
        if areEqual(old, new) {
          pairs.append(WeightedPair(old: old, new: new, weight: texts.old[old].words.count + 1))
        } else if let left = oldTokens[old], let right = newTokens[new] {
          let likeness = Likeness(old, new, left, right, votes: 0)
          if likeness.isAlike || isAlone && likeness.isShortAndAlike { pairs.append(likeness.pair) }
        }
      }
    }
    for pair in heaviestChain(pairs) { addPair(pair.old, pair.new) }
  }

  // MARK: In another place

  private mutating func matchMoved(_ likenesses: [Likeness]) {
    let gaps = self.gaps
    var olds = Set(gaps.flatMap(\.old))
    var news = Set(gaps.flatMap(\.new))
    var byWords: [Int32: [Int]] = [:]
    for unit in olds.sorted(by: >) where isWorthMoving(unit) {
      byWords[texts.old[unit].number, default: []].append(unit)
    }
    for new in news.sorted() {
      guard let old = byWords[texts.new[new].number]?.popLast() else { continue }
      move(old, new, &olds, &news)
    }
    for likeness in likenesses.sorted(by: Likeness.isCloser) where likeness.isClearlyAlike {
      guard olds.contains(likeness.old), news.contains(likeness.new) else { continue }
      move(likeness.old, likeness.new, &olds, &news)
    }
    moved.sort { $0.new.lowerBound < $1.new.lowerBound }
  }

  private mutating func move(_ old: Int, _ new: Int, _ olds: inout Set<Int>, _ news: inout Set<Int>)
  {
    olds.remove(old)
    news.remove(new)
    moved.append(UnitGroup(old: old..<(old + 1), new: new..<(new + 1)))
  }

  /// A word or a rule stands in many places without having been moved there.
  private func isWorthMoving(_ unit: Int) -> Bool { (oldTokens[unit]?.words.count ?? 0) >= 2 }
}

extension Range<Int> {
  /// With the number beside it; nil when it is not beside it.
  fileprivate func grown(by number: Int) -> Range<Int>? {
    if number == upperBound { return lowerBound..<(upperBound + 1) }
    if number == lowerBound - 1 { return number..<upperBound }
    return nil
  }
}
