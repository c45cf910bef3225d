import ArgumentParser
import Newsroom
import Prose

/// Parses a command line and carries it out.
struct Runner<Root: ParsableCommand> {
  let arguments: [String]
  let console: Console
  let language: Language

  func run() -> CommandStatus {
    do {
      if arguments == ["--version"] { return tellVersion() }
      try checkName()
      let command = try parsed()
      if let session = command as? SessionCommand { return run(session) }
      if let command = command as? any OfficeCommand { return carryOut(command, fixed: nil) }
      var other = command
      try other.run()
      return .done
    } catch let fault as UsageFault {
      return tell(fault, fixed: nil)
    } catch {
      return tell(error)
    }
  }

  /// Options alone are those of the default command, which then reads them by itself: the root's parser looks at every
  /// command there is first, a tenth of the time to the first screen. What it cannot read, the root's parser tells.
  private func parsed() throws -> any ParsableCommand {
    guard let usual = Root.configuration.defaultSubcommand,
      arguments.first?.hasPrefix("-") ?? true
    else { return try Root.parseAsRoot(arguments) }
    do {
      return try usual.parse(arguments)
    } catch {
      // Help and complaints have to name the whole program.
      return try Root.parseAsRoot(arguments)
    }
  }

  /// Not by the parser, which would offer it to every command, also where a version is something else.
  private func tellVersion() -> CommandStatus {
    console.output("\(EditorCLI.version)\n")
    return .done
  }

  /// The parser takes a word that it does not know for an argument too many, or for one of the default command, and
  /// complains in words that nobody understands.
  func checkName() throws {
    var command: any ParsableCommand.Type = Root.self
    var path: [String] = []
    for word in arguments {
      let known = command.configuration.subcommands
      guard !known.isEmpty, !word.hasPrefix("-"), path + [word] != ["help"] else { return }
      guard let next = known.first(where: { $0._commandName == word }) else {
        let nearest = nearestName(to: word, among: known.map { $0._commandName })
        throw UsageFault.unknownCommand(
          (path + [word]).joined(separator: " "),
          nearest: nearest.map { (path + [$0]).joined(separator: " ") })
      }
      path.append(word)
      command = next
    }
  }

  func tell(_ fault: UsageFault, fixed: String?) -> CommandStatus {
    var given = Given(language)
    given.isJSON = arguments.contains("--json")
    let invocation = Invocation(given, fixed: fixed, console)
    invocation.tell(fault)
    return invocation.status
  }

  func carryOut(_ command: any OfficeCommand, fixed: String?) -> CommandStatus {
    let given = Given(command.common, language)
    let invocation = Invocation(given, fixed: fixed, console)
    do {
      if fixed != nil { try checkSession(given, invocation) }
      try command.run(in: invocation)
    } catch {
      invocation.tell(error)
    }
    do { try invocation.close() } catch { invocation.tell(error) }
    return invocation.status
  }

  private func checkSession(_ given: Given, _ invocation: Invocation) throws {
    if given.store != nil { throw UsageFault.notInSession("--store") }
    if given.person != nil { throw UsageFault.notInSession("--as") }
    if given.now != nil { throw UsageFault.notInSession("--now") }
    // Also for commands that need no person: whoever is disabled does nothing at all.
    _ = try invocation.acting()
  }

  /// What ArgumentParser says: help on standard output, complaints on standard error.
  func tell(_ error: any Error) -> CommandStatus {
    let code = Root.exitCode(for: error)
    let text = Root.fullMessage(for: error, columns: console.columns)
    guard code == .success else {
      let words = visible(language.parserText(text), newlines: .keep)
      if arguments.contains("--json") {
        console.output(JSON.object(["error": "usage", "message": .string(words)]).text + "\n")
      } else {
        console.messages(words + "\n")
      }
      return .wrongUsage
    }
    let isScript = arguments.contains { $0.hasPrefix("--generate-completion-script") }
    console.output((isScript ? text : language.parserText(text)) + "\n")
    return .done
  }
}
