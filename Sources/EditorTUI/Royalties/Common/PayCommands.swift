import EditorCLI
import Newsroom
import Terminal
import Workflow

/// What the screens about payees, funds, rates and law have in common.
enum PayCommands {
  /// Whether a command of lists means anything where nothing is marked, and where `panes` can be changed.
  static func knows(_ command: CommandName, panes: Bool) -> Bool {
    if command == "next-pane" || command == "previous-pane" { return panes }
    return AdministrationCommands.knows(command)
  }

  /// Why the person may not go to one of these screens; nil when they may, or it is another command.
  static func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "show-funds": return refusal(of: .royalties, in: session)
    case "show-payees": return refusal(of: .payees, in: session)
    case "show-rates":
      return asking(session) { newsroom, acting in
        try newsroom.portalsOfRoyalties(for: acting).isEmpty
          ? refusal(of: .royalties, in: session) : nil
      }
    case "show-statement":
      return asking(session) { newsroom, acting in
        if try newsroom.ownPayee(of: acting) != nil { return nil }
        return refusal(of: .payees, in: session) == nil ? nil : session.pay(.notAPayee)
      }
    default: return nil
    }
  }

  /// Why the person may not do there what the place is for, on the portal in sight; nil when they may.
  static func refusal(of place: RoyaltyPlace, in session: Session) -> String? {
    refusal(of: place, on: session.portal.id, in: session)
  }

  static func refusal(
    of place: RoyaltyPlace, on portal: ID<Portal>, in session: Session
  ) -> String? {
    asking(session) { newsroom, acting in
      try newsroom.refusal(of: place, on: portal, for: acting).map {
        session.wording.sentence(for: $0, session.names())
      }
    }
  }

  private static func asking(
    _ session: Session, _ body: (Newsroom, Acting) throws -> String?
  ) -> String? {
    do { return try body(session.newsroom, session.acting) } catch {
      return session.sentence(error)
    }
  }
}

extension Session {
  /// Why nothing can be done with what the cursor stands on, when it stands on nothing.
  func nothingThere(_ isThere: Bool) -> String? { isThere ? nil : pay(.nothingChosen) }
}
