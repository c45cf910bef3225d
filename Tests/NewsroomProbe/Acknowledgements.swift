import Glibc

/// A file with a line for each thing that was said to be saved. Many processes may add to it at once.
struct Acknowledgements {
  let path: String

  init(_ path: String) { self.path = path }

  /// Adds a line in one write.
  func add(_ words: String...) throws {
    let line = Array((words.joined(separator: " ") + "\n").utf8)
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ProbeError.cannotWrite(path, errno) }
    defer { Glibc.close(file) }
    guard write(file, line, line.count) == line.count else {
      throw ProbeError.cannotWrite(path, errno)
    }
  }

  /// The lines as words; none when there is no file.
  func lines() -> [[String]] {
    wholeText(path).split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}

func wholeText(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
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

/// The names in a folder that are no half-written ones, in order.
func fileNames(in path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}
