/// What one of several processes that work on one store at a time tells: a line per act, `done` and its milliseconds,
/// or `error` and what a person would have been shown.
public struct CrowdReport: Hashable, Sendable {
  public private(set) var waits = Samples()
  public private(set) var errors: [String] = []
  /// Lines that are neither: something else went wrong.
  public private(set) var unreadable: [String] = []

  public init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      switch (words[0], words.count) {
      case ("done", 2):
        if let wait = Double(words[1]) { waits.add(wait) } else { unreadable.append(String(line)) }
      case ("error", 2): errors.append(words[1])
      default: unreadable.append(String(line))
      }
    }
  }
}

/// How evenly several processes got their turns, and how long they waited for them.
public struct Crowd: Hashable, Sendable {
  public let reports: [CrowdReport]
  public let seconds: Double

  public init(_ reports: [CrowdReport], seconds: Double) {
    self.reports = reports
    self.seconds = seconds
  }

  private var turns: Samples { Samples(reports.map { Double($0.waits.count) }) }

  public var rate: Double { turns.values.reduce(0, +) / seconds }

  public var waits: Samples {
    reports.reduce(into: Samples()) { all, report in all.add(report.waits) }
  }

  /// What those with the fewest and the most turns got, in parts of the mean.
  public var least: Double { turns.least / turns.mean }
  public var most: Double { turns.longest / turns.mean }

  public var errors: Int { reports.reduce(0) { $0 + $1.errors.count } }
}
