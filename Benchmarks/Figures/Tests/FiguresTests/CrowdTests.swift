import Figures
import Testing

struct CrowdTests {
  @Test func `a process tells its acts, what went wrong, and what nobody expected`() {
    let report = CrowdReport("done 1.5\nerror the store is locked\ndone 2.5\nabc\ndone x\n")

    #expect(report.waits.values == [1.5, 2.5])
    #expect(report.errors == ["the store is locked"])
    #expect(report.unreadable == ["abc", "done x"])
  }

  @Test func `turns are held against the mean of all`() {
    let crowd = Crowd(
      [1, 2, 3, 10].map { CrowdReport(String(repeating: "done 1\n", count: $0)) }, seconds: 2)

    #expect(crowd.rate == 8)
    #expect(crowd.least == 0.25)
    #expect(crowd.most == 2.5)
    #expect(crowd.waits.count == 16)
  }

  @Test func `a process without a turn counts among them`() {
    let crowd = Crowd([CrowdReport(""), CrowdReport("done 1\ndone 1")], seconds: 1)

    #expect(crowd.least == 0)
  }
}
