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

  /// The bytes below which nothing is written any more: 16 MiB.
  public static var leastRoom: UInt64 { 16 << 20 }

  /// The level for `bytes` that this process may still take. Where nothing is written below another
  /// limit than `leastRoom`, only that limit moves.
  public init(freeBytes bytes: UInt64, leastRoom: UInt64 = RoomLevel.leastRoom) {
    switch bytes {
    case ..<leastRoom: self = .readOnly
    case ..<(64 << 20): self = .restricted
    case ..<(256 << 20): self = .warning
    default: self = .plenty
    }
  }

  public static func < (left: RoomLevel, right: RoomLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What was done when a disk was full.
public struct RoomMade: Sendable, Hashable {
  /// The bytes of the reserve that was given up; 0 when it had been used already.
  public let reserve: Int64
  /// The bytes of the log that are free again.
  public let log: Int64
  public let level: RoomLevel
}

/// The bytes that this process may still take on the file system of `path`.
func freeBytes(at path: String) throws -> UInt64 {
  var facts = statvfs()
  guard statvfs(path, &facts) == 0 else { throw StorageError(errno: errno, "statvfs") }
  return UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
}
