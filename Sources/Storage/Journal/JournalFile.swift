import Glibc
import Synchronization

/// A file that records are added to and that is never changed otherwise: what is being typed, beside the store, so that a
/// store that is locked, full or frozen holds nobody up.
///
/// Whoever has it open holds a lock on it, which the kernel takes away when the process ends, however it ends. It may be
/// used from any thread.
public final class JournalFile: Sendable {
  public let path: String
  private let descriptor: Int32
  private let format: JournalFormat
  private let state: Mutex<State>

  private struct State {
    var count: UInt64
    /// The bytes that are written.
    var end: Int
    /// The bytes that have a place on the disk.
    var room: Int
  }

  /// Space is taken so many bytes at a time, so that a disk that gets full does not stop the typing.
  private static let step = 1 << 20

  private init(_ path: String, _ descriptor: Int32, _ format: JournalFormat, _ state: State) {
    self.path = path
    self.descriptor = descriptor
    self.format = format
    self.state = Mutex(state)
  }

  deinit {
    // Closing alone would leave the lock to a child that is just being started and has a copy of the descriptor.
    flock(descriptor, LOCK_UN)
    Glibc.close(descriptor)
  }

  /// Makes a journal with its first record. It gets its name when all of that is on the disk: a file of that name is whole
  /// and locked from its first moment on.
  public static func make(
    at path: String, salt: [UInt8], first content: [UInt8]
  ) throws -> JournalFile {
    let temporary = path + ".new"
    unlink(temporary)
    let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(errno: errno, "open of the journal") }
    let format = JournalFormat(salt: salt)
    let file = JournalFile(path, descriptor, format, State(count: 0, end: 0, room: 0))
    do {
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        throw StorageError(errno: errno, "flock of the journal")
      }
      try file.write(format.beginning)
      try file.append(content)
      try file.sync()
      guard rename(temporary, path) == 0 else {
        throw StorageError(errno: errno, "rename of the journal")
      }
      try syncDirectory(folder(of: path))
    } catch {
      unlink(temporary)
      throw error
    }
    return file
  }

  /// Opens a journal that was left behind, and what its records hold as far as they are whole; nil when somebody has it
  /// open, when it is gone, or when it is none.
  public static func takeOver(
    _ path: String
  ) throws -> (file: JournalFile, contents: [[UInt8]])? {
    let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw StorageError(errno: errno, "open of the journal")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      Glibc.close(descriptor)
      if reason == EWOULDBLOCK { return nil }
      throw StorageError(errno: reason, "flock of the journal")
    }
    let bytes: [UInt8]
    do { bytes = try readWhole(descriptor) } catch {
      Glibc.close(descriptor)
      throw error
    }
    guard let format = JournalFormat(bytes) else {
      Glibc.close(descriptor)
      return nil
    }
    let (contents, end) = format.records(in: bytes)
    let state = State(count: UInt64(contents.count), end: end, room: bytes.count)
    return (JournalFile(path, descriptor, format, state), contents)
  }

  /// Adds a record; another process reads it from now on, a power cut may take it until `sync`.
  public func append(_ content: [UInt8]) throws {
    try state.withLock { state in
      let record = format.record(state.count, content)
      try write(record, &state)
      state.count += 1
    }
  }

  /// Puts everything that was added onto the disk.
  public func sync() throws {
    guard fdatasync(descriptor) == 0 else {
      throw StorageError(errno: errno, "fdatasync of the journal")
    }
  }

  /// The journal is not needed any more. Another file that has taken its name meanwhile stays.
  public func remove() throws {
    var (mine, named) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0 else {
      throw StorageError(errno: errno, "fstat of the journal")
    }
    guard lstat(path, &named) == 0, (mine.st_dev, mine.st_ino) == (named.st_dev, named.st_ino)
    else { return }
    guard unlink(path) == 0 || errno == ENOENT else {
      throw StorageError(errno: errno, "unlink of the journal")
    }
  }

  /// The bytes of the file that hold something.
  public var size: Int { state.withLock(\.end) }

  private func write(_ bytes: [UInt8]) throws {
    try state.withLock { try write(bytes, &$0) }
  }

  private func write(_ bytes: [UInt8], _ state: inout State) throws {
    try takeRoom(upTo: state.end + bytes.count, &state)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(state.end + written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StorageError(errno: errno, "pwrite of the journal") }
      written += count
    }
    state.end += bytes.count
  }

  private func takeRoom(upTo end: Int, _ state: inout State) throws {
    guard end > state.room else { return }
    let room = (end / Self.step + 1) * Self.step
    let error = posix_fallocate(descriptor, 0, off_t(room))
    guard error == 0 else { throw StorageError(errno: error, "posix_fallocate of the journal") }
    // The size of the file is a fact of its own, which fdatasync writes because what is read back depends on it.
    state.room = room
  }

  static func readWhole(_ descriptor: Int32) throws -> [UInt8] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw StorageError(errno: errno, "fstat of the journal")
    }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    var read = 0
    while read < bytes.count {
      let count = bytes[read...].withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(read))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StorageError(errno: errno, "pread of the journal") }
      if count == 0 { break }
      read += count
    }
    return Array(bytes.prefix(read))
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }
}
