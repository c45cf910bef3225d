import Prose
import Storage
import Workflow

/// Pen names, and what people may ask to be done with what is kept about them (law.md 7.3).
extension Newsroom {
  // MARK: Pen names

  /// Whose name it is that a work was signed with; nil when nobody has it.
  public func payee(signing name: String) throws -> PayeeRecord? {
    try store.payee(penName: wordKey(name))
  }

  /// Gives a payee a name to sign with; nobody else may have it, however it is written.
  public func addPenName(
    _ name: String, to code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    let parts = [code, name]
    return try perform("pen-name.add", by: acting, request: request, asking: parts) { recorder in
      var record = try keptRecord(code, "pen-name.add", acting)
      guard try insert(penName: name, of: record.id) else { return PayeeOutcome(record) }
      return try save(&record, "pen-name.add", in: &recorder)
    }
  }

  /// False when the payee has the name already.
  func insert(penName name: String, of payee: ID<Payee>) throws -> Bool {
    let name = try checkedName(name)
    let key = wordKey(name)
    if let owner = try store.payee(penName: key) {
      guard owner.id == payee else {
        throw NewsroomError.invalid(.penNameTaken(name, by: owner.code))
      }
      return false
    }
    try store.insert(PenName(key: key, name: name, payee: payee))
    return true
  }

  public func removePenName(
    _ name: String, from code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    let parts = [code, name]
    return try perform("pen-name.remove", by: acting, request: request, asking: parts) {
      recorder in
      var record = try keptRecord(code, "pen-name.remove", acting)
      let key = wordKey(name)
      guard try store.payee(penName: key)?.id == record.id else {
        throw NewsroomError.notFound(.penName, name)
      }
      try store.deletePenName(key)
      return try save(&record, "pen-name.remove", in: &recorder)
    }
  }

  /// An entry that is in use, for who keeps it.
  private func keptRecord(
    _ code: String, _ action: String, _ acting: Acting
  ) throws -> PayeeRecord {
    let record = try payeeRecord(code)
    try checkMayKeepPayees(acting, on: record.portal, action)
    try checkInUse(record, action)
    return record
  }

  // MARK: Consent

  /// Notes what a payee agreed to, for what their data is not needed by law or contract.
  public func addConsent(
    of code: String, scope: String, wording: String, channel: String, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [code, scope, wording, channel]
    return try perform("consent.add", by: acting, request: request, asking: parts) { recorder in
      let record = try payeeRecord(code)
      if record.person != acting.person {
        try checkMayKeepPayees(acting, on: record.portal, "consent.add")
      }
      try checkInUse(record, "consent.add")
      let consent = PayeeConsent(
        id: newID(), payee: record.id, scope: try checkedWords(scope, .scope),
        wording: try checkedWords(wording, .wording), channel: try checkedWords(channel, .channel),
        givenAt: recorder.at)
      try store.insert(consent)
      try recorder.record(
        "consent.add", on: "payee", record.id.rawValue, portal: record.portal,
        detail: "consent=\(consent.id)")
      return NamedOutcome(name: "\(consent.id)")
    }
  }

  /// Notes that a payee took back what they agreed to; a second time changes nothing.
  public func withdrawConsent(
    _ id: Int64, of code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [code, "\(id)"]
    return try perform("consent.withdraw", by: acting, request: request, asking: parts) {
      recorder in
      let record = try payeeRecord(code)
      if record.person != acting.person {
        try checkMayKeepPayees(acting, on: record.portal, "consent.withdraw")
      }
      guard let consent = try store.consents(of: record.id).first(where: { $0.id == id }) else {
        throw NewsroomError.notFound(.consent, "\(id)")
      }
      if consent.withdrawnAt == nil {
        try store.withdrawConsent(id, at: recorder.at)
        try recorder.record(
          "consent.withdraw", on: "payee", record.id.rawValue, portal: record.portal,
          detail: "consent=\(id)")
      }
      return NamedOutcome(name: "\(id)")
    }
  }

  // MARK: Restricting and erasing

  /// Stops the use of an entry but for what law asks for, or takes that back.
  public func restrictPayee(
    _ code: String, _ isRestricted: Bool, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    let action = isRestricted ? "payee.restrict" : "payee.unrestrict"
    return try perform(action, by: acting, request: request, asking: [code]) { recorder in
      var record = try payeeRecord(code)
      try checkMayKeepPayees(acting, on: record.portal, action)
      try checkInUse(record, action, evenRestricted: true)
      guard (record.restrictedAt != nil) != isRestricted else { return PayeeOutcome(record) }
      record.restrictedAt = isRestricted ? recorder.at : nil
      return try save(&record, action, in: &recorder)
    }
  }

  /// Erases what law does not ask to keep. Whoever royalties name keeps name and tax code in the entry, as they do in the
  /// vouchers; of others nothing stays but the number that the log knows the entry by. What is owed is paid first.
  public func erasePayee(
    _ code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<PayeeOutcome> {
    try perform("payee.erase", by: acting, request: request, asking: [code]) { recorder in
      var record = try payeeRecord(code)
      try checkMayKeepPayees(acting, on: record.portal, "payee.erase")
      try checkInUse(record, "payee.erase", evenRestricted: true)
      if try store.awaitsPayment(record.id) { throw refused("payee.erase", [.payeeAwaitsPayment]) }
      for name in try store.penNames(of: record.id) { try store.deletePenName(name.key) }
      for consent in try store.consents(of: record.id) {
        try store.withdrawConsent(consent.id, at: recorder.at)
      }
      if try store.isNamedByRoyalties(record.id) { record.keptAt = recorder.at }
      record.sealed = record.keptAt == nil ? [:] : record.sealed.filter { $0.key == .taxCode }
      record.bank = ""
      record.erasedAt = recorder.at
      if record.keptAt == nil {
        (record.name, record.sortKey, record.person) = ("", [], nil)
        record.code = "erased-\(record.id)"
      }
      return try save(&record, "payee.erase", in: &recorder)
    }
  }
}
