import TestSupport
import Testing

@Suite(.serialized) struct TwoProcessesTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `processes that work on the same items lose nothing and leave nothing half made`(
    seed: UInt64
  ) throws {
    let folder = try Folder()
    let store = "\(folder.path)/toasoan.db"
    let acks = "\(folder.path)/acks"
    _ = try ProbeProcess.run([["make", store, "6"]], in: folder)
    let milliseconds = ProbeProcess.isLong ? "60000" : "1500"
    let workers = (0..<3).map { worker in
      ["work", store, "\(seed * 100 + UInt64(worker))", milliseconds, acks]
    }
    let summaries = try ProbeProcess.run(workers, in: folder)
    let verdict = try ProbeProcess.run([["verify", store, acks]], in: folder)

    #expect(verdict[0].hasPrefix("whole:"))
    #expect(summaries.allSatisfy { $0.contains("moved=") }, "\(summaries) of seed \(seed)")
    // Whoever came second was told so.
    #expect(summaries.contains { $0.contains("stale=") || $0.contains("refused=") })
  }

  @Test func `two runs of the queue at once send everything out once`() throws {
    let folder = try Folder()
    let store = "\(folder.path)/toasoan.db"
    let acks = "\(folder.path)/acks"
    _ = try ProbeProcess.run([["make", store, "20"]], in: folder)
    _ = try ProbeProcess.run([["act", store, "approve", acks]], in: folder)
    let queue = ["act", store, "queue", acks]
    _ = try ProbeProcess.run([queue, queue, queue], in: folder)

    #expect(folder.names(in: "toasoan.db.out").filter { !$0.hasPrefix(".") }.count == 20)
    let lines = try folder.text("acks").split(separator: "\n").filter { $0.hasSuffix(" published") }
    #expect(lines.count == 20)
    #expect(Set(lines).count == 20)
    _ = try ProbeProcess.run([["verify", store, acks]], in: folder)
  }
}
