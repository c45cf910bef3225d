import GRDBSQLite
import Glibc

extension SQLiteDatabase {
  /// How much may still be done with the room on the disk; a store in memory has plenty. Asked
  /// before each write, so that there is never a half one.
  public func roomLevel() throws -> RoomLevel {
    guard let file else { return .plenty }
    return RoomLevel(freeBytes: try freeBytes(at: file.directory), leastRoom: options.leastRoom)
  }

  /// How much could be done with the room where a store is to be made.
  public static func roomLevel(at path: String) throws -> RoomLevel {
    let directory = try StoreFile(path).directory
    guard try FileFacts(at: directory + ".") != nil else {
      throw StorageError.unavailable(.notFound)
    }
    return RoomLevel(freeBytes: try freeBytes(at: directory))
  }

  /// The way out of a full disk: gives the reserve up, then empties the log into the store. Works
  /// when the store could not even be opened.
  public static func makeRoom(_ path: String, _ options: OpenOptions) throws -> RoomMade {
    let file = try StoreFile(path)
    let reserve = try Reserve.release(file)
    let store = try open(path, options)
    let before = try FileFacts(at: file.log)?.bytes ?? 0
    try store.emptyLog()
    let after = try FileFacts(at: file.log)?.bytes ?? 0
    try store.close()
    let free = try freeBytes(at: file.directory)
    return RoomMade(
      reserve: reserve, log: before - after, free: free,
      level: RoomLevel(freeBytes: free, leastRoom: options.leastRoom),
      files: try largestFiles(in: file.directory))
  }

  /// How many large files are named.
  private static let namedFiles = 10

  private static func largestFiles(in folder: String) throws -> [LargeFile] {
    let files = try names(in: folder).compactMap { name -> LargeFile? in
      guard let facts = try FileFacts(at: folder + name), facts.kind == S_IFREG else { return nil }
      return LargeFile(name: name, bytes: facts.allocatedBytes)
    }
    return Array(
      files.sorted { ($0.bytes, $1.name) > ($1.bytes, $0.name) }.prefix(namedFiles))
  }

  private static func names(in folder: String) throws -> [String] {
    guard let directory = opendir(folder + ".") else {
      throw StorageError(errno: errno, "opendir")
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  /// Writes the log into the store's own file and empties it; false when somebody who reads keeps
  /// it from becoming empty. For upkeep; commits do this by themselves in time.
  @discardableResult
  public func emptyLog() throws -> Bool {
    guard state == .idle else { throw StorageError.misuse("emptyLog inside a transaction") }
    let connection = try usable()
    return try holdingTicket {
      patience.set(milliseconds: min(options.patience, 50))
      return try checkpoint(SQLITE_CHECKPOINT_TRUNCATE, on: connection)
    }
  }

  /// Takes the reserve again once there is plenty of room; false when there is not.
  public func renewReserve() throws -> Bool {
    guard let file, try roomLevel() == .plenty else { return false }
    try Reserve.make(file)
    try syncDirectory(file.directory)
    return try FileFacts(at: file.reserve) != nil
  }
}
