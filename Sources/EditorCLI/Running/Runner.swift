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
      let command = try Root.parseAsRoot(arguments)
      if let session = command as? SessionCommand { return run(session) }
      if let command = command as? any OfficeCommand { return carryOut(command, fixed: nil) }
      var other = command
      try other.run()
      return .done
    } catch {
      return tell(error)
    }
  }

  private func carryOut(_ command: any OfficeCommand, fixed: String?) -> CommandStatus {
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
  private func tell(_ error: any Error) -> CommandStatus {
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

extension Runner {
  /// One person's session: the command that came over the line, or the full screen when none came.
  private func run(_ session: SessionCommand) -> CommandStatus {
    let invocation = Invocation(Given(language), fixed: session.login, console)
    do {
      let line = try CommandLineSplitter.split(console.environment["SSH_ORIGINAL_COMMAND"] ?? "")
      let inner = line.first == "toasoan" ? Array(line.dropFirst()) : line
      if inner.isEmpty || inner == ["tui"] { return try openWorkstation(session, invocation) }
      return runInside(session, inner)
    } catch {
      invocation.tell(error)
      return invocation.status
    }
  }

  private func openWorkstation(
    _ session: SessionCommand, _ invocation: Invocation
  ) throws -> CommandStatus {
    _ = try invocation.acting()
    try invocation.close()
    guard let workstation = console.workstation else { throw UsageFault.workstationMissing }
    try workstation(session.login, invocation.place.path)
    return .done
  }

  private func runInside(_ session: SessionCommand, _ line: [String]) -> CommandStatus {
    let inner = Runner(arguments: line, console: console, language: language)
    do {
      let command = try Root.parseAsRoot(line)
      guard let command = command as? any OfficeCommand, EditorCLI.holds(type(of: command)) else {
        throw UsageFault.notInSession(line[0])
      }
      return inner.carryOut(command, fixed: session.login)
    } catch let fault as UsageFault {
      let invocation = Invocation(Given(language), fixed: session.login, console)
      invocation.tell(fault)
      return invocation.status
    } catch {
      return inner.tell(error)
    }
  }
}
