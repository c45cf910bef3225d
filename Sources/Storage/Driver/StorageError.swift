/// What went wrong with the store, as facts; the sentences for people are made elsewhere.
public enum StorageError: Error, Equatable, Sendable {
  /// What was asked for is not there.
  case missing
  /// Somebody else changed it since it was read.
  case changedMeanwhile
  /// The store refused a write by the named constraint. Unnamed ones are called as PostgreSQL
  /// would: `item_slug_key`, `item_pkey`, `item_title_not_null`; a foreign key of SQLite has no
  /// name and is `foreign_key`; a trigger's refusal is its message.
  case constraint(String, Origin = .ours)
  /// The store cannot be used now, or not in this way; nothing was changed.
  case unavailable(Unavailability, Origin = .ours)
  /// The store holds what it must not hold.
  case corrupt(String, Origin = .ours)
  /// Nobody can say whether the act with this request number happened. Ask again by the number.
  case unknownOutcome(request: String, Origin = .ours)
  /// The program broke a rule of `Database`: a mistake of ours, not of the store.
  case misuse(String)
}

/// Why a store cannot be used.
public enum Unavailability: Hashable, Sendable {
  case notFound
  /// There is already something in the place of a new store or file.
  case alreadyExists
  /// Somebody else is writing. `holder` says who, when it is one of ours; `since` is Unix time in
  /// milliseconds.
  case locked(holder: String?, since: Int64?)
  /// The wait for the writer's ticket was ended by its own user.
  case cancelled
  case full
  /// So little room is left that only some acts are carried out.
  case scarce(RoomLevel)
  case readOnly
  case ioError
  /// The file system cannot be trusted with locks; the name as in statfs(2).
  case networkFileSystem(String)
  case symbolicLink
  case hardLinks(Int)
  case notAFile
  /// Owned by somebody else; the number is the owner's user id.
  case wrongOwner(UInt32)
  /// Others may reach it; the number is its mode, permission bits only.
  case wrongMode(UInt32)
  case newerThanProgram(store: Int, program: Int)
  case notAStore
  /// A setting that durability rests on could not be made; its name and what was read back.
  case setting(String, found: String)
  /// May work at the next try, as when memory is short.
  case temporary
}

/// What the engine itself said, for developers. It never decides anything: two errors with the same
/// facts are equal whatever their origins.
public struct Origin: Sendable, Equatable {
  /// SQLite's extended result code, or 0.
  public let code: Int32
  /// PostgreSQL's SQLSTATE or an errno's name, or empty.
  public let state: String
  public let message: String

  public init(code: Int32 = 0, state: String = "", message: String = "") {
    self.code = code
    self.state = state
    self.message = message
  }

  /// Found by this module itself.
  public static var ours: Origin { Origin() }

  public static func == (_: Origin, _: Origin) -> Bool { true }
}

extension Origin: CustomStringConvertible {
  public var description: String {
    if code == 0 && state.isEmpty && message.isEmpty { return "" }
    return " [\(state.isEmpty ? "SQLite \(code)" : state): \(message)]"
  }
}

extension StorageError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "Not in the store."
    case .changedMeanwhile: "Changed by somebody else meanwhile."
    case .constraint(let name, let origin): "Refused by the constraint \(name).\(origin)"
    case .unavailable(let reason, let origin): "The store is unavailable: \(reason).\(origin)"
    case .corrupt(let detail, let origin): "The store is damaged: \(detail).\(origin)"
    case .unknownOutcome(let request, let origin):
      "Nobody knows whether request \(request) was carried out.\(origin)"
    case .misuse(let rule): "A rule of the driver was broken: \(rule)."
    }
  }
}
