import Glibc
import Testing

@testable import Storage

@Suite struct OpeningTests {
  private let folder = Folder()

  @Test func `a new store is closed to others, from its first file to its last`() throws {
    let store = try folder.create()
    try store.atomically { try store.run("CREATE TABLE a (b INTEGER) STRICT") }
    for end in ["", "-wal", "-shm", ".ticket", ".reserve"] {
      #expect(try FileFacts(at: folder.store + end)?.mode == 0o600, "\(end)")
    }
  }

  @Test func `the log, its index and its space stay when everybody has gone`() throws {
    try folder.create().close()
    #expect(try FileFacts(at: folder.store + "-wal") != nil)
    let index = try #require(try FileFacts(at: folder.store + "-shm"))
    #expect(index.allocatedBytes >= IndexSpace.bytes)
    let reserve = try #require(try FileFacts(at: folder.store + ".reserve"))
    #expect(reserve.allocatedBytes >= Reserve.bytes)
  }

  @Test(arguments: [
    ("journal_mode", Value.text("wal")), ("synchronous", .integer(2)),
    ("foreign_keys", .integer(1)), ("trusted_schema", .integer(0)),
    ("cell_size_check", .integer(1)), ("mmap_size", .integer(0)), ("temp_store", .integer(2)),
    ("wal_autocheckpoint", .integer(1000)), ("application_id", .integer(0x544F_4153)),
  ])
  func `every connection has the settings`(_ name: String, _ value: Value) throws {
    try folder.create().close()
    let store = try folder.open()
    #expect(try store.usable().single("PRAGMA \(name)") == value)
    // A connection that replaces another after a fault is no less safe.
    store.drop()
    #expect(try store.usable().single("PRAGMA \(name)") == value)
  }

  @Test func `the schema cannot be written by hand, nor files attached`() throws {
    let store = try folder.create()
    #expect(throws: StorageError.self) {
      try store.atomically { try store.run("DELETE FROM sqlite_schema") }
    }
    #expect(throws: StorageError.self) { _ = try store.rows("ATTACH ':memory:' AS other", []) }
  }

  @Test func `a store that is not there is not made by looking for it`() throws {
    #expect(throws: StorageError.unavailable(.notFound)) { _ = try folder.open() }
    #expect(throws: StorageError.unavailable(.notFound)) { _ = try folder.open(.reading) }
    #expect(try FileFacts(at: folder.store) == nil)
  }

  @Test func `a store is not made where one is`() throws {
    try folder.create().close()
    #expect(throws: StorageError.unavailable(.alreadyExists)) { _ = try folder.create() }
  }

  @Test func `a creation that was broken off is taken up again`() throws {
    try StoreFile.make(StoreFile(folder.store))
    let store = try folder.create()
    #expect(try store.row("PRAGMA application_id").int(0) == SQLiteDatabase.applicationID)
  }

  @Test func `links are refused`() throws {
    try folder.create().close()
    symlink(folder.store, folder.path + "/link.db")
    link(folder.store, folder.path + "/second.db")
    #expect(throws: StorageError.unavailable(.symbolicLink)) {
      _ = try SQLiteDatabase.open(folder.path + "/link.db", options)
    }
    #expect(throws: StorageError.unavailable(.hardLinks(2))) { _ = try folder.open() }
  }

  @Test(arguments: [mode_t(0o644), 0o660, 0o604, 0o700])
  func `a store that others may reach is refused`(_ mode: mode_t) throws {
    try folder.create().close()
    chmod(folder.store, mode)
    #expect(throws: StorageError.unavailable(.wrongMode(mode))) { _ = try folder.open() }
  }

  @Test func `a directory into which others may write is refused, one they may read is noted`()
    throws
  {
    try folder.create().close()
    chmod(folder.path, 0o770)
    #expect(throws: StorageError.unavailable(.wrongMode(0o770))) { _ = try folder.open() }
    chmod(folder.path, 0o755)
    #expect(try folder.open().report.warnings.contains(.openDirectory(0o755)))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `a store of somebody else is refused`() throws {
    try folder.create().close()
    chown(folder.store, 12345, 12345)
    #expect(throws: StorageError.unavailable(.wrongOwner(12345))) { _ = try folder.open() }
  }

  @Test func `a directory is not a store`() throws {
    mkdir(folder.store, 0o700)
    #expect(throws: StorageError.unavailable(.notAFile)) { _ = try folder.open() }
    #expect(throws: StorageError.unavailable(.notAFile)) {
      _ = try SQLiteDatabase.open(folder.path + "/", options)
    }
  }

  @Test func `a file of another kind is refused and stays as it is`() throws {
    let file = try #require(fopen(folder.store, "w"))
    fputs(String(repeating: "Đây không phải kho tin bài. ", count: 100), file)
    fclose(file)
    chmod(folder.store, 0o600)
    let before = try FileFacts(at: folder.store)
    #expect(throws: StorageError.unavailable(.notAStore)) { _ = try folder.open() }
    #expect(try FileFacts(at: folder.store) == before)
  }

  @Test func `a store of another program is refused and stays as it is`() throws {
    let foreign = try Connection(
      path: folder.store, isReading: false, patience: BusyPatience(milliseconds: 0))
    try foreign.execute("CREATE TABLE a (b); PRAGMA application_id = 7")
    chmod(folder.store, 0o600)
    #expect(throws: StorageError.unavailable(.notAStore)) { _ = try folder.open() }
    #expect(throws: StorageError.unavailable(.alreadyExists)) { _ = try folder.create() }
    #expect(try foreign.single("PRAGMA journal_mode") == .text("delete"))
    try foreign.close()
  }

  @Test func `a store of a newer program is refused`() throws {
    let store = try folder.create()
    try store.migrate(to: (1...10).map { SchemaStep("s\($0)", "SELECT 1") })
    try store.close()
    #expect(throws: StorageError.unavailable(.newerThanProgram(store: 10, program: 9))) {
      _ = try folder.open()
    }
  }

  @Test func `opening for reading takes no ticket, makes none, and cannot write`() throws {
    try folder.create().close()
    unlink(folder.store + ".ticket")
    let store = try folder.open(.reading)
    #expect(try FileFacts(at: folder.store + ".ticket") == nil)
    #expect(throws: StorageError.unavailable(.readOnly)) { try store.atomically {} }
    #expect(try store.rows("SELECT name FROM sqlite_schema", []) == [])
  }

  @Test func `the path may be relative, and its directories may be links`() throws {
    try folder.create().close()
    symlink(folder.path, folder.path + "/here")
    let file = try StoreFile(folder.path + "/here/toasoan.db")
    #expect(file.path == folder.store)
    #expect(try StoreFile("toasoan.db").path.hasPrefix("/"))
  }

  @Test func `the report says what was found`() throws {
    let made = try folder.create()
    #expect(made.report.isFirst)
    try made.migrate(to: [SchemaStep("one", "CREATE TABLE a (b INTEGER) STRICT")])
    let opened = try folder.open()
    #expect(!opened.report.isFirst)
    #expect(opened.report.schema == 1)
    #expect(opened.report.engine.split(separator: ".").count == 3)
    #expect(!opened.report.warnings.contains(.noReserve))
    unlink(folder.store + ".reserve")
    #expect(try folder.open().report.warnings.contains(.noReserve))
  }

  private var options: OpenOptions { OpenOptions(for: .writing, as: "test", schema: 9) }
}

