import Figures

/// What the presses of a key took and sent.
struct KeyTimes {
  private(set) var times = Samples()
  private(set) var bytes = Samples()

  mutating func press(_ keys: some Sequence<String>, in program: TerminalProgram) throws {
    for key in keys {
      let reaction = try program.press(key)
      times.add(reaction.last)
      bytes.add(Double(reaction.bytes))
    }
  }

  func median(_ what: String, goal: Double, floor: KeyTimes) -> Line {
    Line(
      "\(what): median", Figure(times.median, .milliseconds), goal: .atMost(goal),
      ratio: Line.ratio(times.median, to: floor.times.median, "bare C ncurses", .milliseconds))
  }

  func slowest(_ what: String, goal: Double?, floor: KeyTimes) -> Line {
    Line(
      "\(what): 99 %", Figure(times.percentile(99), .milliseconds), goal: goal.map(Goal.atMost),
      ratio: Line.ratio(
        times.percentile(99), to: floor.times.percentile(99), "bare C ncurses", .milliseconds))
  }

  func bytesSent(_ what: String, goal: Double?, floor: KeyTimes) -> Line {
    Line(
      "\(what): bytes, median", Figure(bytes.median, .bytes), goal: goal.map(Goal.atMost),
      ratio: Line.ratio(bytes.median, to: floor.bytes.median, "bare C ncurses", .bytes))
  }
}
