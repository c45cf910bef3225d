import Benchmark
import Newsroom
import Rulebook
import Scenery
import Storage
import Workflow

/// What the rules cost without a disk.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput], warmupIterations: 10, maxDuration: .seconds(4),
    maxIterations: 1_000_000)

  Benchmark("possibilities") { _, questions in
    blackHole(questions.ask(1_000))
  } setup: {
    try Questions()
  }

  Benchmark("transitions") { _, desk in
    try desk.makeNext()
  } setup: {
    try Desk()
  }
}

/// A newsroom in memory with an item that goes through one round after the other.
final class Desk {
  private let round: Round
  private let items: [ID<Item>]
  private var number = 0

  init() throws {
    let newsroom = try Newsroom.inMemory(
      clock: Scenery.now, random: { UInt64.random(in: .min ... .max) })
    _ = try newsroom.furnishSample(by: nil)
    items = try newsroom.addApprovedItems(40)
    round = try Round(in: newsroom)
  }

  /// The first act on all items, then the second, and so on.
  func makeNext() throws {
    try round.make(number / items.count, on: items[number % items.count])
    number += 1
  }
}
