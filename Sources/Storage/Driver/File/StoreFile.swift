import Glibc

/// Where a store lies, and the names beside it. The store's own file, its log and its index are
/// looked at with `stat` alone: closing them would drop SQLite's locks on them in this process
/// (sqlite.org/howtocorrupt.html 2.2).
struct StoreFile: Hashable, Sendable {
  /// Absolute, without links in the directories.
  let path: String

  var directory: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) + "/" }
  var log: String { path + "-wal" }
  var index: String { path + "-shm" }
  var ticket: String { path + ".ticket" }
  var reserve: String { path + ".reserve" }

  /// Resolves the directory of `path`; the file itself need not be there.
  init(_ path: String) throws {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard !name.isEmpty, name != ".", name != ".." else {
      throw StorageError.unavailable(.notAFile)
    }
    let folder = slash.map { String(path[...$0]) } ?? "./"
    guard let resolved = realpath(folder, nil) else { throw StorageError(errno: errno, "realpath") }
    defer { free(resolved) }
    let directory = String(cString: resolved)
    self.path = (directory == "/" ? "" : directory) + "/" + name
  }
}

/// What `stat` says about one name.
struct FileFacts: Hashable, Sendable {
  let kind: UInt32
  let mode: UInt32
  let owner: UInt32
  let links: Int
  let bytes: Int64
  let allocatedBytes: Int64
  /// The device it lies on, as the mount table writes it: "8:1".
  let device: String

  /// Nil when there is nothing of this name; links are not followed.
  init?(at path: String) throws {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      if errno == ENOENT { return nil }
      throw StorageError(errno: errno, "lstat")
    }
    self.init(facts)
  }

  /// What an open file is, whatever its name means by now; nil when `fstat` fails.
  init?(of descriptor: Int32) {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts)
  }

  private init(_ facts: stat) {
    kind = facts.st_mode & S_IFMT
    mode = facts.st_mode & 0o7777
    owner = facts.st_uid
    links = Int(facts.st_nlink)
    bytes = Int64(facts.st_size)
    allocatedBytes = Int64(facts.st_blocks) * 512
    device = MountTable.device(UInt64(facts.st_dev))
  }

  /// Why a store must not be opened under this name by `person`, or nothing: one name, no links, of
  /// the person who opens it, closed to everybody else.
  func refusal(for person: UInt32) -> Unavailability? {
    if kind == S_IFLNK { return .symbolicLink }
    if kind != S_IFREG { return .notAFile }
    if links != 1 { return .hardLinks(links) }
    if owner != person { return .wrongOwner(owner) }
    return mode & 0o177 == 0 ? nil : .wrongMode(mode)
  }

  /// The same for the directory around it: nobody else may put files beside the store.
  func directoryRefusal(for person: UInt32) -> Unavailability? {
    if owner != person { return .wrongOwner(owner) }
    return mode & 0o022 == 0 ? nil : .wrongMode(mode)
  }
}

extension StorageError {
  /// The fact behind the error number of a system call.
  init(errno number: Int32, _ call: String) {
    let origin = Origin(
      state: "errno \(number)", message: "\(call): \(String(cString: strerror(number)))")
    switch number {
    case ENOENT, ENOTDIR: self = .unavailable(.notFound, origin)
    case EEXIST: self = .unavailable(.alreadyExists, origin)
    case ENOSPC, EDQUOT, EFBIG: self = .unavailable(.full, origin)
    case EROFS, EACCES, EPERM: self = .unavailable(.readOnly, origin)
    case ELOOP: self = .unavailable(.symbolicLink, origin)
    case EMFILE, ENFILE, ENOMEM, EAGAIN, EINTR: self = .unavailable(.temporary, origin)
    default: self = .unavailable(.ioError, origin)
    }
  }
}

/// Makes the names in a directory survive a power cut.
func syncDirectory(_ path: String) throws {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw StorageError(errno: errno, "open of the directory") }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw StorageError(errno: errno, "fsync of the directory") }
}

/// The text of a file of the kernel's, whose length is not known beforehand.
func readSmallFile(_ path: String) throws -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw StorageError(errno: errno, "open of \(path)") }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 16_384)
  while true {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 { throw StorageError(errno: errno, "read of \(path)") }
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += piece[0..<count]
  }
}
