import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A sheet to be made.
public struct NewSheet: Hashable, Sendable {
  public var portal: String
  public var from: CivilDate
  /// The last day.
  public var to: CivilDate
  /// Only works of which this payee has a share; nil for everybody's.
  public var payee: String?

  public init(portal: String, from: CivilDate, to: CivilDate, payee: String? = nil) {
    self.portal = portal
    self.from = from
    self.to = to
    self.payee = payee
  }
}

/// A transition of a sheet that somebody asks for.
public struct SheetAct: Hashable, Sendable {
  public var number: String
  public var transition: TransitionName
  /// The version that was seen; nil acts on whatever is there, for scripts.
  public var expected: Int?
  public var comment: String
  /// On which day it was paid; nil for today.
  public var paidOn: CivilDate?

  public init(
    _ transition: TransitionName, on number: String, expected: Int? = nil, comment: String = "",
    paidOn: CivilDate? = nil
  ) {
    self.number = number
    self.transition = transition
    self.expected = expected
    self.comment = comment
    self.paidOn = paidOn
  }
}

/// How a sheet stands after an act.
public struct SheetOutcomeKept: Hashable, Sendable, RequestOutcome {
  public let number: String
  public let state: StateName
  public let version: Int
  public let lines: Int
  public let gross: Dong
  public let tax: Dong

  init(_ sheet: SheetRecord) {
    number = sheet.number
    state = sheet.state
    version = sheet.version
    lines = sheet.lines
    gross = sheet.gross
    tax = sheet.tax
  }

  var kept: String {
    "\(number) \(state) \(version) \(lines) \(gross.amount) \(tax.amount)"
  }

  init?(kept: String) {
    let words = kept.split(separator: " ").map(String.init)
    guard words.count == 6, let version = Int(words[2]), let lines = Int(words[3]),
      let gross = Int64(words[4]), let tax = Int64(words[5])
    else { return nil }
    number = words[0]
    state = StateName(rawValue: words[1])
    self.version = version
    self.lines = lines
    self.gross = Dong(gross)
    self.tax = Dong(tax)
  }
}

/// Payment sheets: each moves by its definition on the state machine, in four different hands.
extension Newsroom {
  /// The definition that payment sheets move by.
  public static let sheetDefinition = "payment-sheet"

