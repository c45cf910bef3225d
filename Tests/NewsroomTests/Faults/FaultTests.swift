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
}
