import Rulebook
import Workflow

/// Two parts of a store that say different things about the same item or portal.
public enum Disagreement: String, CaseIterable, Hashable, Sendable {
  /// A queue entry with another time or portal than its item.
  case queueEntryOfAnotherTime = "queued for another time or portal than its own"
  /// Deliveries whose numbers do not count up from 1.
  case deliveryGap = "deliveries not numbered without gaps"
  /// The newest or the live text belongs to another item, or is not the newest.
  case strangeRevision = "newest or live text is none of its own"
  /// A run that is open and not the item's, or the other way round.
  case strangeRun = "open run is not the one that it is in"
  case mustComments = "open comments that must be resolved were counted wrong"
  /// Opinions or comments that no event tells of, or events without them.
  case untoldWords = "opinions or comments are not those that the log tells of"
  /// State and version are not those after the last event.
  case untoldState = "state is not the one after its last event"

  /// Numbers of items, or codes of portals, for which it holds.
  fileprivate var sql: String {
    switch self {
    case .queueEntryOfAnotherTime: Question.queueEntryOfAnotherTime
    case .deliveryGap: Question.deliveryGap
    case .strangeRevision: Question.strangeRevision
    case .strangeRun: Question.strangeRun
    case .mustComments: Question.mustComments
    case .untoldWords: Question.untoldWords
    case .untoldState: Question.untoldState
    }
  }
}

/// The questions, each in the words of the engine.
private enum Question {
  static let queueEntryOfAnotherTime = """
    SELECT item.number FROM queue_entry JOIN item ON item.id = queue_entry.item_id
    WHERE queue_entry.portal_id <> item.portal_id
      OR COALESCE(queue_entry.not_before, -1) <> COALESCE(item.publish_at, -1)
    """

  static let deliveryGap = """
    SELECT portal.code FROM delivery JOIN portal ON portal.id = delivery.portal_id
    GROUP BY portal.id, portal.code HAVING COUNT(*) <> MAX(delivery.sequence)
    """

  static let strangeRevision = """
    SELECT item.number FROM item
      LEFT JOIN revision AS newest ON newest.id = item.revision_id
      LEFT JOIN revision AS live ON live.id = item.live_revision_id
    WHERE newest.id IS NULL OR newest.item_id <> item.id
      OR newest.number <> item.revision_number
      OR (item.live_revision_id IS NOT NULL AND (live.id IS NULL OR live.item_id <> item.id))
      OR EXISTS (SELECT 1 FROM revision WHERE revision.item_id = item.id
        AND revision.number > item.revision_number)
    """

  static let strangeRun = """
    SELECT item.number FROM item
      LEFT JOIN run ON run.item_id = item.id AND run.ended_at IS NULL
    WHERE COALESCE(item.run_number, -1) <> COALESCE(run.number, -1)
    """

  static let mustComments = """
    SELECT item.number FROM item WHERE item.open_must_comments <> (
      SELECT COUNT(*) FROM comment WHERE comment.item_id = item.id AND comment.must = 1
        AND comment.resolved_at IS NULL AND comment.parent_id IS NULL)
    """

  static let untoldWords = """
    SELECT item.number FROM item WHERE
      (SELECT COUNT(*) FROM opinion WHERE opinion.item_id = item.id) <>
      (SELECT COUNT(*) FROM event WHERE event.object = 'item' AND event.object_id = item.id
        AND event.action = 'opinion.give')
      OR (SELECT COUNT(*) FROM comment WHERE comment.item_id = item.id) <>
      (SELECT COUNT(*) FROM event WHERE event.object = 'item' AND event.object_id = item.id
        AND event.action IN ('comment.add', 'comment.suggest', 'item.open', 'item.close')
        AND event.detail LIKE 'comment=%')
    """

  static let untoldState = """
    SELECT item.number FROM item WHERE item.state || ' ' || item.version <> (
      SELECT event.after FROM event WHERE event.object = 'item' AND event.object_id = item.id
        AND event.after <> '' ORDER BY event.sequence DESC LIMIT 1)
    """
}

extension Store {
  /// The items (by number) or portals (by code) about which parts of the store disagree, at most `limit` of them.
  public func found(_ disagreement: Disagreement, limit: Int) throws -> [String] {
    try database.rows("\(disagreement.sql) LIMIT $1", [.number(limit)]).map { try $0.text(0) }
  }

  /// The numbers of items that wait in a queue and stand in none of `states`, at most `limit`.
  public func itemsQueued(outside states: [StateName], limit: Int) throws -> [String] {
    let places = states.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
    return try database.rows(
      """
      SELECT item.number FROM queue_entry JOIN item ON item.id = queue_entry.item_id
      WHERE item.state NOT IN (\(places)) LIMIT $1
      """, [.number(limit)] + states.map { .text($0.rawValue) }
    ).map { try $0.text(0) }
  }

  /// The numbers of items whose approval is of no decision by one of `transitions`, at most `limit`. Items that no event
  /// tells of are left out.
  public func itemsApproved(
    withoutAny transitions: [TransitionName], limit: Int
  ) throws -> [String] {
    let places = transitions.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
    return try database.rows(
      """
      SELECT item.number FROM item WHERE item.approval_hash IS NOT NULL
        AND EXISTS (SELECT 1 FROM event WHERE event.object = 'item' AND event.object_id = item.id)
        AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.item_id = item.id
          AND decision.hash = item.approval_hash
          AND decision.person_id = item.approval_person_id
          AND decision.transition IN (\(places)))
      LIMIT $1
      """, [.number(limit)] + transitions.map { .text($0.rawValue) }
    ).map { try $0.text(0) }
  }

  /// The numbers of items that stand in `state` on `definition` and wait in no queue, at most `limit`.
  public func itemsWithoutEntry(
    on definition: DefinitionID, in state: StateName, limit: Int
  ) throws -> [String] {
    try database.rows(
      """
      SELECT number FROM item
      WHERE definition_name = $1 AND definition_version = $2 AND state = $3
        AND NOT EXISTS (SELECT 1 FROM queue_entry WHERE queue_entry.item_id = item.id)
      ORDER BY id LIMIT $4
      """,
      [
        .text(definition.name), .number(definition.version), .text(state.rawValue),
        .number(limit),
      ]
    ).map { try $0.text(0) }
  }

  /// At most `count` items spread over the whole store, the newest among them.
  public func someItems(_ count: Int) throws -> [ID<Item>] {
    let last = try database.row("SELECT COALESCE(MAX(id), 0), COALESCE(MIN(id), 0) FROM item")
    let (newest, oldest) = (try last.int(0), try last.int(1))
    var found: Set<ID<Item>> = []
    for place in 0..<count {
      let from = newest - (newest - oldest) / Int64(max(1, count)) * Int64(place)
      let row = try database.optionalRow(
        "SELECT id FROM item WHERE id <= $1 ORDER BY id DESC LIMIT 1", [.integer(from)])
      if let row { found.insert(try row.id(0)) }
    }
    return found.sorted()
  }

  /// Whether the search index has an item under all of the terms.
  public func isIndexed(_ item: ID<Item>, under terms: [String]) throws -> Bool {
    let words = terms.map { SearchWord(terms: [$0], isPrefix: false) }
    guard let query = Self.matchQuery(words) else { return true }
    return try database.optionalRow(
      "SELECT 1 FROM item_search WHERE item_search MATCH $1 AND rowid = $2",
      [.text(query), .id(item)]) != nil
  }
}
