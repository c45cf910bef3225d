import Figures
import Scenery

/// From the start of the program to its first screen, side by side: a large store, a small one, and the floor.
struct FirstScreens {
  let setting: Setting
  /// The first round warms what is read, and does not count.
  private static let rounds = 16

  func lines() throws -> [Line] {
    var (large, small, floor) = (Samples(), Samples(), Samples())
    for round in 0..<Self.rounds {
      let times = [
        try time { try setting.workstation.open(setting.large, as: Cast.approver) },
        try time { try setting.workstation.open(setting.small, as: Cast.approver) },
        try time { try setting.openFloor() },
      ]
      if round == 0 { continue }
      large.add(times[0])
      small.add(times[1])
      floor.add(times[2])
    }
    return [
      Line(
        "first screen, \(setting.size) items, warm", Figure(large.median, .milliseconds),
        goal: .atMost(15),
        ratio: Line.ratio(large.median, to: floor.median, "bare C ncurses", .milliseconds)),
      Line(
        "its ratio to 200 items", Figure(large.median / small.median, .times), goal: .atMost(1.3),
        ratio: "200 items: \(Figure(small.median, .milliseconds).text)"),
    ]
  }

  private func time(_ open: () throws -> TerminalProgram) throws -> Double {
    let program = try open()
    defer { program.end() }
    return try program.firstScreen().last
  }
}
