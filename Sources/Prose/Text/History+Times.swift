extension History {
  /// The times at which steps ended, each once, the earliest first; those of branches that were left too.
  public var times: [Int64] { Set(steps.dropFirst().map(\.time)).sorted() }

  /// The step that was made last by `time`, on whatever branch; 0 when there is none.
  public func lastStep(by time: Int64) -> Int {
    steps.indices.dropFirst().last { steps[$0].time <= time } ?? 0
  }

  /// Itself as far as `count` steps hold it. What is left out is the oldest, and branches that were left: the text before
  /// the first step that is kept counts as the one that was opened.
  public func shortened(to count: Int) -> History {
    guard steps.count > count + 1 else { return self }
    let ahead = Array(sequence(first: current) { steps[$0].lastChild })
    let behind = Array(sequence(first: current) { steps[$0].parent }.dropFirst().dropLast())
    // What can be undone is missed more than what can be made again.
    let own = current == 0 ? ahead.dropFirst() : ahead[...]
    let line = (behind.reversed() + own.prefix(max(1, count / 4))).suffix(max(0, count))
    var short = History()
    for (number, step) in line.enumerated() {
      var kept = steps[step]
      kept.parent = number
      kept.lastChild = nil
      short.steps[number].lastChild = number + 1
      short.steps.append(kept)
      if step == current { short.current = number + 1 }
    }
    return short
  }
}
