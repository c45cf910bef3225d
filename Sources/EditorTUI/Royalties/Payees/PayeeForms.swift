import EditorCLI
import Newsroom
import Storage
import Terminal

/// The forms about payees: each asks the use case, whose refusal is shown over the form.
struct PayeeForms {
  let session: Session

  init(_ session: Session) { self.session = session }

  private enum Tick {
    static let staff = "staff"
    static let resident = "resident"
    static let commitment = "commitment"
    static let withholding = "withholding"
  }

  // MARK: Entries

  /// A new entry, of an account or of somebody without one.
  func new() -> FormDialog {
    let wording = session.wording
    let form = Form(
      [
        .line("login", wording.label(.login)), .line("code", session.pay(.payeeCode)),
        .prose("name", session.admin(.fullName)),
      ] + common(nil))
    let box = FormBox([FormBox.Line(session.pay(.newPayeeHead), .dim)], form)
    let portal = session.portal.code
    return FormDialog(
      session.title(of: "new-payee"), confirm: session.admin(.add), box
    ) { form, session in
      func given(_ name: String) -> String? {
        let text = LineInput.trimmed(form.text(name))
        return text.isEmpty ? nil : text
      }
      let ticks = form.ticked("status")
      let new = NewPayee(
        login: given("login"), code: given("code"), portal: portal, name: given("name"),
        basis: form.text("basis"), contract: Self.contract(form),
        isStaff: ticks.contains(Tick.staff), isResident: ticks.contains(Tick.resident),
        hasCommitment: ticks.contains(Tick.commitment),
        asksForWithholding: ticks.contains(Tick.withholding),
        quota: try Self.quota(form), bank: form.text("bank"))
      let answer = try session.newsroom.addPayee(new, by: session.acting)
      return session.done(.payeeAdded(answer.outcome.code))
    }
  }

  /// Everything of an entry but its private fields.
  func edit(_ view: PayeeView) -> FormDialog {
    let record = view.record
    let form = Form(
      [.prose("name", session.admin(.fullName), record.name)] + common(record))
    let box = FormBox([FormBox.Line(PayeeWords.title(of: view), .heading)], form)
    return FormDialog(
      session.title(of: "edit-payee"), confirm: session.admin(.save), box
    ) { form, session in
      let ticks = form.ticked("status")
      let change = PayeeChange(
        name: form.text("name"), basis: form.text("basis"), contract: Self.contract(form),
        isStaff: ticks.contains(Tick.staff), isResident: ticks.contains(Tick.resident),
        hasCommitment: ticks.contains(Tick.commitment),
        asksForWithholding: ticks.contains(Tick.withholding), quota: try Self.quota(form),
        bank: form.text("bank"))
      _ = try session.newsroom.changePayee(
        record.code, change, seen: record.version, by: session.acting)
      return session.done(.payeeSaved(record.code))
    }
  }

  /// What payees keep right themselves, beside their private fields.
  func editBank(_ view: PayeeView) -> FormDialog {
    let record = view.record
    return FormDialog(
      session.title(of: "edit-payee"), confirm: session.admin(.save),
      FormBox(
        [
          FormBox.Line(PayeeWords.title(of: view), .heading),
          FormBox.Line(session.pay(.ownEntryHead), .dim),
        ], Form([.prose("bank", session.wording.label(.bank), record.bank)]))
    ) { form, session in
      _ = try session.newsroom.changePayee(
        record.code, PayeeChange(bank: form.text("bank")), seen: record.version,
        by: session.acting)
      return session.done(.payeeSaved(record.code))
    }
  }

