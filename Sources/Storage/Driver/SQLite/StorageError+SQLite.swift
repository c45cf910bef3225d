import GRDB
import GRDBSQLite

extension StorageError {
  /// The fact behind a result code of the connection's latest call.
  init(sqlite handle: OpaquePointer, _ code: Int32) {
    let extended = sqlite3_extended_errcode(handle)
    let isLatest = extended & 0xFF == code & 0xFF
    self.init(
      code: isLatest ? extended : code,
      message: isLatest ? String(cString: sqlite3_errmsg(handle)) : "")
  }

  /// The fact behind an error that GRDB threw.
  init(_ error: DatabaseError) {
    self.init(
      code: error.extendedResultCode.rawValue, message: error.message ?? "")
  }

  init(code: Int32, message: String) {
    let origin = Origin(code: code, message: message)
    switch code & 0xFF {
    case SQLITE_CONSTRAINT: self = .constraint(constraintName(code, message), origin)
    case SQLITE_CORRUPT: self = .corrupt(message.isEmpty ? "malformed" : message, origin)
    case SQLITE_MISUSE, SQLITE_ERROR, SQLITE_RANGE, SQLITE_TOOBIG, SQLITE_MISMATCH, SQLITE_AUTH:
      self = .misuse("\(message) (SQLite \(code))")
    default: self = .unavailable(Unavailability(sqlite: code), origin)
    }
  }

  /// A statement that cannot be prepared is our mistake, unless the store itself cannot be read.
  static func preparing(_ sql: String, _ handle: OpaquePointer, _ code: Int32) -> StorageError {
    switch StorageError(sqlite: handle, code) {
    case .misuse(let message): .misuse("\(message) in: \(sql)")
    case let error: error
    }
  }
}

extension Unavailability {
  init(sqlite code: Int32) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .locked(holder: nil, since: nil)
    case SQLITE_FULL: self = .full
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
    case SQLITE_NOTADB: self = .notAStore
    // The shared index of the log could not be made longer: there is no room for it.
    case SQLITE_IOERR where code == sqliteShortOfIndex: self = .full
    case SQLITE_IOERR where code & 0xFF00 == ioerrNoMemory: self = .temporary
    case SQLITE_IOERR: self = .ioError
    case SQLITE_CANTOPEN: self = .ioError
    case SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_ABORT, SQLITE_SCHEMA: self = .temporary
    default: self = .temporary
    }
  }
}

/// SQLITE_IOERR_SHMSIZE, a macro with a computed value that Swift cannot read.
private var sqliteShortOfIndex: Int32 { SQLITE_IOERR | (19 << 8) }

/// The detail of SQLITE_IOERR_NOMEM.
private var ioerrNoMemory: Int32 { 12 << 8 }
