/// The candidate that somebody who wrote `name` most likely meant, or nil when none is near.
///
/// The same words in another order count as the same name (`item-approve`). Otherwise a third of
/// the letters may differ, at least one; of equally near candidates the first in the alphabet wins.
/// Nothing longer than 40 characters is compared.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  guard name.utf8.count <= 160, name.count <= 40 else { return nil }
  let candidates = candidates.sorted()
  let words = wordsInOrder(name)
  if words.count > 1, let turned = candidates.first(where: { wordsInOrder($0) == words }) {
    return turned
  }
  let limit = max(1, name.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where abs(candidate.count - name.count) <= limit {
    let distance = editDistance(Array(name.lowercased()), Array(candidate))
    if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
  }
  return best?.candidate
}

private func wordsInOrder(_ name: String) -> [String] {
  name.lowercased().split { "-._ ".contains($0) }.map(String.init).sorted()
}

/// How many letters must be put in, left out, exchanged or swapped with their neighbour to turn
/// `left` into `right` (optimal string alignment).
public func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let exchanged = last[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(exchanged, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
