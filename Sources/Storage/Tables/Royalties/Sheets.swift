import Royalties
import Rulebook
import Workflow

/// A payment list of a portal and a period, or of one payee.
public struct SheetRecord: Hashable, Sendable {
  /// What was signed.
  public struct Seal: Hashable, Sendable {
    /// Over every line with its rules.
    public let contentHash: [UInt8]
    /// The end of the log at that moment, and its signature.
    public let head: LogHead
    public let at: Timestamp
    public let signature: [UInt8]

    public init(contentHash: [UInt8], head: LogHead, at: Timestamp, signature: [UInt8]) {
      self.contentHash = contentHash
      self.head = head
      self.at = at
      self.signature = signature
    }
  }

  public let id: ID<PaymentSheet>
  public let number: String
  public let portal: ID<Portal>
  public let from: CivilDate
  /// The last day.
  public let to: CivilDate
  /// Nil for everybody.
  public let payee: ID<Payee>?
  public var state: StateName
  public var version: Int
  public let definition: DefinitionID
  public let madeBy: ID<Person>
  public let madeAt: Timestamp
  public var lines: Int
  public var gross: Dong
  public var tax: Dong
  public var seal: Seal?
  public var paidOn: CivilDate?

  public init(
    id: ID<PaymentSheet>, number: String, portal: ID<Portal>, from: CivilDate, to: CivilDate,
    payee: ID<Payee>?, state: StateName, version: Int, definition: DefinitionID,
    madeBy: ID<Person>, madeAt: Timestamp, lines: Int, gross: Dong, tax: Dong, seal: Seal? = nil,
    paidOn: CivilDate? = nil
  ) {
    self.id = id
    self.number = number
    self.portal = portal
    self.from = from
    self.to = to
    self.payee = payee
    self.state = state
    self.version = version
    self.definition = definition
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.lines = lines
    self.gross = gross
    self.tax = tax
    self.seal = seal
    self.paidOn = paidOn
  }

  public var net: Dong { gross - tax }
}

/// One amount for one payee.
public struct SheetLine: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case work
    /// What an earlier sheet paid wrongly, more or less.
    case correction
    case encouragement
  }

  public let position: Int
  public let kind: Kind
  public let work: ID<Work>?
  public let grade: Int64?
  public let payee: ID<Payee>
  public let amount: Dong
  /// Why it is corrected or encouraged; empty for works.
  public let reason: String
  /// The steps of the sum with their rules, once it is signed.
  public var steps: String

  public init(
    position: Int, kind: Kind, work: ID<Work>?, grade: Int64?, payee: ID<Payee>, amount: Dong,
    reason: String = "", steps: String = ""
  ) {
    self.position = position
    self.kind = kind
    self.work = work
    self.grade = grade
    self.payee = payee
    self.amount = amount
    self.reason = reason
    self.steps = steps
  }
}

/// What one payee gets by a sheet, and what is withheld of it.
public struct PaymentRecord: Hashable, Sendable {
  public let payee: ID<Payee>
  public let withholding: Withholding

  public init(payee: ID<Payee>, withholding: Withholding) {
    self.payee = payee
    self.withholding = withholding
  }
}

/// One step of a sheet.
public struct SheetStepRecord: Hashable, Sendable {
  public let sequence: Int
  public let transition: TransitionName
  public let step: SheetStep?
  public let person: ID<Person>
  public let onBehalfOf: ID<Person>?
  public let from: StateName
  public let to: StateName
  public let comment: String
  public let at: Timestamp

  public init(
    sequence: Int, transition: TransitionName, step: SheetStep?, person: ID<Person>,
    onBehalfOf: ID<Person>?, from: StateName, to: StateName, comment: String, at: Timestamp
  ) {
    self.sequence = sequence
    self.transition = transition
    self.step = step
    self.person = person
    self.onBehalfOf = onBehalfOf
    self.from = from
    self.to = to
    self.comment = comment
    self.at = at
  }
}

extension Store {
  public func insert(_ sheet: SheetRecord) throws {
    try database.run(
      """
      INSERT INTO sheet
        (id, number, portal_id, from_day, to_day, payee_id, state, version, definition_name,
         definition_version, made_by, made_at, lines, gross, tax)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      """,
      [
        .id(sheet.id), .text(sheet.number), .id(sheet.portal), .day(sheet.from), .day(sheet.to),
        .id(sheet.payee), .text(sheet.state.rawValue), .number(sheet.version),
        .text(sheet.definition.name), .number(sheet.definition.version), .id(sheet.madeBy),
        .time(sheet.madeAt), .number(sheet.lines), .money(sheet.gross), .money(sheet.tax),
      ])
  }

