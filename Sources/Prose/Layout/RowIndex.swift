/// The numbers of rows of many paragraphs, of which sums over the first ones and the place of the
/// nth row are found in logarithmic time (a binary indexed tree, Fenwick 1994).
struct RowIndex: Sendable {
  private var counts: [Int]
  private var sums: [Int]

  init(_ counts: [Int]) {
    self.counts = counts
    sums = [0] + counts
    for index in sums.indices.dropFirst() {
      let parent = index + (index & -index)
      if parent < sums.count { sums[parent] += sums[index] }
    }
  }

  /// The rows of all paragraphs.
  var total: Int { rows(before: counts.count) }

  /// The rows of the first `paragraph` paragraphs.
  func rows(before paragraph: Int) -> Int {
    var sum = 0
    var index = paragraph
    while index > 0 {
      sum += sums[index]
      index -= index & -index
    }
    return sum
  }

  mutating func set(_ count: Int, for paragraph: Int) {
    let difference = count - counts[paragraph]
    guard difference != 0 else { return }
    counts[paragraph] = count
    var index = paragraph + 1
    while index < sums.count {
      sums[index] += difference
      index += index & -index
    }
  }

  /// The paragraph that holds a row, and the row within it; the last one for a row beyond all.
  func paragraph(holding row: Int) -> (paragraph: Int, row: Int) {
    guard row < total else {
      return (counts.count - 1, max(0, counts[counts.count - 1] - 1))
    }
    var rest = max(0, row)
    var index = 0
    var step = 1 << (Int.bitWidth - 1 - counts.count.leadingZeroBitCount)
    while step > 0 {
      if index + step < sums.count, sums[index + step] <= rest {
        index += step
        rest -= sums[index]
      }
      step /= 2
    }
    return (index, rest)
  }
}
