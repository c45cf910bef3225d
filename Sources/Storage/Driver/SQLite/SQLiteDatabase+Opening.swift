import CTicket
import GRDBSQLite
import Glibc

extension SQLiteDatabase {
  /// Marks a file as a store of ours: "TOAS" in the place that SQLite keeps for it.
  static var applicationID: Int64 { 0x544F_4153 }

  /// Opens the store at `path`, or makes it, in the one way there is: refuses what locks and syncs
  /// cannot be trusted on, opens, makes the settings and reads them back. Whoever opens first needs
  /// the writer's ticket for it; opening for reading beside others does not.
  public static func open(_ path: String, _ options: OpenOptions) throws -> SQLiteDatabase {
    let file = try StoreFile(path)
    var warnings = try placeWarnings(file, options)
    try checkName(file, options)
    let isFirst = try FileFacts(at: file.log) == nil || FileFacts(at: file.index) == nil
    let ticket = try openTicket(file, options)
    if isFirst || options.purpose == .creating {
      try ticket?.take(milliseconds: options.patience)
    }
    defer { ticket?.giveBack() }
    if options.purpose == .creating { try StoreFile.make(file) }
    try IndexSpace.checkRoom(for: file)

    let patience = BusyPatience(milliseconds: options.patience)
    let isReading = options.purpose == .reading
    let connection = try Connection(path: file.path, isReading: isReading, patience: patience)
    let schema = try identify(connection, options)
    try Settings.apply(to: connection, isFile: true, isReading: isReading)
    if options.purpose == .creating { try mark(connection, file) }
    if options.purpose == .creating { warnings += try mountWarnings(path) }
    warnings += try stateWarnings(file, options)
    let report = OpenReport(
      engine: String(cString: sqlite3_libversion()), schema: schema, isFirst: isFirst,
      warnings: warnings)
    return SQLiteDatabase(
      file: file, options: options, ticket: ticket, connection: connection, report: report)
  }

  /// What is to be said about the file system and the directory; throws when they are no place for
  /// a store.
  private static func placeWarnings(
    _ file: StoreFile, _ options: OpenOptions
  ) throws -> [OpenWarning] {
    guard let directory = try FileFacts(at: file.directory + ".") else {
      throw StorageError.unavailable(.notFound)
    }
    if let refusal = directory.directoryRefusal(for: geteuid()) {
      throw StorageError.unavailable(refusal)
    }
    var warnings: [OpenWarning] = []
    if directory.mode & 0o055 != 0 { warnings.append(.openDirectory(directory.mode)) }
    switch try FileSystem(of: file.directory) {
    case .local: break
    case .volatile(let name): warnings.append(.volatileFileSystem(name))
    case .network(let name):
      guard options.trustedFileSystems.contains(name) else {
        throw StorageError.unavailable(.networkFileSystem(name))
      }
      warnings.append(.trustedFileSystem(name))
    }
    if EngineVersion.losesCommits(sqlite3_libversion_number()) {
      warnings.append(.engineLosesCommits(String(cString: sqlite3_libversion())))
    }
    return warnings
  }

  private static func checkName(_ file: StoreFile, _ options: OpenOptions) throws {
    guard let facts = try FileFacts(at: file.path) else {
      if options.purpose == .creating { return }
      throw StorageError.unavailable(.notFound)
    }
    if let refusal = facts.refusal(for: geteuid()) { throw StorageError.unavailable(refusal) }
  }

  /// A reader needs none, and could not make one on a read-only disk.
  private static func openTicket(_ file: StoreFile, _ options: OpenOptions) throws -> Ticket? {
    switch options.purpose {
    case .reading: return nil
    case .writing, .creating: return try Ticket(file.ticket, holder: options.holder)
    }
  }

  /// The steps of the schema that the store has. Throws for a file that is not a store, is newer
  /// than the program, or is there already when it is to be made.
  private static func identify(_ connection: Connection, _ options: OpenOptions) throws -> Int {
    let id = try connection.single("PRAGMA application_id")
    guard case .integer(let version) = try connection.single("PRAGMA user_version") else {
      throw StorageError.corrupt("user_version")
    }
    if options.purpose == .creating {
      // A file without anything in it is left over from a creation that was broken off.
      let isEmpty = try connection.single("SELECT NOT EXISTS (SELECT * FROM sqlite_master)")
      guard id == .integer(0), version == 0, isEmpty == .integer(1) else {
        throw StorageError.unavailable(.alreadyExists)
      }
      return 0
    }
    guard id == .integer(applicationID) else { throw StorageError.unavailable(.notAStore) }
    if let known = options.schema, version > known {
      throw StorageError.unavailable(.newerThanProgram(store: Int(version), program: known))
    }
    return Int(version)
  }

  private static func mark(_ connection: Connection, _ file: StoreFile) throws {
    try connection.begin("BEGIN IMMEDIATE")
    try connection.execute("PRAGMA application_id = \(applicationID)")
    if let fault = try connection.commit() {
      throw StorageError(code: fault.code, message: fault.message)
    }
    try Reserve.make(file)
    try syncDirectory(file.directory)
  }

  /// What the mount table says against the directory of `path`.
  public static func mountWarnings(_ path: String) throws -> [OpenWarning] {
    let directory = try StoreFile(path).directory
    guard let facts = try FileFacts(at: directory + ".") else { return [] }
    let table = try readSmallFile("/proc/self/mountinfo")
    return MountTable.unsafeOptions(of: facts.device, in: table).map(OpenWarning.unsafeMount)
  }

  private static func stateWarnings(
    _ file: StoreFile, _ options: OpenOptions
  ) throws -> [OpenWarning] {
    var warnings: [OpenWarning] = []
    if try !IndexSpace.isTaken(file) { warnings.append(.indexNotAllocated) }
    if try FileFacts(at: file.reserve) == nil { warnings.append(.noReserve) }
    let free = try freeBytes(at: file.directory)
    let level = RoomLevel(freeBytes: free, leastRoom: options.leastRoom)
    if level != .plenty { warnings.append(.room(level)) }
    return warnings
  }
}

extension FileSystem {
  init(of path: String) throws {
    var magic: UInt32 = 0
    let error = ticket_file_system(path, &magic)
    guard error == 0 else { throw StorageError(errno: error, "statfs") }
    self.init(magic: magic)
  }
}

extension StoreFile {
  /// Makes the store's name without opening it, so that it is closed to others from the first
  /// moment; SQLite itself would make it readable. One that is there already is left alone.
  static func make(_ file: StoreFile) throws {
    guard mknod(file.path, S_IFREG | 0o600, 0) == 0 || errno == EEXIST else {
      throw StorageError(errno: errno, "mknod")
    }
  }
}
