import ArgumentParser
import Newsroom

struct ItemHistory: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemHistory, "history") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let events = try newsroom.history(of: try newsroom.itemID(item), by: acting)
    let views = try EventViews(events, invocation, try invocation.allNames())
    invocation.answer(events, head: EventViews.head, json: views.json, row: views.row)
  }
}
