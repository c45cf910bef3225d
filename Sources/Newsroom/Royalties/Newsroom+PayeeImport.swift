import Storage
import Workflow

/// A payee of a list that is taken in, with the row of the file that they stand in.
public struct ListedPayee: Hashable, Sendable {
  public let row: Int
  public let new: NewPayee
  public let penNames: [String]

  public init(row: Int, new: NewPayee, penNames: [String]) {
    self.row = row
    self.new = new
    self.penNames = penNames
  }
}

extension Newsroom {
  /// Tries to take a list in: throws what stands against it, row by row. Changes nothing.
  public func tryPayees(
    _ list: [ListedPayee], on code: String, by acting: Acting
  ) throws -> ImportOutcome {
    try trial(by: acting) { recorder in
      try takeIn(list, on: code, by: acting, sealing: false, in: &recorder)
    }
  }

  /// Takes a whole list in, or nothing of it: then all of its faults are thrown.
  public func importPayees(
    _ list: [ListedPayee], on code: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ImportOutcome> {
    let parts = list.flatMap { $0.new.parts + $0.penNames }
    let marks = try list.map { try mark(of: $0.new.privates) }
    return try perform(
      "payee.import", by: acting, request: request, asking: [code] + parts + marks
    ) { recorder in
      let outcome = try takeIn(list, on: code, by: acting, sealing: true, in: &recorder)
      let portal = try portal(code)
      try recorder.record(
        "payee.import", on: "portal", portal.id.rawValue, portal: portal.id,
        detail: "rows=\(list.count)")
      return outcome
    }
  }

  /// Each row after those before it, so that two rows of one code or pen name are found too.
  private func takeIn(
    _ list: [ListedPayee], on code: String, by acting: Acting, sealing isSealing: Bool,
    in recorder: inout Recorder
  ) throws -> ImportOutcome {
    let portal = try portal(code)
    try checkMayKeepPayees(acting, on: portal.id, "payee.import")
    var faults = RowFaults()
    for listed in list {
      let told = faults.count
      for check in checks(of: listed.new) {
        try faults.noting(listed.row, check)
      }
      guard faults.count == told else { continue }
      try faults.noting(listed.row) {
        var new = listed.new
        if !isSealing { new.privates = [:] }
        let id = try insert(new, on: portal, in: &recorder).id
        for name in listed.penNames { _ = try insert(penName: name, of: id) }
      }
    }
    try faults.check()
    return ImportOutcome(added: list.count)
  }

  /// What of an entry can be wrong by itself.
  private func checks(of new: NewPayee) -> [() throws -> Void] {
    let person = { try new.login.map { try self.person($0) } }
    let parts: [() throws -> Void] = [
      { _ = try self.newCode(new.code ?? new.login ?? "", of: try person()) },
      { _ = try self.checkedName(new.name ?? person()?.name ?? "") },
      { _ = try self.checkedWords(new.basis, .basis) },
      { _ = try self.checkedWords(new.bank, .bank) },
      { _ = try self.checkedQuota(new.quota) },
    ]
    let fields = new.privates.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    return parts + fields.map { field, value in { _ = try PrivateValue(value, of: field) } }
  }
}
