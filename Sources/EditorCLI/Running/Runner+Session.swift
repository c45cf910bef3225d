import ArgumentParser
import Newsroom

extension Runner {
  /// One person's session: the command that came over the line, or the full screen when none came.
  ///
  /// Whoever started it chose neither the person nor the store, and must not choose them by other roads: from here on
  /// the program goes by nothing of its environment but a few words.
  func run(_ session: SessionCommand) -> CommandStatus {
    var console = console
    console.environment = Console.confined(console.environment)
    let inside = Runner(
      arguments: [], console: console, language: session.language ?? language)
    do {
      try console.confine()
      let login = try inside.login(of: session)
      let line =
        try session.fromSudo
        ? [] : CommandLineSplitter.split(console.environment["SSH_ORIGINAL_COMMAND"] ?? "")
      let words = line.first == "toasoan" ? Array(line.dropFirst()) : line
      if words.isEmpty || words == ["tui"] { return try inside.openWorkstation(for: login) }
      return Runner(arguments: words, console: console, language: inside.language)
        .runInside(sessionOf: login)
    } catch {
      let invocation = Invocation(Given(inside.language), fixed: session.login ?? "", console)
      invocation.tell(error)
      return invocation.status
    }
  }

  /// Who the session is for: the one that sshd's forced command names, or whose number sudo tells. A caller of sudo
  /// cannot set that number.
  private func login(of session: SessionCommand) throws -> String {
    guard (session.login != nil) != session.fromSudo else { throw UsageFault.sessionPerson }
    if let login = session.login { return login }
    guard let number = console.environment["SUDO_UID"].flatMap(UInt32.init) else {
      throw UsageFault.notFromSudo
    }
    let invocation = Invocation(Given(language), fixed: "", console)
    let login = try invocation.newsroom().login(ofSystemUser: number)
    try invocation.close()
    return login
  }

  private func openWorkstation(for login: String) throws -> CommandStatus {
    let invocation = Invocation(Given(language), fixed: login, console)
    _ = try invocation.acting()
    try invocation.close()
    guard let workstation = console.workstation else { throw UsageFault.workstationMissing }
    try workstation(
      WorkstationStart(
        login: login, store: invocation.place.path, language: language,
        environment: console.environment))
    return .done
  }

  private func runInside(sessionOf login: String) -> CommandStatus {
    do {
      try checkName()
      let command = try Root.parseAsRoot(arguments)
      guard let command = command as? any OfficeCommand, EditorCLI.holds(type(of: command)) else {
        throw UsageFault.notInSession(arguments[0])
      }
      return carryOut(command, fixed: login)
    } catch let fault as UsageFault {
      return tell(fault, fixed: login)
    } catch {
      return tell(error)
    }
  }
}
