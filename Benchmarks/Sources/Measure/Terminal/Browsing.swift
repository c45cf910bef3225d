import Figures
import Scenery

/// Moving in the longest list of a large store, and what memory that takes.
struct Browsing {
  let setting: Setting

  func lines() throws -> [Line] {
    let station = try setting.workstation.open(setting.large, as: Cast.approver)
    defer { station.end() }
    let count = try Workstation.openPublished(station)
    let list = "list of \(count) of \(setting.size) items"
    let floor = try setting.openFloor()
    defer { floor.end() }
    _ = try floor.firstScreen()
    let steps = try turns(10, of: [Keys.down, Keys.down, Keys.up], station, floor)
    let rows = try turns(20, of: Array(repeating: Keys.down, count: 20), station, floor)
    let pages = try turns(10, of: Array(repeating: Keys.pageDown, count: 10), station, floor)
    try wander(in: station)
    return [
      steps.program.median("Down, Up on one screen", goal: 0.5, floor: steps.floor),
      steps.program.bytesSent("Down, Up on one screen", goal: 300, floor: steps.floor),
      rows.program.median("Down held, \(list)", goal: 0.5, floor: rows.floor),
      rows.program.slowest("Down held, \(list)", goal: 2, floor: rows.floor),
      rows.program.bytesSent("Down held, \(list)", goal: 300, floor: rows.floor),
      pages.program.median("Page Down, \(list)", goal: 0.7, floor: pages.floor),
      pages.program.slowest("Page Down, \(list)", goal: nil, floor: pages.floor),
      Line(
        "memory of the workstation, \(setting.size) items: peak",
        Figure(try station.peakMemory() / 1_024, .mebibytes), goal: .atMost(40),
        ratio: Line.ratio(
          try station.peakMemory() / 1_024, to: try floor.peakMemory() / 1_024, "bare C ncurses",
          .mebibytes)),
    ]
  }

  /// Keys pressed by turns in both programs, since other work on the machine comes and goes.
  private func turns(
    _ count: Int, of keys: [String], _ station: TerminalProgram, _ floor: TerminalProgram
  ) throws -> (program: KeyTimes, floor: KeyTimes) {
    var (own, bare) = (KeyTimes(), KeyTimes())
    for _ in 0..<count {
      try bare.press(keys, in: floor)
      try own.press(keys, in: station)
    }
    return (own, bare)
  }

  /// To the end of the list, through a search, and into an item and back: what a person does before memory is read.
  private func wander(in station: TerminalProgram) throws {
    for key in [Keys.end, Keys.home, Keys.f3] { try station.tap(key) }
    for letter in "nuoc sach" { try station.tap(String(letter)) }
    try station.tap(Keys.enter)
    try station.tap(Keys.pageDown)
  }
}
