import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// Asking people of the board for their opinions on one item or several, or asking them no longer.
struct AskingDialog: Screen {
  private let items: [ID<Item>]
  private let title: String
  /// Those who can be asked about every one of the items.
  private let people: [PersonToAsk]
  var box: FormBox
  private var requests: [ID<Item>: RequestID]

  private static let deed = "deed"
  private static let ask = "ask"
  private static let askNoLonger = "ask-no-longer"
  private static let whom = "people"
  private static let letGo = "let-go"
  private static let until = "until"
  private static let question = "question"
  private static let confirm = "confirm"

  init(on items: [ID<Item>], in session: Session) throws {
    self.items = items
    let facts = try items.map { try ItemFacts($0, in: session) }
    title = facts.count == 1 ? facts[0].title : session.phrase(.itemCount(facts.count))
    people = try Self.people(askableAbout: items, in: session)
    requests = Dictionary(uniqueKeysWithValues: items.map { ($0, session.newRequest()) })
    box = FormBox([], Form(Self.fields(people, facts, in: session)))
    if people.isEmpty { box.head.append(.init(session.text(.nobodyToAsk), .warning)) }
    if box.restore(unsentKey, into: Self.question, in: session) {
      box.head.append(session.unsentNotice)
    }
    box.form.focus(Self.whom)
  }

  private static func people(
    askableAbout items: [ID<Item>], in session: Session
  ) throws -> [PersonToAsk] {
    var common: [PersonToAsk]?
    for item in items {
      let people = try session.newsroom.peopleToAsk(on: item, by: session.acting)
      common = common.map { known in
        known.filter { one in people.contains { $0.person.id == one.person.id } }
      }
      common = common ?? people
    }
    return common ?? []
  }

  private static func fields(
    _ people: [PersonToAsk], _ facts: [ItemFacts], in session: Session
  ) -> [FormField] {
    let asked = people.filter(\.isAsked)
    var fields: [FormField] = []
    if !asked.isEmpty {
      fields.append(
        .choice(
          deed, session.text(.whatToDo),
          [
            .init(name: ask, title: session.text(.ask)),
            .init(name: askNoLonger, title: session.text(.askNoLonger)),
          ], chosen: ask))
    }
    if !people.isEmpty {
      fields.append(
        .ticks(
          whom, session.text(.whomToAsk),
          people.map { one in
            .init(
              name: one.person.login, title: words(on: one, facts, in: session),
              isOn: one.isNeeded && !one.isAsked)
          }))
    }
    if !asked.isEmpty {
      var field = FormField.ticks(
        letGo, session.text(.whomToLetGo),
        asked.map { .init(name: $0.person.login, title: words(on: $0, facts, in: session)) })
      field.isShown = false
      fields.append(field)
    }
    return fields + [
      .moment(until, session.text(.answerUntil), MomentField(usualTime(of: facts, in: session))),
      .note(question, session.text(.questionOptional), rows: 3),
      .action(confirm, session.title(of: "ask-opinions")),
    ]
  }

  /// Who it is: the name with the roles or, for somebody who is asked already, until when.
  private static func words(
    on one: PersonToAsk, _ facts: [ItemFacts], in session: Session
  ) -> String {
    let open = facts.lazy.flatMap(\.view.askedOpinions).first {
      $0.request.isOpen && $0.request.person == one.person.id
    }
    if let open {
      return "\(one.person.name) (\(session.text(.isAskedUntil(session.moment(open.round.due)))))"
    }
    let roles = one.roles.roles.map { session.wording.name(of: $0) }
    let name = "\(one.person.name), \(roles.joined(separator: ", "))"
    return one.isUncounted ? "\(name) (\(session.text(.adviceOnly)))" : name
  }

  /// The time until which the earliest of the items is due, while that is ahead; else the end of the next working day.
  private static func usualTime(of facts: [ItemFacts], in session: Session) -> Timestamp? {
    let dues = facts.compactMap(\.view.item.due).filter { $0 > session.now }
    if let earliest = dues.min() { return earliest }
    do { return try WorkCalendar.vietnam.adding(workingDays: 1, to: session.now) } catch {
      // The holidays of that year are not known yet: the person fills it in.
      return nil
    }
  }

