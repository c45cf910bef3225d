import Prose
import Rulebook
import Storage
import Workflow

/// The beginning of an item's newest text, for a glance.
public struct Glance: Hashable, Sendable {
  public let summary: String
  public let body: String
}

extension Newsroom {
  /// At most so many characters of summary and body each, of a row that the person has in a list.
  public func glance(at row: ItemRow, characters: Int) throws -> Glance {
    let beginning = try store.beginning(of: row.revision, characters: characters)
    return Glance(summary: beginning.summary, body: beginning.body)
  }

  /// The rows of a list that hold all the words, at most `limit`.
  public func search(
    _ request: SearchRequest, in parts: [ListPart], limit: Int, for acting: Acting
  ) throws -> SearchAnswer {
    try search(request, limit: limit, for: acting) { row in
      parts.contains { $0.holds(row) }
    }
  }
}

extension ListPart {
  fileprivate func holds(_ row: ItemRow) -> Bool {
    guard row.state == state else { return false }
    switch subject {
    case .portal(let id): return row.portal == id
    case .author(let id): return row.author == id
    case .assignee(let id): return row.assignee == id
    }
  }
}
