import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Taking an item from somebody who is writing in it, and having it taken.
extension EditorScreen {
  /// Asks first, telling whose words it is about.
  mutating func askToTakeOver(in session: Session) throws -> Navigation {
    guard case .other = hold, let id = subject?.id else {
      return .say(Message(session.phrase(.nobodyElseWrites)))
    }
    guard let held = try session.newsroom.holder(of: id, for: session.acting) else {
      try refresh(in: session)
      return .stay
    }
    let name =
      held.person == session.acting.person
      ? session.phrase(.yourselfElsewhere(host: held.host)) : session.name(held.person)
    question = .takeOver(
      name: name, host: held.host, since: session.moment(held.since),
      seen: max(0, held.seenAt.milliseconds(to: session.now) / 1_000))
    answer = 0
    return .stay
  }

  mutating func takeOver(in session: Session) throws -> Navigation {
    question = nil
    guard let id = subject?.id else { return .stay }
    let former = try session.newsroom.takeOver(id, by: session.acting)
    let view = try session.newsroom.view(id, by: session.acting)
    adopt(view)
    if showsForeignDraft { showKeepingPlace(saved) }
    showsForeignDraft = false
    hold = .ours(renewAt: session.now.milliseconds + Self.renewal)
    try loadComments(of: view, in: session)
    try askAboutOwnDraft(in: view, session)
    let name = former.map { session.name($0.person) }
    return .say(Message(session.phrase(.tookOver(from: name)), .success))
  }

  /// Looks whether the item is still this session's. Whoever lost it types no more: what they had written is a draft of
  /// theirs over the text that they had.
  mutating func noticeLoss(in session: Session) throws {
    guard case .ours = hold, let id = subject?.id,
      let held = try session.newsroom.holder(of: id, for: session.acting)
    else { return }
    isWatched = held.isWatched(at: session.now)
    guard try !session.newsroom.holds(id, for: session.acting) else { return }
    let name =
      held.person == session.acting.person
      ? session.phrase(.yourselfElsewhere(host: held.host)) : session.name(held.person)
    let words = hasUnsavedWords
    if words, held.person != session.acting.person { keepDraft(in: session) }
    if !words { endJournal() }
    hold = .taken(name: name, at: held.since, keepsWords: words)
    // What another program gave back still waits for its answer.
    if case .outside? = question {} else { question = nil }
    form = nil
    replacing = nil
    isFinding = false
  }

  // MARK: Reading along

  /// How often somebody who reads along looks without being told of a change, in milliseconds.
  private static let lookingAgain: Int64 = 20_000

  /// Shows what somebody else is writing, as far as they have kept it; the place of reading stays.
  mutating func readAlong(in session: Session) throws {
    guard let id = subject?.id else { return }
    nextLook = session.now.milliseconds + Self.lookingAgain
    let draft = try session.newsroom.readAlong(id, by: session.acting)
    let words = draft?.text ?? saved
    if showsForeignDraft || draft != nil, words != text {
      showKeepingPlace(words)
      // The places of comments went with the former words.
      try loadComments(of: session.newsroom.view(id, by: session.acting), in: session)
    }
    showsForeignDraft = draft != nil
  }

  /// Looks by itself, also whether the item is free: nobody tells when a line was lost. That the store cannot be asked now
  /// is no news for somebody who only reads.
  mutating func lookAlong(in session: Session) {
    nextLook = session.now.milliseconds + Self.lookingAgain
    do { try refresh(in: session) } catch {
      nextLook = session.now.milliseconds + Self.lookingAgain
    }
  }

  /// Shows another text with the insertion point and the rows where they were, as far as there are any.
  mutating func showKeepingPlace(_ text: Text) {
    let former = fields
    show(text)
    for index in fields.indices { fields[index].goWhere(former[index]) }
  }
}
