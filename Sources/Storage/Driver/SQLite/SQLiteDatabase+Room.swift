import GRDBSQLite

extension SQLiteDatabase {
  /// How much may still be done with the room on the disk; a store in memory has plenty. Asked
  /// before each write, so that there is never a half one.
  public func roomLevel() throws -> RoomLevel {
    guard let file else { return .plenty }
    return RoomLevel(freeBytes: try freeBytes(at: file.directory), leastRoom: options.leastRoom)
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
    let level = try store.roomLevel()
    try store.close()
    return RoomMade(reserve: reserve, log: before - after, level: level)
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
