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

  /// Gives the file its name once it is whole and on the disk.
  func moveFile(to path: String, in place: String) throws(SpreadsheetFault) {
    try keep(file, O_RDONLY | O_NOFOLLOW) { fchmod($0, 0o600) == 0 }
    guard rename(file, path) == 0 else { throw .file(path: path, errno: errno) }
    try keep(place, O_RDONLY | O_DIRECTORY) { _ in true }
  }

  private func keep(
    _ path: String, _ flags: Int32, _ prepare: (Int32) -> Bool
  ) throws(SpreadsheetFault) {
    let descriptor = open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, errno: errno) }
    defer { close(descriptor) }
    guard prepare(descriptor), fsync(descriptor) == 0 else { throw .file(path: path, errno: errno) }
  }
}
