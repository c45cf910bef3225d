import Glibc
import TestSupport

/// An empty folder that goes with the value.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/toasoan-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw FolderError(code: errno)
    }
    path = String(cString: made)
  }

  /// The names inside, in order; none when there is no such folder.
  func names(in subfolder: String = "") -> [String] {
    Self.entries(of: "\(path)/\(subfolder)").sorted()
  }

  func text(_ name: String) throws -> String {
    guard let file = fopen("\(path)/\(name)", "r") else { throw FolderError(code: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func remove(_ path: String) {
    let inside = Self.entries(of: path)
    for name in inside { remove("\(path)/\(name)") }
    _ = inside.isEmpty && unlink(path) == 0 ? 0 : rmdir(path)
  }

  private static func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  deinit { remove(path) }
}

struct FolderError: Error {
  let code: Int32
}
