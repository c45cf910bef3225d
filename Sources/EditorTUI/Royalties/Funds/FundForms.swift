import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal

/// The forms about a fund: money that it is given, and its rules.
struct FundForms {
  let session: Session

  init(_ session: Session) { self.session = session }

  func add(to view: FundView) -> FormDialog {
    let wording = session.wording
    let kinds = FundEntry.Kind.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: wording.name(of: $0))
    }
    let form = Form([
      .choice("kind", session.pay(.fundKind), kinds, chosen: FundEntry.Kind.budget.rawValue),
      .line("amount", session.pay(.amountInDong)), .prose("note", session.pay(.standsOn)),
    ])
    return FormDialog(
      session.title(of: "add-to-fund"), confirm: session.pay(.enterIt),
      FormBox(head(of: view) + [FormBox.Line(session.pay(.amountHead), .dim)], form)
    ) { form, session in
      let kind = form.choice("kind").flatMap(FundEntry.Kind.init(rawValue:)) ?? .budget
      let amount = try session.money(form.text("amount"))
      _ = try session.newsroom.addToFund(
        of: view.portal.code, view.year, kind, amount, note: form.text("note"),
        by: session.acting)
      return session.done(.fundAdded(session.wording.money(amount), view.year))
    }
  }

  func set(_ view: FundView) -> FormDialog {
    let wording = session.wording
    let overs = FundRecord.Over.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: wording.name(of: $0))
    }
    let fund = view.fund
    let form = Form([
      .choice(
        "over", wording.label(.fundOver), overs, chosen: (fund?.over ?? .warn).rawValue),
      .line(
        "encouragement", session.pay(.encouragementPercent),
        fund.map { wording.text(of: $0.encouragement) } ?? "0"),
      .line(
        "author", session.pay(.authorMonthField), fund?.authorMonth.map { "\($0.amount)" } ?? ""),
    ])
    return FormDialog(
      session.title(of: "set-fund"), confirm: session.admin(.save),
      FormBox(head(of: view) + [FormBox.Line(session.pay(.limitsHead), .dim)], form)
    ) { form, session in
      let limit = LineInput.trimmed(form.text("author"))
      let change = FundChange(
        over: form.choice("over").flatMap(FundRecord.Over.init(rawValue:)),
        encouragement: try session.hundredths(form.text("encouragement")),
        // An empty field takes the limit away, as 0 does.
        authorMonth: limit.isEmpty ? .zero : try session.money(limit))
      _ = try session.newsroom.setFund(
        of: view.portal.code, view.year, change, by: session.acting)
      return session.done(.fundSet(view.year))
    }
  }

  private func head(of view: FundView) -> [FormBox.Line] {
    [FormBox.Line(FundPicture(view: view, session: session).heading, .heading)]
  }
}
