import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

extension EditorScreen {
  /// Opens an item for writing, or for reading when somebody else has it. Whoever may not write in it as it stands is
  /// refused. A draft that was kept before is offered first.
  init(editing id: ID<Item>, in session: Session) throws {
    let taken = try Self.take(id, in: session)
    let view = try session.newsroom.view(id, by: session.acting)
    let record = view.record
    let portal = try session.newsroom.board().portals[record.item.portal]
    self.init(
      kind: record.item.kind,
      portal: PortalView(
        id: record.item.portal, code: portal?.code ?? "", name: portal?.name ?? ""),
      subject: Subject(
        id: id, number: record.number, version: record.item.version, base: view.revision.id,
        revisionNumber: record.revisionNumber, priority: record.priority),
      text: view.revision.text, saved: view.revision.text)
    savedAt = view.revision.at.milliseconds
    measure = session.measure
    target = try session.newsroom.targetLength(of: id, for: session.acting)
    switch taken {
    case .ours: hold = .ours(renewAt: session.now.milliseconds + Self.renewal)
    case .locked:
      hold = Self.reading(beside: view.lock, in: session)
    case .failed(let reason):
      keeping.failed(reason, at: session.now.milliseconds)
      hold = .none(nextTry: session.now.milliseconds + Self.renewal)
    }
    try loadComments(of: view, in: session)
    if !isReadOnly {
      try askAboutOwnDraft(in: view, session)
    } else if case .other = hold {
      try readAlong(in: session)
    }
  }

  /// Offers what the person had written before and has not saved.
  mutating func askAboutOwnDraft(in view: ItemView, _ session: Session) throws {
    let id = view.item.id
    guard let former = try session.newsroom.draft(for: id, of: session.acting) else { return }
    draft = former.id
    guard former.text != saved else { return }
    question = .draft(former, isOlder: former.base != nil && former.base != view.revision.id)
    answer = 0
    aboutDraft = Self.about(former, in: view, session)
  }

  /// What helps to decide about a draft: when it was written and how long it is, what has been saved since, its end.
  private static func about(
    _ draft: DraftRecord, in view: ItemView, _ session: Session
  ) -> [EditorPhrase] {
    let text = draft.text
    let count = [text.title, text.summary, text.body].reduce(0) { $0 + Prose.syllables(in: $1) }
    let found = EditorPhrase.draftFound(when: draft.changedAt.vietnameseText, syllables: count)
    let end = text.body.split(separator: "\n").last.map(String.init) ?? text.title
    let ending = EditorPhrase.draftEnding(truncated(end, toWidth: 120))
    return [found] + [olderBase(of: draft, in: view, session)].compactMap { $0 } + [ending]
  }

  /// What has been saved since a draft was written; nil when it was written over the newest text.
  private static func olderBase(
    of draft: DraftRecord, in view: ItemView, _ session: Session
  ) -> EditorPhrase? {
    guard let base = draft.base, base != view.revision.id,
      let old = view.revisions.first(where: { $0.id == base })
    else { return nil }
    return .draftIsOlder(
      base: old.number, now: view.revision.number, who: session.name(view.revision.person),
      when: DueText.moment(view.revision.at, at: session.now))
  }

  /// Begins an item that is not in the store yet; from its first characters on it is there as a draft.
  init(new kind: Kind, portal: PortalView, title: String = "", in session: Session) {
    self.init(
      kind: kind, portal: portal, subject: nil, text: Text(title: ""), saved: Text(title: ""))
    measure = session.measure
    _ = active.type(title, at: session.now.milliseconds)
    if !title.isEmpty {
      changed(title.utf8.count, in: session)
      place = .summary
    }
  }

  /// Goes on with a draft that belongs to no item yet.
  init(draft record: DraftRecord, in session: Session) throws {
    let portal = try session.newsroom.board().portals[record.portal]
    self.init(
      kind: record.kind,
      portal: PortalView(id: record.portal, code: portal?.code ?? "", name: portal?.name ?? ""),
      subject: nil, text: record.text, saved: Text(title: ""))
    measure = session.measure
    draft = record.id
    if let steps = keptSteps(of: record, in: session) { takeUp(record.text, with: steps) }
    keeping.kept(at: record.changedAt.milliseconds)
  }

