import EditorCLI
import Newsroom
import Rulebook
import Workflow

/// One line of the list of lists: a heading, a list with its count, or the way to another screen.
struct DeskEntry {
  let title: String
  let list: DeskList?
  let count: Int
  let overdue: Int
  /// Another screen that this line leads to.
  let screen: ((Session) -> any Screen)?

  var isHeading: Bool { list == nil && screen == nil }

  static func heading(_ title: String) -> DeskEntry {
    DeskEntry(title: title, list: nil, count: 0, overdue: 0, screen: nil)
  }

  static func way(
    _ title: String, count: Int = 0, _ screen: @escaping (Session) -> any Screen
  ) -> DeskEntry {
    DeskEntry(title: title, list: nil, count: count, overdue: 0, screen: screen)
  }

  /// What stands behind the title: a list has a count always, a way to another screen where something waits there.
  var countWords: String { list == nil && count == 0 ? "" : NumberText.grouped(count) }

  /// The lines of the desk, for the person and the portal.
  static func all(in session: Session) throws -> [DeskEntry] {
    var entries = [heading(session.phrase(.myWork))]
    let own: [(Phrase, DeskList)] = [
      (.needsMe, .needsMe), (.myDrafts, .myDrafts), (.myReturned, .myReturned), (.mySent, .mySent),
    ]
    for (label, list) in own {
      entries.append(try counted(session.phrase(label), list, in: session))
    }
    // Few are ever asked: the list stands there for as long as somebody waits for an answer.
    let asked = try counted(session.phrase(.opinionsAsked), .opinionsAsked, in: session)
    if asked.count > 0 { entries.insert(asked, at: 2) }
    entries.append(
      way(
        session.phrase(.notices), count: try session.newsroom.noticeCount(of: session.acting)
      ) { _ in NoticesScreen() })
    let (board, administration) = (try board(in: session), try administration(in: session))
    // Whoever reads no texts has their work here, and a small screen ends before it would come after the board's.
    let readsTexts = session.ownRole?.readsContent ?? true
    return entries + (readsTexts ? board + administration : administration + board)
  }

  private static func board(in session: Session) throws -> [DeskEntry] {
    var entries = [heading(session.phrase(.theBoard))]
    // The whole board sees that something is out which nobody but its publisher has read.
    let owed = try counted(
      session.phrase(.owedReviews), .owedReview(portal: session.portal.id), in: session)
    if owed.count > 0 { entries.append(owed) }
    for state in try boardStates(in: session) {
      let title = session.title(of: state)
      let list = DeskList.state(state.name, portal: session.portal.id)
      entries.append(try counted(title, list, in: session))
      if state.name == "approved" {
        entries.append(way(session.phrase(.queueScreen)) { _ in QueueScreen() })
      }
    }
    return entries
  }

  private static func administration(in session: Session) throws -> [DeskEntry] {
    guard try session.newsroom.isAdministrator(session.acting) else { return [] }
    return [
      heading(session.phrase(.administration)),
      way(session.phrase(.people)) { _ in PeopleScreen() },
      way(session.phrase(.portals)) { _ in PortalsScreen() },
      way(session.phrase(.log)) { _ in LogScreen() },
    ]
  }

  private static func counted(
    _ title: String, _ list: DeskList, in session: Session
  ) throws -> DeskEntry {
    let parts = try session.newsroom.parts(of: list, for: session.acting)
    return DeskEntry(
      title: title, list: list, count: try session.newsroom.count(of: parts),
      overdue: try session.newsroom.overdueCount(of: parts), screen: nil)
  }

  /// The states of the flows in use on the portal, each once, without drafts, which are their writers' own.
  private static func boardStates(in session: Session) throws -> [State] {
    try session.newsroom.definitions(on: session.portal.id).statesInOrder
      .filter { !$0.isInitial }
  }
}
