import Rulebook
import Workflow

/// One row of a list of items.
public struct ItemRow: Hashable, Sendable {
  public let id: ID<Item>
  public let number: String
  public let portal: ID<Portal>
  public let kind: Kind
  public let category: String
  public let priority: Priority
  public let state: StateName
  public let version: Int
  public let revision: ID<Revision>
  public let revisionNumber: Int
  public let title: String
  public let author: ID<Person>
  public let assignee: ID<Person>?
  public internal(set) var due: Timestamp?
  public let publishAt: Timestamp?
  public let publishedAt: Timestamp?
  public let changedAt: Timestamp
  public let isLive: Bool
  public let urgentBy: ID<Person>?
  public let isClosed: Bool
  /// The place of the row in its list, for the page after it.
  public internal(set) var place: ListPlace
}

/// Where a row stands in the order of a list.
public struct ListPlace: Hashable, Sendable, Comparable {
  public let order: Int64
  public let id: ID<Item>

  public init(order: Int64, id: ID<Item>) {
    self.order = order
    self.id = id
  }

  public static func < (left: ListPlace, right: ListPlace) -> Bool {
    (left.order, left.id) < (right.order, right.id)
  }
}

/// A part of a list that one index keeps in order: the items of one subject that stand in one state, or those that wait
/// for somebody's opinion, by the time until which it was asked for.
public struct ListPart: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case portal(ID<Portal>)
    case author(ID<Person>)
    case assignee(ID<Person>)
    case adviser(ID<Person>)
    /// Urgent publications of a portal that wait for a review by somebody else than `except`.
    case owedReview(ID<Portal>, except: ID<Person>)
  }

  public let subject: Subject
  /// Nil for those that wait for an opinion or a review, wherever they stand.
  public let state: StateName?

  public init(_ subject: Subject, _ state: StateName) {
    self.subject = subject
    self.state = state
  }

  private init(_ subject: Subject) {
    self.subject = subject
    state = nil
  }

  public static func waiting(forOpinionOf person: ID<Person>) -> ListPart {
    ListPart(.adviser(person))
  }

  public static func waiting(
    forReviewOn portal: ID<Portal>, bySomebodyElseThan person: ID<Person>
  ) -> ListPart {
    ListPart(.owedReview(portal, except: person))
  }

  /// Whether its time is that of the question, not that of the item.
  var isOfQuestions: Bool { if case .adviser = subject { true } else { false } }
}

/// Which page of a list: a list is a window on the store, never held whole.
public enum ListPage: Hashable, Sendable {
  case first
  case last
  case after(ListPlace)
  case before(ListPlace)
  /// Rows from this place on, the place itself included.
  case from(ListPlace)
}

/// What rows of a list must also be.
public struct ListFilter: Hashable, Sendable {
  public var kind: Kind?
  public var category: String?
  public var author: ID<Person>?
  public var portal: ID<Portal>?
  /// Closed items are shown when they are open to one of these units.
  public var units: Set<ID<Portal>>
  /// Closed items are shown to their author, wherever they are open to.
  public var reader: ID<Person>?

  public init(
    kind: Kind? = nil, category: String? = nil, author: ID<Person>? = nil,
    portal: ID<Portal>? = nil, units: Set<ID<Portal>> = [], reader: ID<Person>? = nil
  ) {
    self.kind = kind
    self.category = category
    self.author = author
    self.portal = portal
    self.units = units
    self.reader = reader
  }
}

extension Store {
  /// At most `limit` rows of a list that is the union of `parts`, in the order of the list.
  ///
  /// Each part is read along its own index and the parts are merged, so that a page costs the same in a list of ten as
  /// in one of a million; the rows themselves are read for what is on the page alone.
  public func page(
    of parts: [ListPart], _ page: ListPage, limit: Int, where filter: ListFilter = ListFilter()
  ) throws -> [ItemRow] {
    var places: Set<ListPlace> = []
    for part in parts { places.formUnion(try partPlaces(part, page, limit: limit, filter)) }
    let sorted = places.sorted()
    let wanted =
      switch page {
      case .first, .after, .from: sorted.prefix(limit)
      case .last, .before: sorted.suffix(limit)
      }
    let isAsked = parts.contains(where: \.isOfQuestions)
    return try wanted.compactMap { place in
      guard var row = try itemRow(place.id) else { return nil }
      row.place = place
      if isAsked { row.due = Timestamp(milliseconds: place.order) }
      return row
    }
  }

  private func partPlaces(
    _ part: ListPart, _ page: ListPage, limit: Int, _ filter: ListFilter
  ) throws -> [ListPlace] {
    var query = ListQuery(part: part)
    query.restrict(to: page)
    query.restrict(to: filter)
    query.values.append(.number(limit))
    let sql = """
      SELECT \(query.order), item.id FROM \(query.source)
      WHERE \(query.conditions.joined(separator: " AND "))
      ORDER BY \(query.order) \(query.direction), \(query.tie) \(query.direction)
      LIMIT $\(query.values.count)
      """
    return try database.rows(sql, query.values).map {
      ListPlace(order: try $0.int(0), id: try $0.id(1))
    }
  }

  static let rowColumns = """
    SELECT id, number, portal_id, kind, category, priority, state, version, revision_id,
      revision_number, title, author_id, assignee_id, due_at, publish_at, published_at,
      changed_at, live_revision_id, urgent_by, closed, list_order
    FROM item
    """

