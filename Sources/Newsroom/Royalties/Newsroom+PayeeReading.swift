import Rulebook
import Storage
import Workflow

/// An entry of the register as those see it who may see it: private fields masked.
public struct PayeeView: Hashable, Sendable {
  public let record: PayeeRecord
  public let portal: String
  public let login: String?
  public let masked: [PrivateField: String]
  public let penNames: [String]
  public let consents: [PayeeConsent]
  /// Works or vouchers name them: an erasure leaves what law asks to keep.
  public let hasVouchers: Bool
}

/// Everything that is kept about a payee, for themselves.
public struct PayeeExport: Hashable, Sendable {
  public let view: PayeeView
  public let clear: [PrivateField: String]
  /// What old books say that they were paid.
  public let past: [PastRoyalty]
  public let acts: [Act]

  /// What was done with the entry, when; not by whom, who are others.
  public struct Act: Hashable, Sendable {
    public let at: Timestamp
    public let action: String
    public let detail: String
  }
}

extension Newsroom {
  /// One entry, masked.
  public func payee(_ code: String, by acting: Acting) throws -> PayeeView {
    try store.database.reading {
      let record = try payeeRecord(code)
      guard try maySee(acting, payee: record) else {
        try checkMayListPayees(acting, on: record.portal, "payee.show")
        throw NewsroomError.notFound(.payee, code)
      }
      return try view(record)
    }
  }

  /// At most `limit` entries of a portal by given name, masked; those after the one with the code `last`, when given.
  public func payees(
    on code: String, after last: String? = nil, limit: Int, by acting: Acting
  ) throws -> [PayeeView] {
    try store.database.reading {
      let portal = try portal(code)
      try checkMayListPayees(acting, on: portal.id, "payee.list")
      let place = try last.map { try payeeRecord($0) }
      return try store.payees(on: portal.id, after: place, limit: limit).map(view)
    }
  }

  /// Private fields in clear, for the accountant of the portal and the person; that they were looked at stands in the log
  /// before they are seen.
  public func lookAt(
    _ fields: Set<PrivateField> = Set(PrivateField.allCases), of code: String,
    by acting: Acting
  ) throws -> [PrivateField: String] {
    var values: [PrivateField: String] = [:]
    let parts = [code] + fields.sorted().map(\.rawValue)
    _ = try perform("payee.look", by: acting, request: nil, asking: parts) { recorder in
      let record = try payeeRecord(code)
      try checkMayReadPrivate(acting, of: record, "payee.look")
      values = try opened(fields, of: record)
      try recordLook(at: fields, of: record, in: &recorder)
      return PayeeOutcome(record)
    }
    return values
  }

  /// All that is kept about a payee, at their wish.
  public func exportPayee(_ code: String, by acting: Acting) throws -> PayeeExport {
    var export: PayeeExport?
    let answer = try perform("payee.export", by: acting, request: nil, asking: [code]) {
      recorder in
      let record = try payeeRecord(code)
      try checkMayReadPrivate(acting, of: record, "payee.export")
      let acts = try store.events(about: "payee", record.id.rawValue).map { event in
        PayeeExport.Act(
          at: event.facts.at, action: event.facts.action, detail: event.facts.detail)
      }
      export = PayeeExport(
        view: try view(record), clear: try opened(Set(PrivateField.allCases), of: record),
        past: try told(
          try store.pastRoyalties(in: .payee(record.id), from: nil, to: nil, limit: .max)),
        acts: acts)
      try recordLook(
        at: record.sealed.keys, of: record, for: "payee.export", in: &recorder)
      return PayeeOutcome(record)
    }
    guard let export else { throw NewsroomError.requestReused(answer.request.text) }
    return export
  }

  private func view(_ record: PayeeRecord) throws -> PayeeView {
    let board = try board()
    return PayeeView(
      record: record, portal: board.portals[record.portal]?.code ?? "",
      login: record.person.map(board.login), masked: try masked(record),
      penNames: try store.penNames(of: record.id).map(\.name),
      consents: try store.consents(of: record.id),
      hasVouchers: try store.isNamedByRoyalties(record.id))
  }
}