  /// Writes what changed, if nobody else has written since `version` was read.
  public func update(_ sheet: SheetRecord, from version: Int) throws {
    try database.change(
      """
      UPDATE sheet SET state = $3, version = $4, lines = $5, gross = $6, tax = $7,
        content_hash = $8, head_size = $9, head_hash = $10, head_at = $11, head_signature = $12,
        paid_day = $13
      WHERE id = $1 AND version = $2
      """,
      [
        .id(sheet.id), .number(version), .text(sheet.state.rawValue), .number(sheet.version),
        .number(sheet.lines), .money(sheet.gross), .money(sheet.tax),
        sheet.seal.map { .blob($0.contentHash) } ?? .null,
        .optional(sheet.seal?.head.size), sheet.seal.map { .blob($0.head.hash) } ?? .null,
        sheet.seal.map { .time($0.at) } ?? .null,
        sheet.seal.map { .blob($0.signature) } ?? .null, .day(sheet.paidOn),
      ])
  }

  public func sheet(_ id: ID<PaymentSheet>) throws -> SheetRecord? {
    try database.optionalRow("\(Self.sheetColumns) WHERE id = $1", [.id(id)]).map(sheet)
  }

  /// Many sheets at once.
  public func sheets(_ ids: some Sequence<ID<PaymentSheet>>) throws
    -> [ID<PaymentSheet>: SheetRecord]
  {
    var found: [ID<PaymentSheet>: SheetRecord] = [:]
    try eachMany(Set(ids).sorted()) { places, values, _ in
      for row in try database.rows("\(Self.sheetColumns) WHERE id IN \(places)", values) {
        let sheet = try sheet(row)
        found[sheet.id] = sheet
      }
    }
    return found
  }

  public func sheet(number: String) throws -> SheetRecord? {
    try database.optionalRow("\(Self.sheetColumns) WHERE number = $1", [.text(number)]).map(sheet)
  }

  /// The sheets of portals, newest first; of one state, when it is given.
  public func sheets(on portals: [ID<Portal>], in state: StateName?) throws -> [SheetRecord] {
    try portals.flatMap { portal in
      try database.rows(
        "\(Self.sheetColumns) WHERE portal_id = $1 \(state == nil ? "" : "AND state = $2")",
        [.id(portal)] + (state.map { [.text($0.rawValue)] } ?? [])
      ).map(sheet)
    }.sorted { ($0.madeAt, $0.id) > ($1.madeAt, $1.id) }
  }

  /// The last day whose law a sheet that was signed follows: the last day of its period, or the one of its payment.
  public func lastDayOfSignedSheets() throws -> CivilDate? {
    try database.row(
      """
      SELECT MAX(CASE WHEN paid_day > to_day THEN paid_day ELSE to_day END) FROM sheet
      WHERE content_hash IS NOT NULL
        AND EXISTS (SELECT 1 FROM sheet_line WHERE sheet_id = sheet.id AND live = 1)
      """, []
    ).optionalDay(0)
  }

  private static let sheetColumns = """
    SELECT id, number, portal_id, from_day, to_day, payee_id, state, version, definition_name,
      definition_version, made_by, made_at, lines, gross, tax, content_hash, head_size, head_hash,
      head_at, head_signature, paid_day
    FROM sheet
    """

  private func sheet(_ row: Row) throws -> SheetRecord {
    var seal: SheetRecord.Seal?
    if let hash = try row.optionalBlob(15) {
      seal = SheetRecord.Seal(
        contentHash: hash, head: LogHead(size: try row.int(16), hash: try row.blob(17)),
        at: try row.time(18), signature: try row.blob(19))
    }
    return SheetRecord(
      id: try row.id(0), number: try row.text(1), portal: try row.id(2), from: try row.day(3),
      to: try row.day(4), payee: try row.optionalID(5),
      state: StateName(rawValue: try row.text(6)), version: try row.number(7),
      definition: DefinitionID(name: try row.text(8), version: try row.number(9)),
      madeBy: try row.id(10),
      madeAt: try row.time(11), lines: try row.number(12), gross: try row.money(13),
      tax: try row.money(14), seal: seal, paidOn: try row.optionalDay(20))
  }

  // MARK: Lines

  /// Replaces the lines of a sheet.
  public func setLines(_ lines: [SheetLine], of sheet: ID<PaymentSheet>) throws {
    try database.run("DELETE FROM sheet_line WHERE sheet_id = $1", [.id(sheet)])
    for line in lines {
      try database.run(
        """
        INSERT INTO sheet_line
          (sheet_id, position, kind, work_id, grade_id, payee_id, amount, reason, steps, live)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
        """,
        [
          .id(sheet), .number(line.position), .text(line.kind.rawValue), .id(line.work),
          .optional(line.grade), .id(line.payee), .money(line.amount), .text(line.reason),
          .text(line.steps),
        ])
    }
  }

  /// The lines stand no more for anything that is paid: the sheet was cancelled.
  public func cancelLines(of sheet: ID<PaymentSheet>) throws {
    try database.run("UPDATE sheet_line SET live = 0 WHERE sheet_id = $1", [.id(sheet)])
  }