  func itemRow(_ row: Row) throws -> ItemRow {
    let id: ID<Item> = try row.id(0)
    return ItemRow(
      id: id, number: try row.text(1), portal: try row.id(2), kind: try row.word(3),
      category: try row.text(4), priority: Priority(rawValue: try row.number(5)) ?? .normal,
      state: StateName(rawValue: try row.text(6)), version: try row.number(7),
      revision: try row.id(8), revisionNumber: try row.number(9), title: try row.text(10),
      author: try row.id(11), assignee: try row.optionalID(12), due: try row.optionalTime(13),
      publishAt: try row.optionalTime(14), publishedAt: try row.optionalTime(15),
      changedAt: try row.time(16), isLive: !row.isNull(17), urgentBy: try row.optionalID(18),
      isClosed: try row.bool(19), place: ListPlace(order: try row.int(20), id: id))
  }

  public func itemRow(_ id: ID<Item>) throws -> ItemRow? {
    try database.optionalRow("\(Self.rowColumns) WHERE id = $1", [.id(id)]).map(itemRow)
  }

  /// How many urgent publications of a portal wait for the review by somebody else than `person`.
  public func countOfOwedReviews(on portal: ID<Portal>, except person: ID<Person>) throws -> Int {
    try database.row(
      "SELECT COUNT(*) FROM item WHERE portal_id = $1 AND urgent_by IS NOT NULL AND urgent_by <> $2",
      [.id(portal), .id(person)]
    ).number(0)
  }

  /// The urgent publications whose review was due before `time`, at most `limit`.
  public func overdueReviews(at time: Timestamp, limit: Int) throws -> [ID<Item>] {
    try database.rows(
      "SELECT id FROM item WHERE urgent_by IS NOT NULL AND due_at < $1 ORDER BY due_at LIMIT $2",
      [.time(time), .number(limit)]
    ).map { try $0.id(0) }
  }

  /// How many items of the parts were due before `now`, counted up to `limit`.
  public func overdueCount(in parts: [ListPart], at now: Timestamp, limit: Int) throws -> Int {
    try parts.reduce(0) { sum, part in
      let query = ListQuery(part: part)
      let count = query.values.count
      let row = try database.row(
        """
        SELECT COUNT(*) FROM (SELECT 1 FROM \(query.source)
          WHERE \(query.conditions.joined(separator: " AND "))
          AND \(query.order) > 0 AND \(query.order) < $\(count + 1) AND \(query.due) IS NOT NULL
          LIMIT $\(count + 2))
        """, query.values + [.time(now), .number(limit)])
      return min(limit, sum + Int(try row.int(0)))
    }
  }
}

/// The conditions of one part of a list, with their parameters in order.
private struct ListQuery {
  var conditions: [String]
  var values: [Value]
  var direction = "ASC"

  let source: String
  /// What it is in order of, what is the order of equals, and what says that there is a time at all.
  let order: String
  let tie: String
  let due: String

  init(part: ListPart) {
    switch part.subject {
    case .portal(let id): self.init("portal_id", id.rawValue, part.state)
    case .author(let id): self.init("author_id", id.rawValue, part.state)
    case .assignee(let id): self.init("assignee_id", id.rawValue, part.state)
    case .adviser(let person): self.init(askedOf: person)
    case .owedReview(let portal, let person):
      self.init(
        conditions: ["portal_id = $1", "urgent_by IS NOT NULL", "urgent_by <> $2"],
        values: [.id(portal), .id(person)])
    }
  }

  private init(askedOf person: ID<Person>) {
    source = "opinion_request AS request JOIN item ON item.id = request.item_id"
    (order, tie, due) = ("request.due_at", "request.item_id", "request.due_at")
    conditions = ["request.person_id = $1", "request.ended_at IS NULL"]
    values = [.id(person)]
  }

  private init(_ column: String, _ subject: Int64, _ state: StateName?) {
    self.init(
      conditions: ["\(column) = $1", "state = $2"],
      values: [.integer(subject), .optional(state?.rawValue)])
  }

  private init(conditions: [String], values: [Value]) {
    source = "item"
    (order, tie, due) = ("list_order", "item.id", "due_at")
    self.conditions = conditions
    self.values = values
  }

  mutating func restrict(to page: ListPage) {
    switch page {
    case .first: break
    case .last: direction = "DESC"
    case .after(let place): compare(">", place)
    case .from(let place): compare(">=", place)
    case .before(let place):
      direction = "DESC"
      compare("<", place)
    }
  }

  mutating func restrict(to filter: ListFilter) {
    if let kind = filter.kind { require("kind", .text(kind.rawValue)) }
    if let category = filter.category { require("category", .text(category)) }
    if let author = filter.author { require("author_id", .id(author)) }
    if let portal = filter.portal { require("portal_id", .id(portal)) }
    showClosed(filter)
  }

  private mutating func showClosed(_ filter: ListFilter) {
    var ways = ["closed = 0"]
    if let reader = filter.reader {
      values.append(.id(reader))
      ways.append("author_id = $\(values.count)")
    }
    if !filter.units.isEmpty {
      let places = filter.units.sorted().map { unit in
        values.append(.id(unit))
        return "$\(values.count)"
      }
      ways.append(
        """
        EXISTS (SELECT 1 FROM item_unit WHERE item_unit.item_id = item.id
          AND item_unit.portal_id IN (\(places.joined(separator: ", "))))
        """)
    }
    conditions.append("(\(ways.joined(separator: " OR ")))")
  }

  private mutating func require(_ column: String, _ value: Value) {
    values.append(value)
    conditions.append("\(column) = $\(values.count)")
  }

  private mutating func compare(_ sign: String, _ place: ListPlace) {
    values += [.integer(place.order), .id(place.id)]
    conditions.append(
      "(\(order), \(tie)) \(sign) ($\(values.count - 1), $\(values.count))")
  }
}
