import Glibc

/// Folders beside a store that nobody but its owner may look into.
enum PrivateFolder {
  /// Makes it where it is not there; one that is a link, somebody else's or open to others is refused.
  static func make(_ path: String) throws {
    if mkdir(path, 0o700) == 0 {
      try syncDirectory(JournalFile.folder(of: path))
    } else if errno != EEXIST {
      throw StorageError(errno: errno, "mkdir beside the store")
    }
    guard let facts = try FileFacts(at: path), facts.kind == S_IFDIR else {
      throw StorageError.unavailable(.symbolicLink)
    }
    guard facts.owner == geteuid() else { throw StorageError.unavailable(.wrongOwner(facts.owner)) }
    guard facts.mode & 0o077 == 0 else { throw StorageError.unavailable(.wrongMode(facts.mode)) }
  }
}
