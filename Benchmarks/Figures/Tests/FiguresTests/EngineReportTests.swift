import Figures
import Testing

struct EngineReportTests {
  private let json = """
    [{"benchmark": "package.benchmark.EngineBenchmarks.possibilities", "mode": "thrpt",
      "primaryMetric": {"score": 90.0, "scorePercentiles": {"0.0": 80, "50.0": 412.5}}}]
    """

  @Test func `a benchmark is found by its name`() throws {
    #expect(try EngineReport(Array(json.utf8)).runsPerSecond(of: "possibilities") == 412.5)
  }

  @Test func `one that is not there was not measured`() throws {
    #expect(try EngineReport(Array(json.utf8)).runsPerSecond(of: "transitions").isNaN)
  }

  @Test func `what is no report is an error`() {
    #expect(throws: (any Error).self) { try EngineReport(Array("{}".utf8)) }
  }
}
