import Glibc

/// How much may still be done with the room that is left on the disk.
public enum RoomLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Everything.
  case plenty
  /// Everything, and the technical operator is told: under 256 MiB.
  case warning
  /// Only saving drafts, returning and deciding: under 64 MiB.
  case restricted
  /// Only reading: under 16 MiB.
  case readOnly

  /// The level for `bytes` that this process may still take.
  public init(freeBytes bytes: UInt64) {
    switch bytes {
    case ..<(16 << 20): self = .readOnly
    case ..<(64 << 20): self = .restricted
    case ..<(256 << 20): self = .warning
    default: self = .plenty
    }
  }

  public static func < (left: RoomLevel, right: RoomLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The bytes that this process may still take on the file system of `path`.
func freeBytes(at path: String) throws -> UInt64 {
  var facts = statvfs()
  guard statvfs(path, &facts) == 0 else { throw StorageError(errno: errno, "statvfs") }
  return UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
}
