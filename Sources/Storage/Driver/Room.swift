import Glibc

/// How much may still be done with the room that is left on the disk.
public enum RoomLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Everything.
  case plenty
  /// Everything, and the technical operator is told: under 256 MiB.
  case warning
  /// Only keeping drafts, returning and deciding: under 64 MiB.
  case restricted
  /// Only reading and keeping drafts: under 16 MiB.
  case draftsOnly
  /// Only reading: under 1 MiB.
  case readOnly

  /// The bytes below which nothing is written any more: 1 MiB, which the engine needs to come to an
  /// end of what it began.
  public static var leastRoom: UInt64 { 1 << 20 }

  /// The level for `bytes` that this process may still take. Where nothing is written below another
  /// limit than `leastRoom`, only that limit moves.
  public init(freeBytes bytes: UInt64, leastRoom: UInt64 = RoomLevel.leastRoom) {
    switch bytes {
    case ..<leastRoom: self = .readOnly
    case ..<(16 << 20): self = .draftsOnly
    case ..<(64 << 20): self = .restricted
    case ..<(256 << 20): self = .warning
    default: self = .plenty
    }
  }

  public static func < (left: RoomLevel, right: RoomLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What was done when a disk was full, and what fills it.
public struct RoomMade: Sendable, Hashable {
  /// The bytes of the reserve that was given up; 0 when it had been used already.
  public let reserve: Int64
  /// The bytes of the log that are free again.
  public let log: Int64
  /// The bytes that may be taken now.
  public let free: UInt64
  public let level: RoomLevel
  /// The largest files in the store's folder, the largest first.
  public let files: [LargeFile]
}

/// A file and the bytes of the disk that it holds.
public struct LargeFile: Sendable, Hashable {
  public let name: String
  public let bytes: Int64
}

/// The bytes that this process may still take on the file system of `path`.
func freeBytes(at path: String) throws -> UInt64 {
  var facts = statvfs()
  guard statvfs(path, &facts) == 0 else { throw StorageError(errno: errno, "statvfs") }
  return UInt64(facts.f_bavail) * UInt64(facts.f_frsize)
}
