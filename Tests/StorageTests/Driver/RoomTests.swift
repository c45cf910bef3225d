import Glibc
import SmallDisks
import Testing

@testable import Storage

@Suite struct RoomTests {
  private let folder = Folder()

  @Test func `nothing is written where the least room is gone, and reading goes on`() throws {
    let store = try folder.create(leastRoom: 0)
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    let options = OpenOptions(for: .writing, as: "t", schema: 1, leastRoom: .max)
    let tight = try SQLiteDatabase.open(folder.store, options)
    #expect(tight.report.warnings.contains(.room(.readOnly)))
    #expect(try tight.roomLevel() == .readOnly)
    #expect(throws: StorageError.unavailable(.full)) {
      try tight.atomically { try tight.run("INSERT INTO a VALUES (1)") }
    }
    #expect(try tight.rows("SELECT b FROM a") == [])
  }

  @Test func `a store in memory has plenty of room`() throws {
    #expect(try SQLiteDatabase.inMemory().roomLevel() == .plenty)
  }

  @Test func `making room gives up the reserve and empties the log`() throws {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    try store.close()
    let options = OpenOptions(for: .writing, as: "t", schema: 1, leastRoom: 0)
    let made = try SQLiteDatabase.makeRoom(folder.store, options)
    #expect(made.reserve >= Reserve.bytes)
    #expect(made.log > 0)
    #expect(try FileFacts(at: folder.store + "-wal")?.bytes == 0)
    #expect(try FileFacts(at: folder.store + ".reserve") == nil)
    #expect(try SQLiteDatabase.makeRoom(folder.store, options).reserve == 0)
    #expect(try folder.open().rows("SELECT b FROM a") == [])
  }

  @Test func `the log is emptied unless somebody reads from it`() throws {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    let reader = try folder.open(.reading)
    try reader.reading {
      _ = try reader.rows("SELECT b FROM a")
      #expect(try !store.emptyLog())
    }
    #expect(try store.emptyLog())
    #expect(try FileFacts(at: folder.store + "-wal")?.bytes == 0)
    #expect(throws: StorageError.misuse("emptyLog inside a transaction")) {
      try store.atomically { try store.emptyLog() }
    }
  }

  @Test(arguments: [
    (Int64(0), Int64(32_768)), (4_152_992, 32_768), (17_000_000, 65_536), (67_108_864, 163_840),
    (134_217_728, 294_912),
  ])
  func `the index of a log takes 32 KiB for each four thousand pages`(
    _ log: Int64, _ wanted: Int64
  ) {
    #expect(IndexSpace.bytes(forLog: log) == wanted)
  }

  @Test func `a log of more than 64 MiB is cut off after the commit`() throws {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b BLOB) STRICT")])
    let reader = try folder.open(.reading)
    try reader.reading {
      _ = try reader.rows("SELECT count(*) FROM a")
      try store.atomically {
        let piece = [UInt8](repeating: 1, count: 1 << 20)
        for _ in 0..<66 { try store.run("INSERT INTO a VALUES ($1)", [.blob(piece)]) }
      }
      // Somebody reads from the state before it: it has to stay.
      #expect(try #require(try FileFacts(at: folder.store + "-wal")).bytes > 64 << 20)
    }
    try store.atomically { try store.run("INSERT INTO a VALUES (NULL)") }
    #expect(try FileFacts(at: folder.store + "-wal")?.bytes == 0)
    #expect(try store.row("SELECT count(*) FROM a").int(0) == 67)
  }
}

/// Small disks of memory, made and taken away by the test; only root may do that.
@Suite(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
struct FullDiskTests {
  @Test func `on a full disk a write is refused as such, reading goes on, and room heals it`()
    throws
  {
    let place = try #require(FolderOnDisk(kilobytes: 6 * 1024))
    let store = try place.folder.create()
    // A disk too small for the reserve says so.
    #expect(store.report.warnings.contains(.noReserve))
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b BLOB) STRICT")])
    try store.atomically { try store.run("INSERT INTO a VALUES (x'01')") }
    place.disk.fill()

    let piece = Value.blob([UInt8](repeating: 1, count: 1 << 20))
    #expect(throws: StorageError.unavailable(.full)) {
      try store.atomically { try store.run("INSERT INTO a VALUES ($1)", [piece]) }
    }
    #expect(try store.row("SELECT count(*) FROM a").int(0) == 1)
    try store.close()
    let reader = try place.folder.open(.reading)
    #expect(try reader.row("SELECT count(*) FROM a").int(0) == 1)
    try reader.close()

    place.disk.empty()
    let again = try place.folder.open()
    try again.atomically { try again.run("INSERT INTO a VALUES ($1)", [piece]) }
    #expect(try again.check(.full) == [])
    try again.close()
  }

  @Test func `a full disk without an index for the log is refused, until room is made`() throws {
    let place = try #require(FolderOnDisk(kilobytes: 40 * 1024))
    let store = try place.folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    try store.close()
    unlink(place.folder.store + "-shm")
    place.disk.fill()

    #expect(throws: StorageError.unavailable(.full)) { _ = try place.folder.open(.reading) }
    let options = OpenOptions(for: .writing, as: "t", schema: 1, leastRoom: 0)
    let made = try SQLiteDatabase.makeRoom(place.folder.store, options)
    #expect(made.reserve >= Reserve.bytes)
    let again = try place.folder.open()
    try again.atomically { try again.run("INSERT INTO a VALUES (1)") }
    try again.close()
  }

  @Test func `on a read-only disk the store can be read, and writing says why it cannot`() throws {
    let place = try #require(FolderOnDisk(kilobytes: 48 * 1024))
    let store = try place.folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b INTEGER) STRICT")])
    try store.close()
    try #require(place.disk.makeReadOnly())

    let reader = try place.folder.open(.reading)
    #expect(try reader.rows("SELECT b FROM a") == [])
    try reader.close()
    #expect(throws: StorageError.unavailable(.readOnly)) { _ = try place.folder.open() }
  }
}

/// An empty folder over which a small disk is mounted.
private struct FolderOnDisk {
  let folder = Folder()
  let disk: SmallDisk

  init?(kilobytes: Int) {
    guard let disk = SmallDisk(over: folder.path, kilobytes: kilobytes) else { return nil }
    self.disk = disk
  }
}
