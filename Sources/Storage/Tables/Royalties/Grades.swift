import Royalties
import Rulebook
import Workflow

/// What somebody thinks a work is worth, or decided that it is.
public struct GradeRecord: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let payee: ID<Payee>
    public let percent: Percent
    public let amount: Dong

    public init(_ payee: ID<Payee>, _ percent: Percent, _ amount: Dong) {
      self.payee = payee
      self.percent = percent
      self.amount = amount
    }
  }

  /// A grade and a number of units, where the table has such.
  public struct Letter: Hashable, Sendable {
    public let grade: Grade
    public let units: Int

    public init(_ grade: Grade, units: Int) {
      self.grade = grade
      self.units = units
    }
  }

  public let id: Int64
  public let work: ID<Work>
  /// Whether the head decided it; else somebody proposes it.
  public let isDecisive: Bool
  public let person: ID<Person>
  public let onBehalfOf: ID<Person>?
  public let at: Timestamp
  public let rateTable: Int64?
  public let genre: String
  public let group: RoyaltyGroup
  public let grading: Grading
  public let letter: Letter?
  /// Of each adjustment, in the order of the grading.
  public let notes: [AdjustmentReason: String]
  /// Why it is outside of the range, or what contract gives the sum.
  public let reason: String
  public let exact: ExactAmount
  public let amount: Dong
  /// The text that was out when it was graded.
  public let hash: TextHash
  public let shares: [Share]

  public init(
    id: Int64, work: ID<Work>, isDecisive: Bool, person: ID<Person>, onBehalfOf: ID<Person>?,
    at: Timestamp, rateTable: Int64?, genre: String, group: RoyaltyGroup, grading: Grading,
    letter: Letter?, notes: [AdjustmentReason: String], reason: String, exact: ExactAmount,
    amount: Dong, hash: TextHash, shares: [Share]
  ) {
    self.id = id
    self.work = work
    self.isDecisive = isDecisive
    self.person = person
    self.onBehalfOf = onBehalfOf
    self.at = at
    self.rateTable = rateTable
    self.genre = genre
    self.group = group
    self.grading = grading
    self.letter = letter
    self.notes = notes
    self.reason = reason
    self.exact = exact
    self.amount = amount
    self.hash = hash
    self.shares = shares
  }
}

/// A grade as it is looked back at beside the field: of which work, and what it gave.
public struct FormerGrade: Hashable, Sendable {
  public let work: ID<Work>
  public let number: String
  public var title: String
  public let item: ID<Item>
  public let isClosed: Bool
  public let publishedAt: Timestamp
  public let genre: String
  /// Nothing where a lump sum was agreed.
  public let coefficient: Coefficient?
  public let amount: Dong
}

extension Store {
  public func insert(_ grade: GradeRecord) throws {
    let grading = grade.grading
    var lump: Dong?
    if case .lump(let sum) = grading.basis { lump = sum }
    try database.run(
      """
      INSERT INTO grade
        (id, work_id, decisive, person_id, on_behalf_of, at, rate_table_id, genre, legal_group,
         coefficient, lump, letter, units, parts, reason, amount, exact, text_hash, ended_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        NULL)
      """,
      [
        .integer(grade.id), .id(grade.work), .flag(grade.isDecisive), .id(grade.person),
        .id(grade.onBehalfOf), .time(grade.at), .optional(grade.rateTable), .text(grade.genre),
        .text(grade.group.rawValue), grading.coefficient.map(Value.hundredths) ?? .null,
        lump.map(Value.money) ?? .null, .optional(grade.letter?.grade.rawValue),
        grade.letter.map { .number($0.units) } ?? .null,
        .text(WordList.text(grading.share.percents.map { "\($0.count)" })), .text(grade.reason),
        .money(grade.amount), .text(grade.exact.notation), .hash(grade.hash),
      ])
    for (position, adjustment) in grading.adjustments.enumerated() {
      try database.run(
        """
        INSERT INTO grade_adjustment (grade_id, position, reason, percent, note)
        VALUES ($1, $2, $3, $4, $5)
        """,
        [
          .integer(grade.id), .number(position), .text(adjustment.reason.rawValue),
          .hundredths(adjustment.percent), .text(grade.notes[adjustment.reason] ?? ""),
        ])
    }
    for (position, share) in grade.shares.enumerated() {
      try database.run(
        """
        INSERT INTO grade_share (grade_id, position, payee_id, percent, amount)
        VALUES ($1, $2, $3, $4, $5)
        """,
        [
          .integer(grade.id), .number(position), .id(share.payee), .hundredths(share.percent),
          .money(share.amount),
        ])
    }
  }

