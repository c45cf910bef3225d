import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A work as a list of royalties shows it.
public struct WorkView: Hashable, Sendable {
  public let line: WorkLine
  /// The title may not be read: the item is closed to a unit the reader is none of.
  public let isHidden: Bool
  /// The grade that counts.
  public let grade: GradeRecord?
  /// Who gets what of it, in the order of the shares.
  public let payees: [WorkPayee]
  /// The range of its genre in force, where a table of ranges is.
  public let range: RateRange?
}

/// Who gets which part of a work.
public struct WorkPayee: Hashable, Sendable {
  public let code: String
  public let name: String
  public let percent: Percent
}

/// From which coefficient to which a genre is paid.
public struct RateRange: Hashable, Sendable {
  public let from: Coefficient
  public let to: Coefficient
}

/// How works stand in a period, and what they cost.
public struct WorkTotals: Hashable, Sendable {
  public let works: [WorkStanding: Int]
  public let amounts: [WorkStanding: Dong]

  public var all: Int { works.values.reduce(0, +) }
  /// Works about which somebody has said what they are worth, or that they are worth nothing.
  public var graded: Int { all - (works[.open] ?? 0) - (works[.disputed] ?? 0) }
  public var amount: Dong { amounts.values.sum }
}

extension Newsroom {
  /// The scope of a list: portals by code (all that the person sees, when empty), a standing and days.
  public func workScope(
    of codes: [String], _ standing: WorkStanding?, from: CivilDate?, to: CivilDate?,
    by acting: Acting
  ) throws -> WorkScope {
    let portals =
      try codes.isEmpty
      ? portalsOfRoyalties(for: acting)
      : codes.map { code in
        let portal = try portal(code)
        try checkMaySeeRoyalties(acting, on: portal)
        return portal
      }
    if let from, let to, to < from { throw NewsroomError.invalid(.timesOutOfOrder) }
    var scope = WorkScope(portals: portals.map(\.id), standing: standing)
    if let from { scope.from = Timestamp(startOf: from) }
    if let to { scope.to = Timestamp(startOf: to.adding(days: 1)) }
    return scope
  }

  /// At most `limit` works of a scope, newest first, after the one at `place`.
  public func works(
    in scope: WorkScope, before place: WorkPlace?, limit: Int, by acting: Acting
  ) throws -> [WorkView] {
    try store.database.reading {
      let board = try board()
      for id in scope.portals {
        guard let portal = board.portals[id] else { continue }
        try checkMaySeeRoyalties(acting, on: portal)
      }
      return try views(
        of: try store.works(in: scope, before: place, limit: limit), by: acting)
    }
  }

  /// How many works a list that goes out has at most: what is longer is read by nobody, and days can be named.
  public static let mostWorksOfList = 50_000

  /// All works of a scope, newest first; throws when they are more than `most`.
  public func allWorks(
    in scope: WorkScope, most: Int = mostWorksOfList, by acting: Acting
  ) throws -> [WorkView] {
    try store.database.reading {
      var found: [WorkView] = []
      while true {
        let next = try works(
          in: scope, before: found.last?.line.work.place, limit: 1_000, by: acting)
        found += next
        guard found.count <= most else {
          throw NewsroomError.invalid(.tooManyWorks(limit: most))
        }
        if next.count < 1_000 { return found }
      }
    }
  }

  /// How the works of a period stand.
  public func workTotals(in scope: WorkScope, by acting: Acting) throws -> WorkTotals {
    try store.database.reading {
      let board = try board()
      for id in scope.portals {
        guard let portal = board.portals[id] else { continue }
        try checkMaySeeRoyalties(acting, on: portal)
      }
      let tallies =
        try scope.wholeMonths.map { try store.workTallies(on: scope.portals, in: $0) }
        ?? store.countedTallies(on: scope.portals, from: scope.from, to: scope.to)
      var works: [WorkStanding: Int] = [:]
      var amounts: [WorkStanding: Dong] = [:]
      for tally in tallies {
        works[tally.standing, default: 0] += tally.works
        amounts[tally.standing, default: .zero] += tally.amount
      }
      return WorkTotals(works: works, amounts: amounts)
    }
  }

