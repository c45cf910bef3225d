import EditorCLI
import Prose
import Terminal

/// Going back in time while writing: the text itself shows each time, Enter stays there, Esc goes back to where it began.
extension EditorScreen {
  mutating func openTravel(in session: Session) -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    guard let travel = TimeTravel(of: fields.map(\.history)) else {
      return .say(Message(session.phrase(.nothingToUndo)))
    }
    isFinding = false
    travelling = travel
    return .stay
  }

  mutating func performInTravel(_ command: CommandName, in session: Session) -> Navigation {
    guard var travel = travelling else { return .ignored }
    switch command {
    case "earlier-text": travel.step(-1)
    case "later-text": travel.step(1)
    case "minute-earlier": travel.jump(-1)
    case "minute-later": travel.jump(1)
    case "confirm": return endTravel(taking: true, in: session)
    case "go-back": return endTravel(taking: false, in: session)
    default: return .ignored
    }
    travelling = travel
    showTime(of: travel)
    return .stay
  }

  /// Shows the text as it was at a time, by its number among all of them.
  mutating func travel(to number: Int, in session: Session) -> Navigation {
    guard var travel = travelling, (1...travel.count).contains(number) else { return .ignored }
    travel.step(number - travel.number)
    travelling = travel
    showTime(of: travel)
    return endTravel(taking: true, in: session)
  }

  private mutating func showTime(of travel: TimeTravel) {
    for index in fields.indices {
      _ = travel.time.map { fields[index].go(asOf: $0) } ?? fields[index].go(to: 0)
    }
  }

  mutating func endTravel(taking isTaken: Bool, in session: Session) -> Navigation {
    guard let travel = travelling else { return .stay }
    travelling = nil
    if !isTaken {
      for (index, step) in travel.origin.enumerated() { _ = fields[index].go(to: step) }
    }
    guard fields.map(\.history.current) != travel.origin else {
      // What it came to on the way is no change.
      dropSplices()
      return .stay
    }
    changed(1, in: session)
    return .say(Message(session.phrase(.travelled(words(of: travel, in: session))), .success))
  }

  /// `14:05:10`, or that it is the text that was opened.
  func words(of travel: TimeTravel, in session: Session) -> String {
    travel.time.map(EditorState.time) ?? session.phrase(.asOpened)
  }

  /// What the status line says on the way.
  func travelWords(_ travel: TimeTravel, in session: Session) -> String {
    session.phrase(
      .travelling(
        words(of: travel, in: session), travel.number, travel.count))
  }
}
