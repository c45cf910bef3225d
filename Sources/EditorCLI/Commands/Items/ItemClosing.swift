import ArgumentParser
import Newsroom

struct ItemClose: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemClose, "close") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(name: .customLong("unit"), help: .option(.units)) var units: [String] = []
  @Option(help: .option(.note)) var note = ""

  func run(in invocation: Invocation) throws {
    guard !units.isEmpty else { throw UsageFault.unitMissing }
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.setUnits(
      units, of: try newsroom.itemID(item), note: note, by: try invocation.acting(),
      request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct ItemOpen: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemOpen, "open") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.note)) var note = ""

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.setUnits(
      nil, of: try newsroom.itemID(item), note: note, by: try invocation.acting(),
      request: try invocation.request(change))
    try invocation.answer(answer)
  }
}
