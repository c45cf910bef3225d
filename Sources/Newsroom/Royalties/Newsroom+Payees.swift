import Prose
import Rulebook
import Storage
import Workflow

/// The register of payees: entries are made and changed.
extension Newsroom {
  /// Makes an entry, with private fields where they are known. Who makes it may not be somebody who may read them again.
  public func addPayee(
    _ new: NewPayee, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    let parts = new.parts + [try mark(of: new.privates)]
    return try perform("payee.add", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(new.portal)
      try checkMayKeepPayees(acting, on: portal.id, "payee.add")
      return try insert(new, on: portal, in: &recorder)
    }
  }

  func insert(
    _ new: NewPayee, on portal: PortalRecord, in recorder: inout Recorder
  ) throws -> PayeeOutcome {
    var record = try newRecord(new, on: portal, at: recorder.at)
    try sealing(new.privates.filter { !$0.value.isEmpty }, into: &record)
    try store.insert(record)
    try recorder.record(
      "payee.add", on: "payee", record.id.rawValue, portal: portal.id,
      detail: Self.detail(record.sealed.keys.map(\.rawValue)))
    return PayeeOutcome(record)
  }

  /// The entry without its private fields.
  func newRecord(
    _ new: NewPayee, on portal: PortalRecord, at now: Timestamp
  ) throws -> PayeeRecord {
    let person = try new.login.map { try self.person($0) }
    if let person, try store.payee(of: person.id) != nil {
      throw NewsroomError.invalid(.payeeExists(person.login))
    }
    let name = try checkedName(new.name ?? person?.name ?? "")
    return PayeeRecord(
      id: ID(newID()), code: try newCode(new.code ?? person?.login ?? "", of: person),
      person: person?.id, portal: portal.id, name: name, sortKey: personSortKey(name),
      basis: try checkedWords(new.basis, .basis), contract: new.contract, isStaff: new.isStaff,
      isResident: new.isResident, hasCommitment: new.hasCommitment,
      asksForWithholding: new.asksForWithholding, quota: try checkedQuota(new.quota),
      bank: try checkedWords(new.bank, .bank), sealed: [:], version: 1, madeAt: now,
      changedAt: now)
  }

  /// Changes an entry that nobody has changed since the caller saw it as version `seen`.
  public func changePayee(
    _ code: String, _ change: PayeeChange, seen: Int, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    let parts = [code, "\(seen)"] + change.parts + [try mark(of: change.privates)]
    return try perform("payee.edit", by: acting, request: request, asking: parts) { recorder in
      var record = try payeeRecord(code)
      try checkMayChange(record, change, acting)
      try checkInUse(record, "payee.edit")
      guard record.version == seen else { throw StorageError.changedMeanwhile }
      let fields = try apply(change, to: &record)
      guard !fields.isEmpty else { return PayeeOutcome(record) }
      return try save(
        &record, "payee.edit", detail: Self.detail(fields), in: &recorder)
    }
  }

  /// People keep their own bank account and numbers right; the rest is the keepers', and the numbers the accountant's.
  private func checkMayChange(
    _ record: PayeeRecord, _ change: PayeeChange, _ acting: Acting
  ) throws {
    if record.person == acting.person, change.isOnlyPrivate { return }
    try checkMayKeepPayees(acting, on: record.portal, "payee.edit")
    if !change.privates.isEmpty {
      try checkMayReadPrivate(acting, of: record, "payee.edit")
    }
  }

  /// The names of the fields that are others now.
  private func apply(_ change: PayeeChange, to record: inout PayeeRecord) throws -> [String] {
    var fields = change.privates.keys.map(\.rawValue)
    func set<Value: Equatable>(
      _ value: Value?, _ path: WritableKeyPath<PayeeRecord, Value>, _ name: String
    ) {
      guard let value, record[keyPath: path] != value else { return }
      record[keyPath: path] = value
      fields.append(name)
    }
    let name = try change.name.map { try checkedName($0) }
    set(name, \.name, "name")
    set(name.map { personSortKey($0) }, \.sortKey, "name-order")
    set(try change.basis.map { try checkedWords($0, .basis) }, \.basis, "basis")
    set(try change.bank.map { try checkedWords($0, .bank) }, \.bank, "bank")
    set(try change.quota.map { try checkedQuota($0) }, \.quota, "quota")
    set(change.contract, \.contract, "contract")
    set(change.isStaff, \.isStaff, "staff")
    set(change.isResident, \.isResident, "resident")
    set(change.hasCommitment, \.hasCommitment, "commitment")
    set(change.asksForWithholding, \.asksForWithholding, "asks-withholding")
    try sealing(change.privates, into: &record)
    return fields.filter { $0 != "name-order" }
  }

  /// Saves what was changed and says so in the log, without a value.
  func save(
    _ record: inout PayeeRecord, _ action: String, detail: String = "",
    in recorder: inout Recorder
  ) throws -> PayeeOutcome {
    record.changedAt = recorder.at
    try store.save(record)
    record.version += 1
    try recorder.record(
      action, on: "payee", record.id.rawValue, portal: record.portal, detail: detail)
    return PayeeOutcome(record)
  }

  // MARK: What can be one

  /// A code is a login's like; one that is somebody's login is theirs alone.
  func newCode(_ code: String, of person: PersonRecord?) throws -> String {
    guard Self.isLogin(code) else { throw NewsroomError.invalid(.payeeCode(code)) }
    let isSomebodyElses = try board().person(login: code).map { $0.id != person?.id } ?? false
    guard try !isSomebodyElses && store.payee(code: code) == nil else {
      throw NewsroomError.invalid(.payeeCodeTaken(code))
    }
    return code
  }

  func checkedQuota(_ quota: Int) throws -> Int {
    guard (0...1_000).contains(quota) else { throw NewsroomError.invalid(.quota(quota)) }
    return quota
  }

  func checkedWords(_ words: String, _ part: PayeeWords) throws -> String {
    guard let words = checkedLine(words, limit: PayeeWords.limit),
      part == .bank || !words.isEmpty
    else { throw NewsroomError.invalid(.payeeWords(part, limit: PayeeWords.limit)) }
    return words
  }
}

/// Words on one line with single blanks between; nil when they are longer than so many bytes, or hide something.
func checkedLine(_ words: String, limit: Int) -> String? {
  let words = nfc(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return words.utf8.count <= limit && !hidesSomething(words) ? words : nil
}

/// Words of an entry of the register, beside the name.
public enum PayeeWords: String, CaseIterable, Hashable, Sendable {
  case basis
  case bank
  case scope
  case wording
  case channel

  /// In bytes.
  static let limit = 300
}
