import Glibc
import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Somebody whose process was stopped, or died, in the middle of a write.
@Suite struct FrozenTests {
  private let folder: Folder
  private let store: String
  private let frozen: pid_t

  init() throws {
    folder = try Folder()
    store = "\(folder.path)/toasoan.db"
    _ = try ProbeProcess.run([["make", store, "1"]], in: folder)
    frozen = try ProbeProcess.stopped(["freeze", store], in: folder)
  }

  @Test func `a frozen writer is named, others read on, and all goes on when it wakes`() throws {
    let desk = try opened()
    let minh = try desk.acting(.minh)
    #expect(try desk.newsroom.homePortal(of: minh)?.code == "bacgiang")
    #expect(try desk.newsroom.verify(.quick).isWhole)
    #expect {
      try desk.draft()
    } throws: { error in
      guard case StorageError.unavailable(.locked(let holder?, .some), _) = error else {
        return false
      }
      return holder.hasPrefix("probe \(frozen)")
    }

    kill(frozen, SIGCONT)
    #expect(ProbeProcess.end(frozen) == 0)
    #expect(try desk.draft().state == "draft")
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  @Test func `a dead writer leaves its place at once, and nothing of what it had begun`() throws {
    let desk = try opened()
    let size = try desk.newsroom.logHead().size
    kill(frozen, SIGKILL)
    #expect(ProbeProcess.end(frozen) == SIGKILL)

    #expect(try desk.draft().state == "draft")
    #expect(try desk.newsroom.logHead().size == size + 1)
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  /// The store for somebody with little patience.
  private func opened() throws -> TestNewsroom {
    // The probe goes by the time of the machine, to the millisecond.
    let clock = TestClock(at: Timestamp(milliseconds: Int64(time(nil) + 1) * 1_000))
    let random = SharedGenerator(seed: 5)
    let opening = Opening(
      StorePlace(store), holder: "test", clock: { clock.now }, random: { random.next() },
      patience: 200)
    return TestNewsroom(try Newsroom.open(opening), clock: clock, random: random)
  }
}
