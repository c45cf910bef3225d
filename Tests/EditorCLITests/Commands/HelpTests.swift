import ArgumentParser
import EditorCLI
import Testing

/// Every command with the words that lead to it.
private func allCommands() -> [[String]] {
  func below(_ path: [String], _ commands: [any ParsableCommand.Type]) -> [[String]] {
    commands.flatMap { command -> [[String]] in
      let here = path + [command.configuration.commandName ?? ""]
      return [here] + below(here, command.configuration.subcommands)
    }
  }
  return below([], EditorCLI.commands)
}

@Test func `every command has help in both languages`() throws {
  let world = try World()
  let commands = allCommands()
  #expect(commands.count == CommandTopic.allCases.count - 1)
  for path in commands {
    let vietnamese = world.run(path + ["--help"])
    let english = world.run(path + ["--help", "--lang", "en"])
    #expect(vietnamese.status == .done && english.status == .done, "\(path)")
    #expect(vietnamese.output.contains("CÁCH DÙNG: toasoan \(path.joined(separator: " "))"))
    #expect(english.output.contains("USAGE: toasoan \(path.joined(separator: " "))"))
    #expect(vietnamese.messages.isEmpty && english.messages.isEmpty)
    for word in ["OPTIONS:", "ARGUMENTS:", "Show help", "default:"] {
      #expect(!vietnamese.output.contains(word), "\(path): \(word)")
    }
    #expect(
      english.output.unicodeScalars.filter { $0.value > 0x7F }.allSatisfy {
        "ềòạĐĐ–QĐđồ".unicodeScalars.contains($0)
      }, "\(path): \(english.output)")
  }
}

@Test func `complaints about a command line are told in the language asked for`() throws {
  let world = try World()
  let wrong = world.run("item", "show")
  #expect(wrong.status == .wrongUsage && wrong.output.isEmpty)
  #expect(wrong.messages.hasPrefix("Sai cách dùng: thiếu '<item>'"))
  #expect(world.run("item", "show", "--lang", "en").messages.hasPrefix("Error: Missing expected"))
  #expect(
    world.run("item", "lst").messages
      == "Không có lệnh “item lst”. Có phải là “item list”? Xem toasoan --help.\n")
  #expect(
    world.run("itm", "list", "--lang", "en").messages
      == "There is no command 'itm'. Did you mean 'item'? See toasoan --help.\n")
  #expect(world.run("xyzzy").status == .wrongUsage)
  #expect(world.run("xyzzy", "--json").value("error") == "unknown-command")
  #expect(world.run("item", "show", "X", "thừa").messages.contains("thừa 'thừa'"))
  #expect(world.run("item", "show", "X", "--jsno").messages.contains("Có phải là '--json'?"))
  let json = world.run("item", "show", "--json")
  #expect(json.output.hasPrefix(#"{"error":"usage","message":"Sai cách dùng"#))
}

@Test(arguments: ["bash", "zsh", "fish"])
func `shells complete the commands`(shell: String) throws {
  let told = try World().run("--generate-completion-script", shell)
  #expect(told.status == .done)
  #expect(told.output.contains("toasoan") && told.output.contains("actions"))
}
