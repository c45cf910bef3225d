import Figures
import Scenery

/// The list of works to be graded, opened from the desk in a large store.
struct GradingList {
  let setting: Setting
  private static let rounds = 20

  func lines() throws -> [Line] {
    let station = try setting.workstation.open(setting.large, as: Cast.approver)
    let floor = try setting.openFloor()
    defer { for program in [station, floor] { program.end() } }
    _ = try floor.firstScreen()
    _ = try station.firstScreen()
    var (first, bare) = (Samples(), Samples())
    for round in 0...Self.rounds {
      // By its name in the palette: the desk has no key for it.
      try station.tap(Keys.palette)
      for letter in "nhuan but" { try station.tap(String(letter)) }
      let reaction = try station.press(Keys.enter)
      if round == 0 { try station.expect("Nhuận bút › Kỳ ") }
      let page = try floor.press(Keys.pageDown)
      try station.tap(Keys.escape)
      if round == 0 { continue }
      first.add(reaction.last)
      bare.add(page.last)
    }
    return [
      Line(
        "grading list, \(setting.size) items, first screen from the desk: median",
        Figure(first.median, .milliseconds), goal: .atMost(5),
        ratio: Line.ratio(first.median, to: bare.median, "bare C ncurses", .milliseconds)),
      Line(
        "the same: 99 %", Figure(first.percentile(99), .milliseconds)),
    ]
  }
}
