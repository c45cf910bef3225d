import ArgumentParser
import EditorCLI
import Glibc
import Prose
import Terminal

/// `toasoan keymap`: the key map and its faults.
struct KeymapGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .program(
      .keymap, "keymap",
      [KeymapCheckCommand.self, KeymapPrintCommand.self, KeymapPageCommand.self])
  }
}

/// Tells every fault of a key map file with its line; exit status 1 when one of them keeps a line from working.
struct KeymapCheckCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .program(.keymapCheck, "check") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .program(.keymapFile)) var file: String?

  func run(in invocation: Invocation) throws {
    let words = KeyFaultWords(language: common.language ?? .vietnamese, style: .words)
    guard let path = try KeymapFiles.chosen(file, invocation.console.environment) else {
      return tell([], about: nil, words, in: invocation)
    }
    let result = Keymap.parse(
      KeymapFiles.source(of: path), over: KeymapFiles.defaults(), vocabulary: .program)
    tell(result.faults, about: path, words, in: invocation)
    if result.faults.contains(where: { $0.severity == .error }) {
      invocation.status = .refused
    }
  }

  private func tell(
    _ faults: [KeymapFault], about path: String?, _ words: KeyFaultWords, in invocation: Invocation
  ) {
    if invocation.isJSON {
      let answer = JSON.object([
        "file": path.map(JSON.string) ?? .null, "faults": .array(faults.map { json($0, words) }),
      ])
      return invocation.console.output(answer.text + "\n")
    }
    for fault in faults {
      let line = "\(words.head(of: fault)): \(words.sentence(for: fault.problem))"
      invocation.console.output("\(visible(line))\n")
    }
    guard faults.isEmpty else { return }
    invocation.console.output("\(path == nil ? words.noFile : words.none)\n")
  }

  private func json(_ fault: KeymapFault, _ words: KeyFaultWords) -> JSON {
    .object([
      "severity": .string("\(fault.severity)"), "line": fault.line.map(JSON.number) ?? .null,
      "context": fault.context.map { .string("\($0)") } ?? .null,
      "keys": fault.keys.map(JSON.string) ?? .null,
      "message": .string(words.sentence(for: fault.problem)),
    ])
  }
}

/// Writes the effective key map as a file, with where each line comes from.
struct KeymapPrintCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .program(.keymapPrint, "print") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .program(.keymapFile)) var file: String?

  func run(in invocation: Invocation) throws {
    let path = try KeymapFiles.chosen(file, invocation.console.environment)
    let text = KeymapFiles.load(path: path).0.printed()
    invocation.console.output(
      invocation.isJSON ? JSON.object(["keymap": .string(text)]).text + "\n" : text)
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
