import ArgumentParser
import Newsroom
import Prose
import Spelling
import Storage
import Workflow

struct SpellGroup: ParsableCommand {
  static var configuration: CommandConfiguration { .of(.spell, "spell", [SpellCheck.self]) }
}

struct SpellCheck: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.spellCheck, "check") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.spelledItem)) var item: String?
  @Option(help: .option(.revision)) var revision: Int?
  @Option(help: .option(.spelledBody)) var body: String?
  @Option(help: .option(.wordsPortal)) var portal: String?

  func run(in invocation: Invocation) throws {
    let (text, portal) = try read(invocation)
    let answer = try SpellingAnswer(text, on: portal, invocation)
    answer.tell(invocation)
    answer.tellCount(invocation)
  }

  /// The text, and the portal whose words count.
  private func read(_ invocation: Invocation) throws -> (Text, ID<Portal>) {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let named = try portal.map { code in
      guard let record = try newsroom.board().portal(code: code) else {
        throw NewsroomError.notFound(.portal, code)
      }
      return record.id
    }
    if let item {
      if body != nil { throw UsageFault.itemAndBody }
      let view = try newsroom.view(try newsroom.itemID(item), by: acting)
      let read =
        try revision.map { try newsroom.revision($0, of: view.item.id, by: acting) }
        ?? view.revision
      return (read.text, named ?? view.item.portal)
    }
    let words = try invocation.text(of: body ?? "-")
    let home = try newsroom.homePortal(of: acting)?.id
    guard let portal = named ?? home else { throw UsageFault.portalMissing }
    return (Text(title: "", body: words), portal)
  }
}
