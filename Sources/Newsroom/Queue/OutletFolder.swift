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
    let name = Self.fileName(delivery)
    let target = "\(path)/\(name)"
    let temporary = "\(path)/.\(name).\(getpid())"
    try makeFolder()
    unlink(temporary)
    do {
      try writeWhole(Array(delivery.payload.utf8), to: temporary)
      guard rename(temporary, target) == 0 else {
        throw OutletError(path: target, reason: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    try sync(folder: path)
    return target
  }

  /// Removes the files without a name of the outlet that writers left behind who died while they wrote them.
  func removeLeftovers() throws {
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

  /// The process that made a temporary file: `.000000001-publication.json.4711`.
  private static func writer(of name: String) -> pid_t? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].isEmpty, parts[2] == "json" else { return nil }
    return pid_t(parts[3])
  }

  private func makeFolder() throws {
    if mkdir(path, 0o755) == 0 {
      try sync(folder: parent)
    } else if errno != EEXIST {
      throw OutletError(path: path, reason: errno)
    }
  }

  private var parent: String {
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
        report.files.append(try outlet.write(delivery))
        try acknowledge(delivery)
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
    try store.eachDelivery(of: try portal(code).id) { files.append(try outlet.write($0)) }
    return files
  }
}
