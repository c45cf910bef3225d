import FoundationEssentials

/// The report of the benchmark tool in the form of JMH: for each benchmark how many runs a second it made.
public struct EngineReport: Sendable {
  private struct Entry: Decodable {
    struct Metric: Decodable {
      let scorePercentiles: [String: Double]
    }

    let benchmark: String
    let primaryMetric: Metric
  }

  private let entries: [Entry]

  public init(_ json: [UInt8]) throws {
    entries = try JSONDecoder().decode([Entry].self, from: Data(json))
  }

  /// Runs a second in the middle of all rounds; not a number when there is no such benchmark. The tool puts package
  /// and target before the name.
  public func runsPerSecond(of name: String) -> Double {
    entries.first { $0.benchmark.hasSuffix(".\(name)") }?
      .primaryMetric.scorePercentiles["50.0"] ?? .nan
  }
}
