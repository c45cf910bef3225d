import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// From the fields into the store: drafts by themselves, revisions when asked for.
extension EditorScreen {
  // MARK: Drafts

  /// Keeps the words as a draft. A store that cannot take them is told in the status line and asked again later.
  @discardableResult
  mutating func keepDraft(in session: Session) -> Bool {
    do {
      try keepNow(in: session)
      return true
    } catch { return false }
  }

  mutating func keepNow(in session: Session) throws {
    do {
      let id = draft ?? session.newsroom.newDraftID()
      try session.newsroom.keepDraft(draftRecord(id, in: session), undoing: steps)
      draft = id
      keeping.kept(at: session.now.milliseconds)
    } catch {
      keeping.failed(session.sentence(error), at: session.now.milliseconds)
      throw error
    }
  }

  func draftRecord(_ id: Int64, in session: Session) -> DraftRecord {
    DraftRecord(
      id: id, person: session.acting.person, item: subject?.id, base: subject?.base,
      portal: portal.id, kind: kind, text: text, changedAt: session.now, accepted: accepted)
  }

  private mutating func dropDraft(in session: Session) throws {
    guard let draft else { return }
    let isThere = try session.newsroom.drafts(of: session.acting).contains { $0.id == draft }
    if isThere { try session.newsroom.dropDraft(draft, of: session.acting) }
    self.draft = nil
  }

  // MARK: Revisions

