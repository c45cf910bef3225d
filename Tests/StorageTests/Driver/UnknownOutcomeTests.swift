import GRDBSQLite
import Glibc
import Testing

@testable import Storage

/// What happens when nobody answers at the end of a transaction. A sync that fails cannot be had
/// here; a file that may not grow can, and what follows after is the same.
@Suite struct UnknownOutcomeTests {
  private let folder = Folder()
  private let fault = Origin(code: SQLITE_IOERR | (4 << 8), message: "disk I/O error")

  private func prepared() throws -> SQLiteDatabase {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("act", "CREATE TABLE act (request TEXT, body BLOB) STRICT")])
    return store
  }

  private func recorded(_ store: SQLiteDatabase, _ request: String) throws -> String? {
    let sql = "SELECT request FROM act WHERE request = $1"
    return try store.optionalRow(sql, [.text(request)])?.text(0)
  }

  @Test func `an act that is found in the store was done`() throws {
    let store = try prepared()
    try store.atomically { try store.run("INSERT INTO act VALUES ('r1', NULL)") }
    store.drop()
    let answer = try store.settle("r1", isKnown: true, { try recorded(store, "r1") }, fault)
    #expect(answer == "r1")
    // It no longer hangs on the log, whose sync had failed.
    let log = try #require(try FileFacts(at: folder.store + "-wal"))
    #expect(log.bytes < 3 * 4200)
  }

  @Test func `an act that is not found was not done, and the fault is told`() throws {
    let store = try prepared()
    store.drop()
    #expect(throws: StorageError.unavailable(.ioError)) {
      _ = try store.settle("r1", isKnown: true, { try recorded(store, "r1") }, fault)
    }
    try store.atomically { try store.run("INSERT INTO act VALUES ('r1', NULL)") }
    #expect(try recorded(store, "r1") == "r1")
  }

  @Test func `what cannot be looked up is unknown, by its request number`() throws {
    let store = try prepared()
    store.drop()
    #expect(throws: StorageError.unknownOutcome(request: "r1")) {
      _ = try store.settle("r1", isKnown: true, { throw StorageError.missing }, fault) as String
    }
    #expect(try recorded(store, "r1") == nil)
  }

  @Test func `without a request number nobody can know`() throws {
    let store = try prepared()
    store.drop()
    #expect(throws: StorageError.unknownOutcome(request: "")) {
      try store.settle("", isKnown: false, { nil as Void? }, fault)
    }
    #expect(throws: Never.self) { try store.atomically {} }
  }

  @Test func `an act found only while others read the old log stays unknown`() throws {
    let store = try prepared()
    try store.atomically { try store.run("INSERT INTO act VALUES ('r1', NULL)") }
    let reader = try folder.open(.reading, patience: 1)
    try reader.reading {
      _ = try recorded(reader, "r1")
      store.drop()
      store.patience.set(milliseconds: 1)
      #expect(throws: StorageError.unknownOutcome(request: "r1")) {
        _ = try store.settle("r1", isKnown: true, { try recorded(store, "r1") }, fault)
      }
    }
  }

  @Test func `asking is reading only`() throws {
    let store = try prepared()
    store.drop()
    #expect(throws: StorageError.unknownOutcome(request: "r1")) {
      try store.settle(
        "r1", isKnown: true, { try store.run("INSERT INTO act VALUES ('r1', NULL)") }, fault)
    }
    #expect(try recorded(store, "r1") == nil)
  }

  @Test func `a log that cannot grow ends in a fault, and the store goes on working`() async {
    await #expect(processExitsWith: .success) {
      let folder = Folder()
      let store = try folder.create()
      try store.migrate(to: [SchemaStep("act", "CREATE TABLE act (request TEXT, body BLOB) STRICT")]
      )
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 200_000, rlim_max: .max)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do {
        try store.atomically(request: "r1", recorded: { nil }) {
          let body = [UInt8](repeating: 1, count: 400_000)
          try store.run("INSERT INTO act VALUES ('r1', $1)", [.blob(body)])
        }
        exit(2)
      } catch StorageError.unavailable(let reason, _) {
        guard reason == .ioError || reason == .full else { exit(3) }
      }
      guard try store.rows("SELECT request FROM act") == [] else { exit(4) }
      try store.atomically { try store.run("INSERT INTO act VALUES ('r2', NULL)") }
      guard try store.check(.full) == [] else { exit(5) }
      exit(0)
    }
  }

  @Test(arguments: [
    (SQLITE_BUSY, CommitFault.refused), (SQLITE_FULL, .refused), (SQLITE_READONLY, .refused),
    (SQLITE_CONSTRAINT | (3 << 8), .refused), (SQLITE_IOERR, .unknown),
    (SQLITE_IOERR | (4 << 8), .unknown), (SQLITE_IOERR | (3 << 8), .unknown),
    (SQLITE_NOMEM, .unknown), (SQLITE_CORRUPT, .unknown),
  ])
  func `a failed commit is refused or unknown`(_ code: Int32, _ wanted: CommitFault) {
    #expect(CommitFault(code: code) == wanted)
  }
}
