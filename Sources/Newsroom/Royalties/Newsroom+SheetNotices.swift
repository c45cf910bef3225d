import Royalties
import Rulebook
import Storage
import Workflow

/// Who is told of what was done with a payment sheet.
///
/// What is told of a sheet is gone for everybody once somebody made its next step: nobody is told of what is done.
extension Newsroom {
  /// A sheet has come to where it stands by a step: whoever can go on with it is told, except for whoever made the step,
  /// and so is whoever was waiting for what happened.
  func tell(
    of step: SheetStepRecord, _ effect: SheetEffect, on sheet: SheetRecord, _ flow: PaymentSheet,
    _ engine: Engine
  ) throws {
    try store.removeNotices(about: sheet.id)
    var told: Set<ID<Person>> = [step.person]
    switch effect {
    case .sendBack, .cancel:
      if sheet.madeBy != step.person, try notify(sheet.madeBy, .sheetBack, sheet.id, step) {
        told.insert(sheet.madeBy)
      }
    case .pay:
      for person in try peoplePaid(by: sheet.id) where !told.contains(person) {
        try notify(person, .sheetPaid, sheet.id, step)
      }
    case .prepare, .check, .sign: break
    }
    for person in try waitedFor(by: flow, engine).subtracting(told).sorted() {
      try notify(person, .sheetWaits, sheet.id, step)
    }
  }

  /// The lines of a sheet that stays where it is were changed: whoever cannot go on with it any more, as one who is paid
  /// by it now, is told no longer; whoever can since then is told.
  func retell(
    of step: SheetStepRecord, on sheet: SheetRecord, before: Set<ID<Person>>,
    _ flow: PaymentSheet, _ engine: Engine
  ) throws {
    let after = try waitedFor(by: flow, engine)
    for person in try store.noticed(of: sheet.id, .sheetWaits).subtracting(after) {
      try store.removeNotices(about: sheet.id, of: person)
    }
    let fresh = after.subtracting(before).subtracting([step.person])
    for person in fresh.sorted() where try !store.hasNotice(of: person, about: sheet.id) {
      try notify(person, .sheetWaits, sheet.id, step)
    }
  }

  /// Who can make the next step of a sheet, and may see it.
  func waitedFor(by flow: PaymentSheet, _ engine: Engine) throws -> Set<ID<Person>> {
    guard !engine.nextSteps(from: flow.state).isEmpty else { return [] }
    let readers = try actors(on: flow.portal).filter {
      RoyaltyRight.see.authority(of: $0, on: flow.portal) != nil
    }
    return engine.whoCouldGoOn(with: flow, of: readers, at: now)
  }

  /// The people of the store who get money by a sheet.
  private func peoplePaid(by sheet: ID<PaymentSheet>) throws -> [ID<Person>] {
    let paid = try store.payments(of: sheet).filter { $0.withholding.net > .zero }
    return try store.payees(paid.map(\.payee)).values.compactMap(\.person).sorted()
  }

  @discardableResult
  private func notify(
    _ person: ID<Person>, _ kind: NoticeKind, _ sheet: ID<PaymentSheet>, _ step: SheetStepRecord
  ) throws -> Bool {
    try store.notify(
      NoticeRecord(
        id: newID(), person: person, kind: kind, .sheet(sheet, step: step.sequence), at: step.at))
  }

  // MARK: Reading

  /// The person has the sheet before their eyes, beside which nothing may fail or wait.
  public func noteSheetRead(_ id: ID<PaymentSheet>, by acting: Acting) throws {
    guard try store.hasNotice(of: acting.person, about: id) else { return }
    try besideReading { try store.removeNotices(about: id, of: acting.person) }
  }

  /// The person has their own statement before their eyes: what paid them stands there.
  public func noteStatementRead(of payee: PayeeRecord, by acting: Acting) throws {
    guard payee.person == acting.person,
      try store.hasNotice(of: acting.person, .sheetPaid)
    else { return }
    try besideReading { try store.removeNotices(of: acting.person, .sheetPaid) }
  }

  /// What a notice of a sheet tells; nil when the person may see nothing of it any more.
  func noticed(
    _ notice: NoticeRecord, _ sheet: ID<PaymentSheet>, for acting: Acting
  ) throws -> NoticedSheet? {
    guard let record = try store.sheet(sheet) else { return nil }
    guard notice.kind == .sheetPaid else {
      guard try maySeeRoyalties(acting, on: record.portal) else { return nil }
      return NoticedSheet(record, next: try engine(for: record).nextSteps(from: record.state).first)
    }
    guard let payee = try store.payee(of: acting.person),
      let payment = try store.payment(of: sheet, to: payee.id)
    else { return nil }
    return NoticedSheet(record, paid: .init(payee: payee.code, net: payment.withholding.net))
  }
}

/// A payment sheet as a notice tells of it.
public struct NoticedSheet: Hashable, Sendable {
  /// What it paid the person who is told.
  public struct Paid: Hashable, Sendable {
    public let payee: String
    public let net: Dong
  }

  public let number: String
  public let from: CivilDate
  /// The last day.
  public let to: CivilDate
  public let definition: DefinitionID
  /// The step that it waits for; nil where there is none, or it is not the person's business.
  public let next: Transition?
  public let paid: Paid?

  init(_ sheet: SheetRecord, next: Transition? = nil, paid: Paid? = nil) {
    number = sheet.number
    from = sheet.from
    to = sheet.to
    definition = sheet.definition
    self.next = next
    self.paid = paid
  }
}
