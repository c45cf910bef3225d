import Dispatch
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite struct TicketTests {
  private let folder = Folder()

  private var ticket: String { folder.store + ".ticket" }

  @Test func `who waits too long learns who writes, and since when`() throws {
    let store = try folder.create()
    try store.close()
    let mine = try folder.open(patience: 1)
    let neighbour = Neighbour.holding(ticket, as: "Lan, tty 4 (7)")

    #expect(
      throws: StorageError.unavailable(.locked(holder: "Lan, tty 4 (7)", since: 1_700_000_000_000))
    ) { try mine.atomically {} }

    neighbour.finish()
    #expect(throws: Never.self) { try mine.atomically {} }
  }

  @Test(.timeLimit(.minutes(1)))
  func `whoever is in a hurry waits less than the store would`() throws {
    let store = try folder.create()
    try store.close()
    let mine = try folder.open(patience: 3_600_000)
    let neighbour = Neighbour.holding(ticket, as: "Lan, tty 4 (7)")

    #expect(
      throws: StorageError.unavailable(.locked(holder: "Lan, tty 4 (7)", since: 1_700_000_000_000))
    ) { try mine.hurrying(1) { try mine.atomically {} } }

    neighbour.finish()
    #expect(throws: Never.self) { try mine.hurrying(1) { try mine.atomically {} } }
    #expect(mine.mostPatience == 3_600_000)
  }

  @Test func `reading goes on while somebody writes`() throws {
    let mine = try folder.create()
    let neighbour = Neighbour.holding(ticket)
    #expect(try mine.reading { try mine.row("SELECT 1").int(0) } == 1)
    let other = try folder.open(.reading)
    #expect(try other.row("SELECT 1").int(0) == 1)
    neighbour.finish()
  }

  @Test func `the dead leave the ticket to the living`() throws {
    let mine = try folder.create()
    let neighbour = Neighbour(["flock", "-x", "--no-fork", ticket, "sh", "-c", "echo held; read x"])
    neighbour.kill()
    #expect(throws: Never.self) { try mine.atomically {} }
  }

  @Test func `who waits goes on as soon as the ticket is free`() throws {
    try folder.create().close()
    let neighbour = Neighbour.holding(ticket)
    let waiter = Waiter(folder)
    while !isWaitedFor(ticket) { sched_yield() }
    neighbour.finish()
    #expect(waiter.outcome() == nil)
  }

  @Test func `a wait can be ended from another thread`() throws {
    try folder.create().close()
    let neighbour = Neighbour.holding(ticket)
    let waiter = Waiter(folder)
    while !waiter.cancel() { sched_yield() }
    #expect(waiter.outcome() == .unavailable(.cancelled))
    neighbour.finish()
  }

  @Test func `there is nothing to end when nobody waits`() throws {
    let store = try folder.create()
    #expect(!store.canceller.cancel())
    #expect(throws: Never.self) { try store.atomically {} }
  }

  @Test func `a foreign tool in the store is waited for, but not for ever`() throws {
    try folder.create().close()
    let mine = try folder.open(patience: 2)
    let foreign = try Connection(
      path: folder.store, isReading: false, patience: BusyPatience(milliseconds: 0))
    try foreign.begin("BEGIN IMMEDIATE")
    #expect(throws: StorageError.unavailable(.locked(holder: nil, since: nil))) {
      try mine.atomically {}
    }
    try foreign.rollBack()
    #expect(throws: Never.self) { try mine.atomically {} }
    try foreign.close()
  }

  @Test func `two connections of one process exclude each other, and name each other`() throws {
    try folder.create().close()
    let first = try folder.open(as: "Minh")
    let second = try folder.open(as: "Hoa", patience: 1)
    try first.atomically {
      do {
        try second.atomically {}
        Issue.record("both wrote at once")
      } catch StorageError.unavailable(.locked(let holder, let since), _) {
        #expect(holder == "Minh (\(getpid()))")
        #expect(since != nil)
      }
    }
  }

  @Test func `a store cannot be made while somebody holds its ticket`() throws {
    let neighbour = Neighbour.holding(ticket)
    chmod(ticket, 0o600)
    let options = OpenOptions(for: .creating, as: "Hoa", schema: 1, patience: 1)
    #expect(
      throws: StorageError.unavailable(.locked(holder: "Lan, tty 4 (7)", since: 1_700_000_000_000))
    ) { _ = try SQLiteDatabase.open(folder.store, options) }
    neighbour.finish()
  }

  @Test func `a ticket that is a link is refused`() throws {
    try folder.create().close()
    unlink(ticket)
    symlink("/dev/null", ticket)
    #expect(throws: StorageError.unavailable(.symbolicLink)) { _ = try folder.open() }
  }
}

/// Another thread that writes once, with patience.
private final class Waiter: Sendable {
  private struct State {
    var canceller: Canceller?
    var error: StorageError?
  }

  private let state = Mutex(State())
  private let done = DispatchSemaphore(value: 0)

  init(_ folder: Folder) {
    let store = folder.store
    let thread = DispatchQueue(label: "waiter")
    thread.async { self.write(store) }
  }

  private func write(_ path: String) {
    do {
      let options = OpenOptions(for: .writing, as: "Hoa", schema: 9, leastRoom: 0)
      let store = try SQLiteDatabase.open(path, options)
      let canceller = store.canceller
      state.withLock { $0.canceller = canceller }
      try store.atomically {}
    } catch let error as StorageError {
      state.withLock { $0.error = error }
    } catch {
      state.withLock { $0.error = .misuse("\(error)") }
    }
    done.signal()
  }

  func cancel() -> Bool { state.withLock { $0.canceller }?.cancel() ?? false }

  func outcome() -> StorageError? {
    done.wait()
    return state.withLock { $0.error }
  }
}

@Suite struct TicketRecordTests {
  @Test(arguments: [
    ("Lan", "Lan (42)"),
    ("", " (42)"),
    ("hai\ndòng\u{1B}[2J", "hai dòng [2J (42)"),
    (String(repeating: "ệ", count: 60), String(repeating: "ệ", count: 40) + " (42)"),
    ("người 👩‍👩‍👧‍👦", "người 👩‍👩‍👧‍👦 (42)"),
  ])
  func `a holder is written on one line of bounded length`(_ who: String, _ kept: String) {
    let record = TicketRecord(who: who, pid: 42, since: 1_700_000_000_000)
    #expect(record.who == kept)
    #expect(record.bytes.count == TicketRecord.length)
    #expect(TicketRecord(record.bytes) == record)
  }

  @Test(arguments: ["", "x", "12", "a\nb\n", "12\n", "1\n2\n3\n"])
  func `what is no record is read as none`(_ text: String) {
    #expect(TicketRecord(text.utf8) == nil)
  }
}
