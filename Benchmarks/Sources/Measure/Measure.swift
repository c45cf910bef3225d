import CBare
import Figures
import Glibc
import Newsroom
import Scenery

/// Measures the built program and its use cases, and prints one table.
///
///     Measure PROGRAM FLOOR STORES ENGINE-REPORT [PART …]     the parts named, or all
///     Measure worker KIND STORE NUMBER BEGIN END [ITEM …]     one process of a crowd
///
/// STORES is a folder with `large.db` and `small.db`.
@main
struct Measure {
  static func main() {
    do {
      try run(CommandLine.arguments)
    } catch {
      tell("\(error)")
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    if words.count > 1, words[1] == "worker" {
      try CrowdWorker(Array(words.dropFirst(2))).work()
    } else {
      let setting = try Setting(words)
      let table = try measure(setting)
      print("\n\(Machine.summary)\n")
      print(table.text)
      print(
        table.missed.isEmpty ? "every goal met" : "\(table.missed.count) figures miss their goal")
    }
  }

  private static func measure(_ setting: Setting) throws -> Table {
    var table = Table()
    for part in Part.allCases where setting.parts.contains(part) {
      tell("\(part.rawValue) … (load \(Machine.load))")
      table.add(try part.lines(in: setting))
    }
    return table
  }
}

/// What can be measured by itself.
enum Part: String, CaseIterable {
  case screens
  case browsing
  case typing
  case writing
  case transitions
  case crowds
  case search
  case changes
  case anchors
  case grading
  case royalties
  case engine

  func lines(in setting: Setting) throws -> [Line] {
    switch self {
    case .screens: try FirstScreens(setting: setting).lines()
    case .browsing: try Browsing(setting: setting).lines()
    case .typing: try Typing(setting: setting).lines()
    case .writing: try Writing(setting: setting).lines()
    case .transitions: try Transitions(setting: setting).lines()
    case .crowds: try Crowds(setting: setting).lines()
    case .search: try Searching(setting: setting).lines()
    case .changes: Changes().lines()
    case .anchors: Anchors().lines()
    case .grading: try GradingList(setting: setting).lines()
    case .royalties: try Royalties(setting: setting).lines()
    case .engine: try Engine.lines(from: setting.engineReport)
    }
  }
}

/// What the benchmarks of the engine told.
enum Engine {
  /// Questions that a run of the benchmark asks.
  private static let questions = 1_000.0

  static func lines(from path: String) throws -> [Line] {
    let report = try EngineReport(try contents(of: path))
    return [
      Line(
        "possible transitions of an item, engine alone",
        Figure(report.runsPerSecond(of: "possibilities") * questions, .perSecond),
        goal: .atLeast(200_000)),
      Line(
        "(a transition in memory, without a disk)",
        Figure(report.runsPerSecond(of: "transitions"), .perSecond)),
    ]
  }
}

/// Where everything is that is measured.
struct Setting {
  let itself: String
  let workstation: Workstation
  let floor: String
  let large: String
  let small: String
  let engineReport: String
  let parts: [Part]
  let scratch: ScratchFolder
  /// How many items the large store was filled with.
  let size = "1,000,000"

  init(_ words: [String]) throws {
    guard words.count >= 5 else { throw MeasuringError.usage }
    let named = try words.dropFirst(5).map { word in
      guard let part = Part(rawValue: word) else { throw MeasuringError.usage }
      return part
    }
    parts = named.isEmpty ? Part.allCases : named
    itself = words[0]
    floor = words[2]
    large = "\(words[3])/large.db"
    small = "\(words[3])/small.db"
    engineReport = words[4]
    scratch = try ScratchFolder(in: words[3])
    workstation = Workstation(program: words[1], home: scratch.path)
    for store in [large, small] {
      let newsroom = try Newsroom.open(Scenery.opening(store))
      try newsroom.skipIntroductions()
      try newsroom.close()
    }
  }

  func openFloor() throws -> TerminalProgram { try TerminalProgram([floor], home: scratch.path) }
}

/// What it was measured on.
enum Machine {
  static var load: String {
    var loads = [0.0, 0, 0]
    getloadavg(&loads, 3)
    return loads.map { Figure.number(($0 * 100).rounded() / 100) }.joined(separator: " ")
  }

  static var summary: String {
    "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, SQLite \(String(cString: bare_engine())), load \(load)"
  }
}
