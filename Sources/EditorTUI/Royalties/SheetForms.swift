import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// The forms about payment sheets.
enum SheetForms {
  /// A new sheet of a portal, proposed for some days.
  static func make(
    for portal: PortalView, _ days: (from: CivilDate, to: CivilDate)?, in session: Session
  ) -> FormDialog {
    let month = WorkMonth(session.now.civilDate)
    let form = Form([
      .line("from", session.royalty(.fromDay), (days?.from ?? month.first).vietnameseText),
      .line("to", session.royalty(.toDay), (days?.to ?? month.last).vietnameseText),
      .line("payee", session.royalty(.onlyPayee)),
    ])
    return FormDialog(
      "\(session.royalty(.makeSheet))\(session.separator)\(portal.name)",
      confirm: session.royalty(.make), FormBox([], form)
    ) { form, session in
      let payee = LineInput.trimmed(form.text("payee"))
      let new = NewSheet(
        portal: portal.code, from: try day(form.text("from"), session),
        to: try day(form.text("to"), session), payee: payee.isEmpty ? nil : payee)
      let made = try session.newsroom.makeSheet(new, by: session.acting).outcome
      let words = session.royalty(
        .wasMade(made.number, made.lines, session.wording.money(made.gross)))
      return .replace(
        try SheetScreen(made.number, in: session), saying: Message(words, .success))
    }
  }

  /// A day as it is typed: `30/11/2026` or `2026-11-30`.
  static func day(_ typed: String, _ session: Session) throws -> CivilDate {
    let text = LineInput.trimmed(typed)
    do throws(TimeTextError) {
      return text.contains("/") ? try CivilDate(vietnamese: text) : try CivilDate(iso: text)
    } catch {
      throw ActionRefusal(session.royalty(.notADay(text)))
    }
  }

  /// A step of a sheet, with what it means for those who are paid.
  static func step(
    _ action: SheetAction, of view: SheetView, in session: Session
  ) throws -> FormDialog {
    let (sheet, wording) = (view.sheet, session.wording)
    let names = session.names([view.definition])
    let title = wording.text(of: action.transition.title)
    let isPayment = action.transition.ofSheet?.effect == .pay
    let needsComment = action.transition.needs.contains(.comment)
    var fields: [FormField] = []
    if isPayment {
      fields.append(
        .line("day", session.royalty(.paidOn), session.now.civilDate.vietnameseText))
    }
    fields.append(
      .prose("comment", session.royalty(needsComment ? .commentNeeded : .comment)))
    return try FormDialog(
      "\(title)\(session.separator)\(sheet.number)", confirm: title,
      FormBox(head(of: action, view, names, session), Form(fields))
    ) { form, session in
      let act = SheetAct(
        action.transition.name, on: sheet.number, expected: sheet.version,
        comment: form.text("comment"),
        paidOn: isPayment ? try day(form.text("day"), session) : nil)
      let done = try session.newsroom.act(act, by: session.acting).outcome
      return .close(
        .done(Message(session.royalty(.done(title, done.number)), .success)))
    }.askingPassword(for: SensitiveDeed(action.transition.ofSheet?.effect), in: session)
  }

  /// What is decided on: the sums, and whom batching makes taxed (law.md 2.6): it is shown before anybody signs.
  private static func head(
    of action: SheetAction, _ view: SheetView, _ names: Names, _ session: Session
  ) -> [FormBox.Line] {
    let (sheet, wording) = (view.sheet, session.wording)
    let oneHand =
      action.transition.ofSheet?.effect == .check
      ? [FormBox.Line(session.royalty(.oneHand), .warning)] : []
    let taxed = view.payments.filter { $0.withholding.tax > .zero }
    return oneHand + [
      FormBox.Line(
        session.royalty(
          .stepTo(
            wording.name(of: sheet.state, names), wording.name(of: action.transition.to, names))),
        .dim),
      FormBox.Line(
        session.royalty(
          .sheetTotals(
            gross: wording.money(sheet.gross), tax: wording.money(sheet.tax),
            net: wording.money(sheet.net)))),
      FormBox.Line(session.royalty(.inWords(sheet.net.vietnameseWords)), .dim),
      taxed.isEmpty
        ? FormBox.Line(session.royalty(.nobodyTaxed), .dim)
        : FormBox.Line(
          session.royalty(.batching(taxed.count, wording.money(sheet.tax))), .warning),
    ]
  }

  /// A line that is no work: a correction of what an earlier sheet paid, or encouragement.
  static func line(
    of view: SheetView, _ payee: String?, in session: Session
  ) -> FormDialog {
    let kinds = [SheetLine.Kind.correction, .encouragement].map {
      ChoiceField.Option(name: $0.rawValue, title: session.wording.name(of: $0))
    }
    let form = Form([
      .choice("kind", session.royalty(.lineKind), kinds, chosen: "correction"),
      .line("payee", session.royalty(.columnPayee), payee ?? ""),
      .line("item", session.royalty(.itemNumber)), .line("amount", session.royalty(.amount)),
      .prose("reason", session.royalty(.lineReason)),
    ])
    let sheet = view.sheet
    return FormDialog(
      "\(session.royalty(.extraLine))\(session.separator)\(sheet.number)",
      confirm: session.royalty(.add), FormBox([], form)
    ) { form, session in
      let amount = try amount(form.text("amount"), session)
      let newsroom = session.newsroom
      let line: ExtraLine =
        form.choice("kind") == SheetLine.Kind.encouragement.rawValue
        ? .encouragement(amount)
        : .correction(
          of: try newsroom.itemID(LineInput.trimmed(form.text("item"))), nil, amount)
      let outcome = try newsroom.addLine(
        line, to: LineInput.trimmed(form.text("payee")), on: sheet.number,
        because: form.text("reason"), expected: sheet.version, by: session.acting
      ).outcome
      return .close(
        .done(
          Message(session.royalty(.wasAdded(session.wording.money(outcome.gross))), .success)))
    }
  }

  /// An amount as it is typed; one that is taken back begins with a sign.
  static func amount(_ typed: String, _ session: Session) throws -> Dong {
    let text = LineInput.trimmed(typed)
    let isTaken = text.hasPrefix("-") || text.hasPrefix("−")
    guard let amount = Dong(typed: isTaken ? String(text.dropFirst()) : text) else {
      throw ActionRefusal(session.royalty(.unreadable(text)))
    }
    return isTaken ? Dong.zero - amount : amount
  }
}
