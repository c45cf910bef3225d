import Foundation
import Glibc
import Testing

@testable import Conversion

@Suite struct ConfinedProcessTests {
  private func run(
    _ script: String, in folder: String = "/", seconds: Int = 20
  ) throws(ConversionFault) -> ConfinedProcess.Ending {
    try ConfinedProcess(["/bin/sh", "-c", script], in: folder).run(
      [], limit: 1 << 10, seconds: seconds)
  }

  @Test func `it tells with what a program ended, or that a signal ended it`() throws {
    #expect(try run("exit 0").isDone)
    #expect(try run("exit 81").status == 81)
    #expect(try run("kill -9 $$").status == nil)
    #expect(try run("echo một; echo hai >&2; exit 1").lastMessage == "hai")
  }

  /// What the program started holds a lock for as long as it lives.
  @Test func `one that takes too long is ended with all that it started`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let clock = ContinuousClock()
    let start = clock.now
    #expect(throws: ConversionFault.tookTooLong(seconds: 1)) {
      try run("exec 9> lock; flock 9; sleep 30 & wait", in: folder.path, seconds: 1)
    }
    let descriptor = open(folder.appending(path: "lock").path, O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(clock.now - start < .seconds(20))
  }
}
