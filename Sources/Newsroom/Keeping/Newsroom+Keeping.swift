import Glibc
import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Findings of one kind that are collected at most.
  private static let findingLimit = 100

  /// Looks at everything that can be recomputed: pages and references, the log with its seals, the kept counts, the
  /// hash of every revision, and whether the parts of the store agree.
  public func verify(_ depth: CheckDepth) throws -> VerifyReport {
    try verify(depth, withKey: true)
  }

  /// `withKey` says whether the key has to be there: to a store that is being restored it is brought by other ways.
  private func verify(_ depth: CheckDepth, withKey: Bool) throws -> VerifyReport {
    let opened = try sqlite().report
    let damage = try sqlite().check(depth).map(Finding.init)
    // In a file whose structure is damaged, reading on would tell the same damage in worse words.
    guard damage.isEmpty else {
      return VerifyReport(
        findings: damage, events: 0, revisions: 0, head: "", engine: opened.engine,
        warnings: opened.warnings, key: nil)
    }
    return try store.database.reading {
      let log = try verifyLog(limit: Self.findingLimit)
      let texts = try verifyRevisions()
      let files = try verifyFiles()
      let seals = try sealFindings(limit: Self.findingLimit)
        .filter { withKey || $0 != .key(.missing(keyKeeper.place)) }
      let tallies = try store.wrongTallies().prefix(Self.findingLimit)
      let disagreements = try disagreements(limit: Self.findingLimit)
      let royalties = try royaltyFindings(limit: Self.findingLimit)
      return VerifyReport(
        findings: log.breaks.map(Finding.log) + texts.wrong + files + seals
          + tallies.map(Finding.tally) + disagreements + royalties,
        events: log.size, revisions: texts.count, head: log.head, engine: opened.engine,
        warnings: opened.warnings, key: try hasKeys() ? keyKeeper.place : nil)
    }
  }

  private func verifyRevisions() throws -> (wrong: [Finding], count: Int) {
    var wrong: [(item: ID<Item>, number: Int)] = []
    var count = 0
    try store.eachRevision { revision in
      count += 1
      let hasAllFiles = try revision.text.files.allSatisfy { try store.file($0.content) != nil }
      if Hashing.hash(revision.text) != revision.hash || !hasAllFiles {
        wrong.append((revision.item, revision.number))
      }
      return wrong.count < Self.findingLimit
    }
    let findings = try wrong.map { item, number in
      Finding.revision(item: try store.itemRow(item)?.number ?? "\(item)", number: number)
    }
    return (findings, count)
  }

  /// The contents of files that are not there, or other than their hash.
  private func verifyFiles() throws -> [Finding] {
    var findings: [Finding] = []
    try store.eachFile { file in
      for hash in Set([file.content, file.publicContent]) {
        guard let bytes = try contents.bytes(of: hash) else {
          findings.append(.file(hash, isThere: false))
          continue
        }
        if Self.contentHash(of: bytes) != hash { findings.append(.file(hash, isThere: true)) }
      }
      return findings.count < Self.findingLimit
    }
    return findings
  }

  /// Puts the contents of all files into another place. What is missing or damaged keeps nobody from having the rest; it
  /// is found when the copy is looked through.
  private func copyFiles(to other: FileFolder) throws {
    try store.eachFile { file in
      for hash in Set([file.content, file.publicContent]) {
        if let bytes = try contents.bytes(of: hash) { try other.keep(bytes, as: hash) }
      }
      return true
    }
  }

  /// Copies the store into one new file while others work, and its files into a folder beside that, then restores the copy beside it, looks through it and
  /// throws that one away: a backup counts only when it was restored once.
  public func backUp(to path: String, _ opening: Opening) throws -> VerifyReport {
    let before = try logHead()
    try sqlite().backUp(to: path)
    try copyFiles(to: FileFolder(besideStore: path))
    let scratch = "\(path).\(getpid()).checking"
    defer {
      Self.remove(scratch, withStore: true)
      Self.remove(path, withStore: false)
    }
    let report = try Self.restored(path, to: scratch, opening, keyKeeper: keyKeeper)
    // Others may have gone on writing between the two looks: the copy's log is at least as long.
    guard report.events >= before.size else {
      return report.adding(.head(expected: before.hash.hexadecimal, found: report.head))
    }
    return report
  }

  /// Makes a store from a backup where there is none, and looks through all of it.
  public static func restore(_ backup: String, _ opening: Opening) throws -> VerifyReport {
    defer { remove(backup, withStore: false) }
    let keyKeeper = KeyFile(besideStore: opening.place.path)
    return try restored(backup, to: opening.place.path, opening, keyKeeper: keyKeeper)
  }

  private static func restored(
    _ backup: String, to path: String, _ opening: Opening, keyKeeper: any KeyKeeping
  ) throws -> VerifyReport {
    var opening = opening
    opening.place = StorePlace(path)
    try SQLiteDatabase.restore(backup, to: path, opening.options(for: .writing))
    let newsroom = try open(opening)
    do {
      newsroom.contents = FileFolder(besideStore: backup)
      try newsroom.copyFiles(to: FileFolder(besideStore: path))
      newsroom.contents = FileFolder(besideStore: path)
      newsroom.keyKeeper = keyKeeper
      let report = try newsroom.verify(.full, withKey: false)
      try newsroom.close()
      return report
    } catch {
      try newsroom.close()
      throw error
    }
  }

  /// Removes what opening a store left beside it, and on request the store itself. What is not there needs no removing.
  private static func remove(_ path: String, withStore: Bool) {
    let suffixes = ["-wal", "-shm", ".ticket", ".reserve"] + (withStore ? [""] : [])
    for suffix in suffixes { unlink(path + suffix) }
    if withStore { FileFolder(besideStore: path).removeAll() }
  }

  /// What was found about the room on the disk when the store was opened.
  public var warningsOfRoom: [OpenWarning] {
    guard let database = store.database as? SQLiteDatabase else { return [] }
    return database.report.warnings.filter { warning in
      switch warning {
      case .room, .noReserve: true
      case .engineLosesCommits, .volatileFileSystem, .trustedFileSystem, .unsafeMount,
        .openDirectory, .indexNotAllocated:
        false
      }
    }
  }

  private func sqlite() throws -> SQLiteDatabase {
    guard let database = store.database as? SQLiteDatabase else {
      throw StorageError.misuse("keeping a store that is not of SQLite")
    }
    return database
  }
}

extension VerifyReport {
  fileprivate func adding(_ finding: Finding) -> VerifyReport {
    VerifyReport(
      findings: findings + [finding], events: events, revisions: revisions, head: head,
      engine: engine, warnings: warnings, key: key)
  }
}