  private func common(_ record: PayeeRecord?) -> [FormField] {
    let wording = session.wording
    let contracts = PayeeContract.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: wording.name(of: $0))
    }
    func tick(_ name: String, _ label: Label, _ isOn: Bool) -> TickField.Tick {
      TickField.Tick(name: name, title: wording.label(label), isOn: isOn)
    }
    return [
      .prose("basis", wording.label(.basis), record?.basis ?? session.pay(.usualBasis)),
      .choice(
        "contract", wording.label(.contract), contracts,
        chosen: (record?.contract ?? .none).rawValue),
      .ticks(
        "status", session.pay(.taxStatus),
        [
          tick(Tick.resident, .resident, record?.isResident ?? true),
          tick(Tick.staff, .staff, record?.isStaff ?? false),
          tick(Tick.commitment, .commitment, record?.hasCommitment ?? false),
          tick(Tick.withholding, .asksWithholding, record?.asksForWithholding ?? false),
        ]),
      .line("quota", wording.label(.quota), record.map { "\($0.quota)" } ?? "0"),
      .prose("bank", wording.label(.bank), record?.bank ?? ""),
    ]
  }

  private static func contract(_ form: Form) -> PayeeContract {
    form.choice("contract").flatMap(PayeeContract.init(rawValue:)) ?? .none
  }

  private static func quota(_ form: Form) throws -> Int {
    let text = LineInput.trimmed(form.text("quota"))
    guard let quota = text.isEmpty ? 0 : Int(text) else {
      throw UsageFault.unreadableNumber(text)
    }
    return quota
  }

  // MARK: Pen names and consent

  func addPenName(_ view: PayeeView) -> FormDialog {
    let record = view.record
    return FormDialog(
      session.pay(.payeeAct(.addPenName)), confirm: session.admin(.add),
      FormBox(
        [
          FormBox.Line(PayeeWords.title(of: view), .heading),
          FormBox.Line(session.pay(.penNameHead), .dim),
        ], Form([.prose("name", session.wording.label(.penNames))]))
    ) { form, session in
      let name = form.text("name")
      _ = try session.newsroom.addPenName(name, to: record.code, by: session.acting)
      return session.done(.penNameAdded(name))
    }
  }

  func removePenName(_ view: PayeeView) -> FormDialog {
    let record = view.record
    let options = view.penNames.map { ChoiceField.Option(name: $0, title: $0) }
    return FormDialog(
      session.pay(.payeeAct(.removePenName)), confirm: session.pay(.remove),
      FormBox(
        [FormBox.Line(PayeeWords.title(of: view), .heading)],
        Form([
          .choice(
            "name", session.wording.label(.penNames), options, chosen: options.first?.name)
        ]))
    ) { form, session in
      guard let name = form.choice("name") else { return .close(.nothing) }
      _ = try session.newsroom.removePenName(name, from: record.code, by: session.acting)
      return session.done(.penNameRemoved(name))
    }
  }

  func addConsent(_ view: PayeeView) -> FormDialog {
    let record = view.record
    let form = Form([
      .prose("scope", session.pay(.consentScope)), .prose("wording", session.pay(.consentWords)),
      .prose("channel", session.pay(.consentChannel)),
    ])
    return FormDialog(
      session.pay(.payeeAct(.addConsent)), confirm: session.admin(.save),
      FormBox([FormBox.Line(PayeeWords.title(of: view), .heading)], form)
    ) { form, session in
      _ = try session.newsroom.addConsent(
        of: record.code, scope: form.text("scope"), wording: form.text("wording"),
        channel: form.text("channel"), by: session.acting)
      return session.done(.consentAdded(record.code))
    }
  }

  func withdrawConsent(_ view: PayeeView) -> FormDialog {
    let record = view.record
    let options = view.consents.filter { $0.withdrawnAt == nil }.map {
      ChoiceField.Option(name: "\($0.id)", title: PayeeWords.words(of: $0, in: session))
    }
    return FormDialog(
      session.pay(.payeeAct(.withdrawConsent)), confirm: session.admin(.takeBack),
      FormBox(
        [FormBox.Line(PayeeWords.title(of: view), .heading)],
        Form([
          .choice(
            "consent", session.wording.label(.consent), options, chosen: options.first?.name)
        ]))
    ) { form, session in
      guard let id = form.choice("consent").flatMap({ Int64($0) }) else {
        return .close(.nothing)
      }
      _ = try session.newsroom.withdrawConsent(id, of: record.code, by: session.acting)
      return session.done(.consentWithdrawn(record.code))
    }
  }

  // MARK: Erasing

  /// What cannot be taken back is done only once its statement was ticked.
  func erase(_ view: PayeeView) -> FormDialog {
    let record = view.record
    let statement = TickField.Tick(name: "sure", title: session.pay(.sureToErase))
    return FormDialog(
      session.pay(.payeeAct(.erase)), confirm: session.pay(.eraseIt),
      FormBox(
        [
          FormBox.Line(PayeeWords.title(of: view), .heading),
          FormBox.Line(
            session.pay(view.hasVouchers ? .erasesAllButVouchers : .erasesAll), .warning),
        ], Form([.ticks("sure", "", [statement])]))
    ) { form, session in
      guard form.ticked("sure").contains("sure") else {
        return .say(Message(session.pay(.tickFirst), .warning))
      }
      _ = try session.newsroom.erasePayee(record.code, by: session.acting)
      return session.done(.payeeErased(record.code))
    }
  }
}
