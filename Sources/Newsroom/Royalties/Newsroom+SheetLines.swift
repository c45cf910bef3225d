import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A line beside those of works.
public enum ExtraLine: Hashable, Sendable {
  /// What an earlier sheet paid wrongly for a work: more, or with a sign less.
  case correction(of: ID<Item>, WorkPart?, Dong)
  case encouragement(Dong)
}

/// What is changed of a sheet while it is in the hands of whoever prepares it.
extension Newsroom {
  /// Takes up what was graded since, and leaves out works that are named.
  public func remakeSheet(
    _ number: String, without items: [ID<Item>] = [], expected: Int? = nil, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<SheetOutcomeKept> {
    let parts = [number, items.map(\.description).joined(separator: " "), "\(expected ?? 0)"]
    return try perform("sheet.remake", by: acting, request: request, asking: parts) { recorder in
      let opened = try openSheet(number, expected, "sheet.remake", acting, recorder)
      let sheet = opened.sheet
      let out = Set(items)
      try release(try store.works(on: sheet.id).filter { out.contains($0.item) })
      let fresh = try store.payableWorks(
        on: sheet.portal, from: Timestamp(startOf: sheet.from),
        to: Timestamp(startOf: sheet.to.adding(days: 1))
      ).filter { !out.contains($0.item) }
      let taken = try graded(fresh).filter { isFor(sheet, $0.1) }
      try store.move(taken.map(\.0), to: .listed, on: sheet.id)
      let others = try store.lines(of: sheet.id).filter { $0.kind != .work }
      return try replaceLines(of: opened, others, "sheet.remake", acting, &recorder)
    }
  }

  /// Adds a line that is no work.
  public func addLine(
    _ line: ExtraLine, to payee: String, on number: String, because reason: String,
    expected: Int? = nil, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<SheetOutcomeKept> {
    let reason = nfc(reason).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let parts = ["\(line)", payee, number, reason, "\(expected ?? 0)"]
    return try perform("sheet.line", by: acting, request: request, asking: parts) { recorder in
      let opened = try openSheet(number, expected, "sheet.line", acting, recorder)
      let sheet = opened.sheet
      let payee = try self.payee(named: payee)
      guard !reason.isEmpty else { throw NewsroomError.invalid(.royaltyReasonMissing) }
      guard reason.utf8.count <= 1_000 else {
        throw NewsroomError.invalid(.tooLong(.source, limit: 1_000))
      }
      let former = try store.lines(of: sheet.id).filter { $0.kind != .work }
      let added = try extraLine(line, payee, reason)
      if case .encouragement(let amount) = line {
        try checkEncouragement(amount, on: sheet, former)
      }
      return try replaceLines(of: opened, former + [added], "sheet.line", acting, &recorder)
    }
  }

  private func extraLine(
    _ line: ExtraLine, _ payee: PayeeRecord, _ reason: String
  ) throws -> SheetLine {
    switch line {
    case .encouragement(let amount):
      guard amount > .zero else { throw refused("sheet.line", [.royalty(.lumpIsNothing)]) }
      return SheetLine(
        position: 0, kind: .encouragement, work: nil, grade: nil, payee: payee.id,
        amount: amount, reason: reason)
    case .correction(let item, let part, let amount):
      guard amount != .zero else { throw refused("sheet.line", [.royalty(.lumpIsNothing)]) }
      guard let record = try storedItem(item) else {
        throw NewsroomError.notFound(.item, "\(item)")
      }
      let work = try store.work(of: item, part ?? WorkPart.first(of: record.item.kind))
      guard let work, work.standing == .paid else {
        throw refused("sheet.line", [.royalty(.workNotPaid(record.number))])
      }
      return SheetLine(
        position: 0, kind: .correction, work: work.id, grade: nil, payee: payee.id,
        amount: amount, reason: reason)
    }
  }

  private func checkEncouragement(
    _ amount: Dong, on sheet: SheetRecord, _ former: [SheetLine]
  ) throws {
    guard let portal = try board().portals[sheet.portal] else { return }
    let view = try fundView(of: portal, sheet.to.year)
    let royalties = view.months.sum
    let part = view.fund?.encouragement ?? Percent(0)
    let most = ExactAmount(royalties).part(part).rounded
    let wanted = view.encouragement + amount
    if wanted > most {
      throw refused("sheet.line", [.royalty(.overEncouragement(most: most, wanted: wanted))])
    }
  }

  private func isFor(_ sheet: SheetRecord, _ grade: GradeRecord) -> Bool {
    guard let payee = sheet.payee else { return true }
    return grade.shares.contains { $0.payee == payee }
  }

  /// A sheet whose lines are being changed.
  private struct OpenedSheet {
    let sheet: SheetRecord
    let engine: Engine
    let step: SheetStepRecord
    /// Who could go on with it as it was.
    let waited: Set<ID<Person>>
  }

  /// The sheet, if its lines may be changed by the person, who answers for preparing it from then on.
  private func openSheet(
    _ number: String, _ expected: Int?, _ action: String, _ acting: Acting, _ recorder: Recorder
  ) throws -> OpenedSheet {
    let record = try sheet(number)
    let engine = try engine(for: record)
    let actor = try actor(acting.person)
    let flow = try flow(of: record)
    if let expected, expected != record.version {
      throw refused(
        action, [.blocked(.sheetChanged(seen: expected, now: record.version))])
    }
    let after: PaymentSheet
    do throws(WorkflowError) {
      after = try engine.changing(flow, by: actor, at: recorder.at)
    } catch {
      throw try sheetDenial(error, .changeSheet, on: flow, record.portal, engine, acting)
    }
    let waited = try waitedFor(by: flow, engine)
    let step = try insertStep(
      of: record.id, .changeSheet, .prepare, acting.person, after.hands.last?.onBehalfOf,
      from: record.state, to: record.state, "", recorder.at)
    return OpenedSheet(sheet: record, engine: engine, step: step, waited: waited)
  }

  private func replaceLines(
    of opened: OpenedSheet, _ others: [SheetLine], _ action: String, _ acting: Acting,
    _ recorder: inout Recorder
  ) throws -> SheetOutcomeKept {
    var sheet = opened.sheet
    let works = try graded(try store.works(on: sheet.id).sorted { $0.place < $1.place })
    let lines = SheetContent.lines(of: works, others: others)
    let content = try content(of: lines, paidOn: recorder.at.civilDate, action)
    let version = sheet.version
    try store.setLines(lines, of: sheet.id)
    try store.setPayments(content.payments, of: sheet.id)
    sheet.version += 1
    sheet.lines = lines.count
    sheet.gross = content.gross
    sheet.tax = content.tax
    try store.update(sheet, from: version)
    try retell(
      of: opened.step, on: sheet, before: opened.waited, try flow(of: sheet), opened.engine)
    try recorder.record(
      action, on: "sheet", sheet.id.rawValue, portal: sheet.portal,
      before: "\(sheet.state)@\(version)", after: "\(sheet.state)@\(sheet.version)",
      detail: "lines=\(sheet.lines) gross=\(sheet.gross.amount)")
    return SheetOutcomeKept(sheet)
  }
}