  /// What is shown of works, each thing read once for all of them.
  func views(of lines: [WorkLine], by acting: Acting) throws -> [WorkView] {
    let grades = try store.grades(lines.compactMap(\.work.grade))
    let payees = try store.payees(grades.values.flatMap(\.shares).map(\.payee))
    var rates = RangeMemory(try rateBook(), try board())
    return try lines.map { line in
      let grade = line.work.grade.flatMap { grades[$0] }
      var isHidden = false
      if line.isClosed { isHidden = try !mayReadItem(line.work.item, acting) }
      return WorkView(
        line: line, isHidden: isHidden, grade: grade,
        payees: (grade?.shares ?? []).map { share in
          let payee = payees[share.payee]
          return WorkPayee(
            code: payee?.code ?? "", name: payee?.name ?? "", percent: share.percent)
        }, range: rates.range(of: line, grade))
    }
  }

  func mayReadItem(_ id: ID<Item>, _ acting: Acting) throws -> Bool {
    guard let record = try storedItem(id) else { return false }
    return try mayRead(record, acting.person)
  }

  // MARK: Parts and exemptions

  /// Makes another part of a published item gradable: its photos, a translation, the editor's work on it.
  public func addWorkPart(
    _ part: WorkPart, of item: ID<Item>, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform(
      "royalty.part", by: acting, request: request, asking: ["\(item)", part.rawValue]
    ) { recorder in
      let record = try published(item, by: acting, for: "royalty.part")
      let work = try work(part, of: record, &recorder)
      return NamedOutcome(name: "\(work.id)")
    }
  }

  /// Says that nothing is paid for a work, and why.
  public func exempt(
    _ item: ID<Item>, _ part: WorkPart?, because reason: ExemptReason, note: String = "",
    by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let note = nfc(note).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try perform(
      "royalty.exempt", by: acting, request: request,
      asking: ["\(item)", part?.rawValue ?? "", reason.rawValue, note]
    ) { recorder in
      let record = try published(item, by: acting, for: "royalty.exempt")
      let before = try work(
        part ?? WorkPart.first(of: record.item.kind), of: record, &recorder)
      try checkNotListed(before, "royalty.exempt")
      try checkMayUndo(before, acting, "royalty.exempt")
      guard note.utf8.count <= 1_000 else {
        throw NewsroomError.invalid(.tooLong(.source, limit: 1_000))
      }
      if reason == .other, note.isEmpty { throw NewsroomError.invalid(.royaltyReasonMissing) }
      try endGrades(of: before, at: recorder.at)
      var after = before
      after.standing = .exempt
      after.grade = nil
      after.amount = .zero
      after.exemption = WorkRecord.Exemption(reason, note: note)
      try store.update(after, from: before)
      try recordWork("royalty.exempt", after, before, record, &recorder, detail: reason.rawValue)
      return NamedOutcome(name: record.number)
    }
  }

  /// Takes an exemption back: the work waits to be graded again.
  public func endExemption(
    of item: ID<Item>, _ part: WorkPart?, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform(
      "royalty.unexempt", by: acting, request: request,
      asking: ["\(item)", part?.rawValue ?? ""]
    ) { recorder in
      let record = try published(item, by: acting, for: "royalty.unexempt")
      let part = part ?? WorkPart.first(of: record.item.kind)
      guard let before = try store.work(of: item, part), before.standing == .exempt else {
        throw refused("royalty.unexempt", [.royalty(.notExempt)])
      }
      var after = before
      after.standing = .open
      after.exemption = nil
      try store.update(after, from: before)
      try recordWork("royalty.unexempt", after, before, record, &recorder)
      return NamedOutcome(name: record.number)
    }
  }

  // MARK: What acts share

  /// The item, if it was published and the person may say what it is worth.
  func published(
    _ item: ID<Item>, by acting: Acting, for action: String
  ) throws -> ItemRecord {
    let record = try readable(item, by: try actor(acting.person))
    guard let portal = try board().portals[record.item.portal] else {
      throw NewsroomError.notFound(.portal, "\(record.item.portal)")
    }
    _ = try authority(action, for: .propose, on: portal, acting)
    guard record.publishedAt != nil else { throw refused(action, [.royalty(.notPublished)]) }
    return record
  }

  /// The work of a part; parts beside the first are made when somebody first speaks of them.
  func work(
    _ part: WorkPart, of record: ItemRecord, _ recorder: inout Recorder
  ) throws -> WorkRecord {
    if let work = try store.work(of: record.item.id, part) { return work }
    guard let publishedAt = try firstPublication(of: record) else {
      throw refused("royalty.part", [.royalty(.notPublished)])
    }
    let work = WorkRecord(
      id: ID(newID()), item: record.item.id, part: part, portal: record.item.portal,
      publishedAt: publishedAt)
    try store.insert(work)
    try recorder.record(
      "royalty.part", on: "work", work.id.rawValue, portal: record.item.portal,
      after: work.standing.rawValue, detail: "\(part.rawValue) item=\(record.item.id)")
    return work
  }

