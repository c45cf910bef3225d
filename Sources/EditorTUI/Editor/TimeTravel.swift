import Prose

/// Looking at what is being written as it was at earlier times, one time after the other, before one of them is taken.
struct TimeTravel {
  /// The times at which something was finished, the earliest first.
  let times: [Int64]
  /// The time that is shown.
  private(set) var shown: Int
  /// The steps of the three texts from which the travel began.
  let origin: [Int]

  /// So far a jump goes, in milliseconds.
  static let jump: Int64 = 60_000

  /// Nil when nothing was ever written here.
  init?(of histories: [History]) {
    times = Set(histories.flatMap(\.times)).sorted()
    guard !times.isEmpty else { return nil }
    origin = histories.map(\.current)
    let now = zip(histories, origin).map { history, step in history.steps[step].time }.max() ?? .min
    shown = times.lastIndex { $0 <= now } ?? -1
  }

  /// The time that is shown; nil before everything that was written.
  var time: Int64? { shown < 0 ? nil : times[shown] }
  /// Which of how many it is, from 1; the text that was opened counts as the first.
  var number: Int { shown + 2 }
  var count: Int { times.count + 1 }

  mutating func step(_ direction: Int) { shown = max(-1, min(shown + direction, times.count - 1)) }

  /// To the next time that is at least a minute away.
  mutating func jump(_ direction: Int) {
    guard let time else {
      if direction > 0 { shown = 0 }
      return
    }
    shown =
      direction > 0
      ? times.firstIndex { $0 >= time + Self.jump } ?? times.count - 1
      : times.lastIndex { $0 <= time - Self.jump } ?? -1
  }

  mutating func goToStart() { shown = -1 }
  mutating func goToEnd() { shown = times.count - 1 }
}