  private var unsentKey: UnsentKey { .question(items) }

  func keepWords(in session: Session) {
    session.unsent[unsentKey] = box.form.text(Self.question)
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["toggle-choice", "confirm", "next-field", "go-back", "show-help"] }

  private var isWithdrawing: Bool { box.form.choice(Self.deed) == Self.askNoLonger }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if command == "confirm" { return try carryOut(in: session) }
    guard box.perform(command, in: session) else { return .ignored }
    showWhatIsNeeded(in: session)
    keepWords(in: session)
    return .stay
  }

  /// Somebody who is asked no longer is told neither a time nor a question.
  private mutating func showWhatIsNeeded(in session: Session) {
    let isAsking = !isWithdrawing
    for name in [Self.whom, Self.until, Self.question] {
      box.form.change(name) { $0.isShown = isAsking }
    }
    box.form.change(Self.letGo) { $0.isShown = !isAsking }
    let title = session.title(of: "ask-opinions")
    let words = isAsking ? title : session.text(.askNoLonger)
    box.form.change(Self.confirm) { $0.content = .action(words) }
  }

  mutating func type(_ character: Character, in session: Session) -> Navigation {
    box.form.type(character, in: session)
    keepWords(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) -> Navigation {
    box.form.paste(text, at: session.now)
    keepWords(in: session)
    return .stay
  }

  private mutating func carryOut(in session: Session) throws -> Navigation {
    let ticked = box.form.ticked(isWithdrawing ? Self.letGo : Self.whom)
    let logins = people.map(\.person.login).filter(ticked.contains)
    guard !logins.isEmpty else {
      return refuse([session.text(people.isEmpty ? .nobodyToAsk : .chooseSomebody)])
    }
    do {
      let names = people.filter { logins.contains($0.person.login) }.map(\.person.name)
      if isWithdrawing {
        try withdraw(from: logins, in: session)
        return .close(.done(Message(session.text(.areAskedNoLonger(names)), .success)))
      }
      let field = box.form.moment(Self.until)
      guard let due = field?.moment else {
        return refuse([session.text(.momentFault(field?.fault ?? .incomplete))])
      }
      try ask(logins, until: due, in: session)
      session.unsent[unsentKey] = ""
      return .close(.done(Message(session.text(.wereAsked(names)), .success)))
    } catch NewsroomError.refused(let denial) {
      // What is asked after a refusal is another question, under another number.
      for item in items { requests[item] = session.newRequest() }
      let names = session.names()
      return refuse(denial.refusals.map { session.wording.sentence(for: $0, names) })
    }
  }

  private func ask(_ logins: [String], until due: Timestamp, in session: Session) throws {
    for item in items {
      let question = OpinionQuestion(
        on: item, people: logins, question: box.form.text(Self.question), due: due)
      _ = try session.newsroom.ask(question, by: session.acting, request: requests[item])
    }
  }

  private func withdraw(from logins: [String], in session: Session) throws {
    for item in items {
      _ = try session.newsroom.withdrawQuestion(on: item, to: logins, by: session.acting)
    }
  }

  private mutating func refuse(_ sentences: [String]) -> Navigation {
    box.head = sentences.map { .init("✗ \($0)", .error) }
    box.showHeadStart()
    return .stay
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    let deed =
      isWithdrawing ? session.text(.askNoLonger) : session.title(of: "ask-opinions")
    return [
      ("toggle-choice", session.title(of: "toggle-choice")), ("confirm", deed),
      ("next-field", session.text(.nextField)), ("go-back", session.text(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: heading(in: session), footer: footer(in: session), on: &canvas, in: area,
      session: session)
  }

  // MARK: Line by line

  private func heading(in session: Session) -> String {
    "\(session.title(of: "ask-opinions")) · \(title)"
  }

  func reading(in session: Session) -> Reading {
    box.reading(heading(in: session), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.title(of: "ask-opinions"), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    change(&box.form)
    showWhatIsNeeded(in: session)
    keepWords(in: session)
  }
}
