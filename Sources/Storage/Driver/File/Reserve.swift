import Glibc

/// A file of no content beside the store, whose blocks are given back when the disk is full: the
/// room in which the operator can then work.
enum Reserve {
  static var bytes: Int64 { 32 << 20 }

  /// Makes it unless it is there; on a disk that has no room for it, leaves nothing behind. That it
  /// is missing is seen whenever the store is opened.
  static func make(_ file: StoreFile) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(file.reserve, flags, 0o600)
    if descriptor < 0 && errno == EEXIST { return }
    guard descriptor >= 0 else { throw StorageError(errno: errno, "open of the reserve") }
    defer { close(descriptor) }
    // Blocks that are really taken: a file with holes would hold nothing in reserve.
    guard posix_fallocate(descriptor, 0, off_t(bytes)) == 0 else {
      unlink(file.reserve)
      return
    }
    guard fsync(descriptor) == 0 else { throw StorageError(errno: errno, "fsync of the reserve") }
  }

  /// Gives it up and answers the bytes that it held.
  static func release(_ file: StoreFile) throws -> Int64 {
    guard let facts = try FileFacts(at: file.reserve) else { return 0 }
    guard unlink(file.reserve) == 0 else {
      throw StorageError(errno: errno, "unlink of the reserve")
    }
    return facts.allocatedBytes
  }
}
