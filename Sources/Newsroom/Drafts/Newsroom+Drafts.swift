import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Keeps words that are not yet a revision, in place of the person's former ones for the same item: whichever session
  /// of theirs kept those, unless another one holds the item now. Its words are not written over.
  public func keepDraft(_ draft: DraftRecord, undoing steps: DraftSteps? = nil) throws {
    let kept = try steps?.kept()
    try atomically {
      if let item = draft.item {
        try checkSession(on: item, of: draft.person, asking: "keep")
      }
      let former = try draft.item.flatMap { try store.draft(of: draft.person, for: $0) }
      if let former, former.id != draft.id { try store.dropDraft(former.id) }
      try store.keep(draft)
      try store.keep(steps: kept, of: draft.id, hash: Hashing.hash(draft.text))
    }
    // Kept is kept: a journal that cannot be removed now is found needless at the next start.
    do { try forgetLeft(draft.id) } catch is StorageError {}
  }

  /// A draft to keep words in: for an item, or for one that does not exist yet.
  public func newDraft(
    for item: ID<Item>?, base: ID<Revision>?, portal code: String, kind: Kind, text: Text,
    by acting: Acting
  ) throws -> DraftRecord {
    let former = try item.flatMap { try draft(for: $0, of: acting) }
    return DraftRecord(
      id: former?.id ?? newID(), person: acting.person, item: item, base: base,
      portal: try portal(code).id, kind: kind, text: text, changedAt: now)
  }

  /// The person's drafts, also those that could not be put into the store yet, the last changed first.
  public func drafts(of acting: Acting) throws -> [DraftRecord] {
    let left = leftWords.map(\.draft).filter { $0.person == acting.person }
    let kept = try store.drafts(of: acting.person).filter { draft in
      !left.contains { $0.id == draft.id || $0.item != nil && $0.item == draft.item }
    }
    return left.isEmpty ? kept : (left + kept).sorted { $0.changedAt > $1.changedAt }
  }

  public func draft(for item: ID<Item>, of acting: Acting) throws -> DraftRecord? {
    try leftWords.map(\.draft).first { $0.person == acting.person && $0.item == item }
      ?? store.draft(of: acting.person, for: item)
  }

  /// What can be undone in a draft; nil when nothing was kept that led to this very text.
  public func steps(of draft: DraftRecord) throws -> DraftSteps? {
    try store.steps(of: draft.id, hash: Hashing.hash(draft.text)).map(DraftSteps.init(kept:))
  }

  /// Throws the person's own draft away.
  public func dropDraft(_ id: Int64, of acting: Acting) throws {
    let isLeft = leftWords.contains { $0.draft.id == id && $0.draft.person == acting.person }
    try atomically {
      let isKept = try store.drafts(of: acting.person).contains { $0.id == id }
      guard isKept || isLeft else { throw NewsroomError.notFound(.draft, "\(id)") }
      if isKept { try store.dropDraft(id) }
    }
    try forgetLeft(id)
  }

  // MARK: After a crash

  /// Puts words that only journals have into the store, as drafts beside the stored texts, never over them; answers
  /// these drafts. What the store cannot take now is among the drafts all the same, and stays in its journal.
  public func recoverDrafts(of acting: Acting) throws -> [DraftRecord] {
    guard let journals else { return [] }
    var recovered: [DraftRecord] = []
    for left in try journals.left(by: acting.person) {
      guard try isNeeded(left.draft) else {
        try left.journal.remove()
        continue
      }
      let words = LeftWords(draft: try besideKept(left.draft), journal: left.journal)
      leftWords.append(words)
      recovered.append(words.draft)
      // The store says itself what is wrong with it at the next act; these words are safe where they are.
      do { try besideTyping { try keepDraft(words.draft) } } catch is StorageError {}
    }
    return recovered
  }

  /// Whether the words of a journal are neither a draft in the store nor the newest text of their item.
  private func isNeeded(_ draft: DraftRecord) throws -> Bool {
    let kept = try store.drafts(of: draft.person)
    if kept.contains(where: { $0.item == draft.item && $0.text == draft.text }) { return false }
    guard let item = draft.item else { return !draft.text.isBlank }
    guard let record = try store.item(item, locksSeenAfter: now) else { return true }
    return try store.revision(record.item.text.revision).text != draft.text
  }

  /// The draft as it can be kept: when another session has kept later words for the same item, or is writing in it now,
  /// these stand apart from it, as a text of their own.
  private func besideKept(_ draft: DraftRecord) throws -> DraftRecord {
    guard let item = draft.item else { return draft }
    let isThere = try store.item(item, locksSeenAfter: now) != nil
    let kept = try store.draft(of: draft.person, for: item)
    let isNewest = kept.map { $0.id == draft.id || $0.changedAt <= draft.changedAt } ?? true
    if isThere, isNewest, try !isHeldElsewhere(item, by: draft.person) {
      return draft
    }
    return DraftRecord(
      id: newID(), person: draft.person, item: nil, base: nil, portal: draft.portal,
      kind: draft.kind, text: draft.text, changedAt: draft.changedAt)
  }

  /// The words of a draft are in the store or thrown away: no journal is needed for them.
  private func forgetLeft(_ id: Int64) throws {
    let forgotten = leftWords.filter { $0.draft.id == id }
    leftWords.removeAll { $0.draft.id == id }
    for left in forgotten { try left.journal.remove() }
  }
}

extension Text {
  /// Whether nobody would miss it.
  fileprivate var isBlank: Bool {
    [title, summary, body].allSatisfy { $0.allSatisfy(\.isWhitespace) }
      && fields.values.allSatisfy(\.isEmpty) && files.isEmpty
  }
}
