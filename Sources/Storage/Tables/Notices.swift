import Rulebook
import Workflow

/// Why somebody is told.
public enum NoticeKind: String, CaseIterable, Hashable, Sendable {
  /// Somebody decided about an item that the person wrote.
  case decided
  /// An item was given to the person.
  case assigned
  /// The queue held back an item that the person wrote.
  case held
  /// A comment names the person.
  case mentioned
  /// The person's opinion is asked for.
  case asked
  /// Somebody whose opinion the person asked for has given it.
  case advised
  /// An urgent publication waits for the review by a second person.
  case owed
  /// A payment sheet waits for a step that the person can make.
  case sheetWaits = "sheet-waits"
  /// A payment sheet that the person made was sent back or cancelled.
  case sheetBack = "sheet-back"
  /// A payment sheet paid the person.
  case sheetPaid = "sheet-paid"
}

/// What a notice is about.
public enum NoticeObject: Hashable, Sendable {
  case item(ID<Item>)
  /// A payment sheet, by one of its steps.
  case sheet(ID<PaymentSheet>, step: Int)
}

/// What a notice leads to.
public enum NoticeSubject: Hashable, Sendable {
  case decision(Int64)
  case comment(Int64)
  /// A round of opinions on the item, by its number.
  case round(Int)
  case opinion(Int64)
}

/// Something that a person is told and has not read yet.
public struct NoticeRecord: Hashable, Sendable {
  public let id: Int64
  public let person: ID<Person>
  public let kind: NoticeKind
  public let object: NoticeObject
  public let subject: NoticeSubject?
  public let at: Timestamp

  public init(
    id: Int64, person: ID<Person>, kind: NoticeKind, item: ID<Item>,
    about subject: NoticeSubject? = nil, at: Timestamp
  ) {
    self.init(id: id, person: person, kind: kind, .item(item), about: subject, at: at)
  }

  public init(
    id: Int64, person: ID<Person>, kind: NoticeKind, _ object: NoticeObject,
    about subject: NoticeSubject? = nil, at: Timestamp
  ) {
    self.id = id
    self.person = person
    self.kind = kind
    self.object = object
    self.subject = subject
    self.at = at
  }

  public var item: ID<Item>? { if case .item(let id) = object { id } else { nil } }
  var sheet: ID<PaymentSheet>? { if case .sheet(let id, _) = object { id } else { nil } }
  var step: Int? { if case .sheet(_, let step) = object { step } else { nil } }

  public var comment: Int64? { if case .comment(let id) = subject { id } else { nil } }
  public var decision: Int64? { if case .decision(let id) = subject { id } else { nil } }
  var round: Int? { if case .round(let number) = subject { number } else { nil } }
  var opinion: Int64? { if case .opinion(let id) = subject { id } else { nil } }
}

extension NoticeSubject {
  fileprivate init?(decision: Int64?, comment: Int64?, round: Int64?, opinion: Int64?) {
    let known: [NoticeSubject?] = [
      decision.map { .decision($0) }, comment.map { .comment($0) },
      round.map { .round(Int($0)) }, opinion.map { .opinion($0) },
    ]
    guard let subject = known.compactMap({ $0 }).first else { return nil }
    self = subject
  }
}

extension Store {
  /// Tells a person, unless they do not want notices of that kind; false when they do not.
  @discardableResult
  public func notify(_ notice: NoticeRecord) throws -> Bool {
    try database.run(
      """
      INSERT INTO notice
        (id, person_id, item_id, decision_id, comment_id, kind, at, round, opinion_id, sheet_id,
         sheet_step)
      SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
      WHERE NOT EXISTS (SELECT 1 FROM notice_off WHERE person_id = $2 AND kind = $6)
      """,
      [
        .integer(notice.id), .id(notice.person), .id(notice.item), .optional(notice.decision),
        .optional(notice.comment), .text(notice.kind.rawValue), .time(notice.at),
        .number(notice.round), .optional(notice.opinion), .id(notice.sheet),
        .number(notice.step),
      ]) > 0
  }

  /// A person's unread notices, newest first.
  public func unreadNotices(of person: ID<Person>, limit: Int) throws -> [NoticeRecord] {
    try database.rows(
      """
      SELECT id, person_id, kind, item_id, decision_id, comment_id, at, round, opinion_id, sheet_id,
        sheet_step
      FROM notice
      WHERE person_id = $1 ORDER BY at DESC, id DESC LIMIT $2
      """, [.id(person), .number(limit)]
    ).map { row in
      NoticeRecord(
        id: try row.int(0), person: try row.id(1), kind: try row.word(2),
        try row.isNull(3)
          ? .sheet(row.id(9), step: row.number(10)) : .item(row.id(3)),
        about: NoticeSubject(
          decision: try row.optionalInt(4), comment: try row.optionalInt(5),
          round: try row.optionalInt(7), opinion: try row.optionalInt(8)),
        at: try row.time(6))
    }
  }

