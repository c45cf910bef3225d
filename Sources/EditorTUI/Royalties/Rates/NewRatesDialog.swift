import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal

/// A new rate table: a part of what another portal pays, a list that is typed line by line, or one from a file.
struct NewRatesDialog: Screen {
  private enum Kind: String, CaseIterable {
    case share
    case typed
    case file
  }

  var box: FormBox

  init(in session: Session) {
    let wording = session.wording
    let kinds: [(Kind, PayPhrase)] = [
      (.share, .ratesByShare), (.typed, .ratesByTyping), (.file, .ratesByFile),
    ]
    // Files of this machine are not named where the program has the rights of a service account.
    let options = kinds.filter { $0.0 != .file || session.takesFiles }.map {
      ChoiceField.Option(name: $0.0.rawValue, title: session.pay($0.1))
    }
    box = FormBox(
      [],
      Form([
        .line("portal", session.admin(.portalCode), session.portal.code),
        .prose("decision", wording.label(.decision)),
        .line(
          "from", session.pay(.firstDay), wording.text(of: session.now.civilDate)),
        .line("to", session.pay(.lastDayMayBeEmpty)),
        .choice("kind", session.pay(.ratesAre), options, chosen: Kind.share.rawValue),
        .line("percent", session.pay(.percent)),
        .line("of", session.pay(.ofPortal)),
        .note("lines", session.pay(.genres), rows: 5),
        .line("path", session.phrase(.pathLabel)),
      ]))
    follow(in: session)
    box.form.focus("decision")
  }

  private var kind: Kind { box.form.choice("kind").flatMap(Kind.init(rawValue:)) ?? .share }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-field", "next-choice", "confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return try carryOut(in: session)
    case "next-field":
      if let answer = box.completePath(in: "path", session) { return answer }
    default: break
    }
    guard box.perform(command, in: session) else { return .ignored }
    follow(in: session)
    return .stay
  }

  private func carryOut(in session: Session) throws -> Navigation {
    let form = box.form
    let portal = LineInput.trimmed(form.text("portal"))
    do {
      let new = NewRateTable(
        portal: portal, try shape(in: session), from: try session.day(form.text("from")),
        to: try session.optionalDay(form.text("to")), decision: form.text("decision"))
      _ = try session.newsroom.addRateTable(new, by: session.acting)
    } catch let fault as TypedRates.Fault {
      return .say(Message(session.pay(.typedRates(fault)), .error))
    }
    return session.done(.ratesAdded(session.names().portal(code: portal)))
  }

  private func shape(in session: Session) throws -> RateTable.Shape {
    let form = box.form
    switch kind {
    case .share:
      return .share(
        try session.hundredths(form.text("percent")),
        ofPortal: LineInput.trimmed(form.text("of")))
    case .typed: return try TypedRates(form.text("lines"), in: session).shape
    case .file:
      let path = session.fullPath(form.text("path"))
      return try RateFile(try readFile(path, limit: RateFile.limit), named: path).shape
    }
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    box.form.type(character, in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    box.form.paste(text, at: session.now)
    return .stay
  }

  /// Only the fields of the chosen kind are in sight, with what they ask for above.
  private mutating func follow(in session: Session) {
    let kind = kind
    for (name, own) in [
      ("percent", Kind.share), ("of", .share), ("lines", .typed), ("path", .file),
    ] {
      box.form.change(name) { $0.isShown = own == kind }
    }
    let words: [PayPhrase] =
      switch kind {
      case .share: [.shareHead]
      case .typed: [.typedHead, .groupsAre]
      case .file: [.fileHead]
      }
    box.head = words.map { FormBox.Line(session.pay($0), .dim) }
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    let keys: [(CommandName, String)] = [
      ("confirm", session.admin(.add)), ("go-back", session.guide(.cancel)),
    ]
    guard box.form.active?.name == "path" else { return keys }
    return [("next-field", session.title(of: "complete-input"))] + keys
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: session.title(of: "new-rates"), footer: footer(in: session), on: &canvas, in: area,
      session: session)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    box.reading(session.title(of: "new-rates"), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.admin(.add), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    follow(in: session)
  }
}
