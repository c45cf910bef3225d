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
      try parts.contains { try isIn($0, row) }
    }
  }

  private func isIn(_ part: ListPart, _ row: ItemRow) throws -> Bool {
    guard part.state == nil || part.state == row.state else { return false }
    switch part.subject {
    case .portal(let id): return row.portal == id
    case .author(let id): return row.author == id
    case .assignee(let id): return row.assignee == id
    case .adviser(let id): return try store.isOpinionAsked(of: id, on: row.id)
    case .owedReview(let portal, let person):
      return row.portal == portal && row.urgentBy.map { $0 != person } == true
    }
  }
}
