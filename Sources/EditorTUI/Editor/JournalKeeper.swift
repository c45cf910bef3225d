import Glibc
import Newsroom
import Prose
import Rulebook
import Storage
import Synchronization
import Workflow

/// Writes what is typed into a journal, in a thread of its own: a slow disk, a full one or a frozen one holds nobody up.
///
/// After a failure it writes nothing more: what comes later would not fit to what is there. Whoever types begins another
/// keeper then, with the whole text. Whoever holds it holds the thread, which ends with it when its work is done.
final class JournalKeeper: Sendable {
  /// How far it is.
  struct Progress {
    /// What was given to it so far, in additions.
    var added = 0
    /// So many of them are asked to be on the disk.
    var asked = 0
    /// So many of them are on the disk.
    var synced = 0
    /// The bytes that the journal has come to.
    var size = 0
    var failure: (any Error)?
  }

  private let bench: JournalBench
  private let isThreaded: Bool

  /// Begins with the words of a draft. Without a thread everything is done at once, as where no loop could be woken.
  init(
    of draft: DraftRecord, among journals: DraftJournals, salt: [UInt8],
    inThread isThreaded: Bool, waking wake: @escaping @Sendable () -> Void
  ) {
    let bench = JournalBench(wake)
    self.bench = bench
    bench.give(.begin { try journals.begin(draft, salt: salt) })
    // Without a thread to be had the work is done in this one.
    self.isThreaded = isThreaded && inThread { bench.workUntilEnd() }
    if !self.isThreaded { bench.workOff() }
  }

  deinit { give(.end) }

  func add(_ splices: [Splice], of part: DraftPart, at time: Timestamp) {
    give(.add { try $0.add(splices, of: part, at: time) })
  }

  func add(
    details: [Field: String], language: String, files: [Attachment], at time: Timestamp
  ) {
    give(.add { try $0.add(details: details, language: language, files: files, at: time) })
  }

  func add(accepted: Set<Int64>, at time: Timestamp) {
    give(.add { try $0.add(accepted: accepted, at: time) })
  }

  /// Asks for everything to be put onto the disk; `progress` tells when it is.
  func sync() { give(.sync) }

  /// Waits until everything is on the disk, but no longer than `milliseconds`; whether it is.
  func syncNow(within milliseconds: Int) -> Bool {
    sync()
    return bench.waitUntilSynced(milliseconds)
  }

  /// Its words are in the store, or nobody wants them any more.
  func remove() { give(.remove) }

  var progress: Progress { bench.progress }

  private func give(_ work: JournalBench.Work) {
    bench.give(work)
    if !isThreaded { bench.workOff() }
  }
}

/// What a keeper and its thread tell each other.
private final class JournalBench: Sendable {
  enum Work: Sendable {
    case begin(@Sendable () throws -> DraftJournal)
    case add(@Sendable (DraftJournal) throws -> Void)
    case sync
    case remove
    case end
  }

  private struct State {
    var works: [Work] = []
    var progress = JournalKeeper.Progress()
    /// So many additions are written.
    var written = 0
    var journal: DraftJournal?
    var isEnded = false
  }

  private let state = Mutex(State())
  private let wake: @Sendable () -> Void
  private let given = Semaphore()
  private let synced = Semaphore()

  init(_ wake: @escaping @Sendable () -> Void) { self.wake = wake }

  var progress: JournalKeeper.Progress { state.withLock(\.progress) }

  func give(_ work: Work) {
    state.withLock { state in
      state.works.append(work)
      switch work {
      case .begin, .add: state.progress.added += 1
      case .sync: state.progress.asked = state.progress.added
      case .remove, .end: break
      }
    }
    given.signal()
  }

  func workUntilEnd() {
    while !state.withLock(\.isEnded) {
      given.wait()
      workOff()
    }
  }

  /// Does everything that was given.
  func workOff() {
    while true {
      let works = state.withLock { state in
        defer { state.works = [] }
        return state.works
      }
      if works.isEmpty { return }
      for work in works { perform(work) }
    }
  }

  func waitUntilSynced(_ milliseconds: Int) -> Bool {
    let end = Semaphore.now + milliseconds
    while true {
      let progress = progress
      if progress.failure != nil { return false }
      if progress.synced == progress.added { return true }
      let left = end - Semaphore.now
      guard left > 0, synced.wait(milliseconds: left) else { return false }
    }
  }

  private func perform(_ work: Work) {
    let (journal, isBroken) = state.withLock { ($0.journal, $0.progress.failure != nil) }
    do {
      switch work {
      case .begin(let begin):
        let journal = try begin()
        state.withLock { state in
          state.journal = journal
          state.written += 1
          state.progress.size = journal.size
          state.progress.synced = state.written
        }
        tell()
      case .add(let add):
        guard let journal, !isBroken else { return }
        try add(journal)
        state.withLock { state in
          state.written += 1
          state.progress.size = journal.size
        }
      case .sync:
        guard let journal, !isBroken else { return }
        let written = state.withLock(\.written)
        try journal.sync()
        state.withLock { $0.progress.synced = written }
        tell()
      case .remove: try journal?.remove()
      case .end:
        state.withLock { state in
          state.isEnded = true
          state.journal = nil
        }
      }
    } catch {
      state.withLock { $0.progress.failure = error }
      tell()
    }
  }

  private func tell() {
    synced.signal()
    wake()
  }
}

/// A count that one thread waits for and another raises.
private final class Semaphore: @unchecked Sendable {
  // The system's own calls make the access safe, which the compiler cannot see.
  private let place = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(place, 0, 0) }

  deinit {
    sem_destroy(place)
    place.deallocate()
  }

  func signal() { sem_post(place) }

  func wait() { while sem_wait(place) != 0, errno == EINTR {} }

  /// Waits so long at the most; whether it was signalled.
  func wait(milliseconds: Int) -> Bool {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let nanoseconds = end.tv_nsec + milliseconds % 1_000 * 1_000_000
    end.tv_sec += milliseconds / 1_000 + nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    while sem_timedwait(place, &end) != 0 { if errno != EINTR { return false } }
    return true
  }

  /// Milliseconds of a clock that does not go back.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