  public func lines(of sheet: ID<PaymentSheet>) throws -> [SheetLine] {
    try database.rows(
      "\(Self.lineColumns) WHERE sheet_id = $1 ORDER BY position", [.id(sheet)]
    ).map(Self.line)
  }

  /// Those of one payee.
  public func lines(
    of sheet: ID<PaymentSheet>, for payee: ID<Payee>
  ) throws -> [SheetLine] {
    try database.rows(
      "\(Self.lineColumns) WHERE payee_id = $2 AND sheet_id = $1 ORDER BY position",
      [.id(sheet), .id(payee)]
    ).map(Self.line)
  }

  private static let lineColumns = """
    SELECT position, kind, work_id, grade_id, payee_id, amount, reason, steps FROM sheet_line
    """

  private static func line(_ row: Row) throws -> SheetLine {
    SheetLine(
      position: try row.number(0), kind: try row.word(1), work: try row.optionalID(2),
      grade: try row.optionalInt(3), payee: try row.id(4), amount: try row.money(5),
      reason: try row.text(6), steps: try row.text(7))
  }

  // MARK: Payments

  public func setPayments(_ payments: [PaymentRecord], of sheet: ID<PaymentSheet>) throws {
    try database.run("DELETE FROM payment WHERE sheet_id = $1", [.id(sheet)])
    for payment in payments {
      let tax = payment.withholding
      try database.run(
        """
        INSERT INTO payment
          (sheet_id, payee_id, gross, ground, rate, threshold, tax, citation, mark)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        [
          .id(sheet), .id(payment.payee), .money(tax.gross), .text(tax.ground.rawValue),
          .hundredths(tax.rate), .money(tax.threshold), .money(tax.tax),
          .text(tax.citation.text), .text(tax.citation.mark.rawValue),
        ])
    }
  }

  public func payments(of sheet: ID<PaymentSheet>) throws -> [PaymentRecord] {
    try database.rows(
      """
      SELECT payee_id, gross, ground, rate, threshold, tax, citation, mark FROM payment
      WHERE sheet_id = $1 ORDER BY payee_id
      """, [.id(sheet)]
    ).map { row in
      PaymentRecord(payee: try row.id(0), withholding: try Self.withholding(row))
    }
  }

  /// What a sheet pays one payee.
  public func payment(
    of sheet: ID<PaymentSheet>, to payee: ID<Payee>
  ) throws -> PaymentRecord? {
    try database.optionalRow(
      """
      SELECT payee_id, gross, ground, rate, threshold, tax, citation, mark FROM payment
      WHERE sheet_id = $1 AND payee_id = $2
      """, [.id(sheet), .id(payee)]
    ).map { PaymentRecord(payee: try $0.id(0), withholding: try Self.withholding($0)) }
  }

  /// Of the columns behind the first: gross, ground, rate, threshold, tax, citation and its mark.
  static func withholding(_ row: Row) throws -> Withholding {
    Withholding(
      ground: try row.word(2), gross: try row.money(1), rate: try row.hundredths(3),
      threshold: try row.money(4), tax: try row.money(5),
      citation: Citation(try row.text(6), try row.word(7)))
  }

  // MARK: Steps

  public func insert(_ step: SheetStepRecord, of sheet: ID<PaymentSheet>) throws {
    try database.run(
      """
      INSERT INTO sheet_step
        (sheet_id, sequence, transition, step, person_id, on_behalf_of, from_state, to_state,
         comment, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .id(sheet), .number(step.sequence), .text(step.transition.rawValue),
        .optional(step.step?.rawValue), .id(step.person), .id(step.onBehalfOf),
        .text(step.from.rawValue), .text(step.to.rawValue), .text(step.comment), .time(step.at),
      ])
  }

  public func steps(of sheet: ID<PaymentSheet>) throws -> [SheetStepRecord] {
    try database.rows("\(Self.stepColumns) WHERE sheet_id = $1 ORDER BY sequence", [.id(sheet)])
      .map(step)
  }

  /// One step of a sheet by its number.
  public func step(_ sequence: Int, of sheet: ID<PaymentSheet>) throws -> SheetStepRecord? {
    try database.optionalRow(
      "\(Self.stepColumns) WHERE sheet_id = $1 AND sequence = $2", [.id(sheet), .number(sequence)]
    ).map(step)
  }

  private static let stepColumns = """
    SELECT sequence, transition, step, person_id, on_behalf_of, from_state, to_state, comment, at
    FROM sheet_step
    """

  private func step(_ row: Row) throws -> SheetStepRecord {
    SheetStepRecord(
      sequence: try row.number(0), transition: TransitionName(rawValue: try row.text(1)),
      step: try row.isNull(2) ? nil : row.word(2), person: try row.id(3),
      onBehalfOf: try row.optionalID(4), from: StateName(rawValue: try row.text(5)),
      to: StateName(rawValue: try row.text(6)), comment: try row.text(7), at: try row.time(8))
  }
}
