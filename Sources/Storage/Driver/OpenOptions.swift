/// How a store is opened.
public struct OpenOptions: Sendable, Hashable {
  public enum Purpose: Sendable, Hashable {
    /// For reading only: takes no ticket while the sidecars are there, and writes are refused.
    case reading
    case writing
    /// Makes the store first; refused with `alreadyExists` when there is one.
    case creating
  }

  public var purpose: Purpose
  /// Who is named to others that wait for the ticket: "Lan, tty 4". Up to 120 bytes are kept.
  public var holder: String
  /// The newest schema that the program knows, as the number of its steps; a store with more is
  /// refused. Nil for tools that do not look inside.
  public var schema: Int?
  /// How long a write may wait for the ticket and for foreign tools, in milliseconds.
  public var patience: Int
  /// The free bytes below which writing is refused as `full`, while there is still room to read.
  public var leastRoom: UInt64
  /// File systems that the operator vouches for, by the name in `networkFileSystem`.
  public var trustedFileSystems: Set<String>

  public init(
    for purpose: Purpose, as holder: String, schema: Int?, patience: Int = 10_000,
    leastRoom: UInt64 = RoomLevel.leastRoom, trustedFileSystems: Set<String> = []
  ) {
    self.purpose = purpose
    self.holder = holder
    self.schema = schema
    self.patience = patience
    self.leastRoom = leastRoom
    self.trustedFileSystems = trustedFileSystems
  }
}

/// What was found when a store was opened.
public struct OpenReport: Sendable, Hashable {
  /// SQLite's version, as "3.40.1".
  public let engine: String
  /// The steps of the schema that the store has.
  public let schema: Int
  /// Whether this was the first opening after all others had ended, or after a crash.
  public let isFirst: Bool
  public let warnings: [OpenWarning]
}

/// Something that the operator should know; none of it keeps the store from being used.
public enum OpenWarning: Sendable, Hashable {
  /// SQLite up to 3.51.2 can lose a commit made beside a checkpoint (sqlite.org/wal.html, "the WAL
  /// reset bug"); our ticket keeps the two apart, foreign tools do not.
  case engineLosesCommits(String)
  /// Nothing here survives a restart of the machine.
  case volatileFileSystem(String)
  /// A file system that is refused unless, as here, the operator vouches for it.
  case trustedFileSystem(String)
  /// The file system is mounted so that a power cut may undo what was synced; the option. Only
  /// looked for when the store is made and by `SQLiteDatabase.mountWarnings`.
  case unsafeMount(String)
  /// Others may look into the directory; its permission bits.
  case openDirectory(UInt32)
  /// The shared index of the log could not be given its space in advance.
  case indexNotAllocated
  /// There is no reserve against a full disk beside the store.
  case noReserve
  /// Little room, or none.
  case room(RoomLevel)
}
