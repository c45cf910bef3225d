import EditorCLI
import Newsroom
import Royalties
import Storage
import Terminal
import Workflow

/// Says that nothing is paid for a work, or takes that back.
enum ExemptDialog {
  static func make(for view: WorkView, in session: Session) -> FormDialog {
    let work = view.line.work
    if work.standing == .exempt { return undo(work, in: session) }
    let reasons = ExemptReason.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: session.wording.name(of: $0))
    }
    let form = Form([
      .choice("why", session.royalty(.exemptWhy), reasons, chosen: ExemptReason.reprint.rawValue),
      .prose("note", session.royalty(.note)),
    ])
    let title = view.isHidden ? session.royalty(.hiddenTitle) : view.line.title
    return FormDialog(
      session.royalty(.exemptTitle), confirm: session.royalty(.exempt),
      FormBox([FormBox.Line(title)], form)
    ) { form, session in
      let reason = form.choice("why").flatMap(ExemptReason.init(rawValue:)) ?? .other
      _ = try session.newsroom.exempt(
        work.item, work.part, because: reason, note: form.text("note"), by: session.acting)
      return .close(.done(Message(session.royalty(.wasExempted), .success)))
    }
  }

  private static func undo(_ work: WorkRecord, in session: Session) -> FormDialog {
    FormDialog(
      session.royalty(.exemptTitle), confirm: session.guide(.run),
      FormBox([FormBox.Line(session.royalty(.unexemptQuestion))], Form([]))
    ) { _, session in
      _ = try session.newsroom.endExemption(of: work.item, work.part, by: session.acting)
      return .close(.done(Message(session.royalty(.wasUnexempted), .success)))
    }
  }
}
