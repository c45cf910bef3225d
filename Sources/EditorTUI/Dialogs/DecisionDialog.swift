import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Deciding: what is decided on, what the person must tick, write or choose, and whatever stands against it. What was
/// typed stays until the decision is made or given up.
struct DecisionDialog: Screen {
  let name: TransitionName
  /// The items as they were read; the decision is bound to their versions and hashes.
  private(set) var subjects: [ItemFacts]
  /// Those of the marked items for which it is not possible.
  let leftOut: [LeftOut]
  let transition: Transition
  var box: FormBox
  /// One number for each item, made once: an answer that was lost is asked for again under the same number.
  private let requests: [ID<Item>: RequestID]
  /// Why it did not go through, or what has changed meanwhile.
  private var notices: [FormBox.Line] = []
  /// What the last attempt lacked; what has been filled in since is no longer told.
  private var lack: DecisionForm.Lack?
  /// Whether an answer was lost: until it is known, what was asked must not change.
  private var isUnanswered = false
  /// Whether words from before were put back.
  private var hasOldWords = false
  /// After several items: how it went. Then there is nothing left to do but to read it.
  private(set) var report: Message?

  init(
    _ name: TransitionName, on items: [ID<Item>], leaving leftOut: [LeftOut] = [],
    in session: Session
  ) throws {
    self.name = name
    self.leftOut = leftOut
    subjects = try items.map { try ItemFacts($0, in: session) }
    let actions = try items.first.map { try session.newsroom.actions(on: $0, for: session.acting) }
    guard let found = actions?.first(where: { $0.transition.name == name })?.transition else {
      throw NewsroomError.unknownTransition(
        name.rawValue, known: (actions ?? []).map(\.transition.name.rawValue))
    }
    transition = found
    requests = Dictionary(uniqueKeysWithValues: items.map { ($0, session.newRequest()) })
    box = FormBox([], Form([]))
    box.form = try DecisionForm(transition: transition, subjects: subjects, session: session).form()
    hasOldWords = box.restore(unsentKey, into: DecisionForm.comment, in: session)
    tell(in: session)
  }

  private var unsentKey: UnsentKey { .decision(name, subjects.map(\.id)) }

  func keepWords(in session: Session) {
    if report == nil { session.unsent[unsentKey] = box.form.text(DecisionForm.comment) }
  }

