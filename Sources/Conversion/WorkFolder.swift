import Documents
import Glibc

/// A folder for one conversion, closed to everybody else, that goes with all that is in it.
struct WorkFolder {
  let path: String

  static func with<Value>(
    below place: String, _ body: (WorkFolder) throws -> Value
  ) throws -> Value {
    var template = Array("\(place)/toasoan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ConversionFault.failed(String(cString: strerror(errno)))
    }
    let folder = WorkFolder(
      path: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    defer { folder.remove() }
    return try body(folder)
  }

  private init(path: String) { self.path = path }

  /// Writes a file whose name ends by what it is; answers the name.
  func write(_ bytes: [UInt8], named stem: String) throws -> String {
    let name = FileKind(of: bytes).map { "\(stem).\($0.ending)" } ?? stem
    try write(bytes, to: name)
    return name
  }

  /// Writes a file with a name of our own, which may stand in a folder that is there.
  func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = open(
      "\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ConversionFault.failed(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ConversionFault.failed(String(cString: strerror(errno))) }
      written += count
    }
  }

  func makeFolder(_ name: String) throws {
    guard mkdir("\(path)/\(name)", 0o700) == 0 else {
      throw ConversionFault.failed(String(cString: strerror(errno)))
    }
  }

  /// The file that a program left, at most `limit` bytes; nil where there is none. A link is none.
  func read(_ name: String, limit: Int) throws -> [UInt8]? {
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ELOOP { return nil }
      throw ConversionFault.failed(String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ConversionFault.failed(String(cString: strerror(errno))) }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
      guard bytes.count <= limit else { throw ConversionFault.tooLarge(limit: limit) }
    }
  }

  private func remove() { Self.remove(path) }

  /// Whatever is in it goes as well, also what a program left. A link goes and not what it leads to.
  private static func remove(_ path: String) {
    if unlink(path) == 0 || errno == ENOENT { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
