import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Giving an opinion on one item or several: a verdict, and words when the verdict is to return it.
struct OpinionDialog: Screen {
  private let items: [ID<Item>]
  private(set) var subjects: [ItemFacts]
  var box: FormBox
  private let requests: [ID<Item>: RequestID]
  private var isUnanswered = false
  /// Whether words from before were put back.
  private var hasOldWords = false

  private static let verdict = "verdict"
  private static let comment = "comment"

  init(on items: [ID<Item>], in session: Session) throws {
    self.items = items
    subjects = try items.map { try ItemFacts($0, in: session) }
    requests = Dictionary(uniqueKeysWithValues: items.map { ($0, session.newRequest()) })
    let verdicts = Opinion.Verdict.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: session.wording.name(of: $0))
    }
    box = FormBox(
      [],
      Form([
        .choice(Self.verdict, session.text(.verdict), verdicts),
        .note(Self.comment, session.text(.opinionComment), rows: 4),
        .action("give", session.title(of: "give-opinion")),
      ]))
    hasOldWords = box.restore(unsentKey, into: Self.comment, in: session)
    box.head = facts(in: session)
  }

  private var unsentKey: UnsentKey { .opinion(items) }

  func keepWords(in session: Session) {
    session.unsent[unsentKey] = box.form.text(Self.comment)
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["confirm", "next-field", "next-choice", "go-back", "show-help"] }

  private func facts(in session: Session) -> [FormBox.Line] {
    (hasOldWords ? [session.unsentNotice] : [])
      + subjects.flatMap { item -> [FormBox.Line] in
        let revision = session.text(
          .revisionAndHash(item.view.record.revisionNumber, item.hash.grouped))
        let line = FormBox.Line("\(revision)\(session.separator)\(item.stateTitle(in: session))")
        return subjects.count == 1 ? [line] : [.init(item.title), line]
      }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if command == "confirm" { return try give(in: session) }
    guard box.perform(command, in: session) else { return .ignored }
    keepWords(in: session)
    return .stay
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

  /// An opinion is about one text: when that has changed, it is told before the opinion is given.
  mutating func refresh(in session: Session) throws {
    guard !isUnanswered else { return }
    _ = try reread(in: session)
  }

  private mutating func reread(in session: Session) throws -> Bool {
    var lines: [FormBox.Line] = []
    for index in subjects.indices {
      let fresh = try ItemFacts(subjects[index].id, in: session)
      guard
        fresh.hash != subjects[index].hash
          || fresh.view.item.state != subjects[index].view.item.state
      else { continue }
      let names = session.names([fresh.view.definition])
      lines.append(.init(session.text(.changedMeanwhile(fresh.title)), .warning))
      lines += try subjects[index].news(in: session).map {
        .init("  \(session.line(of: $0, names))", .warning)
      }
      subjects[index] = fresh
    }
    guard !lines.isEmpty else { return false }
    box.head = lines + facts(in: session)
    box.showHeadStart()
    return true
  }

  private mutating func give(in session: Session) throws -> Navigation {
    guard let verdict = box.form.choice(Self.verdict).flatMap(Opinion.Verdict.init(rawValue:))
    else {
      return refuse([.init(session.text(.verdictMissing), .error)], in: session)
    }
    if !isUnanswered, try reread(in: session) { return .stay }
    var given = 0
    var failures: [FormBox.Line] = []
    for item in subjects {
      do {
        try give(verdict, on: item, in: session)
        given += 1
      } catch NewsroomError.refused(let denial) {
        let names = session.names([item.view.definition])
        if subjects.count > 1 { failures.append(.init(item.title, .error)) }
        failures += denial.refusals.map {
          .init("✗ \(session.wording.sentence(for: $0, names))", .error)
        }
      }
    }
    guard failures.isEmpty else { return refuse(failures, in: session) }
    session.unsent[unsentKey] = ""
    return .close(.done(Message(session.text(.opinionDone(given)), .success)))
  }

  private mutating func give(
    _ verdict: Opinion.Verdict, on item: ItemFacts, in session: Session
  ) throws {
    do {
      _ = try session.newsroom.giveOpinion(
        verdict, on: item.id, comment: box.form.text(Self.comment), seen: item.hash,
        by: session.acting, request: requests[item.id])
      isUnanswered = false
    } catch let error as StorageError {
      isUnanswered = true
      throw error
    }
  }

  private mutating func refuse(_ lines: [FormBox.Line], in session: Session) -> Navigation {
    box.head = lines + facts(in: session)
    box.showHeadStart()
    return .stay
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [
      ("confirm", session.title(of: "give-opinion")), ("next-field", session.text(.nextField)),
      ("go-back", session.text(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let subject =
      subjects.count == 1 ? subjects[0].title : session.phrase(.itemCount(subjects.count))
    box.draw(
      title: "\(session.title(of: "give-opinion")) · \(subject)",
      footer: footer(in: session), on: &canvas, in: area, session: session)
  }
}
