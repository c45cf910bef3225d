import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal

/// What is told of a figure of law.
struct LawWords {
  let session: Session
  private let wording: any Wording

  init(_ session: Session) {
    self.session = session
    wording = session.wording
  }

  /// What the figure is called in the lists of law; its code where none has it.
  func title(of parameter: LegalParameter) -> String {
    if let figure = RoyaltyParameter(rawValue: parameter.code) {
      return wording.text(of: figure.title)
    }
    if let figure = ReportFigure(rawValue: parameter.code) {
      return wording.text(of: figure.title)
    }
    return DefaultClock(rawValue: parameter.code).map { wording.text(of: $0.title) }
      ?? parameter.code
  }

  func value(of parameter: LegalParameter) -> String { wording.text(of: parameter.value) }

  /// How it is known: what was not read in its text stands out by a sign and by words.
  func mark(of parameter: LegalParameter) -> String {
    let name = wording.name(of: parameter.citation.mark)
    return parameter.citation.isVerified || session.isLinear ? name : "! \(name)"
  }

  func span(of parameter: LegalParameter) -> String {
    session.span(parameter.validFrom, parameter.validTo)
  }

  /// In force on the day; or since when not, or from when.
  func standing(of figure: LegalFigureView, _ isInForce: Bool, on day: CivilDate) -> String {
    if isInForce { return session.pay(.inForce) }
    let parameter = figure.parameter
    if let from = parameter.validFrom, from > day { return session.pay(.notYetInForce) }
    return session.pay(parameter.validTo.map { $0 < day } == true ? .lapsed : .replaced)
  }

  func searched(of parameter: LegalParameter) -> String {
    "\(title(of: parameter)) \(parameter.code) \(parameter.citation.text) \(value(of: parameter))"
  }

  /// Each value of a figure with its days and what it stands on.
  func history(_ figures: [LegalFigureView], on day: CivilDate) -> [FormBox.Line] {
    figures.flatMap { figure in
      let parameter = figure.parameter
      let isInForce =
        figures.map(\.parameter).inForce(parameter.code, on: day) == parameter
      let head = [
        value(of: parameter), span(of: parameter), standing(of: figure, isInForce, on: day),
      ].joined(separator: session.separator)
      let added = figure.addedBy.map { session.pay(.addedBy(session.name($0))) }
      let source = [parameter.citation.text, mark(of: parameter), added ?? ""]
        .filter { !$0.isEmpty }.joined(separator: session.separator)
      return [
        FormBox.Line(head, isInForce ? .heading : .dim),
        FormBox.Line(
          "  \(source)", parameter.citation.isVerified ? .dim : .warning),
      ]
    }
  }
}
