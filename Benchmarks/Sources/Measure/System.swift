import Glibc

/// Why something could not be measured.
enum MeasuringError: Error {
  case usage
  case call(String, Int32)
  /// The program did not answer a key.
  case silent(String)
  /// The program ended while it was being measured.
  case ended(String)
  /// The screen does not show what it should.
  case notShown(String)
  case bare(String)
  /// A process that worked on a store said something unexpected.
  case worker(String)
}

/// Milliseconds that only go forward.
func uptime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
}

func contents(of path: String) throws -> [UInt8] {
  guard let file = fopen(path, "r") else { throw MeasuringError.call("open \(path)", errno) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

func text(of path: String) throws -> String {
  String(decoding: try contents(of: path), as: UTF8.self)
}

/// Tells how far the measuring is; the table itself goes to the standard output.
func tell(_ words: String) {
  let line = Array("\(words)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

/// A folder for what one run leaves.
final class ScratchFolder {
  let path: String

  init(in parent: String) throws {
    var template = Array("\(parent)/run-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw MeasuringError.call("mkdtemp", errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }
}

/// Starts a program with its standard input and output as `prepare` lays them.
func start(
  _ arguments: [String], environment: [String], inSession: Bool = false,
  _ prepare: (inout posix_spawn_file_actions_t) -> Void
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  prepare(&actions)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // POSIX_SPAWN_SETSID, which glibc shows only to GNU sources.
  if inSession { posix_spawnattr_setflags(&attributes, 0x80) }
  var process: pid_t = 0
  let error = withStrings(arguments) { words in
    withStrings(environment) {
      posix_spawn(&process, arguments[0], &actions, &attributes, words, $0)
    }
  }
  guard error == 0 else { throw MeasuringError.call("posix_spawn \(arguments[0])", error) }
  return process
}

private func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

/// How the process ended, as waitpid(2) tells it.
func wait(for process: pid_t) throws -> Int32 {
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 {
    guard errno == EINTR else { throw MeasuringError.call("waitpid", errno) }
  }
  return status
}