  // MARK: The lock

  enum Taking {
    case ours
    case locked
    case failed(String)
  }

  /// Takes the item for writing. A store that cannot be written to keeps nobody from typing; a refusal does.
  static func take(_ id: ID<Item>, in session: Session) throws -> Taking {
    do {
      _ = try session.newsroom.lock(id, by: session.acting)
      return .ours
    } catch NewsroomError.refused(let denial) where denial.isOnlyLock {
      return .locked
    } catch let error as StorageError {
      return .failed(session.sentence(error))
    }
  }

  /// Shows a sign of life to others who want the item, when it is time.
  mutating func renewHold(in session: Session) {
    let now = session.now.milliseconds
    guard let id = subject?.id else { return }
    switch hold {
    case .none(let time), .ours(let time), .lost(_, let time), .elsewhere(_, let time):
      guard time <= now else { return }
    case .other, .taken: return
    }
    renew(id, at: now, in: session)
  }

  private mutating func renew(_ id: ID<Item>, at now: Int64, in session: Session) {
    let next = now + Self.renewal
    do {
      switch try Self.take(id, in: session) {
      case .ours: hold = .ours(renewAt: next)
      case .locked: hold = lost(id, nextTry: next, in: session)
      case .failed: hold = .none(nextTry: next)
      }
    } catch {
      // Nobody may write here any more, as after a decision: saving will say why, typing goes on.
      hold = .none(nextTry: next)
    }
  }

  private func lost(_ id: ID<Item>, nextTry: Int64, in session: Session) -> Hold {
    do {
      guard let lock = try session.newsroom.view(id, by: session.acting).lock else {
        return .lost(name: "", nextTry: nextTry)
      }
      return lock.person == session.acting.person
        ? .elsewhere(host: lock.host, nextTry: nextTry)
        : .lost(name: session.name(lock.person), nextTry: nextTry)
    } catch { return .lost(name: "", nextTry: nextTry) }
  }

  /// Open for reading, beside whoever writes.
  private static func reading(beside lock: LockRecord?, in session: Session) -> Hold {
    guard let lock else { return .other(name: "", since: session.now) }
    let name =
      lock.person == session.acting.person
      ? session.phrase(.yourselfElsewhere(host: lock.host)) : session.name(lock.person)
    return .other(name: name, since: lock.since)
  }

  /// A reader gets the newest text, and the item itself once nobody else has it; a writer's words stay as they are.
  mutating func refresh(in session: Session) throws {
    try noticeLoss(in: session)
    try refreshComments(in: session)
    try refreshHouseWords(in: session)
    guard case .other = hold, let id = subject?.id else { return }
    let taking = try Self.take(id, in: session)
    let view = try session.newsroom.view(id, by: session.acting)
    adopt(view)
    switch taking {
    case .ours:
      hold = .ours(renewAt: session.now.milliseconds + Self.renewal)
      if showsForeignDraft { showKeepingPlace(saved) }
      showsForeignDraft = false
      try loadComments(of: view, in: session)
    case .locked, .failed:
      guard let lock = view.lock else { return }
      hold = Self.reading(beside: lock, in: session)
      try readAlong(in: session)
    }
  }

  mutating func adopt(_ view: ItemView) {
    guard let base = subject?.base, view.revision.id != base else { return }
    show(view.revision.text)
    saved = view.revision.text
    savedAt = view.revision.at.milliseconds
    subject?.version = view.record.item.version
    subject?.base = view.revision.id
    subject?.revisionNumber = view.record.revisionNumber
  }

  /// What a text has beside its title, summary and body.
  mutating func showRest(of text: Text) {
    details = text.fields
    language = text.language
    files = text.files
  }

  /// Puts another text into all fields, with no way back to the one before.
  mutating func show(_ text: Text) {
    fields = [
      EditorField(text.title, isLine: true), EditorField(text.summary), EditorField(text.body),
    ]
    showRest(of: text)
    acceptedBefore = []
    spelling.beginAnew()
  }
}

extension Denial {
  /// Whether nothing is against the act but that somebody else has the item.
  var isOnlyLock: Bool {
    !refusals.isEmpty
      && refusals.allSatisfy {
        if case .blocked(.locked) = $0 { true } else { false }
      }
  }
}
