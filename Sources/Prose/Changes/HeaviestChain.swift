/// A pair of places, one in the old text and one in the new, and what speaks for it.
struct WeightedPair: Sendable, Hashable {
  var old: Int
  var new: Int
  var weight: Int
}

/// Of pairs that cross each other those that stay in order and weigh most together, in order: what stays stands, what
/// is left out was moved. No place is used twice.
func heaviestChain(_ pairs: [WeightedPair]) -> [WeightedPair] {
  // Of one old place the later new ones come first, so that none of them builds on another.
  let sorted = pairs.sorted { ($0.old, $1.new) < ($1.old, $0.new) }
  guard let last = sorted.map(\.new).max() else { return [] }
  // For every beginning of the new text the best chain that ends in it, as a binary indexed tree of pairs.
  var best = [Int](repeating: -1, count: last + 2)
  var sums = [Int](repeating: 0, count: sorted.count)
  var before = [Int](repeating: -1, count: sorted.count)
  for (index, pair) in sorted.enumerated() {
    var place = pair.new
    var found = -1
    while place > 0 {
      if best[place] >= 0, found < 0 || sums[best[place]] > sums[found] { found = best[place] }
      place -= place & -place
    }
    sums[index] = pair.weight + (found < 0 ? 0 : sums[found])
    before[index] = found
    place = pair.new + 1
    while place < best.count {
      if best[place] < 0 || sums[best[place]] < sums[index] { best[place] = index }
      place += place & -place
    }
  }
  guard var index = sums.indices.max(by: { sums[$0] < sums[$1] }) else { return [] }
  var chain: [WeightedPair] = []
  while index >= 0 {
    chain.append(sorted[index])
    index = before[index]
  }
  return chain.reversed()
}
