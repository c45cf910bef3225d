import Rulebook
import Storage
import Workflow

/// A notice with what is told of it.
public struct NoticeView: Hashable, Sendable {
  public let record: NoticeRecord
  /// The number and title of the item; nil for somebody who may not read it any more.
  public let item: NoticedItem?
  /// The payment sheet; nil for somebody who may not see it any more.
  public let sheet: NoticedSheet?
  /// Who did it; nil for the queue.
  public let by: ID<Person>?
  /// What was decided, if anything.
  public let transition: TransitionName?
  /// The words of the decision or the comment.
  public let words: String
}

public struct NoticedItem: Hashable, Sendable {
  public let number: String
  public let title: String
}

extension Newsroom {
  /// The notices that are read with their item; those of comments are when their comments are.
  static let endedByReading: [NoticeKind] = [
    .decided, .assigned, .held, .asked, .advised, .owed,
  ]

  /// The person's unread notices, newest first.
  public func notices(of acting: Acting, limit: Int) throws -> [NoticeView] {
    try store.database.reading {
      let actor = try actor(acting.person)
      return try store.unreadNotices(of: acting.person, limit: limit).map { notice in
        switch notice.object {
        case .item(let item): try view(of: notice, item, for: actor)
        case .sheet(let sheet, let step): try view(of: notice, sheet, step, for: acting)
        }
      }
    }
  }

  public func noticeCount(of acting: Acting) throws -> Int {
    try store.unreadNoticeCount(of: acting.person)
  }

  private func view(
    of notice: NoticeRecord, _ item: ID<Item>, for actor: Actor
  ) throws -> NoticeView {
    guard let record = try readableItem(item, for: actor) else {
      return NoticeView(
        record: notice, item: nil, sheet: nil, by: nil, transition: nil, words: "")
    }
    let told = try told(by: notice, of: item)
    return NoticeView(
      record: notice, item: NoticedItem(number: record.number, title: record.title), sheet: nil,
      by: told.by, transition: told.transition, words: told.words)
  }

  /// Whoever is paid learns what they get and not who did what on the way.
  private func view(
    of notice: NoticeRecord, _ sheet: ID<PaymentSheet>, _ number: Int, for acting: Acting
  ) throws -> NoticeView {
    let noticed = try noticed(notice, sheet, for: acting)
    let step = noticed?.paid == nil && noticed != nil ? try store.step(number, of: sheet) : nil
    return NoticeView(
      record: notice, item: nil, sheet: noticed, by: step?.person, transition: step?.transition,
      words: step?.comment ?? "")
  }

  /// What a notice tells: who did what, and with which words.
  private func told(
    by notice: NoticeRecord, of item: ID<Item>
  ) throws -> (by: ID<Person>?, transition: TransitionName?, words: String) {
    switch notice.subject {
    case .decision(let id):
      let decision = try store.decision(id)?.decision
      return (decision?.person, decision?.transition, decision?.comment ?? "")
    case .comment(let id):
      let comment = try store.comment(id)
      return (comment?.person, nil, comment?.body ?? "")
    case .round(let number):
      let round = try store.opinionRound(number, on: item)
      return (round?.askedBy, nil, round?.question ?? "")
    case .opinion(let id):
      let opinion = try store.opinionRecord(id)
      return (opinion?.person, nil, opinion?.comment ?? "")
    case nil: return (nil, nil, "")
    }
  }

  private func readableItem(_ id: ID<Item>, for actor: Actor) throws -> ItemRecord? {
    do { return try readable(id, by: actor) } catch NewsroomError.refused { return nil }
  }

  /// The person has read one notice: it is gone. That it was gone before is no fault.
  public func readNotice(
    _ id: Int64, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform("notice.read", by: acting, request: request, asking: ["\(id)"]) { _ in
      guard try store.removeNotice(id, of: acting.person) else {
        throw NewsroomError.notFound(.notice, "\(id)")
      }
      return NamedOutcome(name: "\(id)")
    }
  }

  /// The person has read all of them.
  public func readAllNotices(
    by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform("notice.read", by: acting, request: request, asking: ["all"]) { _ in
      let count = try store.unreadNoticeCount(of: acting.person)
      try store.removeAllNotices(of: acting.person)
      return NamedOutcome(name: "\(count)")
    }
  }

  /// The person has seen the comments of an item, beside which nothing may fail or wait.
  public func noteCommentsRead(_ id: ID<Item>, by acting: Acting) throws {
    guard try store.hasNotice(of: acting.person, about: id, [.mentioned]) else { return }
    try besideReading { try store.removeNotices(of: acting.person, about: id, [.mentioned]) }
  }

  /// Takes notices away beside the reading that ends them. Where the store cannot be written now, the person is only told
  /// once more.
  func besideReading(_ body: () throws -> Void) throws {
    do { try besideTyping { try atomically(body) } } catch StorageError.unavailable {}
  }

  /// Which kinds of notices the person gets.
  public func noticeKinds(of acting: Acting) throws -> [(kind: NoticeKind, isOn: Bool)] {
    let off = try store.noticesOff(of: acting.person)
    return NoticeKind.allCases.map { ($0, !off.contains($0)) }
  }

  /// Chooses whether the person gets notices of a kind. It is nobody else's business, so the log does not tell.
  public func setNotices(
    _ kind: NoticeKind, on isOn: Bool, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [kind.rawValue, isOn ? "on" : "off"]
    return try perform("notice.set", by: acting, request: request, asking: parts) { _ in
      try store.setNotices(kind, on: isOn, of: acting.person)
      return NamedOutcome(name: kind.rawValue)
    }
  }
}
