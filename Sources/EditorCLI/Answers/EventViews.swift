import Newsroom
import Storage
import Workflow

/// Lines of the log for people and for scripts.
struct EventViews {
  static let head: [Label] = [.number, .time, .person, .action, .items, .result]

  private let wording: any Wording
  private let names: Names
  private let board: Board

  init(_ invocation: Invocation, _ names: Names) throws {
    wording = invocation.wording
    board = try invocation.newsroom().board()
    self.names = names
  }

  func row(_ event: EventRecord) -> [String] {
    let facts = event.facts
    let object = facts.objectID.map { "\(facts.object) \($0)" } ?? facts.object
    let change = [facts.before, facts.after].filter { !$0.isEmpty }.joined(separator: " → ")
    return [
      wording.number(Int(event.sequence)), wording.text(of: facts.at),
      wording.name(of: facts.person, names), wording.name(ofAction: facts.action, names), object,
      facts.result == .done ? change : "\(facts.result.rawValue) \(change)",
    ]
  }

  func json(_ event: EventRecord) -> JSON {
    let facts = event.facts
    return .object([
      "sequence": .number(Int(event.sequence)), "at": .time(facts.at),
      "login": .string(board.login(facts.person)),
      "on_behalf_of": .optional(facts.onBehalfOf.map(board.login)),
      "source": .string(facts.source), "action": .string(facts.action),
      "portal": .optional(facts.portal.flatMap { board.portals[$0]?.code }),
      "object": .string(facts.object), "object_id": .optional(facts.objectID.map { "\($0)" }),
      "before": .string(facts.before), "after": .string(facts.after),
      "revision_hash": .optional(facts.revisionHash?.description),
      "detail": .string(facts.detail), "result": .string(facts.result.rawValue),
      "request": .string(facts.request), "ordinal": .number(facts.ordinal),
      "hash": .string(event.hash.hexadecimal),
    ])
  }
}
