import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

/// Mending what needs no person: first what would change, and a new revision only when that is asked for.
extension ItemCheck {
  func mending(in invocation: Invocation) throws {
    if revision != nil { throw UsageFault.mendsNewestOnly }
    if apply, expected == nil { throw UsageFault.expectMissing }
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let view = try newsroom.view(id, by: acting)
    let former = view.revision.text
    let rules = only.isEmpty ? nil : Set(only)
    guard let (text, mending) = try newsroom.mending(former, on: view.item.portal, only: rules),
      !mending.mended.isEmpty
    else { return invocation.notice(.nothingToMend) }
    guard apply, let expected else {
      show(mending, from: former, to: text, invocation)
      return invocation.notice(
        .mendsPlanned(mending.mended.count, left: mending.left.count, version: view.item.version))
    }
    let save = Save(item: id, expected: expected, text: text)
    let answer = try newsroom.save(save, by: acting, request: try invocation.request(change))
    try invocation.answer(answer)
    invocation.notice(.mended(mending.mended.count, left: mending.left.count))
  }

  private func show(
    _ mending: StyleMending, from former: Text, to text: Text, _ invocation: Invocation
  ) {
    for finding in mending.mended {
      let words =
        invocation.isJSON
        ? Self.json(finding, invocation) : visible(invocation.wording.sentence(for: finding))
      invocation.console.output(words + "\n")
    }
    guard !invocation.isJSON else { return }
    let comparison = TextComparison(from: former, to: text)
    let marked = MarkedComparison(comparison: comparison, wording: invocation.wording)
    invocation.console.output(marked.text)
  }
}

extension StyleRule: ExpressibleByArgument {}