  /// When the item went out first: a correction that went out since does not change what its royalty follows.
  func firstPublication(of record: ItemRecord) throws -> Timestamp? {
    try store.works(of: record.item.id).map(\.publishedAt).min() ?? record.publishedAt
  }

  func checkNotListed(_ work: WorkRecord, _ action: String) throws {
    guard !work.standing.isGradable, let sheet = try work.sheet.flatMap(store.sheet) else { return }
    throw refused(action, [.royalty(.workListed(sheet: sheet.number))])
  }

  /// What the head of the board decided is undone by the head.
  private func checkMayUndo(_ work: WorkRecord, _ acting: Acting, _ action: String) throws {
    guard work.standing == .graded, let portal = try board().portals[work.portal] else { return }
    _ = try authority(action, for: .decide, on: portal, acting)
  }

  func endGrades(of work: WorkRecord, at now: Timestamp) throws {
    for grade in try store.grades(of: work.id) { try store.endGrade(grade.id, at: now) }
  }

  func recordWork(
    _ action: String, _ after: WorkRecord, _ before: WorkRecord, _ record: ItemRecord,
    _ recorder: inout Recorder, onBehalfOf: ID<Person>? = nil, detail: String = ""
  ) throws {
    try recorder.record(
      action, on: "work", after.id.rawValue, portal: record.item.portal,
      onBehalfOf: onBehalfOf, before: before.standing.rawValue, after: after.standing.rawValue,
      hash: record.item.live?.hash,
      detail: "\(after.part.rawValue) item=\(record.item.id)\(detail.isEmpty ? "" : " \(detail)")")
  }

  /// What goes out for the first time can be graded from then on.
  func openWork(for record: ItemRecord, at now: Timestamp) throws {
    let part = WorkPart.first(of: record.item.kind)
    guard try store.work(of: record.item.id, part) == nil else { return }
    try store.insert(
      WorkRecord(
        id: ID(newID()), item: record.item.id, part: part, portal: record.item.portal,
        publishedAt: now))
  }
}

extension WorkScope {
  /// The months that it is, of which tallies are kept; nil where it begins or ends within one.
  var wholeMonths: ClosedRange<WorkMonth>? {
    let first = from.milliseconds == .min ? WorkMonth(number: 0) : WorkMonth(from.civilDate)
    guard from.milliseconds == .min || first.span.from == from else { return nil }
    guard to.milliseconds != .max else { return first...WorkMonth(number: 200_000) }
    let last = WorkMonth(Timestamp(milliseconds: to.milliseconds - 1).civilDate)
    return last.span.to == to && last >= first ? first...last : nil
  }
}

/// The ranges of genres that were looked up for a page of a list.
struct RangeMemory {
  private struct Place: Hashable {
    let portal: ID<Portal>
    let day: CivilDate
  }

  private let book: RateBook
  private let board: Board
  private var rates: [Place: [RangeRate]] = [:]

  init(_ book: RateBook, _ board: Board) {
    self.book = book
    self.board = board
  }

  mutating func range(of line: WorkLine, _ grade: GradeRecord?) -> RateRange? {
    let place = Place(portal: line.work.portal, day: line.work.published)
    let ranges = rates[place] ?? ranges(at: place)
    rates[place] = ranges
    let found =
      grade.map { grade in ranges.first { $0.genre.code == grade.genre } }
      ?? ranges.first { $0.genre.group == line.kind.royaltyGroup }
    return found.map { RateRange(from: $0.from, to: $0.to) }
  }

  /// None where no table is known, or one of grades is in force.
  private func ranges(at place: Place) -> [RangeRate] {
    guard let portal = board.portals[place.portal],
      let effective = book.known(of: portal.code, on: place.day),
      case .ranges(let ranges) = effective.table.shape
    else { return [] }
    return ranges
  }
}

extension RateBook {
  /// The rates of a portal on a day; nil where none are known.
  func known(of portal: String, on day: CivilDate) -> EffectiveRates? {
    do throws(RateFault) {
      return try rates(of: portal, on: day)
    } catch {
      return nil
    }
  }
}

extension Newsroom {
  /// The rates of a portal on a day; nil where none are known.
  func knownRates(_ id: ID<Portal>, on day: CivilDate) throws -> EffectiveRates? {
    guard let portal = try board().portals[id] else { return nil }
    return try rateBook().known(of: portal.code, on: day)
  }
}
