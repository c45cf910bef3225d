import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Items whose words are looked up in the search index.
  private static let searchSample = 200
  /// Words of each of them.
  private static let wordSample = 20

  /// Where parts of the store say different things: queue and states, texts and items, runs, comments, the log and what
  /// it tells of, the search index of some items. At most `limit` of each kind.
  func disagreements(limit: Int) throws -> [Finding] {
    var findings: [Finding] = []
    for disagreement in Disagreement.allCases {
      for name in try store.found(disagreement, limit: limit) {
        findings.append(.structure("\(name): \(disagreement.rawValue)"))
      }
    }
    return try findings + queueFindings(limit: limit) + approvalFindings(limit: limit)
      + searchFindings()
  }

  private func approvalFindings(limit: Int) throws -> [Finding] {
    let approving = try store.definitionIDs().flatMap { id in
      try definition(id).transitions.filter { $0.effects.contains(.approve) }.map(\.name)
    }
    let names = Set(approving).sorted { $0.rawValue < $1.rawValue }
    return try store.itemsApproved(withoutAny: names, limit: limit).map {
      .structure("\($0): approved by no decision")
    }
  }

  private func queueFindings(limit: Int) throws -> [Finding] {
    var findings: [Finding] = []
    var queued: Set<StateName> = []
    for id in try store.definitionIDs() {
      for state in try definition(id).states where state.isQueued {
        queued.insert(state.name)
        for name in try store.itemsWithoutEntry(on: id, in: state.name, limit: limit) {
          findings.append(.structure("\(name): \(state.name) and in no queue"))
        }
      }
    }
    let states = queued.sorted { $0.rawValue < $1.rawValue }
    for name in try store.itemsQueued(outside: states, limit: limit) {
      findings.append(.structure("\(name): in a queue and in no state of the queue"))
    }
    return findings
  }

  private func searchFindings() throws -> [Finding] {
    let board = try board()
    return try store.someItems(Self.searchSample).compactMap { id in
      guard let record = try storedItem(id) else { return nil }
      let text = try store.revision(record.item.text.revision).text
      let terms = Self.terms(
        of: text, author: board.name(record.item.author), number: record.number)
      let step = max(1, terms.count / Self.wordSample)
      let some = stride(from: 0, to: terms.count, by: step).map { terms[$0] }
      return try store.isIndexed(id, under: some)
        ? nil : .structure("\(record.number): not in the search index under its own words")
    }
  }
}
