import CTicket
import GRDB
import GRDBSQLite
import Glibc

extension SQLiteDatabase {
  /// Copies the store as it is at one moment into one new file, while others go on working. The
  /// file appears under its name only when it is whole and on the disk; one that is there already
  /// is `alreadyExists`.
  public func backUp(to path: String) throws {
    guard state == .idle else { throw StorageError.misuse("a backup inside a transaction") }
    try copy(from: usable(), to: StoreFile(path))
  }

  /// Makes a store at `path`, where none may be, from the file that `backUp` made.
  public static func restore(_ backup: String, to path: String, _ options: OpenOptions) throws {
    let target = try StoreFile(path)
    for name in [target.log, target.index] where try FileFacts(at: name) != nil {
      throw StorageError.unavailable(.alreadyExists)
    }
    let source = try open(backup, options)
    try source.copy(from: source.usable(), to: target)
    try source.close()
    try Reserve.make(target)
    try syncDirectory(target.directory)
  }

  /// The same store once more, in memory: what is done to the copy never reaches this one.
  public func copyInMemory() throws -> SQLiteDatabase {
    guard state == .idle else { throw StorageError.misuse("a copy inside a transaction") }
    let copy = try SQLiteDatabase.inMemory()
    do {
      try usable().queue.backup(to: copy.usable().queue)
    } catch let error as DatabaseError {
      throw StorageError(error)
    }
    return copy
  }

  private func copy(from source: Connection, to target: StoreFile) throws {
    guard try FileFacts(at: target.path) == nil else {
      throw StorageError.unavailable(.alreadyExists)
    }
    let partial = try StoreFile("\(target.path).\(getpid())-\(unixMilliseconds()).partial")
    guard mknod(partial.path, S_IFREG | 0o600, 0) == 0 else {
      throw StorageError(errno: errno, "mknod of the copy")
    }
    do {
      try fill(partial, from: source)
      let error = ticket_rename_new(partial.path, target.path)
      guard error == 0 else { throw StorageError(errno: error, "rename of the copy") }
    } catch {
      unlink(partial.path)
      unlink(partial.path + "-journal")
      throw error
    }
    try syncDirectory(target.directory)
  }

  /// In one step: copied piece by piece, every write of another process would begin it anew
  /// (sqlite.org/backup.html). The copy is one file, without a log beside it.
  private func fill(_ partial: StoreFile, from source: Connection) throws {
    let copy = try Connection(path: partial.path, isReading: false, patience: patience)
    do {
      try copy.execute("PRAGMA synchronous = FULL")
      do {
        try source.queue.backup(to: copy.queue)
      } catch let error as DatabaseError {
        throw StorageError(error)
      }
      guard try copy.single("PRAGMA journal_mode = DELETE") == .text("delete") else {
        throw Settings.failure("journal_mode", "of the copy")
      }
    } catch {
      do { try copy.close() } catch { throw error }
      throw error
    }
    try copy.close()
  }
}
