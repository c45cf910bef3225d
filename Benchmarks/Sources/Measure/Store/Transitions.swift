import CBare
import Figures
import Newsroom
import Scenery
import Storage
import Workflow

/// How many transitions a second one process makes, beside a C program's bare UPDATE and INSERT on the same disk.
struct Transitions {
  let setting: Setting
  private static let turns = 40
  private static let items = 40

  func lines() throws -> [Line] {
    let small = try Scenery.make("\(setting.scratch.path)/transitions.db")
    let large = try Newsroom.open(Scenery.opening(setting.large))
    let places = try [small, large].map { newsroom in
      (try Round(in: newsroom), try newsroom.addApprovedItems(Self.items))
    }
    guard let bare = bare_open("\(setting.scratch.path)/bare.db", BARE_WAIT_SQLITE) else {
      throw MeasuringError.bare("open")
    }
    defer { bare_close(bare) }
    var times = (bare: Samples(), small: Samples(), large: Samples())
    for turn in 0...Self.turns {
      let commits = try commit(in: bare)
      let acts = try places.map { try time($0.0, $0.1) }
      if turn == 0 { continue }
      times.bare.add(commits)
      times.small.add(acts[0])
      times.large.add(acts[1])
    }
    for newsroom in [small, large] { try newsroom.close() }
    return lines("a transition", times.small, times.bare)
      + lines("a transition, store of \(setting.size) items", times.large, times.bare)
  }

  private func lines(_ what: String, _ own: Samples, _ bare: Samples) -> [Line] {
    let (rate, bareRate) = (1_000 / own.median, 1_000 / bare.median)
    return [
      Line(
        "\(what), against bare UPDATE+INSERT", Figure(rate / bareRate * 100, .percent),
        goal: .atLeast(60),
        ratio: "\(Figure(rate, .perSecond).text), bare C \(Figure(bareRate, .perSecond).text)")
    ]
  }

  /// Milliseconds of one act, in the mean of a turn.
  private func time(_ round: Round, _ items: [ID<Item>]) throws -> Double {
    let begin = uptime()
    for number in 0..<Round.acts {
      for item in items { try round.make(number, on: item) }
    }
    return (uptime() - begin) / Double(Round.acts * items.count)
  }

  private func commit(in bare: OpaquePointer) throws -> Double {
    let count = Round.acts * Self.items
    let begin = uptime()
    for number in 0..<count {
      let code = bare_commit(bare, 1, Int64(number))
      guard code == 0 else { throw MeasuringError.bare("commit: \(code)") }
    }
    return (uptime() - begin) / Double(count)
  }
}
