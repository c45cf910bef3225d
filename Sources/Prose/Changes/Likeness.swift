/// A unit taken apart, and what tells how much it is like another.
struct UnitTokens {
  let tokens: [ChangeToken]
  /// Its words by their meanings, sorted.
  let words: [Int32]
  /// A number for each three words that follow each other.
  let runs: [UInt64]

  init(_ tokens: [ChangeToken]) {
    self.tokens = tokens
    var words: [Int32] = []
    words.reserveCapacity(tokens.count / 2)
    for token in tokens where token.kind.isWord { words.append(token.meaning) }
    var runs: [UInt64] = []
    if words.count >= 3 {
      runs.reserveCapacity(words.count - 2)
      for index in 0..<(words.count - 2) {
        var run = UInt64(UInt32(bitPattern: words[index]))
        run = (run &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: words[index + 1]))
        run = (run &* 0xBF58_476D_1CE4_E5B9) ^ UInt64(UInt32(bitPattern: words[index + 2]))
        runs.append((run ^ (run >> 31)) &* 0x94D0_49BB_1331_11EB | 1)
      }
    }
    words.sort()
    self.words = words
    self.runs = runs
  }
}

/// How much two units are alike.
struct Likeness {
  let old: Int
  let new: Int
  /// The words that are in both.
  let common: Int
  let oldCount: Int
  let newCount: Int
  /// The runs of words that only these two have.
  let votes: Int

  init(_ old: Int, _ new: Int, _ left: UnitTokens, _ right: UnitTokens, votes: Int) {
    self.old = old
    self.new = new
    self.votes = votes
    oldCount = left.words.count
    newCount = right.words.count
    var (first, second, common) = (0, 0, 0)
    while first < left.words.count, second < right.words.count {
      if left.words[first] == right.words[second] {
        common += 1
        first += 1
        second += 1
      } else if left.words[first] < right.words[second] {
        first += 1
      } else {
        second += 1
      }
    }
    self.common = common
  }

  var pair: WeightedPair { WeightedPair(old: old, new: new, weight: common) }

  private var shorter: Int { min(oldCount, newCount) }
  /// The share of their words that is in both, in hundredths.
  private var share: Int { oldCount + newCount == 0 ? 0 : 200 * common / (oldCount + newCount) }

  /// Alike enough to be shown as one paragraph with changes: below that a reader is better off with both whole.
  /// Vietnamese paragraphs of a page share a third of their syllables whatever they are about.
  var isAlike: Bool { share >= 50 || isPart && share >= 25 }

  /// Nearly all of the shorter one is in the longer one, as when a paragraph is split or joined.
  var isPart: Bool {
    shorter >= 4 && common * 4 >= shorter * 3 && votes * 3 >= max(1, shorter - 2)
  }

  /// A heading or a caption that stands where another one stood.
  var isShortAndAlike: Bool { max(oldCount, newCount) <= 6 && share >= 30 }

  /// Alike enough to be found in another place.
  var isClearlyAlike: Bool { shorter >= 6 && share >= 65 && votes >= 2 }

  static func isCloser(_ left: Likeness, _ right: Likeness) -> Bool {
    (right.common, left.old, left.new) < (left.common, right.old, right.new)
  }
}

/// Which unit of each text has a run of words, of those that are there once in each.
struct SharedRuns {
  private struct Entry {
    var run: UInt64 = 0
    var old: Int32 = -1
    var new: Int32 = -1
  }

  private static let several: Int32 = -2
  private var entries: [Entry]

  init(capacity: Int) {
    var size = 1 << 10
    while size < capacity * 2 { size *= 2 }
    entries = [Entry](repeating: Entry(), count: size)
  }

  private func slot(of run: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: run >> 17) & (entries.count - 1)
    while entries[slot].run != 0, entries[slot].run != run {
      slot = (slot + 1) & (entries.count - 1)
    }
    return slot
  }

  mutating func add(_ runs: [UInt64], old unit: Int) {
    for run in runs {
      let slot = slot(of: run)
      if entries[slot].run == 0 {
        entries[slot] = Entry(run: run, old: Int32(unit))
      } else if entries[slot].old != Int32(unit) {
        entries[slot].old = Self.several
      }
    }
  }

  /// Runs of the new text count where the old one has them: the table never grows by them.
  mutating func add(_ runs: [UInt64], new unit: Int) {
    for run in runs {
      let slot = slot(of: run)
      guard entries[slot].run == run else { continue }
      if entries[slot].new == -1 {
        entries[slot].new = Int32(unit)
      } else if entries[slot].new != Int32(unit) {
        entries[slot].new = Self.several
      }
    }
  }

  /// The units of the new text that share runs with these of the old one, and how many each.
  func sharers(of runs: [UInt64]) -> [(new: Int, votes: Int)] {
    var sharers: [(new: Int, votes: Int)] = []
    for run in runs {
      let entry = entries[slot(of: run)]
      guard entry.old >= 0, entry.new >= 0 else { continue }
      let new = Int(entry.new)
      if let last = sharers.lastIndex(where: { $0.new == new }) {
        sharers[last].votes += 1
      } else {
        sharers.append((new, 1))
      }
    }
    return sharers
  }
}
