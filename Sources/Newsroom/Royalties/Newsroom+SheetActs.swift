import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// How sheets move.
extension Newsroom {
  /// Makes a transition of a sheet with all that it brings about.
  public func act(
    _ act: SheetAct, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<SheetOutcomeKept> {
    let act = SheetAct(
      act.transition, on: act.number, expected: act.expected, comment: nfc(act.comment),
      paidOn: act.paidOn)
    let parts = [
      act.number, act.transition.rawValue, "\(act.expected ?? 0)", act.comment,
      "\(act.paidOn?.dayNumber ?? 0)",
    ]
    return try perform(
      "sheet.\(act.transition)", by: acting, request: request, asking: parts, weight: .deciding
    ) { recorder in
      let before = try sheet(act.number)
      let engine = try engine(for: before)
      let outcome = try applied(act, to: before, engine, acting, at: recorder.at)
      var after = before
      after.state = outcome.sheet.state
      after.version = outcome.sheet.version
      try carryOut(outcome.decision, act, &after, recorder)
      try store.update(after, from: before.version)
      let decision = outcome.decision
      let step = try insertStep(
        of: before.id, decision.transition, decision.effect.step, decision.person,
        decision.authority.onBehalfOf, from: decision.from, to: decision.to, decision.comment,
        recorder.at)
      try tell(of: step, decision.effect, on: after, outcome.sheet, engine)
      try recorder.record(
        "sheet.\(act.transition)", on: "sheet", before.id.rawValue, portal: before.portal,
        onBehalfOf: decision.authority.onBehalfOf, before: "\(before.state)@\(before.version)",
        after: "\(after.state)@\(after.version)",
        hash: after.seal.map { TextHash($0.contentHash) },
        detail: "gross=\(after.gross.amount) tax=\(after.tax.amount)")
      return SheetOutcomeKept(after)
    }
  }

  private func applied(
    _ act: SheetAct, to record: SheetRecord, _ engine: Engine, _ acting: Acting,
    at now: Timestamp
  ) throws -> SheetOutcome {
    let actor = try actor(acting.person)
    let request = SheetRequest(
      act.transition, by: actor, at: now, seen: act.expected, comment: act.comment)
    let sheet = try flow(of: record)
    do throws(WorkflowError) {
      return try engine.applying(request, to: sheet)
    } catch {
      throw try sheetDenial(error, act.transition, on: sheet, record.portal, engine, acting)
    }
  }

  /// What a transition does beside moving the sheet.
  private func carryOut(
    _ decision: SheetDecision, _ act: SheetAct, _ sheet: inout SheetRecord, _ recorder: Recorder
  ) throws {
    let action = "sheet.\(act.transition)"
    switch decision.effect {
    case .prepare, .check: try checkUpToDate(sheet, action)
    case .sign: try seal(&sheet, recorder, action)
    case .pay: try pay(&sheet, on: act.paidOn ?? recorder.at.civilDate, recorder, action)
    case .cancel: try release(sheet)
    case .sendBack: break
    }
  }

  // MARK: Signing

  /// Freezes the sheet: each line gets the steps of its sum with the rules that they follow, and the whole a hash and the
  /// signed head of the log.
  private func seal(_ sheet: inout SheetRecord, _ recorder: Recorder, _ action: String) throws {
    try checkUpToDate(sheet, action)
    guard let portal = try board().portals[sheet.portal] else {
      throw NewsroomError.notFound(.portal, "\(sheet.portal)")
    }
    try checkFund(of: portal, sheet.to.year, action)
    let law = try lawBook()
    let grades = try store.grades(on: sheet.id)
    let lines = try store.lines(of: sheet.id).map { line in
      var line = line
      if let work = line.work, line.kind == .work, let grade = grades[work] {
        line.steps = try sum(of: grade, law).notation
      }
      return line
    }
    let content = try content(of: lines, paidOn: recorder.at.civilDate, action)
    try store.setLines(lines, of: sheet.id)
    try store.setPayments(content.payments, of: sheet.id)
    let head = try signedHead()
    sheet.gross = content.gross
    sheet.tax = content.tax
    sheet.seal = SheetRecord.Seal(
      contentHash: SheetContent.hash(of: sheet, lines), head: head.head, at: head.at,
      signature: head.signature)
  }

  // MARK: Paying

  private func pay(
    _ sheet: inout SheetRecord, on day: CivilDate, _ recorder: Recorder, _ action: String
  ) throws {
    let lines = try store.lines(of: sheet.id)
    guard let seal = sheet.seal, SheetContent.hash(of: sheet, lines) == seal.contentHash else {
      throw refused(action, [.royalty(.signedSheetChanged)])
    }
    let signed = seal.at.civilDate
    guard day >= signed, day <= recorder.at.civilDate else {
      throw refused(action, [.royalty(.payDayImpossible(day, signed: signed))])
    }
    let content = try content(of: lines, paidOn: day, action)
    try store.setPayments(content.payments, of: sheet.id)
    sheet.tax = content.tax
    sheet.paidOn = day
    let works = try store.works(on: sheet.id)
    try store.move(works, to: .paid, on: sheet.id)
    for work in works { try keepSigns(of: work) }
  }

  /// So that a text that is nearly the same is known when it comes again.
  private func keepSigns(of work: WorkRecord) throws {
    guard work.part == .text, let record = try storedItem(work.item) else { return }
    let revision = record.item.live?.revision ?? record.item.text.revision
    try store.insertPaidText(
      TextSigns(try store.revision(revision).text.body).signs, of: work.id)
  }

  // MARK: Cancelling

  private func release(_ sheet: SheetRecord) throws {
    try store.cancelLines(of: sheet.id)
    try store.setPayments([], of: sheet.id)
    try release(try store.works(on: sheet.id))
  }

  /// The works wait for another sheet.
  func release(_ works: [WorkRecord]) throws {
    let works = try graded(works)
    try store.move(works.filter { $0.1.isDecisive }.map(\.0), to: .graded, on: nil)
    try store.move(works.filter { !$0.1.isDecisive }.map(\.0), to: .proposed, on: nil)
  }

  // MARK: What acts share

  func sheet(_ number: String) throws -> SheetRecord {
    guard let sheet = try store.sheet(number: number.uppercased()) else {
      throw NewsroomError.notFound(.sheet, number)
    }
    return sheet
  }

  func engine(for sheet: SheetRecord) throws -> Engine {
    Engine(try definition(sheet.definition), calendar: calendar)
  }

  /// The sheet as the state machine sees it.
  func flow(of sheet: SheetRecord) throws -> PaymentSheet {
    let hands = try store.steps(of: sheet.id).compactMap { step in
      step.step.map { Hand($0, by: step.person, onBehalfOf: step.onBehalfOf) }
    }
    let payees = try Set(store.lines(of: sheet.id).map(\.payee))
    let people = try store.payees(payees).values.compactMap(\.person)
    return PaymentSheet(
      id: sheet.id, portal: sheet.portal, state: sheet.state, version: sheet.version,
      definition: sheet.definition, hands: hands, payees: Set(people), lineCount: sheet.lines)
  }

  /// Throws when a line is not what its work is worth by the law as it stands: a figure came in after the sheet was made.
  func checkUpToDate(_ sheet: SheetRecord, _ action: String) throws {
    let wrong = try differences(of: sheet, try store.lines(of: sheet.id))
    guard !wrong.isEmpty else { return }
    let works = try wrong.map { try store.line(of: $0.work)?.number ?? "\($0.work)" }
    throw refused(action, [.royalty(.sheetOutdated(works: works))])
  }

  func sheetDenial(
    _ error: WorkflowError, _ name: TransitionName, on sheet: PaymentSheet?,
    _ portal: ID<Portal>, _ engine: Engine, _ acting: Acting
  ) throws -> NewsroomError {
    switch error {
    case .unknownTransition(let name, _):
      return .unknownTransition(
        name.rawValue, known: engine.definition.transitionNames.map(\.rawValue))
    case .blocked(_, let blockers):
      let actors = try actors(on: portal).filter { $0.person != acting.person }
      let who =
        sheet.map { engine.whoCould(name, on: $0, of: actors, at: now) }
        ?? engine.whoCouldMake(on: portal, of: actors, at: now)
      let board = try board()
      return refused(
        name == .makeSheet ? "sheet.make" : name == .changeSheet ? "sheet.line" : name.rawValue,
        blockers.map(Refusal.blocked),
        whoCould: blockers.contains(where: \.isPersonal) ? who.map(board.login) : [])
    case .wrongSubject(let id, _):
      return .notFound(.definition, "\(id)")
    }
  }
}
