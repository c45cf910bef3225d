import CBare
import Glibc
import Newsroom
import Scenery
import Storage
import Workflow

/// A process of a crowd: begins with the others at one moment, and prints a line for each act.
struct CrowdWorker {
  enum Kind: String {
    /// Transitions through the use cases.
    case transitions
    /// Bare commits of C with SQLite's own busy wait.
    case busy
    /// The same with a try each millisecond.
    case retry
  }

  let kind: Kind
  let store: String
  let number: Int
  /// On the clock of `uptime`.
  let begin: Double
  let end: Double
  let items: [ID<Item>]

  /// `KIND STORE NUMBER BEGIN END [ITEM …]`.
  init(_ words: [String]) throws {
    guard words.count >= 5, let kind = Kind(rawValue: words[0]), let number = Int(words[2]),
      let begin = Double(words[3]), let end = Double(words[4])
    else { throw MeasuringError.usage }
    self.kind = kind
    store = words[1]
    self.number = number
    self.begin = begin
    self.end = end
    items = words.dropFirst(5).compactMap { Int64($0) }.map { ID($0) }
  }

  func work() throws {
    switch kind {
    case .transitions: try makeTransitions()
    case .busy: try commit(BARE_WAIT_SQLITE)
    case .retry: try commit(BARE_WAIT_MILLISECOND)
    }
  }

  private func makeTransitions() throws {
    let newsroom = try Newsroom.open(Scenery.opening(store))
    let round = try Round(in: newsroom)
    func item(_ turn: Int) -> ID<Item> { items[turn / Round.acts % items.count] }
    let turns = repeatedly { turn in
      do {
        try round.make(turn, on: item(turn))
        return nil
      } catch {
        return "\(error)"
      }
    }
    // Whoever comes next finds every item as it was.
    for turn in turns..<turns + (Round.acts - turns % Round.acts) % Round.acts {
      try round.make(turn, on: item(turn))
    }
    try newsroom.close()
  }

  private func commit(_ wait: bare_wait) throws {
    guard let bare = bare_open(store, wait) else { throw MeasuringError.bare("open \(store)") }
    defer { bare_close(bare) }
    repeatedly { turn in
      let code = bare_commit(bare, Int64(number), Int64(turn))
      return code == 0 ? nil : "code \(code)"
    }
  }

  /// Acts until the end, and answers how often; printed afterwards, so that printing is no part of what is timed.
  @discardableResult
  private func repeatedly(_ act: (Int) -> String?) -> Int {
    usleep(UInt32(max(0, begin - uptime()) * 1_000))
    var lines: [String] = []
    var turn = 0
    while uptime() < end {
      let start = uptime()
      if let fault = act(turn) {
        lines.append("error \(fault)")
      } else {
        lines.append("done \(uptime() - start)")
      }
      turn += 1
    }
    print(lines.joined(separator: "\n"))
    return turn
  }
}
