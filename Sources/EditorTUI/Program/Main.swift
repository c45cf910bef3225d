import EditorCLI
import Glibc
import Newsroom
import Terminal

/// The executable `toasoan`: the workstation, and every command without a screen.
@main
enum Main {
  static func main() {
    var console = Console.process()
    // Texts of others, passwords and private numbers stand in the memory of every command.
    do { try closeMemory() } catch {
      console.messages("toasoan: \(error)\n")
      exit(CommandStatus.unusable.rawValue)
    }
    let clock = console.clock
    console.workstation = { start in
      var options = StartOptions(store: StorePlace(start.store), clock: clock)
      options.login = start.login
      options.language = start.language
      options.isSession = true
      try Startup.open(options, environment: start.environment)
    }
    console.confine = { try Confinement.begin() }
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(EditorCLI.run(ToasoanCommand.self, arguments, console).rawValue)
  }
}
