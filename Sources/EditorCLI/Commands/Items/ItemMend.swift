import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

/// Mending what needs no person: first what would change, and a new revision only when that is asked for.
struct ItemMend: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemMend, "mend") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.mendOnly)) var only: [StyleRule] = []
  @Flag(help: .option(.apply)) var apply = false
  @Option(name: .customLong("expect"), help: .option(.mendExpected)) var expected: Int?

  func run(in invocation: Invocation) throws {
    if apply, expected == nil { throw UsageFault.expectMissing }
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let view = try newsroom.view(id, by: acting)
    let former = view.revision.text
    let rules = only.isEmpty ? nil : Set(only)
    let found = try newsroom.mending(former, on: view.item.portal, only: rules)
    let isIdle = found?.mending.mended.isEmpty != false
    guard apply, let expected else {
      guard let (text, mending) = found, !isIdle else { return invocation.notice(.nothingToMend) }
      show(mending, from: former, to: text, invocation)
      return invocation.notice(
        .mendsPlanned(mending.mended.count, left: mending.left.count, version: view.item.version))
    }
    // A text that is as it should be is saved as well: nothing is added by it, and a request that is asked again gets the
    // answer that it got.
    let save = Save(item: id, expected: expected, text: found?.text ?? former)
    let answer = try newsroom.save(save, by: acting, request: try invocation.request(change))
    try invocation.answer(answer)
    guard let mending = found?.mending, !isIdle else { return invocation.notice(.nothingToMend) }
    invocation.notice(.mended(mending.mended.count, left: mending.left.count))
  }

  private func show(
    _ mending: StyleMending, from former: Text, to text: Text, _ invocation: Invocation
  ) {
    for finding in mending.mended {
      let words =
        invocation.isJSON
        ? ItemCheck.json(finding, invocation) : visible(invocation.wording.sentence(for: finding))
      invocation.console.output(words + "\n")
    }
    guard !invocation.isJSON else { return }
    let comparison = TextComparison(from: former, to: text)
    let marked = MarkedComparison(comparison: comparison, wording: invocation.wording)
    invocation.console.output(marked.text)
  }
}

extension StyleRule: ExpressibleByArgument {}
