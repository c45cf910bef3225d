import Glibc

/// A folder closed to everybody else, for one file that is being written.
struct PrivateFolder {
  let path: String
  var file: String { "\(path)/sheet.xlsx" }

  init(below place: String) throws(SpreadsheetFault) {
    var template = Array("\(place)/.toasoan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(path: place, errno: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What the library could not finish goes as well.
  func remove() {
    if let folder = opendir(path) {
      defer { closedir(folder) }
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
    }
    rmdir(path)
  }

  func content() throws(SpreadsheetFault) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: file, errno: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(path: file, errno: errno) }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
    }
  }

  /// Puts `bytes` at `path` once they are whole and on the disk.
  func replace(_ target: String, in place: String, by bytes: [UInt8]) throws(SpreadsheetFault) {
    let whole = "\(path)/whole.xlsx"
    try write(bytes, to: whole)
    guard rename(whole, target) == 0 else { throw .file(path: target, errno: errno) }
    let descriptor = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: place, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .file(path: place, errno: errno) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(SpreadsheetFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(path: path, errno: errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file(path: path, errno: errno) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw .file(path: path, errno: errno) }
  }
}
