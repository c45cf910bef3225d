import Glibc

/// The probe in processes of its own.
enum ProbeProcess {
  struct Failure: Error {
    let words: [String]
    let status: Int32
    let output: String
  }

  /// Runs all the commands at once and answers what each of them printed; a probe that fails is an error.
  static func run(_ commands: [[String]], in folder: Folder) throws -> [String] {
    let outputs = commands.indices.map { "\(folder.path)/output-\($0)" }
    let processes = try zip(commands, outputs).map { try start($0, printingTo: $1) }
    var statuses: [Int32] = []
    for process in processes {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      statuses.append(status)
    }
    let texts = try commands.indices.map { try folder.text("output-\($0)") }
    for (number, status) in statuses.enumerated() where status != 0 {
      throw Failure(words: commands[number], status: status, output: texts[number])
    }
    return texts
  }

  private static func start(_ words: [String], printingTo output: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let path = folderOfThisProgram() + "/NewsroomProbe"
    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, &arguments, environ)
    guard code == 0 else { throw Failure(words: words, status: code, output: "") }
    return process
  }

  /// The probe is built beside the program that holds the tests.
  private static func folderOfThisProgram() -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
  }

  /// A longer run, for those who set `TOASOAN_LONG_TESTS`.
  static var isLong: Bool { getenv("TOASOAN_LONG_TESTS") != nil }
}
