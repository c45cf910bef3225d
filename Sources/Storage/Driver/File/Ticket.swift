import CTicket
import Glibc
import Synchronization

/// The right to write, held by one connection of one process at a time: a lock on a file beside the
/// store. The kernel queues those who wait and frees it when its holder dies. Who holds it stands
/// in the file, for messages only.
final class Ticket {
  private let descriptor: Int32
  private let path: String
  private let holder: String
  private let wait: TicketWait
  private(set) var isHeld = false

  /// Opens the file, and makes it when it is not there; only its owner may touch it.
  init(_ path: String, holder: String) throws {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw StorageError(errno: errno, "open of the ticket") }
    self.path = path
    self.holder = holder
    wait = try TicketWait()
  }

  deinit { close(descriptor) }

  /// What another thread uses to end a wait.
  var canceller: TicketWait { wait }

  /// Takes the ticket within `milliseconds`, otherwise says who has it.
  func take(milliseconds: Int) throws {
    guard !isHeld else { throw StorageError.misuse("the ticket is taken twice") }
    switch ticket_lock(descriptor, Int64(milliseconds) * 1_000_000, wait.pointer) {
    case 0:
      isHeld = true
      sign()
    case ETIMEDOUT:
      let found = read()
      throw StorageError.unavailable(.locked(holder: found?.who, since: found?.since))
    case ECANCELED: throw StorageError.unavailable(.cancelled)
    case let error: throw StorageError(errno: error, "flock of the ticket")
    }
  }

  func giveBack() {
    guard isHeld else { return }
    isHeld = false
    // An unlock can only fail for a descriptor that is not open, and ours is.
    ticket_unlock(descriptor)
  }

  /// Writes the holder over the one before. That it may fail, on a full disk, changes nothing: the
  /// lock is what counts.
  private func sign() {
    let record = TicketRecord(who: holder, pid: getpid(), since: unixMilliseconds()).bytes
    _ = record.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  private func read() -> TicketRecord? {
    var bytes = [UInt8](repeating: 0, count: TicketRecord.length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return TicketRecord(bytes.prefix(max(count, 0)))
  }
}

/// The wait for a ticket, as another thread sees it.
final class TicketWait: @unchecked Sendable {
  fileprivate let pointer: OpaquePointer

  fileprivate init() throws {
    guard let pointer = ticket_wait_new() else { throw StorageError.unavailable(.temporary) }
    self.pointer = pointer
  }

  deinit { ticket_wait_free(pointer) }

  /// Ends the wait in progress; false when there is none.
  func cancel() -> Bool { ticket_wait_cancel(pointer) == 1 }
}

/// Now, as Unix time in milliseconds.
func unixMilliseconds() -> Int64 {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
}
