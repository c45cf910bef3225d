import Royalties
import Rulebook
import Workflow

extension Store {
  public func insert(_ work: WorkRecord) throws {
    try insertUncounted(work)
    var tallies = WorkTallies()
    tallies.count(work, by: 1)
    try add(tallies)
  }

  /// The same, with its tallies left to the caller, who adds them up for many works.
  public func insertUncounted(_ work: WorkRecord) throws {
    try database.run(
      """
      INSERT INTO work
        (id, item_id, part, portal_id, standing, published_at, month, grade_id, amount, sheet_id,
         exempt_why, exempt_note)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .id(work.id), .id(work.item), .text(work.part.rawValue), .id(work.portal),
        .text(work.standing.rawValue), .time(work.publishedAt), .number(work.month.number),
        .optional(work.grade), .money(work.amount), .id(work.sheet),
        .optional(work.exemption?.reason.rawValue), .optional(work.exemption?.note),
      ])
  }

  /// Writes where a work stands now, with its tallies and what its payees' statements read.
  public func update(_ after: WorkRecord, from before: WorkRecord) throws {
    try updateUncounted(after, from: before)
    var tallies = WorkTallies()
    tallies.count(before, by: -1)
    tallies.count(after, by: 1)
    try add(tallies)
  }

  /// The same, with its tallies left to the caller, who adds them up for many works.
  public func updateUncounted(_ after: WorkRecord, from before: WorkRecord) throws {
    try database.change(
      """
      UPDATE work SET standing = $2, grade_id = $3, amount = $4, sheet_id = $5, exempt_why = $6,
        exempt_note = $7
      WHERE id = $1
      """,
      [
        .id(after.id), .text(after.standing.rawValue), .optional(after.grade),
        .money(after.amount), .id(after.sheet), .optional(after.exemption?.reason.rawValue),
        .optional(after.exemption?.note),
      ])
    if after.grade != before.grade {
      try replaceShares(of: after)
    } else if after.standing != before.standing {
      try database.run(
        "UPDATE work_share SET standing = $2 WHERE work_id = $1",
        [.id(after.id), .text(after.standing.rawValue)])
    }
  }

  /// Writes where many works stand now, all at the same place; their grades stay.
  public func move(
    _ works: [WorkRecord], to standing: WorkStanding, on sheet: ID<PaymentSheet>?
  ) throws {
    let place: [Value] = [.text(standing.rawValue), .id(sheet)]
    try eachMany(works.map(\.id)) { places, ids, count in
      let moved = try database.run(
        """
        UPDATE work SET standing = \(Self.behindMany), sheet_id = \(Self.secondBehindMany)
        WHERE id IN \(places)
        """, ids + place)
      guard moved == count else { throw StorageError.changedMeanwhile }
      try database.run(
        "UPDATE work_share SET standing = \(Self.behindMany) WHERE work_id IN \(places)",
        ids + place.prefix(1))
    }
    var tallies = WorkTallies()
    for work in works {
      var moved = work
      moved.standing = standing
      tallies.count(work, by: -1)
      tallies.count(moved, by: 1)
    }
    try add(tallies)
  }

  /// Adds changes of tallies to those that are kept.
  public func add(_ tallies: WorkTallies) throws {
    for (place, change) in tallies.changes where change != WorkTallies.Change() {
      try tally(place, change)
    }
  }

  private func tally(_ place: WorkTallies.Place, _ change: WorkTallies.Change) throws {
    let values: [Value] = [
      .id(place.portal), .number(place.month.number), .text(place.standing.rawValue),
      .number(change.works), .integer(change.amount),
    ]
    // An upsert would be checked with the change alone, which is negative when a work leaves.
    let changed = try database.run(
      """
      UPDATE work_tally SET works = works + $4, amount = amount + $5
      WHERE portal_id = $1 AND month = $2 AND standing = $3
      """, values)
    guard changed == 0 else { return }
    try database.run(
      """
      INSERT INTO work_tally (portal_id, month, standing, works, amount)
      VALUES ($1, $2, $3, $4, $5)
      """, values)
  }

  private func replaceShares(of work: WorkRecord) throws {
    try database.run("DELETE FROM work_share WHERE work_id = $1", [.id(work.id)])
    guard let grade = work.grade else { return }
    try database.run(
      """
      INSERT INTO work_share (payee_id, published_at, work_id, standing, amount)
      SELECT payee_id, $2, $1, $3, amount FROM grade_share WHERE grade_id = $4
      """,
      [.id(work.id), .time(work.publishedAt), .text(work.standing.rawValue), .integer(grade)])
  }

  // MARK: Reading

  public func work(_ id: ID<Work>) throws -> WorkRecord? {
    try database.optionalRow("\(Self.workColumns) WHERE work.id = $1", [.id(id)]).map(work)
  }

  public func work(of item: ID<Item>, _ part: WorkPart) throws -> WorkRecord? {
    try database.optionalRow(
      "\(Self.workColumns) WHERE item_id = $1 AND part = $2",
      [.id(item), .text(part.rawValue)]
    ).map(work)
  }

  /// The works of an item, in the order of their parts.
  public func works(of item: ID<Item>) throws -> [WorkRecord] {
    try database.rows("\(Self.workColumns) WHERE item_id = $1", [.id(item)]).map(work)
      .sorted { left, right in
        let order = WorkPart.allCases
        return order.firstIndex(of: left.part)! < order.firstIndex(of: right.part)!
      }
  }

  public func works(on sheet: ID<PaymentSheet>) throws -> [WorkRecord] {
    try database.rows("\(Self.workColumns) WHERE sheet_id = $1 ORDER BY work.id", [.id(sheet)])
      .map(work)
  }

  /// At most `limit` works of the scope before `place` (from the newest on, when nil), newest first.
  public func works(
    in scope: WorkScope, before place: WorkPlace?, limit: Int
  ) throws -> [WorkLine] {
    // Each portal's page comes from its own stretch of the index; the newest of them make the page.
    let pages = try scope.portals.map { portal in
      try database.rows(
        """
        \(Self.lineColumns)
        WHERE work.portal_id = $1 \(scope.standing == nil ? "" : "AND work.standing = $7")
          AND work.published_at >= $2 AND work.published_at < $3
          AND (work.published_at, work.id) < ($4, $5)
        ORDER BY work.published_at DESC, work.id DESC LIMIT $6
        """,
        [
          .id(portal), .time(scope.from), .time(scope.to),
          .integer(place?.publishedAt.milliseconds ?? .max),
          .integer(place?.id.rawValue ?? .max), .number(limit),
        ] + (scope.standing.map { [.text($0.rawValue)] } ?? [])
      ).map(line)
    }
    guard pages.count > 1 else { return pages.first ?? [] }
    return Array(pages.joined().sorted { $0.work.place > $1.work.place }.prefix(limit))
  }

  /// The works that a sheet of the period may take up, oldest first.
  public func payableWorks(
    on portal: ID<Portal>, from: Timestamp, to: Timestamp
  ) throws -> [WorkRecord] {
    try [WorkStanding.proposed, .graded].flatMap { standing in
      try database.rows(
        """
        \(Self.workColumns)
        WHERE work.portal_id = $1 AND work.standing = $2 AND work.published_at >= $3
          AND work.published_at < $4
        """, [.id(portal), .text(standing.rawValue), .time(from), .time(to)]
      ).map(work)
    }.sorted { $0.place < $1.place }
  }

  public func line(of work: ID<Work>) throws -> WorkLine? {
    try database.optionalRow("\(Self.lineColumns) WHERE work.id = $1", [.id(work)]).map(line)
  }

  /// Many works with what is shown of their items.
  public func lines(of works: some Sequence<ID<Work>>) throws -> [ID<Work>: WorkLine] {
    var found: [ID<Work>: WorkLine] = [:]
    try eachMany(Set(works).sorted()) { places, values, _ in
      for row in try database.rows("\(Self.lineColumns) WHERE work.id IN \(places)", values) {
        let line = try line(row)
        found[line.work.id] = line
      }
    }
    return found
  }

  /// The tallies of portals in months, by month and standing.
  public func workTallies(
    on portals: [ID<Portal>], in months: ClosedRange<WorkMonth>
  ) throws -> [WorkTally] {
    try portals.flatMap { portal in
      try database.rows(
        """
        SELECT month, standing, works, amount FROM work_tally
        WHERE portal_id = $1 AND month BETWEEN $2 AND $3 AND works > 0 ORDER BY month, standing
        """,
        [
          .id(portal), .number(months.lowerBound.number), .number(months.upperBound.number),
        ]
      ).map { row in
        WorkTally(
          month: WorkMonth(number: try row.number(0)), standing: try row.word(1),
          works: try row.number(2), amount: try row.money(3))
      }
    }
  }

  /// The same of a stretch of time that is no whole months, counted anew.
  public func countedTallies(
    on portals: [ID<Portal>], from: Timestamp, to: Timestamp
  ) throws -> [WorkTally] {
    try portals.flatMap { portal in
      try database.rows(
        """
        SELECT month, standing, COUNT(*), SUM(amount) FROM work
        WHERE portal_id = $1 AND published_at >= $2 AND published_at < $3
        GROUP BY month, standing ORDER BY month, standing
        """, [.id(portal), .time(from), .time(to)]
      ).map { row in
        WorkTally(
          month: WorkMonth(number: try row.number(0)), standing: try row.word(1),
          works: try row.number(2), amount: try row.money(3))
      }
    }
  }

  /// The tallies that differ from what counting anew gives, as `portal month standing`.
  public func wrongWorkTallies() throws -> [String] {
    try database.rows(
      """
      WITH counted (portal_id, month, standing, works, amount) AS (
        SELECT portal_id, month, standing, COUNT(*), SUM(amount) FROM work
        GROUP BY portal_id, month, standing)
      SELECT portal_id, month, standing FROM
        (SELECT * FROM work_tally WHERE works <> 0 OR amount <> 0 EXCEPT SELECT * FROM counted)
      UNION
      SELECT portal_id, month, standing FROM
        (SELECT * FROM counted EXCEPT SELECT * FROM work_tally)
      """
    ).map { "\(try $0.int(0)) \(try $0.number(1)) \(try $0.text(2))" }
  }

  private static let workFields = """
    SELECT work.id, item_id, part, work.portal_id, standing, work.published_at, grade_id, amount,
      sheet_id, exempt_why, exempt_note
    """

  private static let workColumns = "\(workFields) FROM work"

  private static let lineColumns = """
    \(workFields), item.number, item.kind, item.title, item.author_id, item.state,
      item.live_revision_id IS NULL, item.closed
    FROM work JOIN item ON item.id = item_id
    """

  private func work(_ row: Row) throws -> WorkRecord {
    var work = WorkRecord(
      id: try row.id(0), item: try row.id(1), part: try row.word(2), portal: try row.id(3),
      publishedAt: try row.time(5))
    work.standing = try row.word(4)
    work.grade = try row.optionalInt(6)
    work.amount = try row.money(7)
    work.sheet = try row.optionalID(8)
    if !row.isNull(9) {
      work.exemption = WorkRecord.Exemption(
        try row.word(9), note: try row.optionalText(10) ?? "")
    }
    return work
  }

  private func line(_ row: Row) throws -> WorkLine {
    WorkLine(
      work: try work(row), number: try row.text(11), kind: try row.word(12),
      title: try row.text(13), author: try row.id(14),
      itemState: StateName(rawValue: try row.text(15)), isWithdrawn: try row.bool(16),
      isClosed: try row.bool(17))
  }
}