  /// The grade counts no more: its maker thinks anew, or the head decided.
  public func endGrade(_ id: Int64, at now: Timestamp) throws {
    try database.change(
      "UPDATE grade SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL",
      [.integer(id), .time(now)])
  }

  public func grade(_ id: Int64) throws -> GradeRecord? {
    try grades(where: "grade.id = $1", [.integer(id)]).first
  }

  /// Grades by their numbers.
  public func grades(_ ids: some Sequence<Int64>) throws -> [Int64: GradeRecord] {
    var found: [Int64: GradeRecord] = [:]
    try eachMany(Array(Set(ids)).sorted()) { places, values, _ in
      for grade in try grades(where: "grade.id IN \(places)", values) { found[grade.id] = grade }
    }
    return found
  }

  /// The grades of a work that stand, oldest first; with those that ended too, when asked.
  public func grades(of work: ID<Work>, alsoEnded: Bool = false) throws -> [GradeRecord] {
    try grades(where: "work_id = $1 \(alsoEnded ? "" : "AND ended_at IS NULL")", [.id(work)])
  }

  /// The grades on a sheet, by work.
  public func grades(on sheet: ID<PaymentSheet>) throws -> [ID<Work>: GradeRecord] {
    let found = try grades(
      where: "grade.id IN (SELECT grade_id FROM sheet_line WHERE sheet_id = $1)", [.id(sheet)])
    // One for each work, but where lines were changed past the use cases.
    return Dictionary(found.map { ($0.work, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The last grades of a genre on a portal, newest first.
  public func lastGrades(
    of genre: String, on portal: ID<Portal>, limit: Int
  ) throws -> [FormerGrade] {
    try formerGrades(
      """
      JOIN work ON work.grade_id = grade.id JOIN item ON item.id = work.item_id
      WHERE grade.genre = $1 AND grade.ended_at IS NULL AND work.portal_id = $2
      ORDER BY grade.at DESC LIMIT $3
      """, [.text(genre), .id(portal), .number(limit)])
  }

  /// The grades of the last works of a payee, newest first.
  public func lastGrades(of payee: ID<Payee>, limit: Int) throws -> [FormerGrade] {
    try formerGrades(
      """
      JOIN work ON work.grade_id = grade.id JOIN item ON item.id = work.item_id
      WHERE work.id IN (
        SELECT work_id FROM work_share WHERE payee_id = $1
        ORDER BY published_at DESC, work_id DESC LIMIT $2)
      ORDER BY work.published_at DESC, work.id DESC
      """, [.id(payee), .number(limit)])
  }

  /// The last day of publication of a work on a sheet that was graded by a rate table.
  public func lastDayGraded(by table: Int64) throws -> CivilDate? {
    try database.row(
      """
      SELECT MAX(published_at) FROM grade JOIN work ON work.grade_id = grade.id
      WHERE rate_table_id = $1 AND sheet_id IS NOT NULL
      """, [.integer(table)]
    ).optionalTime(0)?.civilDate
  }

  private func formerGrades(_ rest: String, _ parameters: [Value]) throws -> [FormerGrade] {
    try database.rows(
      """
      SELECT work.id, item.number, item.title, work.published_at, grade.genre, grade.coefficient,
        grade.amount, item.id, item.closed
      FROM grade \(rest)
      """, parameters
    ).map { row in
      FormerGrade(
        work: try row.id(0), number: try row.text(1), title: try row.text(2),
        item: try row.id(7), isClosed: try row.bool(8), publishedAt: try row.time(3),
        genre: try row.text(4),
        coefficient: try row.optionalHundredths(5), amount: try row.money(6))
    }
  }

  private func grades(where condition: String, _ parameters: [Value]) throws -> [GradeRecord] {
    let rows = try database.rows(
      """
      SELECT grade.id, work_id, decisive, person_id, on_behalf_of, at, rate_table_id, genre,
        legal_group, coefficient, lump, letter, units, parts, reason, grade.amount, exact,
        text_hash, (SELECT published_at FROM work WHERE work.id = work_id)
      FROM grade WHERE \(condition) ORDER BY grade.id
      """, parameters)
    let kept = "SELECT grade.id FROM grade WHERE \(condition)"
    let adjustments = try adjustments(ofGradesIn: kept, parameters)
    let shares = try shares(ofGradesIn: kept, parameters)
    return try rows.map { row in
      let id = try row.int(0)
      return try grade(row, adjustments[id] ?? [], shares[id] ?? [])
    }
  }

  private func adjustments(
    ofGradesIn grades: String, _ parameters: [Value]
  ) throws -> [Int64: [(Adjustment, String)]] {
    var found: [Int64: [(Adjustment, String)]] = [:]
    let rows = try database.rows(
      """
      SELECT grade_id, reason, percent, note FROM grade_adjustment WHERE grade_id IN (\(grades))
      ORDER BY grade_id, position
      """, parameters)
    for row in rows {
      found[try row.int(0), default: []].append(
        (Adjustment(try row.word(1), try row.hundredths(2)), try row.text(3)))
    }
    return found
  }

  private func shares(
    ofGradesIn grades: String, _ parameters: [Value]
  ) throws -> [Int64: [GradeRecord.Share]] {
    var found: [Int64: [GradeRecord.Share]] = [:]
    let rows = try database.rows(
      """
      SELECT grade_id, payee_id, percent, amount FROM grade_share WHERE grade_id IN (\(grades))
      ORDER BY grade_id, position
      """, parameters)
    for row in rows {
      found[try row.int(0), default: []].append(
        GradeRecord.Share(try row.id(1), try row.hundredths(2), try row.money(3)))
    }
    return found
  }

  private func grade(
    _ row: Row, _ adjustments: [(Adjustment, String)], _ shares: [GradeRecord.Share]
  ) throws -> GradeRecord {
    let published = try row.time(18).civilDate
    let grading: Grading
    if let coefficient = try row.optionalHundredths(9) {
      let parts = WordList.words(try row.text(13)).compactMap { Int($0).map(Percent.init(count:)) }
      grading = Grading(
        coefficient, published: published, adjustments: adjustments.map(\.0),
        share: ExactShare(percents: parts))
    } else {
      grading = Grading(lump: try row.money(10), published: published)
    }
    guard let exact = ExactAmount(notation: try row.text(16)) else {
      throw StorageError.corrupt("the grade \(try row.int(0)) has no exact amount")
    }
    var letter: GradeRecord.Letter?
    if !row.isNull(11) {
      letter = GradeRecord.Letter(try row.word(11), units: try row.number(12))
    }
    return GradeRecord(
      id: try row.int(0), work: try row.id(1), isDecisive: try row.bool(2),
      person: try row.id(3), onBehalfOf: try row.optionalID(4), at: try row.time(5),
      rateTable: try row.optionalInt(6), genre: try row.text(7), group: try row.word(8),
      grading: grading, letter: letter,
      notes: Dictionary(uniqueKeysWithValues: adjustments.map { ($0.0.reason, $0.1) }),
      reason: try row.text(14), exact: exact, amount: try row.money(15),
      hash: TextHash(try row.blob(17)), shares: shares)
  }
}
