import Figures
import Glibc
import Newsroom
import Scenery
import Storage
import Workflow

/// Eight processes that make transitions on one store, beside one, and beside bare C with two ways of waiting.
struct Crowds {
  let setting: Setting
  private static let size = 8
  private static let items = 8
  private static let rounds = 3
  private static let seconds = 5.0

  func lines() throws -> [Line] {
    let store = "\(setting.scratch.path)/crowd.db"
    let newsroom = try Scenery.make(store)
    let items = try newsroom.addApprovedItems(Self.size * Self.items)
    try newsroom.close()
    var alone: [Crowd] = []
    var together: [Crowd] = []
    var busy: [Crowd] = []
    var retry: [Crowd] = []
    for _ in 0..<Self.rounds {
      alone.append(try run(.transitions, 1, on: store, items))
      together.append(try run(.transitions, Self.size, on: store, items))
      busy.append(try run(.busy, Self.size, on: "\(setting.scratch.path)/bare-busy.db", []))
      retry.append(try run(.retry, Self.size, on: "\(setting.scratch.path)/bare-retry.db", []))
    }
    return own(together, alone: alone, retry: retry)
      + bare("SQLite's busy wait", busy) + bare("a try each ms", retry)
  }

  private func own(_ crowds: [Crowd], alone: [Crowd], retry: [Crowd]) -> [Line] {
    let (sum, one) = (median(crowds, \.rate), median(alone, \.rate))
    let what = "\(Self.size) processes"
    return [
      Line(
        "\(what), sum against one process", Figure(sum / one * 100, .percent), goal: .atLeast(100),
        ratio: "\(Figure(sum, .perSecond).text), one \(Figure(one, .perSecond).text)"),
      Line(
        "\(what), fewest turns of one, of the mean", Figure(worst(crowds, \.least, min), .times),
        goal: .atLeast(0.5), ratio: "bare C, a try each ms: \(number(worst(retry, \.least, min)))"),
      Line(
        "\(what), most turns of one, of the mean", Figure(worst(crowds, \.most, max), .times),
        goal: .atMost(2), ratio: "bare C, a try each ms: \(number(worst(retry, \.most, max)))"),
      Line(
        "\(what), an act with its wait: 99 %",
        Figure(median(crowds) { $0.waits.percentile(99) }, .milliseconds), goal: .atMost(100),
        ratio: Line.ratio(
          median(crowds) { $0.waits.percentile(99) }, to: median(retry) { $0.waits.percentile(99) },
          "bare C, a try each ms", .milliseconds)),
      Line(
        "\(what), an act with its wait: longest",
        Figure(worst(crowds, \.waits.longest, max), .milliseconds)),
      Line(
        "\(what), errors shown", Figure(Double(crowds.reduce(0) { $0 + $1.errors }), .errors),
        goal: .atMost(0)),
    ]
  }

  /// What a bare C program does; no goal.
  private func bare(_ waiting: String, _ crowds: [Crowd]) -> [Line] {
    let (least, most) = (worst(crowds, \.least, min), worst(crowds, \.most, max))
    let longest = Figure(worst(crowds, \.waits.longest, max), .milliseconds)
    return [
      Line(
        "(\(Self.size) of bare C, \(waiting))", Figure(median(crowds, \.rate), .perSecond),
        ratio: "turns \(number(least)) to \(number(most)) of the mean, longest \(longest.text)")
    ]
  }

  private func median(_ crowds: [Crowd], _ value: (Crowd) -> Double) -> Double {
    Samples(crowds.map(value)).median
  }

  private func worst(
    _ crowds: [Crowd], _ value: (Crowd) -> Double, _ choose: (Double, Double) -> Double
  ) -> Double {
    let values = crowds.map(value)
    return values.dropFirst().reduce(values.first ?? .nan, choose)
  }

  private func number(_ value: Double) -> String { Figure.number(value) }

  // MARK: Processes

  private func run(
    _ kind: CrowdWorker.Kind, _ count: Int, on store: String, _ items: [ID<Item>]
  ) throws -> Crowd {
    let begin = uptime() + 500
    let end = begin + Self.seconds * 1_000
    let workers = try (0..<count).map { number in
      let own = items.enumerated().filter { $0.offset % count == number }.map { "\($0.element)" }
      let words = [
        setting.itself, "worker", kind.rawValue, store, "\(number)", "\(begin)", "\(end)",
      ]
      return try startWorker(words + own, printingTo: output(number))
    }
    let statuses = try workers.map(wait)
    let reports = try workers.indices.map { CrowdReport(try text(of: output($0))) }
    for (status, report) in zip(statuses, reports) {
      guard status == 0, report.unreadable.isEmpty else {
        throw MeasuringError.worker("\(kind) \(status) \(report.unreadable)")
      }
      for error in report.errors { tell("  \(kind): \(error)") }
    }
    return Crowd(reports, seconds: Self.seconds)
  }

  private func output(_ number: Int) -> String { "\(setting.scratch.path)/worker-\(number)" }

  private func startWorker(_ words: [String], printingTo path: String) throws -> pid_t {
    try start(words, environment: []) { actions in
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
  }
}
