import Glibc
import Storage
import Synchronization

/// Long work in a thread of its own, which the screens do not wait for: it reads with a connection of its own, says how
/// far it is, stops when it is told to, and wakes the loop when there is something new.
///
/// Whoever holds it holds the work: when it is let go, the work stops.
final class Job<Value: Sendable>: Sendable {
  private let board: JobBoard<Value>

  init(
    waking wake: @escaping @Sendable () -> Void,
    _ work: @escaping @Sendable (JobSteps) throws -> Value
  ) {
    let board = JobBoard<Value>()
    self.board = board
    let isRunning = inThread {
      let steps = JobSteps(
        note: { done, total in
          let (goesOn, isNews) = board.note(done, total)
          if isNews { wake() }
          return goesOn
        }, isWanted: { !board.isCancelled })
      do {
        board.finish(.success(try work(steps)))
      } catch {
        board.finish(.failure(error))
      }
      wake()
    }
    // The system has no thread to give now: told like any other failure of the job.
    if !isRunning {
      board.finish(.failure(StorageError.unavailable(.temporary)))
      wake()
    }
  }

  deinit { cancel() }

  func cancel() { board.cancel() }

  /// How much is done, and of how much.
  var progress: (done: Int, total: Int) { board.progress }

  /// What came of it; nil while it goes on.
  var outcome: Result<Value, any Error>? { board.outcome }
}

/// How work says how far it is.
struct JobSteps: Sendable {
  fileprivate let note: @Sendable (_ done: Int, _ total: Int) -> Bool
  /// False when the work shall stop; tells nobody how far it is.
  let isWanted: @Sendable () -> Bool

  /// Notes that so much is done; false when the work shall stop.
  func goesOn(_ done: Int, of total: Int) -> Bool { note(done, total) }
}

/// What a job and its thread tell each other.
private final class JobBoard<Value: Sendable>: Sendable {
  private struct State {
    var done = 0
    var total = 0
    var outcome: Result<Value, any Error>?
    var isCancelled = false
    var lastNews: Int64 = 0
  }

  /// Progress is news this often at most, in milliseconds: a screen that changes all the time is read aloud all the time.
  private static var pause: Int64 { 500 }

  private let state = Mutex(State())

  func note(_ done: Int, _ total: Int) -> (goesOn: Bool, isNews: Bool) {
    let now = steadyMilliseconds()
    return state.withLock { state in
      (state.done, state.total) = (done, total)
      let isNews = now - state.lastNews >= Self.pause
      if isNews { state.lastNews = now }
      return (!state.isCancelled, isNews)
    }
  }

  func finish(_ outcome: Result<Value, any Error>) { state.withLock { $0.outcome = outcome } }

  func cancel() { state.withLock { $0.isCancelled = true } }

  var isCancelled: Bool { state.withLock(\.isCancelled) }

  var progress: (done: Int, total: Int) { state.withLock { ($0.done, $0.total) } }

  var outcome: Result<Value, any Error>? { state.withLock(\.outcome) }
}

private func steadyMilliseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
}
