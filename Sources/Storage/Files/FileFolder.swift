import Glibc
import Workflow

/// The folder beside a store that the contents of files lie in, closed to everybody but the owner of the store: each in a
/// file that is called by its hash, written aside and put there whole.
public struct FileFolder: FileContents, Hashable {
  public let path: String

  /// The folder that belongs to the store at `store`.
  public init(besideStore store: String) { path = store + ".files" }

  public func keep(_ bytes: [UInt8], as content: ContentHash) throws {
    let target = file(of: content)
    // The same hash is the same content; one that was cut short by whatever means is written anew.
    if let facts = try FileFacts(at: target), facts.bytes == bytes.count { return }
    try PrivateFolder.make(path)
    let folder = folder(of: content)
    try PrivateFolder.make(folder)
    let aside = "\(folder)/.\(content).\(getpid())"
    unlink(aside)
    do {
      try write(bytes, to: aside)
      guard rename(aside, target) == 0 else { throw StorageError(errno: errno, "rename of a file") }
    } catch {
      unlink(aside)
      throw error
    }
    try syncDirectory(folder)
  }

  public func bytes(of content: ContentHash) throws -> [UInt8]? {
    let descriptor = open(file(of: content), O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw StorageError(errno: errno, "open of a file")
    }
    defer { close(descriptor) }
    return try JournalFile.readWhole(descriptor)
  }

  /// Removes all contents and the folder. What cannot be removed stays: nothing names it.
  public func removeAll() {
    for byte in UInt8.min...UInt8.max {
      let folder = self.folder(of: ContentHash([byte]))
      for name in Self.names(in: folder) { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let opened = opendir(folder) else { return [] }
    defer { closedir(opened) }
    var names: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(name, flags, 0o600)
    guard descriptor >= 0 else { throw StorageError(errno: errno, "open of a file") }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StorageError(errno: errno, "write of a file") }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw StorageError(errno: errno, "fsync of a file") }
  }

  /// A folder for each first byte of the hash, so that none holds too many.
  private func folder(of content: ContentHash) -> String {
    "\(path)/\(content.description.prefix(2))"
  }

  private func file(of content: ContentHash) -> String {
    "\(folder(of: content))/\(content)"
  }
}