  var contexts: [ContextName] { report == nil ? box.form.contexts : ["dialog"] }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] {
    report == nil
      ? ["confirm", "next-field", "toggle-choice", "go-back", "show-help"]
      : ["go-back", "show-help"]
  }

  func knows(_ command: CommandName) -> Bool { command != "open-choices" }

  // MARK: Filling in

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if let report {
      if command == "confirm" || command == "go-back" { return .close(.done(report)) }
      return box.perform(command, in: session) ? .stay : .ignored
    }
    if command == "confirm" { return try decide(in: session) }
    guard box.perform(command, in: session) else { return .ignored }
    settle()
    tellWhatIsStillLacking(in: session)
    keepWords(in: session)
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) -> Navigation {
    box.form.type(character, in: session)
    settle()
    tellWhatIsStillLacking(in: session)
    keepWords(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) -> Navigation {
    box.form.paste(text, at: session.now)
    settle()
    tellWhatIsStillLacking(in: session)
    keepWords(in: session)
    return .stay
  }

  /// The time is asked for only when it shall go out at one.
  mutating func settle() {
    guard transition.canBeTimed else { return }
    let isTimed = box.form.choice(DecisionForm.when) == DecisionForm.at
    box.form.change(DecisionForm.time) { $0.isShown = isTimed }
  }

  // MARK: Meanwhile

  /// Somebody else may have changed the item: the words stay, the facts are read anew, and it is told who did what.
  mutating func refresh(in session: Session) throws {
    guard !isUnanswered, report == nil else { return }
    try reread(in: session)
  }

  @discardableResult
  private mutating func reread(in session: Session) throws -> Bool {
    var lines: [FormBox.Line] = []
    var hasNewText = false
    for index in subjects.indices {
      let news = try subjects[index].news(in: session)
      guard !news.isEmpty else { continue }
      let fresh = try ItemFacts(subjects[index].id, in: session)
      let names = session.names([fresh.view.definition])
      lines.append(.init(session.text(.changedMeanwhile(fresh.title)), .warning))
      lines += news.map { .init("  \(session.line(of: $0, names))", .warning) }
      hasNewText = hasNewText || fresh.hash != subjects[index].hash
      subjects[index] = fresh
    }
    guard !lines.isEmpty else { return false }
    if hasNewText {
      // What was confirmed about the former text has not been confirmed about this one.
      lines.append(.init(session.text(.readAgain), .warning))
      box.form.change(DecisionForm.checks) { $0.untick() }
    }
    lack = nil
    notices = lines
    tell(in: session)
    return true
  }

  private mutating func tellWhatIsStillLacking(in session: Session) {
    guard let lack else { return }
    let form = DecisionForm(transition: transition, subjects: subjects, session: session)
    let rest = form.rest(of: lack, in: box.form)
    guard rest != lack else { return }
    self.lack = rest
    notices = rest.map { lines(of: $0, in: session) } ?? []
    tell(in: session)
  }

  private func lines(of lack: DecisionForm.Lack, in session: Session) -> [FormBox.Line] {
    switch lack {
    case .denied(let denial): DecisionHead(dialog: self, session: session).lines(of: denial)
    case .moment(let fault): [.init("✗ \(session.text(fault))", .error)]
    }
  }

  private mutating func tell(in session: Session) {
    let head = DecisionHead(dialog: self, session: session).lines()
    box.head = notices + (hasOldWords ? [session.unsentNotice] : []) + head
    box.showHeadStart()
  }

  // MARK: Deciding

  private mutating func decide(in session: Session) throws -> Navigation {
    notices = []
    lack = nil
    let form = DecisionForm(transition: transition, subjects: subjects, session: session)
    if let fault = form.fault(in: box.form) {
      lack = .moment(fault)
      notices = lines(of: .moment(fault), in: session)
      tell(in: session)
      box.form.focus(DecisionForm.time)
      return .stay
    }
    guard subjects.count == 1, let item = subjects.first else {
      return try decideOnAll(form, in: session)
    }
    return try decide(on: item, form, in: session)
  }

  private mutating func decide(
    on item: ItemFacts, _ form: DecisionForm, in session: Session
  ) throws -> Navigation {
    do {
      let answer = try make(form.act(on: item, box.form), in: session)
      session.unsent[unsentKey] = ""
      return .close(.done(Message(words(answer, item, session), .success)))
    } catch NewsroomError.refused(let denial) {
      let isStale = denial.refusals.contains { $0.code == "text-changed" }
      if isStale, try reread(in: session) { return .stay }
      lack = .denied(denial)
      notices = lines(of: .denied(denial), in: session)
      tell(in: session)
      goToMissing(denial)
      return .stay
    } catch NewsroomError.requestReused(let id) {
      // It was made with other words before its answer was lost: the log tells what was made.
      guard try reread(in: session) else { throw NewsroomError.requestReused(id) }
      return .stay
    } catch NewsroomError.stale {
      if try reread(in: session) { return .stay }
      // The version moved without a line in the log: there is nothing to tell but that.
      subjects = [try ItemFacts(item.id, in: session)]
      notices = [.init(session.text(.changedMeanwhile(item.title)), .warning)]
      tell(in: session)
      return .stay
    }
  }

  /// To the first field that the refusal asks to fill in; of statements to the first one that is not ticked.
  private mutating func goToMissing(_ denial: Denial) {
    let codes = Set(denial.refusals.map(\.code))
    let missing = DecisionForm.asked.first { !codes.isDisjoint(with: $0.codes) }
    guard let field = missing?.field else { return }
    box.form.focus(field)
    box.form.change(field) { $0.goToUnticked() }
  }

  private mutating func make(
    _ act: ItemAct, in session: Session
  ) throws -> Answer<ItemOutcome> {
    do {
      let answer = try session.newsroom.make(
        act, by: session.acting, request: requests[act.item])
      isUnanswered = false
      return answer
    } catch let error as StorageError {
      isUnanswered = true
      throw error
    } catch {
      isUnanswered = false
      throw error
    }
  }

  private func words(
    _ answer: Answer<ItemOutcome>, _ item: ItemFacts, _ session: Session
  ) -> String {
    let title = truncated(item.title, toWidth: 48)
    let time =
      item.view.definition.state(answer.outcome.state)?.isQueued == true
      ? box.form.moment(DecisionForm.time)?.moment : nil
    if transition.effects.contains(.approve), !transition.effects.contains(.markUrgent),
      item.view.definition.state(answer.outcome.state)?.isQueued == true
    {
      guard let time else { return session.text(.approved(title)) }
      return session.text(.approvedFor(title, time.vietnameseText))
    }
    let state = item.view.definition.state(answer.outcome.state).map { session.title(of: $0) }
    return DeedPhrase(
      transition: name, action: session.title(of: transition), item: title,
      author: session.name(item.view.item.author), state: state ?? answer.outcome.state.rawValue,
      receiver: transition.needs.contains(.person) ? receiver(of: item.id, session) : nil,
      time: time?.vietnameseText
    ).text(in: session.language)
  }

  /// Whom the item was given to; a name is decoration, and what was decided stands without it.
  private func receiver(of item: ID<Item>, _ session: Session) -> String? {
    do {
      return try session.newsroom.view(item, by: session.acting).item.assignee.map(session.name)
    } catch { return nil }
  }

  /// Who has how many of the items now, where they were given to somebody.
  private func receivers(in session: Session) -> [String] {
    guard transition.needs.contains(.person) else { return [] }
    let people = subjects.compactMap { receiver(of: $0.id, session) }
    let counts = Dictionary(grouping: people) { $0 }.mapValues(\.count)
    let words = Set(people).sorted().map { "\($0): \(counts[$0] ?? 0)" }
    return words.isEmpty ? [] : ["\(words.joined(separator: ", "))."]
  }

  // MARK: Several items

  /// What every one of the items would be refused for and the form can mend: then nothing is begun, and the form stays.
  private func whatAllLack(_ form: DecisionForm, in session: Session) throws -> Denial? {
    guard !isUnanswered else { return nil }
    let mended = DecisionForm.asked.reduce(into: Set<String>()) { $0.formUnion($1.codes) }
    var first: Denial?
    for item in subjects {
      do {
        _ = try session.newsroom.foresee(form.act(on: item, box.form), by: session.acting)
        return nil
      } catch NewsroomError.refused(let denial) {
        guard denial.refusals.allSatisfy({ mended.contains($0.code) }) else { return nil }
        first = first ?? denial
      } catch is NewsroomError {
        // Changed meanwhile: told with the others when it is acted on.
        return nil
      }
    }
    return first
  }

  /// Acts on each; what was refused for one stops none of the others.
  private mutating func decideOnAll(
    _ form: DecisionForm, in session: Session
  ) throws -> Navigation {
    if let lacking = try whatAllLack(form, in: session) {
      lack = .denied(lacking)
      notices = lines(of: .denied(lacking), in: session)
      tell(in: session)
      goToMissing(lacking)
      return .stay
    }
    var done = 0
    var failures: [FormBox.Line] = []
    for item in subjects {
      do {
        _ = try make(form.act(on: item, box.form), in: session)
        done += 1
      } catch let error as NewsroomError {
        failures.append(.init(item.title, .error))
        failures += DecisionHead(dialog: self, session: session).lines(of: error)
      }
    }
    if failures.isEmpty { session.unsent[unsentKey] = "" }
    let title = session.title(of: transition)
    let summary =
      ([session.text(.doneForSome(title, done, of: subjects.count))]
      + receivers(in: session)).joined(separator: " ")
    guard !failures.isEmpty else { return .close(.done(Message(summary, .success))) }
    report = Message(summary, .warning)
    box.form = Form([])
    box.head = [.init(summary, done > 0 ? .success : .error)] + failures
    return .stay
  }

  // MARK: Picture

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    guard report == nil else { return [("go-back", session.text(.close))] }
    return [
      ("confirm", session.title(of: transition)), ("next-field", session.text(.nextField)),
      ("go-back", session.text(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let subject =
      subjects.count == 1
      ? subjects[0].title : session.phrase(.itemCount(subjects.count))
    box.draw(
      title: "\(session.title(of: transition)) · \(subject)", footer: footer(in: session),
      on: &canvas, in: area, session: session)
  }
}

extension Transition {
  /// An approval that brings the item into the queue may say when it shall go out.
  var canBeTimed: Bool { effects.contains(.approve) && to == "approved" }
}
