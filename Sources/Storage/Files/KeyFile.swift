import CTicket
import Glibc

/// The file beside a store that its key is in, closed to everybody but the owner of the store. It is never changed:
/// written aside and put there whole, and only where no other is.
public struct KeyFile: KeyKeeping, Hashable {
  /// The bytes of a key.
  public static let size = 32

  public let place: String

  /// The file that belongs to the store at `store`.
  public init(besideStore store: String) { place = store + ".key" }

  public func bytes() throws -> [UInt8]? {
    let descriptor = open(place, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw KeyFault.unsafe(place, .symbolicLink) }
      throw KeyFault.failed(place, reason: errno)
    }
    defer { close(descriptor) }
    // Of the file that is open: the name may mean another one a moment later.
    guard let facts = FileFacts(of: descriptor) else {
      throw KeyFault.failed(place, reason: errno)
    }
    if let refusal = facts.refusal(for: geteuid()) { throw KeyFault.unsafe(place, refusal) }
    guard facts.bytes == Self.size else { throw KeyFault.noKey(place) }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count == bytes.count else {
      throw count < 0 ? KeyFault.failed(place, reason: errno) : KeyFault.noKey(place)
    }
    return bytes
  }

  public func keep(_ bytes: [UInt8]) throws {
    precondition(bytes.count == Self.size, "a key has 32 bytes")
    let aside = "\(place).\(getpid()).new"
    unlink(aside)
    do {
      try write(bytes, to: aside)
      switch ticket_rename_new(aside, place) {
      case 0: break
      case EEXIST: throw KeyFault.alreadyThere(place)
      case let error: throw KeyFault.failed(place, reason: error)
      }
    } catch {
      unlink(aside)
      throw error
    }
    try syncDirectory(JournalFile.folder(of: place))
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(name, flags, 0o600)
    guard descriptor >= 0 else { throw KeyFault.failed(place, reason: errno) }
    defer { close(descriptor) }
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else {
      throw KeyFault.failed(place, reason: count < 0 ? errno : ENOSPC)
    }
    guard fsync(descriptor) == 0 else { throw KeyFault.failed(place, reason: errno) }
  }
}
