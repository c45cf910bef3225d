import Glibc
import Synchronization

/// How long SQLite itself waits when a lock is taken. Among our own processes the ticket keeps that
/// from happening; what remains are foreign tools and the recovery after a crash.
final class BusyPatience: Sendable {
  private let milliseconds: Atomic<Int>
  private let isCancelled = Atomic<Bool>(false)

  init(milliseconds: Int) { self.milliseconds = Atomic(milliseconds) }

  func set(milliseconds new: Int) {
    isCancelled.store(false, ordering: .relaxed)
    milliseconds.store(new, ordering: .relaxed)
  }

  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Waits a little before the next try and answers whether there is to be one. The pauses grow from
  /// 1 to 25 milliseconds; the time waited follows from the number of tries.
  func waits(beforeTry number: Int) -> Bool {
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
