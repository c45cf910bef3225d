import EditorCLI
import Glibc

/// A file in a folder of its own, closed to everybody else, for as long as another program works on it. The folder goes
/// with everything that the program left there.
struct PrivateFile {
  let path: String

  static func with<Value>(
    _ bytes: [UInt8], named name: String, _ body: (PrivateFile) throws -> Value
  ) throws -> Value {
    var template = Array("/tmp/toasoan-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw UsageFault.file("/tmp", reason: errno) }
    let folder = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { remove(folder) }
    let file = PrivateFile(path: "\(folder)/\(name)")
    try writePrivateFile(bytes, to: file.path, replacing: false)
    return try body(file)
  }

  /// Copies and locks of editors stand beside the file itself.
  private static func remove(_ folder: String) {
    guard let entries = opendir(folder) else { return }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink("\(folder)/\(name)") }
    }
    closedir(entries)
    rmdir(folder)
  }
}
