import Documents
import Glibc

/// A folder for one conversion, closed to everybody else, that goes with all that is in it.
struct WorkFolder {
  let path: String

  static func with<Value>(
    below place: String, _ body: (inout WorkFolder) throws -> Value
  ) throws -> Value {
    var template = Array("\(place)/toasoan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ConversionFault.failed(String(cString: strerror(errno)))
    }
    var folder = WorkFolder(
      path: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    defer { folder.remove() }
    return try body(&folder)
  }

  private var files: [String] = []

  private init(path: String) { self.path = path }

  /// Writes a file whose name ends by what it is; answers the name.
  mutating func write(_ bytes: [UInt8], named stem: String) throws -> String {
    let name = FileKind(of: bytes).map { "\(stem).\($0.ending)" } ?? stem
    let descriptor = open(
      "\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ConversionFault.failed(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    files.append(name)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ConversionFault.failed(String(cString: strerror(errno))) }
      written += count
    }
    return name
  }

  private func remove() {
    for file in files { unlink("\(path)/\(file)") }
    rmdir(path)
  }
}
