import Newsroom
import Storage
import Workflow

/// Lines of the log for people and for scripts.
struct EventViews {
  static let head: [Label] = [.number, .time, .person, .action, .object, .result]

  private let wording: any Wording
  private let names: Names
  private let board: Board
  /// The public numbers of the items that the reader may read.
  private let numbers: [Int64: String]

  init(_ events: [EventRecord], _ invocation: Invocation, _ names: Names) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    wording = invocation.wording
    board = try newsroom.board()
    self.names = names
    var numbers: [Int64: String] = [:]
    for facts in events.map(\.facts) where facts.object == "item" {
      guard let id = facts.objectID, numbers[id] == nil else { continue }
      numbers[id] = try newsroom.number(of: ID(id), for: acting)
    }
    self.numbers = numbers
  }

  func row(_ event: EventRecord) -> [String] {
    let facts = event.facts
    let words = EventWords(facts, names, wording)
    let result = facts.result == .done ? "" : wording.name(of: facts.result)
    return [
      wording.number(Int(event.sequence)), wording.text(of: facts.at), who(facts, words),
      words.action, object(of: facts),
      [result, words.change].filter { !$0.isEmpty }.joined(separator: ": "),
    ]
  }

  private func who(_ facts: EventFacts, _ words: EventWords) -> String {
    guard let other = facts.onBehalfOf else { return words.person }
    return "\(words.person) (\(wording.label(.onBehalfOf)) \(wording.name(of: other, names)))"
  }

  /// What it was done to, by the name that people and commands know it by.
  private func object(of facts: EventFacts) -> String {
    guard let id = facts.objectID else { return "" }
    switch facts.object {
    case "item": return numbers[id] ?? "\(id)"
    case "person": return board.login(ID(id))
    case "portal": return board.portals[ID(id)]?.code ?? "\(id)"
    default: return "\(id)"
    }
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
      "object_name": .string(object(of: facts)),
      "before": .string(facts.before), "after": .string(facts.after),
      "revision_hash": .optional(facts.revisionHash?.description),
      "detail": .string(facts.detail), "result": .string(facts.result.rawValue),
      "request": .string(facts.request), "ordinal": .number(facts.ordinal),
      "hash": .string(event.hash.hexadecimal),
    ])
  }
}
