/// Which tokens of one list stand in another, in order: a shortest way from one to the other by Myers (1986), in space
/// that grows with the lists alone.
struct TokenAlignment {
  /// The most tokens that may be taken away and put in before a paragraph counts as another one.
  static let mostChanges = 4_000

  private let old: [Int32]
  private let new: [Int32]
  private(set) var pairs: [(old: Int, new: Int)] = []
  private var forward: [Int] = []
  private var backward: [Int] = []
  /// Steps that may still be made for all paragraphs of a text together.
  private var budget: Int

  /// Nil when too much differs to be worth saying token by token. `budget` loses the steps that were made.
  init?(_ old: [Int32], _ new: [Int32], budget: inout Int) {
    self.old = old
    self.new = new
    self.budget = budget
    let isDone = align(0..<old.count, 0..<new.count, mostChanges: Self.mostChanges)
    budget = self.budget
    guard isDone else { return nil }
  }

  private mutating func align(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, mostChanges: Int
  ) -> Bool {
    var (first, second) = (oldRange.lowerBound, newRange.lowerBound)
    var (firstEnd, secondEnd) = (oldRange.upperBound, newRange.upperBound)
    while first < firstEnd, second < secondEnd, old[first] == new[second] {
      pairs.append((first, second))
      first += 1
      second += 1
    }
    while first < firstEnd, second < secondEnd, old[firstEnd - 1] == new[secondEnd - 1] {
      firstEnd -= 1
      secondEnd -= 1
    }
    if first < firstEnd, second < secondEnd {
      let box = (old: first..<firstEnd, new: second..<secondEnd)
      guard let middle = middle(of: box.old, box.new, mostChanges) else { return false }
      if Self.parts(box.old, box.new, at: middle) {
        guard align(first..<middle.old, second..<middle.new, mostChanges: .max),
          align(middle.old..<firstEnd, middle.new..<secondEnd, mostChanges: .max)
        else { return false }
      }
    } else if firstEnd - first + secondEnd - second > mostChanges {
      return false
    }
    while firstEnd < oldRange.upperBound {
      pairs.append((firstEnd, secondEnd))
      firstEnd += 1
      secondEnd += 1
    }
    return true
  }

  /// Whether a place is inside and not at a corner, where it would part nothing.
  private static func parts(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, at place: (old: Int, new: Int)
  ) -> Bool {
    guard oldRange.lowerBound <= place.old, place.old <= oldRange.upperBound,
      newRange.lowerBound <= place.new, place.new <= newRange.upperBound
    else { return false }
    return place != (oldRange.lowerBound, newRange.lowerBound)
      && place != (oldRange.upperBound, newRange.upperBound)
  }

  /// A place that a shortest way leads through, found from both ends at once.
  private mutating func middle(
    of oldRange: Range<Int>, _ newRange: Range<Int>, _ mostChanges: Int
  ) -> (old: Int, new: Int)? {
    let (rows, columns) = (oldRange.count, newRange.count)
    let difference = rows - columns
    let limit = (rows + columns + 1) / 2
    let center = limit + 1
    let size = 2 * limit + 3
    if forward.count < size {
      forward = [Int](repeating: 0, count: size)
      backward = [Int](repeating: 0, count: size)
    }
    forward[center + 1] = 0
    backward[center + 1] = 0
    for distance in 0...limit {
      guard distance * 2 <= mostChanges, budget > 0 else { return nil }
      budget -= 2 * distance + 2
      // Diagonals outside lead nowhere; those beside the ones that are left were walked a step before.
      let lowest = 2 * max(0, distance - columns) - distance
      let highest = distance - 2 * max(0, distance - rows)
      for diagonal in stride(from: lowest, through: highest, by: 2) {
        var x = Self.furthest(forward, center + diagonal, diagonal, distance)
        let start = x
        while x < rows, x - diagonal < columns,
          old[oldRange.lowerBound + x] == new[newRange.lowerBound + x - diagonal]
        {
          x += 1
        }
        forward[center + diagonal] = x
        let mirrored = difference - diagonal
        if difference % 2 != 0, abs(mirrored) < distance,
          x + backward[center + mirrored] >= rows
        {
          return (oldRange.lowerBound + start, newRange.lowerBound + start - diagonal)
        }
      }
      for diagonal in stride(from: lowest, through: highest, by: 2) {
        var x = Self.furthest(backward, center + diagonal, diagonal, distance)
        while x < rows, x - diagonal < columns,
          old[oldRange.upperBound - 1 - x] == new[newRange.upperBound - 1 - x + diagonal]
        {
          x += 1
        }
        backward[center + diagonal] = x
        let mirrored = difference - diagonal
        if difference % 2 == 0, abs(mirrored) <= distance,
          x + forward[center + mirrored] >= rows
        {
          return (oldRange.upperBound - x, newRange.upperBound - x + diagonal)
        }
      }
    }
    return nil
  }

  private static func furthest(
    _ reached: [Int], _ place: Int, _ diagonal: Int, _ distance: Int
  ) -> Int {
    diagonal == -distance || diagonal != distance && reached[place - 1] < reached[place + 1]
      ? reached[place + 1] : reached[place - 1] + 1
  }
}
