import Rulebook
import Storage
import Workflow

/// Where a newsroom's store is.
public struct StorePlace: Hashable, Sendable {
  public let path: String

  /// A bare path, or `sqlite:PATH`.
  public init(_ location: String) {
    path = location.hasPrefix("sqlite:") ? String(location.dropFirst("sqlite:".count)) : location
  }
}

/// How a newsroom is opened.
public struct Opening: Sendable {
  public var place: StorePlace
  /// Who is named to others that wait to write.
  public var holder: String
  public var clock: @Sendable () -> Timestamp
  public var random: @Sendable () -> UInt64
  /// How long a write may wait for others, in milliseconds.
  public var patience: Int

  public init(
    _ place: StorePlace, holder: String, clock: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable () -> UInt64, patience: Int = 10_000
  ) {
    self.place = place
    self.holder = holder
    self.clock = clock
    self.random = random
    self.patience = patience
  }
}

/// What a new store shall be.
public struct NewStore: Hashable, Sendable {
  public var access: StoreFacts.Access
  public var isRehearsal: Bool

  public init(access: StoreFacts.Access = .personal, isRehearsal: Bool = false) {
    self.access = access
    self.isRehearsal = isRehearsal
  }
}

extension Newsroom {
  /// Opens the store, bringing an older schema up to date. A newer one, a damaged or unsafe file is a `StorageError`.
  public static func open(_ opening: Opening) throws -> Newsroom {
    let database = try SQLiteDatabase.open(opening.place.path, opening.options(for: .writing))
    if try database.schemaVersion() < Schema.steps.count { try database.migrate(to: Schema.steps) }
    // It was given up when the disk was full; nothing happens before there is plenty of room again.
    if database.report.warnings.contains(.noReserve) { _ = try database.renewReserve() }
    let newsroom = try Newsroom(database, clock: opening.clock, random: opening.random)
    try newsroom.addMissingDefinitions()
    newsroom.keepFiles(besideStore: opening.place.path)
    return newsroom
  }

  /// Gives a store of an older program the definitions that came with this one. Where there is no room for them now, they
  /// come when it is opened next; a definition that somebody named so themselves stays.
  private func addMissingDefinitions() throws {
    func missing() throws -> [ShippedDefinition] {
      let names = Set(try store.definitionIDs().map(\.name))
      return ShippedDefinition.allCases.filter { !names.contains($0.rawValue) }
    }
    guard try !missing().isEmpty,
      ActWeight.adding.isCarriedOut(at: try store.database.roomLevel())
    else { return }
    try store.database.atomically {
      for shipped in try missing() { try store.insert(shipped, at: now) }
    }
  }

  /// Opens the store for looking only: takes no turn from those who write.
  public static func openToRead(_ opening: Opening) throws -> Newsroom {
    let database = try SQLiteDatabase.open(opening.place.path, opening.options(for: .reading))
    let newsroom = try Newsroom(database, clock: opening.clock, random: opening.random)
    newsroom.contents = FileFolder(besideStore: opening.place.path)
    newsroom.keyKeeper = KeyFile(besideStore: opening.place.path)
    return newsroom
  }

  private func keepFiles(besideStore path: String) {
    journals = DraftJournals(besideStore: path)
    contents = FileFolder(besideStore: path)
    keyKeeper = KeyFile(besideStore: path)
  }

  /// Makes a store where there is none, with the shipped definitions and nobody in it.
  public static func make(_ new: NewStore, _ opening: Opening) throws -> Newsroom {
    let level = try SQLiteDatabase.roomLevel(at: opening.place.path)
    // Nothing is begun that could not be worked with.
    guard ActWeight.adding.isCarriedOut(at: level) else {
      throw StorageError.unavailable(level == .readOnly ? .full : .scarce(level))
    }
    let database = try SQLiteDatabase.open(opening.place.path, opening.options(for: .creating))
    let newsroom = try furnish(database, new, clock: opening.clock, random: opening.random)
    newsroom.keepFiles(besideStore: opening.place.path)
    return newsroom
  }

  /// Gives up the reserve against a full disk and empties SQLite's log; works where the store cannot be opened any more.
  public static func makeRoom(_ opening: Opening) throws -> RoomMade {
    try SQLiteDatabase.makeRoom(opening.place.path, opening.options(for: .writing))
  }

  /// A newsroom in memory, for tests.
  public static func inMemory(
    _ new: NewStore = NewStore(isRehearsal: true), clock: @escaping () -> Timestamp,
    random: @escaping () -> UInt64
  ) throws -> Newsroom {
    try furnish(SQLiteDatabase.inMemory(), new, clock: clock, random: random)
  }

  /// The same newsroom once more, in memory, to try things in: nothing that is done there comes back.
  public func copyInMemory(
    clock: @escaping () -> Timestamp, random: @escaping () -> UInt64
  ) throws -> Newsroom {
    guard let database = store.database as? SQLiteDatabase else {
      throw StorageError.misuse("copying a store that is not of SQLite")
    }
    let copy = try Newsroom(database.copyInMemory(), clock: clock, random: random)
    // What was sealed opens in the copy too; a key of its own stays in memory, as all that is done there.
    if try hasKeys() { copy.keyKeeper = keyKeeper }
    return copy
  }

  private static func furnish(
    _ database: SQLiteDatabase, _ new: NewStore, clock: @escaping () -> Timestamp,
    random: @escaping () -> UInt64
  ) throws -> Newsroom {
    try database.migrate(to: Schema.steps)
    let store = Store(database)
    let now = clock()
    try database.atomically {
      try store.insert(
        StoreFacts(
          id: Int64(bitPattern: random() >> 1), madeAt: now, access: new.access,
          isRehearsal: new.isRehearsal, searchVersion: searchVersion))
      for shipped in ShippedDefinition.allCases { try store.insert(shipped, at: now) }
    }
    return try Newsroom(database, clock: clock, random: random)
  }
}

extension Store {
  fileprivate func insert(_ shipped: ShippedDefinition, at now: Timestamp) throws {
    let definition = try Newsroom.read(shipped.yaml)
    try insertDefinition(definition.id, yaml: shipped.yaml, by: nil, at: now)
  }
}

extension Opening {
  func options(for purpose: OpenOptions.Purpose) -> OpenOptions {
    OpenOptions(
      for: purpose, as: holder, schema: Schema.steps.count, patience: patience)
  }
}
