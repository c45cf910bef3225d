import Documents
import Glibc
import Storage
import Workflow

/// A folder that deliveries are written into as files `000000001-publication.json`: written, synced, renamed, and the
/// folder synced, so that a reader sees a whole file or none. Writing one again changes nothing.
struct OutletFolder {
  let path: String

  static func fileName(_ delivery: Delivery) -> String {
    let digits = String(delivery.sequence)
    return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
      + "-\(delivery.kind.rawValue).json"
  }

  /// Writes the file and answers its path.
  @discardableResult
  func write(_ delivery: Delivery) throws -> String {
    try makeFolder(path)
    return try write(Array(delivery.payload.utf8), named: Self.fileName(delivery), in: path)
  }

  /// Where a file of a text lies below the folder: by its hash, so that it is there once and never changes.
  static func path(of file: FileRecord) -> String {
    "\(filesFolder)/\(file.publicContent).\(file.kind.ending)"
  }

  private static let filesFolder = "files"

  /// Writes what the public gets of a file, unless it is there.
  func write(_ file: FileRecord, _ bytes: () throws -> [UInt8]) throws {
    var facts = stat()
    let target = "\(path)/\(Self.path(of: file))"
    if lstat(target, &facts) == 0, facts.st_size == file.publicSize { return }
    let content = try bytes()
    try makeFolder(path)
    let folder = "\(path)/\(Self.filesFolder)"
    try makeFolder(folder)
    try write(content, named: "\(file.publicContent).\(file.kind.ending)", in: folder)
  }

  @discardableResult
  private func write(_ bytes: [UInt8], named name: String, in folder: String) throws -> String {
    let target = "\(folder)/\(name)"
    let temporary = "\(folder)/.\(name).\(getpid())"
    unlink(temporary)
    do {
      try writeWhole(bytes, to: temporary)
      guard rename(temporary, target) == 0 else {
        throw OutletError(path: target, reason: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    try sync(folder: folder)
    return target
  }

  /// Removes the files without a name of the outlet that writers left behind who died while they wrote them.
  func removeLeftovers() throws {
    for folder in [path, "\(path)/\(Self.filesFolder)"] { try removeLeftovers(in: folder) }
  }

  private func removeLeftovers(in path: String) throws {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return }
      throw OutletError(path: path, reason: errno)
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let writer = Self.writer(of: name), kill(writer, 0) != 0, errno == ESRCH {
        unlink("\(path)/\(name)")
      }
    }
  }

  /// The process that made a temporary file: `.000000001-publication.json.4711`, or the same of a file under its hash.
  /// Whatever else lies there is somebody else's.
  private static func writer(of name: String) -> pid_t? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].isEmpty,
      parts[2] == "json" || ContentHash(hexadecimal: String(parts[1])) != nil
    else { return nil }
    return pid_t(parts[3])
  }

  private func makeFolder(_ path: String) throws {
    if mkdir(path, 0o755) == 0 {
      try sync(folder: Self.parent(of: path))
    } else if errno != EEXIST {
      throw OutletError(path: path, reason: errno)
    }
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let parent = parts.joined(separator: "/")
    return parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent
  }

  private func writeWhole(_ bytes: [UInt8], to file: String) throws {
    let handle = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard handle >= 0 else { throw OutletError(path: file, reason: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(handle, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw closing(handle, OutletError(path: file, reason: errno)) }
      written += count
    }
    guard fsync(handle) == 0 else { throw closing(handle, OutletError(path: file, reason: errno)) }
    guard close(handle) == 0 else { throw OutletError(path: file, reason: errno) }
  }

  private func sync(folder: String) throws {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw OutletError(path: folder, reason: errno) }
    guard fsync(handle) == 0 else {
      throw closing(handle, OutletError(path: folder, reason: errno))
    }
    close(handle)
  }

  private func closing(_ handle: Int32, _ error: OutletError) -> OutletError {
    close(handle)
    return error
  }
}

/// A file of an outlet could not be written; the delivery waits and is tried again by the next run.
public struct OutletError: Error, Hashable, Sendable {
  public let path: String
  /// The errno of the call that failed.
  public let reason: Int32
}

extension OutletError: CustomStringConvertible {
  public var description: String { "\(path): \(String(cString: strerror(reason)))" }
}

extension Newsroom {
  /// Writes what waits for outlets and acknowledges each file after it is on the disk. A second writer writes the same
  /// bytes under the same name. An outlet that fails waits whole, so that its files appear in order; others go on.
  func writeDeliveries(into report: inout QueueRunReport) throws {
    let board = try board()
    for (portal, count) in try store.waitingDeliveries() {
      guard let folder = board.portals[portal]?.outlet else {
        report.withoutOutlet += count
        continue
      }
      do {
        try writeDeliveries(of: portal, into: OutletFolder(path: folder), &report)
      } catch let error as OutletError {
        report.failures.append(error)
      }
    }
  }

  /// Some at a time, since each carries a whole text.
  private func writeDeliveries(
    of portal: ID<Portal>, into outlet: OutletFolder, _ report: inout QueueRunReport
  ) throws {
    try outlet.removeLeftovers()
    while true {
      let waiting = try store.unwrittenDeliveries(of: portal, limit: 100)
      if waiting.isEmpty { return }
      for delivery in waiting {
        try writeFiles(of: delivery, into: outlet)
        report.files.append(try outlet.write(delivery))
        try acknowledge(delivery)
      }
    }
  }

  /// The files of a text before the text that names them.
  private func writeFiles(of delivery: Delivery, into outlet: OutletFolder) throws {
    guard delivery.kind != .withdrawal else { return }
    let text = try store.revision(delivery.revision).text
    for (_, record) in try records(of: text.files) {
      try outlet.write(record) {
        // A picture that is lost holds up its own portal, as a full disk does; the others go on.
        do { return try content(record.publicContent) } catch StorageError.corrupt {
          throw OutletError(path: OutletFolder.path(of: record), reason: ENODATA)
        }
      }
    }
  }

  private func acknowledge(_ delivery: Delivery) throws {
    let now = now
    try atomically(
      request: newRequest(), recorded: { try store.isAcknowledged(delivery) ? () : nil }
    ) { try store.acknowledge(delivery, at: now) }
  }

  /// Writes every delivery of a portal anew into `folder`, for an outlet that lost its files.
  public func replayDeliveries(of code: String, into folder: String) throws -> [String] {
    let outlet = OutletFolder(path: folder)
    var files: [String] = []
    try store.eachDelivery(of: try portal(code).id) { delivery in
      try writeFiles(of: delivery, into: outlet)
      files.append(try outlet.write(delivery))
    }
    return files
  }
}
