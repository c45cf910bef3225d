import ArgumentParser
import Newsroom
import Prose
import Storage

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

struct ItemDiff: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemDiff, "diff") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.revision)) var old: Int
  @Argument(help: .option(.revision)) var new: Int

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let diff = TextDiff(
      from: try newsroom.revision(old, of: id, by: acting).text,
      to: try newsroom.revision(new, of: id, by: acting).text)
    let wording = invocation.wording
    invocation.answer(
      .object(["from": .number(old), "to": .number(new), "parts": .array(diff.parts.map(\.json))])
    ) {
      if diff.parts.isEmpty { invocation.notice(.empty) }
      return diff.parts.map { part in
        "@@ \(wording.name(of: part.field)) @@\n"
          + part.hunks.map { visible($0, newlines: .keep) + "\n" }.joined()
      }.joined()
    }
  }
}
