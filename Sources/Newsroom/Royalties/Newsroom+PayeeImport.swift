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

/// Why a row of a list cannot be taken in; a private value is not among the facts.
public struct ListedPayeeFault: Hashable, Sendable {
  public let row: Int
  public let input: NewsroomError

  public init(row: Int, input: NewsroomError) {
    self.row = row
    self.input = input
  }
}

/// Rows of a list that cannot be taken in. Nothing was.
public struct ListedPayeeFaults: Error, Hashable, Sendable {
  public let faults: [ListedPayeeFault]
}

/// How many payees were taken in.
public struct ImportOutcome: Hashable, Sendable, RequestOutcome {
  public let added: Int

  var kept: String { "\(added)" }

  init(added: Int) { self.added = added }

  init?(kept: String) {
    guard let added = Int(kept) else { return nil }
    self.added = added
  }
}

extension Newsroom {
  /// Tries to take a list in and answers what stands against it, row by row; changes nothing.
  public func faults(
    of list: [ListedPayee], on code: String, by acting: Acting
  ) throws -> [ListedPayeeFault] {
    do {
      try atomically {
        var recorder = Recorder(
          store: store, storeID: facts.id, at: now, acting: acting, request: newRequest())
        throw Tried(
          faults: try takeIn(list, on: code, by: acting, sealing: false, in: &recorder))
      }
    } catch let tried as Tried {
      return tried.faults
    }
    return []
  }

  /// What ends a trial, so that the store undoes it.
  private struct Tried: Error {
    let faults: [ListedPayeeFault]
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
      let faults = try takeIn(list, on: code, by: acting, sealing: true, in: &recorder)
      guard faults.isEmpty else { throw ListedPayeeFaults(faults: faults) }
      let portal = try portal(code)
      try recorder.record(
        "payee.import", on: "portal", portal.id.rawValue, portal: portal.id,
        detail: "rows=\(list.count)")
      return ImportOutcome(added: list.count)
    }
  }

  /// Each row after those before it, so that two rows of one code or pen name are found too.
  private func takeIn(
    _ list: [ListedPayee], on code: String, by acting: Acting, sealing isSealing: Bool,
    in recorder: inout Recorder
  ) throws -> [ListedPayeeFault] {
    let portal = try portal(code)
    try checkMayKeepPayees(acting, on: portal.id, "payee.import")
    var faults: [ListedPayeeFault] = []
    for listed in list {
      let told = faults.count
      for check in checks(of: listed.new) {
        try Self.noting(listed.row, &faults, check)
      }
      guard faults.count == told else { continue }
      try Self.noting(listed.row, &faults) {
        var new = listed.new
        if !isSealing { new.privates = [:] }
        let id = try insert(new, on: portal, in: &recorder).id
        for name in listed.penNames { _ = try insert(penName: name, of: id) }
      }
    }
    return faults
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

  /// Adds what cannot be right to the faults, once; anything else is no matter of the row.
  private static func noting(
    _ row: Int, _ faults: inout [ListedPayeeFault], _ body: () throws -> Void
  ) throws {
    do { try body() } catch let error as NewsroomError {
      switch error {
      case .invalid, .notFound:
        let fault = ListedPayeeFault(row: row, input: error)
        if faults.last != fault { faults.append(fault) }
      case .refused, .stale, .accountDisabled, .wrongPassword, .requestReused,
        .unknownTransition, .definition, .conversion:
        throw error
      }
    }
  }
}
