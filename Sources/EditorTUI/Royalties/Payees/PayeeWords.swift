import EditorCLI
import Newsroom
import Storage

/// What is told of an entry of the register; private fields stay masked.
enum PayeeWords {
  static func name(of view: PayeeView) -> String {
    view.record.name.isEmpty ? view.record.code : view.record.name
  }

  static func title(of view: PayeeView) -> String {
    view.record.name.isEmpty ? view.record.code : "\(view.record.name) (\(view.record.code))"
  }

  /// Erased or restricted; empty while the entry is in use.
  static func standing(of view: PayeeView, in session: Session) -> String {
    if view.record.erasedAt != nil { return session.wording.label(.erased) }
    return view.record.restrictedAt == nil ? "" : session.wording.label(.restricted)
  }

  /// Everything but pen names' owners: one fact a line.
  static func facts(of view: PayeeView, in session: Session) -> [FormBox.Line] {
    let wording = session.wording
    let record = view.record
    var lines: [FormBox.Line] = []
    func add(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append(FormBox.Line("\(label): \(value)"))
    }
    func yesOrNo(_ isSo: Bool) -> String { wording.label(isSo ? .yes : .no) }
    add(wording.label(.login), view.login)
    add(wording.label(.penNames), view.penNames.joined(separator: ", "))
    add(wording.label(.basis), record.basis)
    add(wording.label(.contract), wording.name(of: record.contract))
    add(wording.label(.staff), yesOrNo(record.isStaff))
    if record.quota > 0 { add(wording.label(.quota), wording.number(record.quota)) }
    add(wording.label(.resident), yesOrNo(record.isResident))
    add(wording.label(.commitment), yesOrNo(record.hasCommitment))
    add(wording.label(.asksWithholding), yesOrNo(record.asksForWithholding))
    for field in PrivateField.allCases {
      add(wording.name(of: field), view.masked[field] ?? session.pay(.notGiven))
    }
    add(wording.label(.bank), record.bank)
    for consent in view.consents {
      add(wording.label(.consent), words(of: consent, in: session))
    }
    add(wording.label(.changedAt), wording.text(of: record.changedAt))
    add(wording.label(.restricted), record.restrictedAt.map { wording.text(of: $0) })
    add(wording.label(.erased), record.erasedAt.map { wording.text(of: $0) })
    return lines
  }

  static func words(of consent: PayeeConsent, in session: Session) -> String {
    let wording = session.wording
    let end = consent.withdrawnAt.map {
      "\(wording.label(.withdrawn)) \(wording.text(of: $0))"
    }
    return [
      consent.scope, consent.wording, consent.channel, wording.text(of: consent.givenAt), end ?? "",
    ].filter { !$0.isEmpty }.joined(separator: session.separator)
  }
}
