import CTicket
import Glibc

/// The space of the log's index, `-shm`. SQLite maps it into memory and makes it anew after each
/// crash; where the disk has no block for a page of it, touching that page ends the process with
/// SIGBUS. So its blocks are taken while there is room.
enum IndexSpace {
  /// Enough for a log of 128 MiB, twice the length at which it is cut off: each 32 KiB of the index
  /// serve 4096 pages of 4 KiB (sqlite.org/walformat.html).
  static var bytes: Int64 { 256 << 10 }

  /// What the index of a log of this length takes; the first 32 KiB serve a few pages less.
  static func bytes(forLog length: Int64) -> Int64 {
    let frame: Int64 = 4096 + 24
    return (length / frame / 4000 + 1) * (32 << 10)
  }

  /// Throws `full` where opening the store could end the process: the index has not got its blocks
  /// and the disk has none left. A backup has no log, and then no index is needed.
  static func checkRoom(for file: StoreFile) throws {
    guard let log = try FileFacts(at: file.log) else { return }
    let allocated = try FileFacts(at: file.index)?.allocatedBytes ?? 0
    let missing = bytes(forLog: log.bytes) - allocated
    guard missing > 0 else { return }
    // The disk needs some blocks for its own lists as well.
    let needed = UInt64(missing) + (64 << 10)
    guard try freeBytes(at: file.directory) >= needed else {
      throw StorageError.unavailable(.full)
    }
  }

  /// True when the blocks are there, or could be taken now. Call it while the store is open.
  static func isTaken(_ file: StoreFile) throws -> Bool {
    guard let facts = try FileFacts(at: file.index) else { return false }
    if facts.allocatedBytes >= bytes { return true }
    guard let descriptor = openDescriptor(of: file.index) else { return false }
    return ticket_allocate(descriptor, bytes) == 0
  }

  /// The descriptor on which SQLite has the index open. A second one of ours could never be closed:
  /// that would drop SQLite's locks (sqlite.org/howtocorrupt.html 2.2).
  private static func openDescriptor(of path: String) -> Int32? {
    guard let directory = opendir("/proc/self/fd") else { return nil }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let number = Int32(name), link("/proc/self/fd/\(name)") == path { return number }
    }
    return nil
  }

  private static func link(_ path: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &target, target.count)
    return count < 0
      ? nil : String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
