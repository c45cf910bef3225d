import Glibc
import Testing

@testable import Storage

/// Durability as seen from outside: what this process asks of the kernel.
@Suite(
  .serialized, .enabled(if: Observer.isPossible, "strace is missing or may not look at a process"))
struct SyncTests {
  private let folder = Folder()

  @Test func `each commit syncs the log once`() throws {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    let observer = Observer("fsync,fdatasync", of: folder.store + "-wal", in: folder)
    for number in 1...6 {
      try store.atomically { try store.run("INSERT INTO a VALUES ($1)", [.integer(Int64(number))]) }
    }
    #expect(observer.calls() == 6)
  }

  @Test func `a transaction that is undone, or that only reads, syncs nothing`() throws {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    let observer = Observer("fsync,fdatasync", of: folder.store + "-wal", in: folder)
    try store.reading { _ = try store.rows("SELECT b FROM a") }
    #expect(throws: StorageError.missing) {
      try store.atomically {
        try store.run("INSERT INTO a VALUES (1)")
        throw StorageError.missing
      }
    }
    #expect(observer.calls() == 0)
  }

  /// A second descriptor of the store, once closed, would drop SQLite's locks on it.
  @Test(arguments: ["", "-wal", "-shm"])
  func `a further opening opens each file of the store once, by SQLite`(_ end: String) throws {
    let store = try folder.create()
    let observer = Observer("open,openat,openat2", of: folder.store + end, in: folder)
    let other = try folder.open(.reading)
    #expect(try other.rows("SELECT name FROM sqlite_schema") == [])
    // The index is shared by all connections of one process.
    #expect(observer.calls() == (end == "-shm" ? 0 : 1))
    try other.close()
    try store.close()
  }
}

/// strace, looking at the thread that makes it until it is asked for the number of calls.
private final class Observer {
  private let log: String
  private let neighbour: Neighbour

  /// Without being root, a process may look at its parent only where Yama allows it.
  static var isPossible: Bool {
    runProgram("strace", "-qq", "-o", "/dev/null", "true") == 0
      && (geteuid() == 0 || runProgram("grep", "-qs", "[1-3]", yama) != 0)
  }

  private static var yama: String { "/proc/sys/kernel/yama/ptrace_scope" }

  /// Begins when the thread of the test is looked at; the threads of other tests are left alone, as
  /// strace cannot let go of one that is just starting a process.
  init(_ calls: String, of path: String, in folder: Folder) {
    log = folder.path + "/calls"
    let script = """
      strace -e trace="$1" -P "$2" -o "$3" -p "${4##*/}" >/dev/null 2>&1 & P=$!
      while grep -qs 'TracerPid:.0' /proc/$4/status; do kill -0 $P || break; done
      echo attached; read line; kill -TERM $P; wait $P
      """
    neighbour = Neighbour(["sh", "-c", script, "sh", calls, path, log, Self.thread])
  }

  /// This thread as /proc knows it: "12/task/34".
  private static var thread: String {
    var target = [CChar](repeating: 0, count: 64)
    let count = readlink("/proc/thread-self", &target, target.count)
    return String(
      decoding: target.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The calls that succeeded since the beginning.
  func calls() -> Int {
    neighbour.finish()
    guard let file = fopen(log, "r") else { return -1 }
    defer { fclose(file) }
    var count = 0
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, 4096, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let isCall = text.contains("(") && !text.contains("resumed>") || text.contains("unfinished")
      if isCall, !text.contains("= -1") { count += 1 }
    }
    return count
  }
}