  /// Makes a sheet of everything of the period that is graded and on no other sheet.
  public func makeSheet(
    _ new: NewSheet, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<SheetOutcomeKept> {
    let parts = [
      new.portal, "\(new.from.dayNumber)", "\(new.to.dayNumber)", new.payee ?? "",
    ]
    return try perform("sheet.make", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(new.portal)
      guard new.to >= new.from else { throw NewsroomError.invalid(.timesOutOfOrder) }
      let engine = Engine(try definition(named: Self.sheetDefinition), calendar: calendar)
      let flow = try making(on: portal, engine, acting, at: recorder.at)
      let payee = try new.payee.map(payee(named:))
      let works = try payable(on: portal.id, new, payee)
      let (sheet, step) = try insertSheet(flow, new, portal, payee, works, acting, recorder)
      try store.move(works.map(\.0), to: .listed, on: sheet.id)
      try tell(of: step, .prepare, on: sheet, try self.flow(of: sheet), engine)
      try recorder.record(
        "sheet.make", on: "sheet", sheet.id.rawValue, portal: portal.id,
        onBehalfOf: flow.hands.first?.onBehalfOf, after: "\(sheet.state)@\(sheet.version)",
        detail: "lines=\(sheet.lines) gross=\(sheet.gross.amount)")
      return SheetOutcomeKept(sheet)
    }
  }

  private func making(
    on portal: PortalRecord, _ engine: Engine, _ acting: Acting, at now: Timestamp
  ) throws -> PaymentSheet {
    let actor = try actor(acting.person)
    let id = ID<PaymentSheet>(newID())
    do throws(WorkflowError) {
      return try engine.making(id, on: portal.id, by: actor, at: now)
    } catch {
      throw try sheetDenial(error, .makeSheet, on: nil, portal.id, engine, acting)
    }
  }

  private func payable(
    on portal: ID<Portal>, _ new: NewSheet, _ payee: PayeeRecord?
  ) throws -> [(WorkRecord, GradeRecord)] {
    let (from, to) = (Timestamp(startOf: new.from), Timestamp(startOf: new.to.adding(days: 1)))
    var works = try graded(try store.payableWorks(on: portal, from: from, to: to))
    if let payee { works = works.filter { $0.1.shares.contains { $0.payee == payee.id } } }
    guard !works.isEmpty else {
      let listed = try store.sheetsOfWorks(
        on: portal, from: from, to: to, payee: payee?.id)
      throw refused("sheet.make", [.royalty(.nothingToPay(listedOn: listed))])
    }
    return works
  }

  func graded(_ works: [WorkRecord]) throws -> [(WorkRecord, GradeRecord)] {
    let grades = try store.grades(works.compactMap(\.grade))
    return try works.map { work in
      guard let grade = work.grade.flatMap({ grades[$0] }) else {
        throw StorageError.corrupt("the work \(work.id) has no grade")
      }
      return (work, grade)
    }
  }

  private func insertSheet(
    _ flow: PaymentSheet, _ new: NewSheet, _ portal: PortalRecord, _ payee: PayeeRecord?,
    _ works: [(WorkRecord, GradeRecord)], _ acting: Acting, _ recorder: Recorder
  ) throws -> (SheetRecord, SheetStepRecord) {
    let content = try content(
      of: SheetContent.lines(of: works, others: []), paidOn: recorder.at.civilDate, "sheet.make")
    try checkFund(of: portal, new.to.year, "sheet.make")
    let prefix = "BK-\(try board().numberPrefix(of: portal.id))"
    let sheet = SheetRecord(
      id: flow.id, number: try store.nextNumber(prefix: prefix, year: recorder.at.civilDate.year),
      portal: portal.id, from: new.from, to: new.to, payee: payee?.id, state: flow.state,
      version: flow.version, definition: flow.definition, madeBy: acting.person,
      madeAt: recorder.at, lines: content.lines.count, gross: content.gross, tax: content.tax)
    try store.insert(sheet)
    try store.setLines(content.lines, of: sheet.id)
    try store.setPayments(content.payments, of: sheet.id)
    let step = try insertStep(
      of: sheet.id, .makeSheet, .prepare, acting.person, flow.hands.first?.onBehalfOf,
      from: flow.state, to: flow.state, "", recorder.at)
    return (sheet, step)
  }

  func insertStep(
    of sheet: ID<PaymentSheet>, _ transition: TransitionName, _ step: SheetStep?,
    _ person: ID<Person>, _ onBehalfOf: ID<Person>?, from: StateName, to: StateName,
    _ comment: String, _ now: Timestamp
  ) throws -> SheetStepRecord {
    let record = SheetStepRecord(
      sequence: try store.steps(of: sheet).count + 1, transition: transition, step: step,
      person: person, onBehalfOf: onBehalfOf, from: from, to: to, comment: comment, at: now)
    try store.insert(record, of: sheet)
    return record
  }

  /// The payments of lines: what each payee gets at once, and what the law of the day withholds of it.
  func content(
    of lines: [SheetLine], paidOn day: CivilDate, _ action: String,
    statuses: [ID<Payee>: TaxStatus] = [:]
  ) throws -> SheetContent {
    let law = try lawBook()
    let grosses = SheetContent.grosses(of: lines)
    let payees = try store.payees(grosses.map(\.payee))
    let payments = try grosses.map { id, gross in
      guard let payee = payees[id] else {
        throw StorageError.corrupt("the payee \(id) is gone")
      }
      do throws(WithholdingFault) {
        return PaymentRecord(
          payee: id,
          withholding: try Withholding(
            of: gross, to: statuses[id] ?? payee.taxStatus, on: day, by: law))
      } catch {
        switch error {
        case .unknownFigure(let figure, let day):
          throw refused(action, [.royalty(.unknownFigure(figure, on: day))])
        case .negative: throw refused(action, [.royalty(.paysBack(code: payee.code))])
        }
      }
    }
    return SheetContent(lines: lines, payments: payments)
  }

  /// Throws where the fund refuses to be exceeded, and is.
  func checkFund(of portal: PortalRecord, _ year: Int, _ action: String) throws {
    let view = try fundView(of: portal, year)
    guard view.fund?.over == .refuse, view.balance.left < .zero else { return }
    let (left, wanted) = (view.balance.given, view.balance.spent)
    throw refused(action, [.royalty(.overFund(left: left, wanted: wanted))])
  }
}
