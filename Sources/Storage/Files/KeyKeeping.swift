import Synchronization

/// Where the key of a store is: never in the store, so that a copy of it tells nothing of what is sealed.
public protocol KeyKeeping: Sendable {
  /// Where people find the key; empty in memory.
  var place: String { get }

  /// The bytes of the key; nil when there is none.
  func bytes() throws -> [UInt8]?

  /// Keeps a key where none is; one that is there stays and is `alreadyThere`. On the disk when it returns.
  func keep(_ bytes: [UInt8]) throws
}

/// What is wrong with the key of a store, or with what was sealed by it.
public enum KeyFault: Error, Hashable, Sendable {
  /// The store has sealed fields, and there is no key at the place.
  case missing(String)
  /// The file may not be trusted with a key: a link, somebody else's, open to others.
  case unsafe(String, Unavailability)
  /// The file at the place is no key.
  case noKey(String)
  /// It is the key of another store.
  case wrong(String)
  /// Nothing was written over the key that is at the place.
  case alreadyThere(String)
  /// A system call failed; its errno.
  case failed(String, reason: Int32)
  /// What was sealed does not open under the right key: it was changed, or moved from another place.
  case doesNotOpen
  /// libsodium cannot be used on this machine.
  case unavailable
}

/// The key of a store in memory.
public final class MemoryKey: KeyKeeping {
  private let kept = Mutex<[UInt8]?>(nil)

  public init() {}

  public var place: String { "" }

  public func bytes() -> [UInt8]? { kept.withLock { $0 } }

  public func keep(_ bytes: [UInt8]) throws {
    try kept.withLock { key in
      guard key == nil else { throw KeyFault.alreadyThere(place) }
      key = bytes
    }
  }
}
