import Foundation
import TestSupport
import Testing

@testable import EditorCLI
@testable import EditorTUI
@testable import Terminal

/// What keeps the workstation from opening, told before a terminal is touched.
final class StartingTests {
  private let folder: URL
  private let numbers = SharedGenerator(seed: 6)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  private func run(
    _ words: String, _ more: String...
  ) -> (status: CommandStatus, output: String, messages: String) {
    let numbers = numbers
    var output = ""
    var messages = ""
    let console = Console(
      output: { output += $0 },
      outputBytes: { output += String(decoding: $0, as: UTF8.self) }, messages: { messages += $0 },
      isTerminal: false,
      environment: [
        "XDG_CONFIG_HOME": folder.path, "TOASOAN_STORE": folder.appending(path: "kho.db").path,
      ], clock: { TestClock.monday }, random: { numbers.next() }, source: "test",
      readInput: { _ in [] }, isInputTerminal: false, askSecret: { _ in "" })
    let arguments = words.split(separator: " ").map(String.init) + more
    let status = EditorCLI.run(ToasoanCommand.self, arguments, console)
    return (status, output, messages)
  }

  @Test func `a store without people says how to add them`() {
    #expect(run("init").status == .done)
    let told = run("tui")
    #expect(told.status == .notFound)
    #expect(told.messages.contains("toasoan account add"))
    #expect(run("").messages == told.messages)
    #expect(run("tui --lang en").messages.contains("has nobody who could work in it"))
  }

  @Test func `in a shared store the workstation takes no person either`() {
    #expect(run("init --shared").status == .done)
    #expect(run("account add lan --name Lan").status == .done)
    let told = run("tui --as lan")
    #expect(told.status == .refused)
    #expect(told.messages.contains("toasoan session lan"))
  }

  @Test func `a clock is set for rehearsals only`() {
    #expect(run("init").status == .done)
    #expect(run("tui --now 2027-01-01").status == .refused)
    #expect(run("tui --now tomorrow").status == .wrongUsage)
  }

  @Test func `whoever may read nothing is told so, and an unknown login is not found`() {
    #expect(run("init").status == .done)
    #expect(run("account add lan --name Lan").status == .done)
    let told = run("tui --as lan")
    #expect(told.status == .refused)
    #expect(told.messages.contains("chưa có vai trò nào còn hiệu lực"))
    #expect(run("tui --as nobody").status == .notFound)
    #expect(run("tui --store /nowhere.db").status == .unusable)
  }

  @Test(arguments: ["tuan", "dung"])
  func `whoever keeps accounts or pays gets as far as the terminal, though they read no texts`(
    login: String
  ) {
    #expect(run("init --sample").status == .done)
    let told = run("tui --as \(login)")
    #expect(told.status == .wrongUsage)
    #expect(!told.messages.contains("vai trò"), "\(told.messages)")
  }

  @Test func `a portal that is not there, or not theirs, is not taken for another`() {
    #expect(run("init --sample").status == .done)
    let told = run("tui --as minh --portal nowhere")
    #expect(told.status == .notFound)
    #expect(told.messages.contains("nowhere"))
  }

  private static let faults: [WorkstationFault] =
    [
      TerminalError.noTerminal, .noUTF8Locale, .dumb("dumb"), .unknownTypes(["a", "b"]),
      .alreadyOpen, .failed(call: "tcsetattr", errno: 5),
    ].map { WorkstationFault($0) } + [StartupFault.nobody, .noPortal].map { WorkstationFault($0) }

  @Test(arguments: faults)
  func `every reason not to open has a sentence in both languages`(fault: WorkstationFault) {
    let (vietnamese, english) = (
      fault.sentence(in: .vietnamese), fault.sentence(in: .english)
    )
    #expect(vietnamese != english && vietnamese.hasSuffix(".") && english.hasSuffix("."))
    #expect(vietnamese.unicodeScalars.contains { $0.value > 0x7F })
    #expect(fault.status != .done && !fault.code.isEmpty)
  }

  @Test func `each reason has its own code`() {
    #expect(Set(Self.faults.map(\.code)).count == Self.faults.count)
  }

  @Test(arguments: [
    "tui", "keymap", "keymap check", "keymap print",
  ])
  func `the program's own commands have help in one language at a time`(command: String) {
    let vietnamese = run(command + " --help").output
    let english = run(command + " --help --lang en").output
    #expect(vietnamese.contains("CÁCH DÙNG: toasoan \(command)"))
    #expect(english.contains("USAGE: toasoan \(command)"))
    let own = english.replacing("Tòa Soạn", with: "")
    #expect(own.unicodeScalars.allSatisfy { $0.value < 0x80 }, "\(own)")
    for word in ["OPTIONS", "Show help", "subcommand", "default"] {
      #expect(!vietnamese.contains(word), "\(word)")
    }
  }

  @Test func `the version is told alone`() {
    #expect(run("--version").output == "\(EditorCLI.version)\n")
    #expect(!run("workflow graph --help").output.contains("phiên bản của chương trình"))
  }

  @Test func `a key map that was named must be there, and its faults are told to scripts too`()
    throws
  {
    #expect(run("keymap check").output.contains("chưa có tệp bàn phím riêng"))
    #expect(run("keymap check --json").output == #"{"faults":[],"file":null}"# + "\n")
    for command in ["keymap check /nowhere.conf", "keymap print /nowhere.conf"] {
      let told = run(command)
      #expect(told.status == .wrongUsage && told.messages.contains("/nowhere.conf"))
    }
    let file = folder.appending(path: "phim.conf").path
    try Data("[list]\nz = open-selectd\ny = go-back\n".utf8).write(to: URL(filePath: file))
    let plain = run("keymap check", file)
    #expect(plain.status == .refused && plain.output.contains("open-selected"))
    let json = run("keymap check --json", file)
    #expect(json.status == .refused)
    #expect(json.output.contains(#""context":"list""#) && json.output.contains(#""line":2"#))
    #expect(json.output.contains(#""severity":"error""#))
    let printed = run("keymap print", file).output
    #expect(printed.contains("y") && printed.contains("line 3"))
    #expect(run("keymap print --json", file).output.hasPrefix(#"{"keymap":"version = 1"#))
  }
}
