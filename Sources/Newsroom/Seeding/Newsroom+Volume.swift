import Rulebook
import Storage
import Workflow

/// What went into a store that was filled for measuring.
public struct VolumeReport: Hashable, Sendable {
  public let items: Int
  public let transactions: Int
}

extension Newsroom {
  /// Items per transaction: each transaction leaves one event.
  private static let batch = 5_000
  /// Bytes of a body: most of what portals publish is short news.
  private static let longest = 1_400

  /// Fills a store with `count` items for measuring, past the use cases but with all that they would leave in tables,
  /// counts and the search index; only decisions and notices are left out. A store without portals gets the sample's.
  public func furnish(
    items count: Int, years: Int = 5, progress: (Int) throws -> Void = { _ in }
  ) throws -> VolumeReport {
    if try board().portals.isEmpty { _ = try furnishSample(by: nil) }
    let plan = try volumePlan(count, years: years)
    try rememberWords(of: plan)
    let maker = makerOfTheirOwn()
    var done = 0
    var transactions = 0
    while done < count {
      let numbers = done..<min(done + Self.batch, count)
      try store.database.atomically { try furnish(numbers, plan, maker) }
      done = numbers.upperBound
      transactions += 1
      try progress(done)
    }
    return VolumeReport(items: count, transactions: transactions)
  }

  private func volumePlan(_ count: Int, years: Int) throws -> VolumePlan {
    let board = try board()
    let sources = SampleText.all.compactMap { sample -> VolumePlan.Source? in
      guard let kind = Kind(rawValue: sample.kind), !kind.isDocument,
        sample.body.utf8.count < Self.longest
      else { return nil }
      let text = Text(
        title: sample.title, summary: sample.summary, body: sample.body,
        fields: [.category: sample.categoryCode])
      return VolumePlan.Source(
        text: text, kind: kind, hash: Hashing.hash(text),
        terms: Self.terms(of: text, author: "", number: "").joined(separator: " "),
        missing: text.missingFields(for: kind))
    }
    let desks = try board.portals.values.sorted { $0.code < $1.code }.compactMap { portal in
      try desk(of: portal, board)
    }
    return VolumePlan(sources: sources, desks: desks, count: count, years: years, end: now)
  }

  private func desk(of portal: PortalRecord, _ board: Board) throws -> VolumePlan.Desk? {
    let grants = try store.grants(on: portal.id)
    func holders(_ roles: Role...) -> [ID<Person>] {
      roles.flatMap { role in grants.filter { $0.role == role }.map(\.person) }
    }
    let writers = holders(.contributor, .editor)
    guard let decider = holders(.deputy, .head).first, !writers.isEmpty else { return nil }
    return VolumePlan.Desk(
      portal: portal.id, writers: writers, editor: holders(.editor, .secretary).first ?? decider,
      decider: decider, prefix: board.numberPrefix(of: portal.id),
      words: Dictionary(
        writers.map { ($0, Self.wordsToFind(board.name($0))) }, uniquingKeysWith: { $1 }))
  }

  private func rememberWords(of plan: VolumePlan) throws {
    try store.database.atomically {
      for source in plan.sources {
        try rememberForms(of: source.terms.split(separator: " ").map(String.init))
      }
    }
  }

  private func furnish(
    _ numbers: Range<Int>, _ plan: VolumePlan, _ maker: IDMaker
  ) throws {
    let acting = Acting(person: ID(0), login: "", name: "", source: "furnish")
    var recorder = Recorder(
      store: store, storeID: facts.id, at: now, acting: acting, request: newRequest())
    var (tallies, workTallies) = (Tallies(), WorkTallies())
    var stock = try NumberStock(for: numbers, of: plan, in: store)
    for number in numbers {
      let record = try volumeRecord(number, plan, maker, &stock)
      try furnish(record, number, plan)
      tallies.count(record, by: 1)
      guard let work = volumeWork(of: record) else { continue }
      try store.insertUncounted(work)
      workTallies.count(work, by: 1)
    }
    try store.add(tallies)
    try store.add(workTallies)
    try recorder.record(
      "store.furnish", on: "store", nil, detail: "items=\(numbers.count)")
  }

  private func furnish(_ record: ItemRecord, _ number: Int, _ plan: VolumePlan) throws {
    let source = plan.source(number)
    let item = record.item
    try store.insert(
      RevisionRecord(
        id: item.text.revision, item: item.id, number: 1, text: source.text, hash: source.hash,
        person: item.author, at: record.madeAt))
    try store.insertUncounted(record)
    if item.runCount > 0 {
      try store.startRun(
        1, of: item.id, on: record.definition, by: item.author, at: record.madeAt)
      if item.run == nil {
        try store.endRun(1, of: item.id, by: "publish", at: record.changedAt)
      }
    }
    if item.state == "approved" || item.state == "scheduled" {
      try store.enqueue(
        QueueEntry(
          item: item.id, portal: item.portal, position: record.changedAt.milliseconds,
          notBefore: item.publishAt, enteredAt: record.changedAt, hold: nil))
    }
    let author = plan.desk(number).words[item.author] ?? ""
    let terms = "\(source.terms) \(author) \(Self.wordsToFind(record.number))"
    try store.index(item.id, terms: terms)
  }
}
