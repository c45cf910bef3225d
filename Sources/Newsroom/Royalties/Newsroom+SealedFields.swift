import Storage
import Workflow

/// The private fields of payees: sealed on the way into the store, opened on the way out.
extension Newsroom {
  /// Seals values for an entry, where empty ones take the field away.
  func sealing(
    _ values: [PrivateField: String], into record: inout PayeeRecord
  ) throws {
    for (field, given) in values {
      guard !given.isEmpty else {
        record.sealed[field] = nil
        continue
      }
      let value = try PrivateValue(given, of: field)
      record.sealed[field] = try Seal(keysToSeal())
        .sealed(value.text, boundTo: place(of: field, of: record.id))
    }
  }

  /// Opens fields of an entry for whoever may see them; those that were not given are not among them. Whoever calls it
  /// writes into the log that they did, before anybody sees the values: see `recordLook`.
  func opened(
    _ fields: Set<PrivateField>, of record: PayeeRecord
  ) throws -> [PrivateField: String] {
    var values: [PrivateField: String] = [:]
    for field in fields {
      guard let sealed = record.sealed[field] else { continue }
      values[field] = try Seal(keysToOpen())
        .opened(sealed, boundTo: place(of: field, of: record.id))
    }
    return values
  }

  /// What everybody may see of the fields. Without its key a store still lists its payees, with nothing of the values.
  func masked(_ record: PayeeRecord) throws -> [PrivateField: String] {
    var values: [PrivateField: String] = [:]
    for field in record.sealed.keys {
      do {
        values[field] = try opened([field], of: record)[field].map(PrivateValue.init(opened:))?
          .masked
      } catch is KeyFault {
        values[field] = PrivateValue.hidden
      }
    }
    return values
  }

  /// Says in the log which fields were looked at, and never what they are.
  func recordLook(
    at fields: some Sequence<PrivateField>, of record: PayeeRecord,
    for action: String = "payee.look", in recorder: inout Recorder
  ) throws {
    try recorder.record(
      action, on: "payee", record.id.rawValue, portal: record.portal,
      detail: Self.detail(fields.map(\.rawValue)))
  }

  static func detail(_ fields: some Sequence<String>) -> String {
    "fields=" + fields.sorted().joined(separator: ",")
  }

  /// What a request holds of private values: a mark that nobody without the key can find them by.
  func mark(of values: [PrivateField: String]) throws -> String {
    guard !values.isEmpty else { return "" }
    let parts = values.sorted { $0.key < $1.key }.flatMap { [$0.key.rawValue, $0.value] }
    return try keysBeforeActing().mark(parts).hexadecimal
  }

  /// Where a value belongs: in no other store, entry or field does it open.
  private func place(of field: PrivateField, of payee: ID<Payee>) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append("toasoan sealed 1")
    canonical.append(facts.id)
    canonical.append("payee")
    canonical.append(payee.rawValue)
    canonical.append(field.rawValue)
    return canonical.bytes
  }

  // MARK: Verifying

  /// Fields that do not open, at most `limit`; without a right key, that.
  func sealFindings(limit: Int) throws -> [Finding] {
    guard try hasKeys() else { return try sealsWithoutKey() }
    do { _ = try keysToOpen() } catch let fault as KeyFault { return [.key(fault)] }
    var findings: [Finding] = []
    try store.eachPayee { record in
      for field in record.sealed.keys.sorted() {
        do { _ = try opened([field], of: record) } catch is KeyFault {
          findings.append(.seal(payee: record.code, field))
        }
      }
      return findings.count < limit
    }
    return findings
  }

  private func sealsWithoutKey() throws -> [Finding] {
    var findings: [Finding] = []
    try store.eachPayee { record in
      if !record.sealed.isEmpty { findings = [.key(.missing(keyKeeper.place))] }
      return findings.isEmpty
    }
    return findings
  }
}
