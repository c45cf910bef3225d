import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

struct ItemDiff: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemDiff, "diff") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.oldRevision)) var old: Int?
  @Argument(help: .option(.newRevision)) var new: Int?
  @Flag(help: .option(.sinceRead)) var sinceRead = false

  func run(in invocation: Invocation) throws {
    if sinceRead, old != nil { throw UsageFault.revisionsAndSinceRead }
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let compared: ComparedRevisions
    if let old {
      compared = try newsroom.revisionsToCompare(old, new, of: id, by: acting)
    } else {
      let view = try newsroom.view(id, by: acting)
      compared = try newsroom.revisionsToCompare(view, since: view.readMark, by: acting)
    }
    let page = ComparisonPage(
      compared: compared,
      comparison: TextComparison(from: compared.old.text, to: compared.new.text),
      board: try newsroom.board(), wording: invocation.wording)
    invocation.answer(page.json) { page.text() }
    if !invocation.isJSON { invocation.message(page.summary) }
  }
}

/// Two texts of an item and what changed between them, for people and for scripts.
struct ComparisonPage {
  let compared: ComparedRevisions
  let comparison: TextComparison
  let board: Board
  let wording: any Wording

  /// What was compared and why, and how much changed.
  var summary: String {
    let (old, new) = (compared.old.number, compared.new.number)
    return wording.sentence(for: compared.base, from: old, to: new) + " "
      + wording.changes(comparison.count, isFormal: comparison.isFormal)
  }

  func text() -> String { MarkedComparison(comparison: comparison, wording: wording).text }

  var json: JSON {
    var parts = comparison.fields.map { json($0.field, $0.changes, count: $0.count) }
    if !comparison.body.isEmpty {
      parts.append(json(.body, comparison.body, count: comparison.body.changes.count))
    }
    return .object([
      "from": .number(compared.old.number), "to": .number(compared.new.number),
      "from_hash": .string(compared.old.hash.description),
      "to_hash": .string(compared.new.hash.description),
      "from_by": .string(board.login(compared.old.person)), "from_at": .time(compared.old.at),
      "to_by": .string(board.login(compared.new.person)), "to_at": .time(compared.new.at),
      "base": .string(compared.base.rawValue), "changes": .number(comparison.count),
      "kinds": .object(
        Dictionary(
          uniqueKeysWithValues: comparison.counts.map { ($0.key.rawValue, .number($0.value)) })),
      "languages": .strings(comparison.languages), "parts": .array(parts),
      "files": .array(
        comparison.files.map { change in
          let (old, new) = wording.words(of: change)
          return .object(["old": .string(old), "new": .string(new)])
        }),
    ])
  }

  private func json(_ field: Field, _ changes: TextChanges, count: Int) -> JSON {
    .object([
      "field": .string(field.rawValue), "changes": .number(count),
      "passages": MarkedChanges(changes: changes, wording: wording).json,
    ])
  }
}
