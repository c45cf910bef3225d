import Glibc
import Storage
import Testing

@testable import Newsroom

/// A process that has ended holds nothing, also while its parent has not heard of it.
struct EndedProcessTests {
  @Test func `a process that waits to be heard of is gone`() throws {
    var child = pid_t()
    var words: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(words[0]) }
    try #require(posix_spawnp(&child, "true", nil, nil, &words, environ) == 0)
    let mark = ProcessMark(machine: ProcessMark.own.machine, number: Int64(child))
    // Ended, and left for the parent to be heard of.
    var facts = siginfo_t()
    try #require(waitid(P_PID, id_t(child), &facts, WEXITED | WNOWAIT) == 0)
    #expect(mark.isGone)
    var status: Int32 = 0
    waitpid(child, &status, 0)

    #expect(mark.isGone)
    #expect(!ProcessMark.own.isGone)
  }
}
