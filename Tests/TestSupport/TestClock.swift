import Rulebook
import Synchronization

/// A clock that stands until it is moved. It begins on Monday 23 November 2026, 08:00 in Bắc Giang.
public final class TestClock: Sendable {
  private let milliseconds: Atomic<Int64>

  /// Monday 23 November 2026, 08:00 in Vietnam.
  public static let monday = Timestamp(milliseconds: 1_795_395_600_000)

  public init(at start: Timestamp = TestClock.monday) {
    milliseconds = Atomic(start.milliseconds)
  }

  public var now: Timestamp { Timestamp(milliseconds: milliseconds.load(ordering: .relaxed)) }

  public func move(minutes: Int) { move(milliseconds: Int64(minutes) * 60_000) }

  public func move(hours: Int) { move(minutes: hours * 60) }

  public func move(days: Int) { move(hours: days * 24) }

  public func move(milliseconds change: Int64) {
    milliseconds.add(change, ordering: .relaxed)
  }

  public func set(to time: Timestamp) {
    milliseconds.store(time.milliseconds, ordering: .relaxed)
  }
}
