import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// Public numbers for many items, taken at once: taking one between two items would make the search index write out
/// what it has gathered.
struct NumberStock {
  private struct Series: Hashable {
    let prefix: String
    let year: Int
  }

  private var next: [Series: Int] = [:]

  init(for numbers: Range<Int>, of plan: VolumePlan, in store: Store) throws {
    var counts: [Series: Int] = [:]
    for number in numbers {
      let series = Series(
        prefix: plan.desk(number).prefix, year: plan.moment(number).civilDate.year)
      counts[series, default: 0] += 1
    }
    for (series, count) in counts {
      next[series] = try store.takeNumbers(count, prefix: series.prefix, year: series.year)
    }
  }

  mutating func next(_ prefix: String, _ year: Int) -> String {
    let series = Series(prefix: prefix, year: year)
    let number = next[series] ?? 0
    next[series] = number + 1
    return Store.publicNumber(prefix, year, number)
  }
}

extension Newsroom {
  /// The words by which a name or a public number is found.
  static func wordsToFind(_ name: String) -> String {
    searchTerms(of: name).joined(separator: " ")
  }

  /// An item as it would stand after its way to the state that the plan gives it.
  func volumeRecord(
    _ number: Int, _ plan: VolumePlan, _ maker: IDMaker, _ stock: inout NumberStock
  ) throws -> ItemRecord {
    let source = plan.source(number)
    let desk = plan.desk(number)
    let definition = try definition(for: source.kind, on: desk.portal)
    let planned = VolumePlan.state(number)
    let state = definition.state(planned) == nil ? "review" : planned
    let made = plan.moment(number)
    let author = desk.writers[number % desk.writers.count]
    let current = CurrentText(
      revision: ID(maker.next(at: made)), hash: source.hash, missingFields: source.missing)
    var item = Item(
      id: ID(maker.next(at: made)), portal: desk.portal, kind: source.kind, author: author,
      state: state, version: 1, text: current, writers: [author])
    settle(&item, definition.id, desk, from: made, until: plan.end)
    let isOut = item.live != nil || state == "withdrawn" || state == "archived"
    return ItemRecord(
      item: item, number: stock.next(desk.prefix, made.civilDate.year),
      definition: definition.id, category: source.text[.category], priority: .normal,
      title: source.text.title, revisionNumber: 1, publishedAt: isOut ? made : nil, madeAt: made,
      changedAt: made)
  }

  /// What can be graded of an item that went out; numbered as its item, which is as old.
  func volumeWork(of record: ItemRecord) -> WorkRecord? {
    record.publishedAt.map { publishedAt in
      WorkRecord(
        id: ID(record.item.id.rawValue), item: record.item.id,
        part: WorkPart.first(of: record.item.kind), portal: record.item.portal,
        publishedAt: publishedAt)
    }
  }

  private func settle(
    _ item: inout Item, _ definition: DefinitionID, _ desk: VolumePlan.Desk, from made: Timestamp,
    until end: Timestamp
  ) {
    let day = Timestamp.millisecondsPerDay
    if item.state == "draft" { return }
    item.version = 5
    item.runCount = 1
    let isRunning = ["submitted", "editing", "review", "returned", "approved", "scheduled"]
      .contains(item.state.rawValue)
    if isRunning { item.run = Run(number: 1, definition: definition) }
    switch item.state {
    case "submitted", "review": item.due = made.adding(milliseconds: day)
    case "editing":
      item.due = made.adding(milliseconds: day)
      item.assignee = desk.editor
    case "returned": item.run?.returnedFrom = "review"
    case "approved", "published", "scheduled":
      item.approval = Approval(person: desk.decider, hash: item.text.hash)
      item.run?.approvedFrom = "review"
      item.writers = []
      if item.state == "scheduled" { item.publishAt = end.adding(milliseconds: day) }
    default: break
    }
    if item.state == "published" {
      item.live = LiveText(revision: item.text.revision, hash: item.text.hash)
    }
  }
}
