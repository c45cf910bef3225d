import Synchronization
import Testing

@testable import EditorTUI

struct JobTests {
  /// Counts wakings, and lets a test wait for the next one.
  private final class Bell: Sendable {
    private let count = Mutex(0)
    var rung: Int { count.withLock { $0 } }
    func ring() { count.withLock { $0 += 1 } }
  }

  private func outcome<Value>(of job: Job<Value>) -> Result<Value, any Error> {
    while true { if let outcome = job.outcome { return outcome } }
  }

  @Test func `a job says how far it is, ends with its result, and wakes the loop`() throws {
    let bell = Bell()
    let gate = Gate()
    let job = Job(waking: bell.ring) { steps -> String in
      _ = steps.goesOn(3, of: 8)
      gate.wait()
      return "xong"
    }
    while job.progress.done == 0 {}
    #expect(job.progress == (3, 8))
    if job.outcome != nil { Issue.record("the job ended before its work") }
    gate.open()
    #expect(try outcome(of: job).get() == "xong")
    while bell.rung == 0 {}
  }

  @Test func `an error of a job is its outcome`() {
    struct Trouble: Error, Equatable {}
    let job = Job<Int>(waking: {}) { _ in throw Trouble() }
    #expect(throws: Trouble()) { try outcome(of: job).get() }
  }

  @Test func `a job that was told to stop is told so at its next step`() throws {
    let job = Job(waking: {}) { steps -> Int in
      var done = 0
      while steps.goesOn(done, of: 100) { done += 1 }
      return done
    }
    while job.progress.done == 0 {}
    job.cancel()
    #expect(try outcome(of: job).get() > 0)
  }

  @Test func `a job that nobody holds any more stops`() {
    let hasStopped = Bell()
    var job: Job<Int>? = Job(waking: {}) { steps in
      while steps.goesOn(1, of: 2) {}
      hasStopped.ring()
      return 0
    }
    while job?.progress.done == 0 {}
    job = nil
    while hasStopped.rung == 0 {}
  }

  @Test func `progress is news only now and then`() throws {
    let bell = Bell()
    let job = Job(waking: bell.ring) { steps -> Int in
      for step in 0..<10_000 { _ = steps.goesOn(step, of: 10_000) }
      return 1
    }
    _ = try outcome(of: job).get()
    // The first step, the end, and one for each half second that it took.
    #expect(bell.rung < 100)
  }
}

/// Lets a job stand until the test opens it.
final class Gate: Sendable {
  private let isOpen = Atomic(false)
  func open() { isOpen.store(true, ordering: .releasing) }
  func wait() { while !isOpen.load(ordering: .acquiring) {} }
}
