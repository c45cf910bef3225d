import Glibc

/// The probe, and other programs, in processes of their own.
enum ProbeProcess {
  struct Failure: Error {
    let words: [String]
    let status: Int32
    let output: String
  }

  /// Runs all the commands at once and answers what each of them printed; a probe that fails is an error.
  static func run(_ commands: [[String]], in folder: Folder) throws -> [String] {
    try texts(of: try started(commands, in: folder), commands, in: folder)
  }

  /// The same with probes that stop themselves once they are ready: none goes on before all are.
  static func runTogether(_ commands: [[String]], in folder: Folder) throws -> [String] {
    let processes = try started(commands, in: folder)
    for (process, words) in zip(processes, commands) {
      var status: Int32 = 0
      while waitpid(process, &status, WUNTRACED) < 0, errno == EINTR {}
      guard status & 0xFF == 0x7F else {
        for other in processes where other != process {
          kill(other, SIGKILL)
          _ = end(other)
        }
        throw Failure(words: words, status: status, output: "")
      }
    }
    for process in processes { kill(process, SIGCONT) }
    return try texts(of: processes, commands, in: folder)
  }

  private static func started(_ commands: [[String]], in folder: Folder) throws -> [pid_t] {
    try commands.enumerated().map { number, words in
      try start([path] + words, printingTo: "\(folder.path)/output-\(number)")
    }
  }

  private static func texts(
    of processes: [pid_t], _ commands: [[String]], in folder: Folder
  ) throws -> [String] {
    let statuses = processes.map(end)
    let texts = try commands.indices.map { try folder.text("output-\($0)") }
    for (number, status) in statuses.enumerated() where status != 0 {
      throw Failure(words: commands[number], status: status, output: texts[number])
    }
    return texts
  }

  /// Runs one program, found by its name, and answers how it ended, as waitpid(2) tells it, and what it printed.
  static func ending(
    of words: [String], in folder: Folder
  ) throws -> (status: Int32, output: String) {
    let output = "\(folder.path)/output"
    let status = end(try start(words, printingTo: output))
    return (status, try folder.text("output"))
  }

  /// Starts the probe and waits until it has stopped itself; whoever asked for it lets it go on, or kills it.
  static func stopped(_ words: [String], in folder: Folder) throws -> pid_t {
    let process = try start([path] + words, printingTo: "\(folder.path)/output")
    var status: Int32 = 0
    while waitpid(process, &status, WUNTRACED) < 0, errno == EINTR {}
    guard status & 0xFF == 0x7F else {
      throw Failure(words: words, status: status, output: try folder.text("output"))
    }
    return process
  }

  /// Waits for the end of a process and answers how it ended, as waitpid(2) tells it.
  static func end(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func start(_ words: [String], printingTo output: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads of a test block most signals, and a child would go on doing so.
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setsigmask(&attributes, &nothing)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw Failure(words: words, status: code, output: "") }
    return process
  }

  /// The probe is built beside the program that holds the tests.
  static let path = folderOfThisProgram() + "/NewsroomProbe"

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