  public func unreadNoticeCount(of person: ID<Person>) throws -> Int {
    try database.row("SELECT COUNT(*) FROM notice WHERE person_id = $1", [.id(person)]).number(0)
  }

  /// Whether a person has an unread notice about an item of one of the kinds.
  public func hasNotice(
    of person: ID<Person>, about item: ID<Item>, _ kinds: [NoticeKind]
  ) throws -> Bool {
    try database.optionalRow(
      """
      SELECT 1 FROM notice
      WHERE person_id = $1 AND item_id = $2 AND kind IN (\(Self.words(kinds))) LIMIT 1
      """, [.id(person), .id(item)]) != nil
  }

  /// Takes away a person's notices about an item of some kinds, once they have read of it.
  public func removeNotices(
    of person: ID<Person>, about item: ID<Item>, _ kinds: [NoticeKind]
  ) throws {
    try database.run(
      """
      DELETE FROM notice
      WHERE person_id = $1 AND item_id = $2 AND kind IN (\(Self.words(kinds)))
      """, [.id(person), .id(item)])
  }

  /// Takes away everybody's notices of a kind about an item, once there is nothing to be told any more.
  public func removeNotices(about item: ID<Item>, _ kind: NoticeKind) throws {
    try database.run(
      "DELETE FROM notice WHERE item_id = $1 AND kind = $2", [.id(item), .text(kind.rawValue)])
  }

  /// The people who have an unread notice of a kind about a sheet.
  public func noticed(of sheet: ID<PaymentSheet>, _ kind: NoticeKind) throws -> Set<ID<Person>> {
    Set(
      try database.rows(
        "SELECT person_id FROM notice WHERE sheet_id = $1 AND kind = $2",
        [.id(sheet), .text(kind.rawValue)]
      ).map { try $0.id(0) })
  }

  /// Takes away everybody's notices about a sheet, or those of one person.
  @discardableResult
  public func removeNotices(
    about sheet: ID<PaymentSheet>, of person: ID<Person>? = nil
  ) throws -> Int {
    try database.run(
      "DELETE FROM notice WHERE sheet_id = $1 AND ($2 IS NULL OR person_id = $2)",
      [.id(sheet), .id(person)])
  }

  /// Takes away a person's notices of a kind, whatever they are about.
  public func removeNotices(of person: ID<Person>, _ kind: NoticeKind) throws {
    try database.run(
      "DELETE FROM notice WHERE person_id = $1 AND kind = $2",
      [.id(person), .text(kind.rawValue)])
  }

  /// Whether a person has an unread notice about a sheet.
  public func hasNotice(of person: ID<Person>, about sheet: ID<PaymentSheet>) throws -> Bool {
    try database.optionalRow(
      "SELECT 1 FROM notice WHERE sheet_id = $1 AND person_id = $2", [.id(sheet), .id(person)])
      != nil
  }

  /// Whether a person has an unread notice of a kind.
  public func hasNotice(of person: ID<Person>, _ kind: NoticeKind) throws -> Bool {
    try database.optionalRow(
      "SELECT 1 FROM notice WHERE person_id = $1 AND kind = $2 LIMIT 1",
      [.id(person), .text(kind.rawValue)]) != nil
  }

  /// Takes away one notice of a person; false when it is not theirs or is gone.
  public func removeNotice(_ id: Int64, of person: ID<Person>) throws -> Bool {
    try database.run(
      "DELETE FROM notice WHERE person_id = $1 AND id = $2", [.id(person), .integer(id)]) > 0
  }

  public func removeAllNotices(of person: ID<Person>) throws {
    try database.run("DELETE FROM notice WHERE person_id = $1", [.id(person)])
  }

  /// The kinds of notices that a person does not want.
  public func noticesOff(of person: ID<Person>) throws -> Set<NoticeKind> {
    Set(
      try database.rows("SELECT kind FROM notice_off WHERE person_id = $1", [.id(person)])
        .map { try $0.word(0) })
  }

  public func setNotices(_ kind: NoticeKind, on isOn: Bool, of person: ID<Person>) throws {
    try database.run(
      isOn
        ? "DELETE FROM notice_off WHERE person_id = $1 AND kind = $2"
        : "INSERT INTO notice_off (person_id, kind) VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [.id(person), .text(kind.rawValue)])
  }

  /// Words of the program's own, for a list in a statement.
  private static func words(_ kinds: [NoticeKind]) -> String {
    kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
