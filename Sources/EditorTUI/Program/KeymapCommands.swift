import ArgumentParser
import EditorCLI
import Glibc
import Prose
import Terminal

/// `toasoan keymap`: the key map and its faults.
struct KeymapGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keymap", abstract: "Bàn phím và lỗi của tệp bàn phím · Keys and their faults.",
      subcommands: [KeymapCheckCommand.self, KeymapPrintCommand.self, KeymapPageCommand.self])
  }
}

/// Tells every fault of a key map file with its line; exit status 1 when one of them keeps a line from working.
struct KeymapCheckCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: "Kiểm tra tệp bàn phím · Check a key map file.")
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: "Tệp; không ghi thì lấy tệp của bạn · The file; your own when none is named.")
  var file: String?

  func run(in invocation: Invocation) throws {
    let words = KeyFaultWords(language: common.language ?? .vietnamese, style: .words)
    let path = file ?? KeymapFiles.path(invocation.console.environment) ?? ""
    // Nobody needs a file of their own; one that was named must be there.
    if file == nil, access(path, F_OK) != 0 {
      return invocation.console.output("\(words.noFile)\n")
    }
    let result = Keymap.parse(
      KeymapFiles.source(of: path), over: KeymapFiles.defaults(), vocabulary: .program)
    for fault in result.faults {
      let line = "\(words.head(of: fault)): \(words.sentence(for: fault.problem))"
      invocation.console.output("\(visible(line))\n")
    }
    if result.faults.isEmpty { invocation.console.output("\(words.none)\n") }
    if result.faults.contains(where: { $0.severity == .error }) {
      invocation.status = .refused
    }
  }
}

/// Writes the effective key map as a file, with where each line comes from.
struct KeymapPrintCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print", abstract: "In bàn phím đang dùng · Print the keys in use.")
  }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let (keymap, _) = KeymapFiles.load(invocation.console.environment)
    invocation.console.output(keymap.printed())
  }
}

/// Writes `docs/keys.md` from the table of commands and the default key map.
struct KeymapPageCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "page", abstract: "In trang hướng dẫn phím · Print the page of keys.",
      shouldDisplay: false)
  }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    invocation.console.output(KeysPage(keymap: KeymapFiles.defaults()).markdown)
  }
}
