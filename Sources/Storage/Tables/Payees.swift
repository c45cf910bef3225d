import Royalties
import Rulebook
import Workflow

extension Store {
  public func insert(_ payee: PayeeRecord) throws {
    try database.run(
      """
      INSERT INTO payee
        (id, code, person_id, portal_id, name, sort_key, basis, contract, staff, resident,
         commitment, asks_withholding, quota, sealed_tax_code, sealed_identity, sealed_account,
         bank, version, restricted_at, kept_at, erased_at, changed_at, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22, $23)
      """, Self.values(of: payee) + [.time(payee.madeAt)])
  }

  /// Saves the entry if nobody has changed it since it was read; its version goes up by one.
  public func save(_ payee: PayeeRecord) throws {
    try database.change(
      """
      UPDATE payee SET code = $2, person_id = $3, portal_id = $4, name = $5, sort_key = $6,
        basis = $7, contract = $8, staff = $9, resident = $10, commitment = $11,
        asks_withholding = $12, quota = $13, sealed_tax_code = $14, sealed_identity = $15,
        sealed_account = $16, bank = $17, version = $18 + 1, restricted_at = $19, kept_at = $20,
        erased_at = $21, changed_at = $22
      WHERE id = $1 AND version = $18
      """, Self.values(of: payee))
  }

  /// Whether the grades that count, sheets, payments or old books name them.
  public func isNamedByRoyalties(_ payee: ID<Payee>) throws -> Bool {
    try database.row(
      """
      SELECT EXISTS (SELECT 1 FROM work_share WHERE payee_id = $1)
        OR EXISTS (SELECT 1 FROM sheet_line WHERE payee_id = $1)
        OR EXISTS (SELECT 1 FROM payment WHERE payee_id = $1)
        OR EXISTS (SELECT 1 FROM past_royalty WHERE payee_id = $1)
      """, [.id(payee)]
    ).bool(0)
  }

  /// Whether something was graded for them that is not paid yet.
  public func awaitsPayment(_ payee: ID<Payee>) throws -> Bool {
    try database.row(
      """
      SELECT EXISTS
        (SELECT 1 FROM work_share WHERE payee_id = $1 AND standing NOT IN ($2, $3))
      """,
      [
        .id(payee), .text(WorkStanding.exempt.rawValue), .text(WorkStanding.paid.rawValue),
      ]
    ).bool(0)
  }

  public func payee(_ id: ID<Payee>) throws -> PayeeRecord? {
    try database.optionalRow("\(Self.payeeColumns) WHERE id = $1", [.id(id)]).map(payee)
  }

  /// Many entries at once.
  public func payees(_ ids: some Sequence<ID<Payee>>) throws -> [ID<Payee>: PayeeRecord] {
    var found: [ID<Payee>: PayeeRecord] = [:]
    try eachMany(Set(ids).sorted()) { places, values, _ in
      for row in try database.rows("\(Self.payeeColumns) WHERE id IN \(places)", values) {
        let payee = try payee(row)
        found[payee.id] = payee
      }
    }
    return found
  }

  public func payee(code: String) throws -> PayeeRecord? {
    try database.optionalRow("\(Self.payeeColumns) WHERE code = $1", [.text(code)]).map(payee)
  }

  public func payee(of person: ID<Person>) throws -> PayeeRecord? {
    try database.optionalRow("\(Self.payeeColumns) WHERE person_id = $1", [.id(person)])
      .map(payee)
  }

  /// Whose pen name it is, by the name's key.
  public func payee(penName key: String) throws -> PayeeRecord? {
    try database.optionalRow(
      """
      \(Self.payeeColumns)
      WHERE id = (SELECT payee_id FROM pen_name WHERE name_key = $1)
      """, [.text(key)]
    ).map(payee)
  }

  /// At most `limit` entries of a portal that come after `last` (from the first, when nil), by given name.
  public func payees(
    on portal: ID<Portal>, after last: PayeeRecord?, limit: Int
  ) throws -> [PayeeRecord] {
    guard let last else {
      return try database.rows(
        "\(Self.payeeColumns) WHERE portal_id = $1 ORDER BY sort_key, id LIMIT $2",
        [.id(portal), .number(limit)]
      ).map(payee)
    }
    return try database.rows(
      """
      \(Self.payeeColumns) WHERE portal_id = $1 AND (sort_key, id) > ($3, $4)
      ORDER BY sort_key, id LIMIT $2
      """, [.id(portal), .number(limit), .blob(last.sortKey), .id(last.id)]
    ).map(payee)
  }

