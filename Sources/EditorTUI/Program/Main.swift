import EditorCLI
import Glibc
import Newsroom
import Terminal

/// The executable `toasoan`: the workstation, and every command without a screen.
@main
enum Main {
  static func main() {
    var console = Console.process()
    let environment = console.environment
    let clock = console.clock
    console.workstation = { login, store in
      var options = StartOptions(store: StorePlace(store), clock: clock)
      options.login = login
      try Startup.run(options, environment: environment)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(EditorCLI.run(ToasoanCommand.self, arguments, console).rawValue)
  }
}
