extension [Unicode.Scalar] {
  /// Where `part` stands, at most `limit` places, none overlapping another.
  public func places(of part: [Unicode.Scalar], limit: Int) -> [Range<Int>] {
    guard let first = part.first, count >= part.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start + part.count <= count, places.count < limit {
      if self[start] == first, self[start..<start + part.count].elementsEqual(part) {
        places.append(start..<start + part.count)
        start += part.count
      } else {
        start += 1
      }
    }
    return places
  }
}