@Suite struct OpeningRuleTests {
  @Test(arguments: [
    (UInt32(0xEF53), FileSystem.local), (0x5846_5342, .local), (0x0102_1994, .volatile("tmpfs")),
    (0x8584_58F6, .volatile("ramfs")), (0x6969, .network("nfs")), (0x517B, .network("smb")),
    (0xFF53_4D42, .network("cifs")), (0xFE53_4D42, .network("smb2")),
    (0x0102_1997, .network("9p")), (0x5346_414F, .network("afs")),
    (0x00C3_6400, .network("ceph")), (0x7461_636F, .network("ocfs2")),
    (0x6573_5546, .network("fuse")),
  ])
  func `file systems are told apart by their number`(_ magic: UInt32, _ wanted: FileSystem) {
    #expect(FileSystem(magic: magic) == wanted)
  }

  @Test(arguments: [
    (Int32(3_040_001), true), (3_044_005, true), (3_044_006, false), (3_045_000, true),
    (3_050_006, true), (3_050_007, false), (3_051_000, true), (3_051_002, true),
    (3_051_003, false), (3_052_000, false),
  ])
  func `versions of SQLite that can lose commits are known`(_ version: Int32, _ loses: Bool) {
    #expect(EngineVersion.losesCommits(version) == loses)
  }

  static let rooms: [(UInt64, RoomLevel)] = [
    (0, .readOnly), (1_048_575, .readOnly), (1_048_576, .draftsOnly),
    (16_777_215, .draftsOnly), (16_777_216, .restricted), (67_108_863, .restricted),
    (67_108_864, .warning), (268_435_455, .warning), (268_435_456, .plenty), (.max, .plenty),
  ]

  @Test(arguments: rooms)
  func `the room on the disk decides what may be done`(_ bytes: UInt64, _ level: RoomLevel) {
    #expect(RoomLevel(freeBytes: bytes) == level)
  }

  @Test(arguments: [
    ("8:1", ["nobarrier"]), ("8:2", []), ("8:3", ["barrier=0", "data=writeback"]), ("9:9", []),
  ])
  func `mounts that break promises are found`(_ device: String, _ wanted: [String]) {
    let table = """
      22 1 8:1 / / rw,relatime shared:1 - xfs /dev/sda1 rw,nobarrier
      23 1 8:2 / /var rw,relatime - ext4 /dev/sda2 rw,errors=remount-ro
      24 1 8:3 / /srv rw master:2 shared:7 - ext4 /dev/sda3 rw,barrier=0,data=writeback
      25 1 9:
      """
    #expect(MountTable.unsafeOptions(of: device, in: table) == wanted)
  }

  @Test(arguments: [
    (UInt64(0x0801), "8:1"), (0xFE00, "254:0"), (0x0012_3445, "564:325"),
    (0x1000_0000_0001, "4096:1"),
  ])
  func `devices are written as in the mount table`(_ number: UInt64, _ wanted: String) {
    #expect(MountTable.device(number) == wanted)
  }

  @Test func `the mount table of this machine can be read`() throws {
    #expect(throws: Never.self) { _ = try SQLiteDatabase.mountWarnings("/tmp/toasoan.db") }
  }

  @Test func `the waits for a foreign tool add up`() {
    var sum = 0
    for number in 0..<100 {
      #expect(BusyPatience.waited(beforeTry: number) == sum)
      sum += min(number + 1, 25)
    }
    #expect(!BusyPatience(milliseconds: 0).waits(beforeTry: 0))
  }
}
