import Newsroom
import Storage

/// The rows of a window by their numbers in the whole list, from 1.
extension ItemWindow {
  /// How many rows there are to go through.
  var count: Int {
    let known = before + rows.count
    return filter.isEmpty ? max(total ?? known, known) : known
  }

  /// The number of the selected row; 0 when there is none.
  var number: Int { current == nil ? 0 : before + selected + 1 }

  /// Moves to the row of a number, page by page.
  mutating func select(number: Int, in session: Session) throws {
    // Far jumps are for filters and searches; a list of a million is not read through for one.
    let wanted = max(1, min(number, count))
    var left = min(Self.farthest, abs(wanted - self.number))
    let direction = wanted < self.number ? -1 : 1
    while left > 0 {
      let step = min(left, Self.stride)
      let place = self.number
      try move(by: direction * step, in: session)
      guard self.number != place else { return }
      left -= step
    }
  }

  private static var stride: Int { 100 }
  private static var farthest: Int { 20_000 }

  /// The page with the selected row.
  func listing(empty: String, _ words: (ItemRow) -> String) -> Listing {
    let page = Listing.numbers(around: number, of: count)
    let numbers = page.clamped(to: (before + 1)..<(before + rows.count + 1))
    return Listing(
      .entries, numbers.map { Listing.Entry(words(rows[$0 - before - 1])) },
      first: numbers.lowerBound, selected: number, count: count, empty: empty)
  }
}
