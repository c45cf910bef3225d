import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal

/// The forms about figures of law.
struct LawForms {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// Another day to look at; typed, since what is looked for is often years away.
  func day(_ day: CivilDate) -> FormDialog {
    FormDialog(
      session.title(of: "choose-day"), confirm: session.pay(.seeDay),
      FormBox([], Form([.line("day", session.pay(.dayField), session.wording.text(of: day))]))
    ) { form, session in .close(.date(try session.day(form.text("day")))) }
  }

  func new(like parameter: LegalParameter?) -> FormDialog {
    let wording = session.wording
    let marks = Citation.Mark.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: wording.name(of: $0))
    }
    let form = Form([
      .line("code", wording.label(.code), parameter?.code ?? ""),
      .line("value", wording.label(.value)),
      .line("from", session.pay(.firstDay)), .line("to", session.pay(.lastDayMayBeEmpty)),
      .prose("citation", wording.label(.citation)),
      .choice(
        "mark", wording.label(.verified), marks, chosen: Citation.Mark.memory.rawValue),
    ])
    var head: [FormBox.Line] = []
    if let parameter {
      let words = LawWords(session)
      head.append(
        FormBox.Line(
          session.pay(
            .figureNow(words.title(of: parameter), words.value(of: parameter))), .heading))
    }
    head.append(FormBox.Line(session.pay(.newFigureHead), .dim))
    var box = FormBox(head, form)
    if parameter != nil { box.form.focus("value") }
    return FormDialog(
      session.title(of: "new-figure"), confirm: session.admin(.add), box
    ) { form, session in
      let new = NewLegalFigure(
        code: LineInput.trimmed(form.text("code")),
        value: LineInput.trimmed(form.text("value")), from: try session.day(form.text("from")),
        to: try session.optionalDay(form.text("to")), citation: form.text("citation"),
        mark: form.choice("mark").flatMap(Citation.Mark.init(rawValue:)) ?? .memory)
      _ = try session.newsroom.addLegalFigure(new, by: session.acting)
      return session.done(
        .figureAdded(new.code, session.wording.text(of: new.from)))
    }
  }

  func end(_ parameter: LegalParameter) -> FormDialog {
    let words = LawWords(session)
    return FormDialog(
      session.title(of: "end-figure"), confirm: session.pay(.endIt),
      FormBox(
        [
          FormBox.Line(
            [words.title(of: parameter), words.value(of: parameter), words.span(of: parameter)]
              .joined(separator: session.separator), .heading)
        ],
        Form([
          .line(
            "day", session.pay(.lastDayOfForce), session.wording.text(of: session.now.civilDate))
        ]))
    ) { form, session in
      guard let from = parameter.validFrom else { return .close(.nothing) }
      let day = try session.day(form.text("day"))
      _ = try session.newsroom.endLegalFigure(
        parameter.code, from: from, on: day, by: session.acting)
      return session.done(
        .figureEnded(parameter.code, session.wording.text(of: day)))
    }
  }
}