  /// Every entry that has something sealed, one by one; stops when `body` answers false.
  public func eachPayee(_ body: (PayeeRecord) throws -> Bool) throws {
    try database.each("\(Self.payeeColumns) ORDER BY id", []) { try body(try payee($0)) }
  }

  // MARK: Columns

  private static let payeeColumns = """
    SELECT id, code, person_id, portal_id, name, sort_key, basis, contract, staff, resident,
      commitment, asks_withholding, quota, sealed_tax_code, sealed_identity, sealed_account, bank,
      version, restricted_at, kept_at, erased_at, changed_at, made_at
    FROM payee
    """

  /// All but the moment at which it was made, in the order of the columns.
  private static func values(of payee: PayeeRecord) -> [Value] {
    func sealed(_ field: PrivateField) -> Value { payee.sealed[field].map(Value.blob) ?? .null }
    return [
      .id(payee.id), .text(payee.code), .id(payee.person), .id(payee.portal), .text(payee.name),
      .blob(payee.sortKey), .text(payee.basis), .text(payee.contract.rawValue),
      .flag(payee.isStaff), .flag(payee.isResident), .flag(payee.hasCommitment),
      .flag(payee.asksForWithholding), .number(payee.quota), sealed(.taxCode), sealed(.identity),
      sealed(.account), .text(payee.bank), .number(payee.version), .time(payee.restrictedAt),
      .time(payee.keptAt), .time(payee.erasedAt), .time(payee.changedAt),
    ]
  }

  private func payee(_ row: Row) throws -> PayeeRecord {
    var sealed: [PrivateField: [UInt8]] = [:]
    sealed[.taxCode] = try row.optionalBlob(13)
    sealed[.identity] = try row.optionalBlob(14)
    sealed[.account] = try row.optionalBlob(15)
    return PayeeRecord(
      id: try row.id(0), code: try row.text(1), person: try row.optionalID(2),
      portal: try row.id(3), name: try row.text(4), sortKey: try row.blob(5),
      basis: try row.text(6), contract: try row.word(7), isStaff: try row.bool(8),
      isResident: try row.bool(9), hasCommitment: try row.bool(10),
      asksForWithholding: try row.bool(11), quota: try row.number(12), bank: try row.text(16),
      sealed: sealed, version: try row.number(17), madeAt: try row.time(22),
      changedAt: try row.time(21), restrictedAt: try row.optionalTime(18),
      keptAt: try row.optionalTime(19), erasedAt: try row.optionalTime(20))
  }
}

// MARK: Pen names and consents

extension Store {
  public func penNames(of payee: ID<Payee>) throws -> [PenName] {
    try database.rows(
      "SELECT name_key, name, payee_id FROM pen_name WHERE payee_id = $1 ORDER BY name_key",
      [.id(payee)]
    ).map { PenName(key: try $0.text(0), name: try $0.text(1), payee: try $0.id(2)) }
  }

  public func insert(_ name: PenName) throws {
    try database.run(
      "INSERT INTO pen_name (name_key, name, payee_id) VALUES ($1, $2, $3)",
      [.text(name.key), .text(name.name), .id(name.payee)])
  }

  public func deletePenName(_ key: String) throws {
    try database.run("DELETE FROM pen_name WHERE name_key = $1", [.text(key)])
  }

  public func consents(of payee: ID<Payee>) throws -> [PayeeConsent] {
    try database.rows(
      """
      SELECT id, payee_id, scope, wording, channel, given_at, withdrawn_at FROM payee_consent
      WHERE payee_id = $1 ORDER BY id
      """, [.id(payee)]
    ).map { row in
      PayeeConsent(
        id: try row.int(0), payee: try row.id(1), scope: try row.text(2),
        wording: try row.text(3), channel: try row.text(4), givenAt: try row.time(5),
        withdrawnAt: try row.optionalTime(6))
    }
  }

  public func insert(_ consent: PayeeConsent) throws {
    try database.run(
      """
      INSERT INTO payee_consent (id, payee_id, scope, wording, channel, given_at, withdrawn_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .integer(consent.id), .id(consent.payee), .text(consent.scope), .text(consent.wording),
        .text(consent.channel), .time(consent.givenAt), .time(consent.withdrawnAt),
      ])
  }

  public func withdrawConsent(_ id: Int64, at time: Timestamp) throws {
    try database.run(
      "UPDATE payee_consent SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL",
      [.integer(id), .time(time)])
  }
}
