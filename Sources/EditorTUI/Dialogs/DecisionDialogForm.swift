import EditorCLI
import Newsroom
import Rulebook
import Storage
import Workflow

/// What a transition asks of the person, as a form, and what was filled in, as an act.
struct DecisionForm {
  static let checks = "checks"
  static let reason = "reason"
  static let person = "person"
  static let comment = "comment"
  static let when = "when"
  static let turn = "turn"
  static let at = "at"
  static let time = "time"
  static let decide = "decide"
  /// No login.
  private static let leastBusy = "*"

  /// The fields in their order, with the codes of the refusals that ask for each.
  static let asked: [(field: String, codes: Set<String>)] = [
    (checks, ["checks-missing"]), (reason, ["reason-missing", "reason-unknown"]),
    (person, ["person-missing", "cannot-be-assigned"]),
    (time, ["time-missing", "time-too-soon", "time-past"]), (comment, ["comment-missing"]),
  ]

  /// Why a decision was not made, as far as the person can mend it here.
  enum Lack: Hashable {
    case denied(Denial)
    case moment(ItemPhrase)
  }

  let transition: Transition
  let subjects: [ItemFacts]
  let session: Session

  func form() throws -> Form {
    var fields: [FormField] = []
    if transition.needs.contains(.checklist) { fields.append(checkField()) }
    if transition.needs.contains(.reason) { fields.append(reasonField()) }
    if transition.needs.contains(.person) { fields.append(try personField()) }
    if transition.needs.contains(.time) {
      fields.append(.moment(Self.time, session.text(.goesOutAt)))
    }
    fields.append(.note(Self.comment, commentLabel, rows: 4))
    if transition.canBeTimed { fields += timeFields() }
    fields.append(.action(Self.decide, session.title(of: transition)))
    var form = Form(fields)
    // Where nothing has to be given Enter does it at once, and Shift-Tab leads to the words.
    if transition.needs.isEmpty { form.focus(Self.decide) }
    return form
  }

  private var commentLabel: String {
    guard transition.needs.contains(.comment) else { return session.text(.messageOptional) }
    if transition.effects.contains(.withdraw) { return session.text(.publicReason) }
    return session.text(transition.name == "correct" ? .publicCorrection : .reasonNeeded)
  }

  private func checkField() -> FormField {
    var checks: [Check] = []
    for check in subjects.flatMap({ $0.view.definition.checklist }) where !checks.contains(check) {
      checks.append(check)
    }
    return .ticks(
      Self.checks, session.text(.before(session.title(of: transition))),
      checks.map { .init(name: $0.name, title: session.wording.text(of: $0.title)) })
  }

  private func reasonField() -> FormField {
    .choice(
      Self.reason, session.text(.reasonCode),
      RejectionReason.allCases.map {
        .init(name: $0.rawValue, title: session.wording.text(of: $0.title))
      })
  }

  /// Those who may be given every one of the items.
  private func personField() throws -> FormField {
    var receivers: [PossibleReceiver]?
    for item in subjects {
      let people = try session.newsroom.receivers(
        of: transition.name, on: item.id, by: session.acting)
      receivers = receivers.map { $0.filter(people.contains) } ?? people
    }
    let people = (receivers ?? []).map { receiver in
      ChoiceField.Option(
        name: receiver.person.login,
        title: session.text(.hasInHand(receiver.person.name, receiver.inHand)))
    }
    let shared = ChoiceField.Option(name: Self.leastBusy, title: session.text(.leastBusy))
    return .choice(
      Self.person, session.text(.giveTo), people.count > 1 ? people + [shared] : people)
  }

  private func timeFields() -> [FormField] {
    var time = FormField.moment(Self.time, session.text(.goesOutAt))
    time.isShown = false
    return [
      .choice(
        Self.when, session.text(.goesOut),
        [
          .init(name: Self.turn, title: session.text(.inTurn)),
          .init(name: Self.at, title: session.text(.atTime)),
        ], chosen: Self.turn),
      time,
    ]
  }

  /// A day and time that was begun and is none; what is missing altogether the rules tell.
  func fault(in form: Form) -> ItemPhrase? {
    guard let field = form.moment(Self.time), let fault = field.fault else { return nil }
    return field.isEmpty && !transition.canBeTimed ? nil : .momentFault(fault)
  }

  /// What of it is still lacking now that the form was gone on with; nil when nothing is.
  func rest(of lack: Lack, in form: Form) -> Lack? {
    switch lack {
    case .moment: return fault(in: form).map(Lack.moment)
    case .denied(let denial):
      let refusals = denial.refusals.filter { !isMended($0, in: form) }
      guard !refusals.isEmpty else { return nil }
      return .denied(
        Denial(action: denial.action, refusals: refusals, whoCould: denial.whoCould))
    }
  }

  private func isMended(_ refusal: Refusal, in form: Form) -> Bool {
    guard case .blocked(let blocker) = refusal else { return false }
    switch blocker {
    case .checksMissing(let checks): return form.ticked(Self.checks).isSuperset(of: checks)
    case .commentMissing: return !form.text(Self.comment).allSatisfy(\.isWhitespace)
    case .reasonMissing: return form.choice(Self.reason) != nil
    case .personMissing: return form.choice(Self.person) != nil
    case .timeMissing: return form.moment(Self.time)?.moment != nil
    default: return false
    }
  }

  func act(on item: ItemFacts, _ form: Form) -> ItemAct {
    ItemAct(
      transition.name, on: item.id, expected: item.version, seen: item.hash,
      comment: form.text(Self.comment), reason: form.choice(Self.reason),
      ticked: form.ticked(Self.checks), time: form.moment(Self.time)?.moment,
      receiver: form.choice(Self.person).map {
        $0 == Self.leastBusy ? .leastBusy : .person(login: $0)
      })
  }
}
