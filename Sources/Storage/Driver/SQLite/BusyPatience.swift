import Glibc
import Synchronization

/// How long SQLite itself waits when a lock is taken. Among our own processes the ticket keeps that
/// from happening; what remains are foreign tools and the recovery after a crash.
final class BusyPatience: Sendable {
  private let milliseconds: Atomic<Int>
  private let isCancelled = Atomic<Bool>(false)

  init(milliseconds: Int) { self.milliseconds = Atomic(milliseconds) }

  func set(milliseconds new: Int) {
    milliseconds.store(new, ordering: .relaxed)
  }

  /// Ends the wait in progress; one that begins later is not meant.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Waits a little before the next try and answers whether there is to be one. The pauses grow
  /// from 1 to 25 milliseconds; the time waited follows from the number of tries.
  func waits(beforeTry number: Int) -> Bool {
    if number == 0 { isCancelled.store(false, ordering: .relaxed) }
    if isCancelled.load(ordering: .relaxed) { return false }
    guard Self.waited(beforeTry: number) < milliseconds.load(ordering: .relaxed) else {
      return false
    }
    usleep(UInt32(min(number + 1, 25)) * 1000)
    return true
  }

  /// The milliseconds waited before this try, the first being 0.
  static func waited(beforeTry number: Int) -> Int {
    number <= 25 ? number * (number + 1) / 2 : 325 + (number - 25) * 25
  }
}

/// Ends the wait of a connection for other writers, from any thread.
public final class Canceller: Sendable {
  private let wait: TicketWait?
  private let patience: BusyPatience

  init(wait: TicketWait?, patience: BusyPatience) {
    self.wait = wait
    self.patience = patience
  }

  /// The wait in progress ends with `StorageError.unavailable(.cancelled)`, or, when a foreign tool
  /// holds the store, with `.locked`. Answers false when nobody was waiting for the ticket.
  @discardableResult
  public func cancel() -> Bool {
    patience.cancel()
    return wait?.cancel() ?? false
  }
}