  /// Ctrl-S: a new revision over the version that was seen, or the first one of a new item.
  mutating func save(in session: Session) throws -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    let text = text
    if subject == nil, text.hasNoWords {
      return .say(Message(session.phrase(.nothingToSave), .warning))
    }
    do {
      let phrase =
        if let subject {
          try save(text, of: subject, in: session)
        } else { try begin(text, in: session) }
      saved = text
      savedAt = session.now.milliseconds
      keeping.saved()
      endJournal()
      return .say(try told(phrase, in: session))
    } catch {
      return try afterFailedSave(error, in: session)
    }
  }

  private mutating func save(
    _ text: Text, of subject: Subject, in session: Session
  ) throws -> EditorPhrase {
    let save = Save(item: subject.id, expected: subject.version, text: text, accepting: accepted)
    let outcome = try session.newsroom.save(save, by: session.acting).outcome
    let isNew = outcome.version != subject.version
    try adopt(outcome, in: session)
    if !isNew { try dropDraft(in: session) }
    draft = nil
    return isNew ? .savedRevision(outcome.revision) : .nothingChanged(outcome.revision)
  }

  /// What was saved, and, when comments lost their place by it, that they have.
  private mutating func told(_ phrase: EditorPhrase, in session: Session) throws -> Message {
    guard let id = subject?.id, !comments.isEmpty else {
      return Message(session.phrase(phrase), .success)
    }
    let view = try session.newsroom.view(id, by: session.acting)
    let lost = try newlyLost(in: view, session)
    try loadComments(of: view, in: session)
    guard lost > 0 else { return Message(session.phrase(phrase), .success) }
    return Message(
      "\(session.phrase(phrase)) \(session.phrase(.commentsLost(lost)))", .warning)
  }

  private mutating func begin(_ text: Text, in session: Session) throws -> EditorPhrase {
    let new = NewItem(portal: portal.code, kind: kind, text: text)
    let outcome = try session.newsroom.create(new, by: session.acting).outcome
    subject = Subject(
      id: outcome.id, number: outcome.number, version: outcome.version, base: ID(0),
      revisionNumber: outcome.revision, priority: .normal)
    try adopt(outcome, in: session)
    try dropDraft(in: session)
    keepTarget(in: session)
    hold = .none(nextTry: session.now.milliseconds)
    renewHold(in: session)
    return .began(number: outcome.number)
  }

  private mutating func adopt(_ outcome: ItemOutcome, in session: Session) throws {
    subject?.version = outcome.version
    subject?.revisionNumber = outcome.revision
    let view = try session.newsroom.view(outcome.id, by: session.acting)
    subject?.base = view.revision.id
  }

  /// Whatever is against a save, the words are kept as a draft, and only then is it told.
  private mutating func afterFailedSave(
    _ error: any Error, in session: Session
  ) throws -> Navigation {
    try keepNow(in: session)
    guard case NewsroomError.stale(_, _, _, let changes) = error, let last = changes.last else {
      throw error
    }
    let board = session.boardIfReadable
    let who = board?.person(login: last.login)?.name ?? last.login
    let when = DueText.moment(last.at, at: session.now)
    return .say(Message(session.phrase(.staleSave(who: who, when: when)), .warning))
  }

  // MARK: Submitting

  /// F9: what is typed becomes a revision, and then it is decided about.
  mutating func submit(in session: Session) throws -> Navigation {
    if let refusal = try refusalOfSubmitting(in: session) { return refusal }
    if subject == nil || text != saved {
      let answer = try save(in: session)
      // Whatever kept it from being saved is told first.
      guard text == saved else { return answer }
    }
    guard !isReadOnly, let subject else {
      return .say(Message(session.phrase(.readOnlyHere), .warning))
    }
    do {
      return .open(try ActionsDialog.direct("submit-item", on: [subject.id], in: session))
    } catch let refusal as ActionRefusal where refusal.mending == .details {
      // What is missing is filled in here and now: whoever is told to go for it goes somewhere else.
      openDetails(in: session)
      return .say(Message(refusal.words, .warning))
    }
  }

  /// What stands against sending it whatever is typed is told before anything is saved.
  private mutating func refusalOfSubmitting(in session: Session) throws -> Navigation? {
    guard let subject else { return nil }
    let actions = try session.newsroom.actions(on: subject.id, for: session.acting)
    let blockers = actions.first { $0.transition.name == "submit" }?.blockers ?? []
    guard blockers.contains(where: { $0.code != "missing-fields" }) else { return nil }
    if blockers.contains(where: { $0.code == "not-from-here" }) {
      // An item in work is not sent but forwarded, or what else its flow has there.
      return try showActions(in: session)
    }
    return .open(try ActionsDialog.direct("submit-item", on: [subject.id], in: session))
  }

  /// F2: what can be done with the item as it is saved.
  mutating func showActions(in session: Session) throws -> Navigation {
    guard let subject, !hasUnsavedWords else {
      let key = session.keyLabel("save-revision", in: session.keymap.active(in: contexts))
      return .say(Message(session.phrase(.saveBeforeActing(key: key)), .warning))
    }
    return .open(try ActionsDialog(on: [subject.id], in: session))
  }

  /// After a decision the item may be in other hands, and the editor closes.
  mutating func resume(
    with result: ScreenResult, in session: Session
  ) throws -> Navigation {
    switch result {
    case .choice(let paragraph):
      goToHeading(paragraph)
      return .stay
    case .files(let files, let shown): return take(files, showing: shown, in: session)
    case .document(let document): return take(document, in: session)
    case .lengths(let measure, let target):
      return take(measure: measure, target: target, in: session)
    case .copied(let path): return .say(Message(session.phrase(.copySaved(path)), .success))
    default: break
    }
    if case .text(let words) = result { return try replaceFault(with: words, in: session) }
    guard case .done = result, let id = subject?.id else { return .stay }
    if try isOutOfHands(id, in: session) {
      try session.newsroom.unlock(id, by: session.acting)
      return .close(result)
    }
    subject?.version = try session.newsroom.view(id, by: session.acting).record.item.version
    return .stay
  }

  /// Whether the item may not be written in any more, by the rules or by somebody else's lock.
  private func isOutOfHands(_ id: ID<Item>, in session: Session) throws -> Bool {
    do {
      switch try Self.take(id, in: session) {
      case .ours, .failed: return false
      case .locked: return true
      }
    } catch is NewsroomError { return true }
  }

  // MARK: Leaving

  /// Whether there are words that are in no revision.
  var hasUnsavedWords: Bool { !isReadOnly && text != saved }

  mutating func leave(_ way: EditorQuestion.Leaving, in session: Session) -> Navigation {
    if isPeeking {
      isPeeking = false
      askAboutDraft(in: session)
      return .stay
    }
    var message: Message?
    if hasUnsavedWords {
      let isKept = !keeping.isUnkept && keeping.keptAt != nil || keepDraft(in: session)
      if isKept {
        endJournal()
      } else if isSafeInJournal(in: session) {
        return closing(way, Message(session.phrase(.keptInJournal), .warning), in: session)
      } else {
        question = .cannotKeep(
          keeping.failure?.reason ?? "", then: way, mayCopy: session.takesFiles)
        answer = 0
        return .stay
      }
      message = Message(session.phrase(subject == nil ? newKept(in: session) : .keptOnLeaving))
    } else if !isReadOnly {
      endJournal()
      do { try dropDraft(in: session) } catch {
        message = Message(session.sentence(error), .warning)
      }
    }
    return closing(way, message, in: session)
  }

  private func newKept(in session: Session) -> EditorPhrase {
    let keys = session.keymap.active(in: ["list.desk"])
    return .keptNewOnLeaving(key: session.keyLabel("new-item", in: keys))
  }

  /// Gives the item back and goes; that it cannot be given back now is told, and ends by itself in two minutes.
  mutating func closing(
    _ way: EditorQuestion.Leaving, _ message: Message?, in session: Session
  ) -> Navigation {
    var message = message
    do {
      if case .ours = hold, let id = subject?.id {
        try session.newsroom.unlock(id, by: session.acting)
      }
    } catch {
      message = message ?? Message(session.sentence(error), .warning)
    }
    switch way {
    case .quit: return .quit
    case .back: return .close(message.map { .done($0) } ?? .nothing)
    }
  }
}

extension Text {
  fileprivate var hasNoWords: Bool {
    [title, summary, body].allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }
}
