import TestSupport
import Testing

/// Faults from outside, one at a time, while an item is sent, approved or published. A few of each kind by default; every
/// one of them in the long form.
@Suite(.enabled(if: FaultBench.isPossible, "strace is missing or may not look at a process"))
struct FaultTests {
  /// What a process changes outside of itself, or lets others do. Between two of these nothing changes that a killed
  /// process could leave.
  static let changing = """
    write,pwrite64,?ftruncate,?fallocate,fdatasync,fsync,flock,fcntl,?rename,?renameat,?renameat2,\
    ?mkdir,?mkdirat,?unlink,?unlinkat,?mknod,?mknodat
    """

  static let failures: [FaultBench.Fault] = [
    .failure("EIO", isForever: false), .failure("ENOSPC", isForever: true),
    .failure("ENOSPC", isForever: false), .failure("EIO", isForever: true),
  ]

  @Test(arguments: FaultBench.Act.allCases)
  func `killed at any call, it leaves nothing half done and loses nothing it acknowledged`(
    act: FaultBench.Act
  ) throws {
    let bench = try FaultBench(act)
    let calls = try bench.calls(Self.changing)
    let chosen = ProbeProcess.isLong ? calls : calls.spread(6)
    let met = try chosen.filter { try bench.meets(.kill, at: $0) }

    #expect(met == chosen)
    if ProbeProcess.isLong { print("\(act): killed at \(met.count) calls") }
  }

  @Test(arguments: FaultBench.Act.allCases)
  func `a write or sync that fails is told, and loses and doubles nothing`(
    act: FaultBench.Act
  ) throws {
    let bench = try FaultBench(act)
    let calls = try bench.calls(Self.changing)
    var tries = 0
    for (number, failure) in Self.failures.enumerated() {
      // By default each kind of failure meets other calls.
      let chosen = ProbeProcess.isLong ? calls : Array(calls.dropFirst(number)).spread(3)
      tries += try chosen.filter { try bench.meets(failure, at: $0) }.count
    }
    #expect(tries >= Self.failures.count * min(3, calls.count))
    if ProbeProcess.isLong { print("\(act): \(tries) calls failed") }
  }

  @Test func `killed at random moments of its days, the work goes on whole`() throws {
    let folder = try Folder()
    let (store, acks) = ("\(folder.path)/toasoan.db", "\(folder.path)/acks")
    _ = try ProbeProcess.run([["make", store, "2"]], in: folder)
    let clock = ContinuousClock()
    let length = try clock.measure {
      _ = try ProbeProcess.run([["day", store, "0", acks]], in: folder)
    }
    let (seed, days) = (UInt64(20_261_123), ProbeProcess.isLong ? 200 : 10)
    var dice = SeededGenerator(seed: seed)
    var killed = 0
    for day in 1...days {
      let seconds = Double.random(in: 0.01..<1, using: &dice) * (length / .seconds(1))
      let words = ["timeout", "-s", "KILL", "\(seconds)", ProbeProcess.path, "day", store]
      let (status, output) = try ProbeProcess.ending(of: words + ["\(day)", acks], in: folder)
      #expect(status == 0 || status & 0x7F == 9 || status >> 8 == 137, "\(status): \(output)")
      if status != 0 { killed += 1 }
      let verdict = try ProbeProcess.run([["verify", store, acks]], in: folder)[0]
      try #require(verdict.hasPrefix("whole:"), "day \(day), seed \(seed): \(verdict)")
      if day == days, ProbeProcess.isLong { print("\(killed) of \(days) days killed; \(verdict)") }
    }
    #expect(killed > days / 2)
  }
}
