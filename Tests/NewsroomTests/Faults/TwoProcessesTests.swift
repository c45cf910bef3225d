import TestSupport
import Testing

@Suite(.serialized) struct TwoProcessesTests {
  @Test(arguments: [2, 3])
  func `processes that work on the same items lose nothing and leave nothing half made`(
    processes: Int
  ) throws {
    let folder = try Folder()
    let store = "\(folder.path)/toasoan.db"
    let acks = "\(folder.path)/acks"
    _ = try ProbeProcess.run([["make", store, "6"]], in: folder)
    // So many acts, not so much time: a busy machine does them later, but does them.
    let dose = ProbeProcess.isLong ? "60s" : "150"
    let workers = (0..<processes).map { worker in
      ["work", store, "\(processes * 100 + worker)", dose, acks]
    }
    let summaries = try ProbeProcess.runTogether(workers, in: folder)
    let verdict = try ProbeProcess.run([["verify", store, acks]], in: folder)

    #expect(verdict[0].hasPrefix("whole:"))
    #expect(summaries.allSatisfy { $0.contains("moved=") }, "\(summaries)")
    // Whoever acted on what was no longer so was told.
    #expect(summaries.allSatisfy { $0.contains("stale=") }, "\(summaries)")
    if ProbeProcess.isLong { print("\(processes) processes: \(summaries); \(verdict[0])") }
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
