import Glibc
import Storage
import StorageConformance
import Testing

/// A directory of one test, closed to others, gone when the test is over.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/storage-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    precondition(!path.isEmpty, "no temporary directory")
  }

  /// Where the store of the test lies.
  var store: String { path + "/toasoan.db" }

  deinit {
    _ = runProgram("rm", "-rf", path)
  }

  func create(leastRoom: UInt64 = 0) throws -> SQLiteDatabase {
    try SQLiteDatabase.open(
      store, OpenOptions(for: .creating, as: "test", schema: 9, leastRoom: leastRoom))
  }

  func open(
    _ purpose: OpenOptions.Purpose = .writing, as holder: String = "test", patience: Int = 10_000
  ) throws -> SQLiteDatabase {
    try SQLiteDatabase.open(
      store,
      OpenOptions(for: purpose, as: holder, schema: 9, patience: patience, leastRoom: 0))
  }
}

/// Runs a program to its end and answers its status; -1 when there is none of this name.
@discardableResult
func runProgram(_ arguments: String...) -> Int32 {
  var process = pid_t()
  let copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  guard posix_spawnp(&process, arguments[0], nil, nil, copies, environ) == 0 else { return -1 }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
}

/// SQLite in memory: one connection only.
final class MemoryDriver: ConformanceDriver {
  private var isConnected = false

  func connect() throws -> (any Database)? {
    defer { isConnected = true }
    return isConnected ? nil : try SQLiteDatabase.inMemory()
  }
}

/// SQLite in a file.
final class FileDriver: ConformanceDriver {
  private let folder = Folder()
  private var isMade = false

  func connect() throws -> (any Database)? {
    defer { isMade = true }
    return isMade ? try folder.open() : try folder.create()
  }
}
