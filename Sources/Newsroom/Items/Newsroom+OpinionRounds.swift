import Prose
import Rulebook
import Storage
import Workflow

/// People to be asked for their opinions on an item.
public struct OpinionQuestion: Hashable, Sendable {
  public var item: ID<Item>
  /// The version that was seen; nil asks about whatever is there, for scripts.
  public var expected: Int?
  /// The logins of people who are asked by name.
  public var people: [String]
  /// Whoever holds one of these on the item's portal and can be asked.
  public var roles: RoleSet
  /// What they are asked; empty for the text as such.
  public var question: String
  /// Until when an answer is hoped for.
  public var due: Timestamp

  public init(
    on item: ID<Item>, expected: Int? = nil, people: [String] = [], roles: RoleSet = [],
    question: String = "", due: Timestamp
  ) {
    self.item = item
    self.expected = expected
    self.people = people
    self.roles = roles
    self.question = question
    self.due = due
  }

  fileprivate var parts: [String] {
    [
      "\(item)", "\(expected ?? 0)", people.joined(separator: " "), "\(roles.rawValue)", question,
      "\(due.milliseconds)",
    ]
  }
}

/// Why somebody cannot be asked for an opinion.
public enum AskingFault: String, CaseIterable, Hashable, Sendable {
  /// Nobody asks themselves.
  case isAsker = "is-asker"
  case isDisabled = "is-disabled"
  case isWriter = "is-writer"
  case cannotRead = "cannot-read"
  /// They gave one on this very text, or somebody did in their place.
  case hasGiven = "has-given"
}

/// Who was asked, or is not waited for any more.
public struct AskedOutcome: Hashable, Sendable, RequestOutcome {
  public let number: String
  /// The number of the new round; nil when people were not asked but let go of.
  public let round: Int?
  /// Their logins.
  public let people: [String]

  var kept: String { ([number, "\(round ?? 0)"] + people).joined(separator: " ") }

  init(number: String, round: Int?, people: [String]) {
    self.number = number
    self.round = round
    self.people = people
  }

  init?(kept: String) {
    let words = kept.split(separator: " ").map(String.init)
    guard words.count >= 2, let round = Int(words[1]) else { return nil }
    self.init(
      number: words[0], round: round == 0 ? nil : round, people: Array(words.dropFirst(2)))
  }
}

/// Somebody of the board who could be asked.
public struct PersonToAsk: Hashable, Sendable {
  public let person: PersonRecord
  public let roles: RoleSet
  /// They are waited for already.
  public let isAsked: Bool
  /// The flow cannot go on from here without opinions of theirs.
  public let isNeeded: Bool
  /// The flow counts opinions here, and theirs would not be among them.
  public let isUncounted: Bool
}

extension Newsroom {
  /// Asks people for their opinions in a new round. Everybody is told; whoever was waited for already is asked anew.
  public func ask(
    _ question: OpinionQuestion, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<AskedOutcome> {
    var question = question
    question.question = nfc(question.question)
    return try perform(
      "opinion.ask", by: acting, request: request, asking: question.parts
    ) { recorder in
      let record = try readable(question.item, by: try actor(acting.person))
      try checkVersion(of: record, seen: question.expected)
      let people = try peopleAsked(by: question, on: record, acting, at: recorder.at)
      let round = OpinionRound(
        number: (try store.opinionRounds(on: question.item).last?.number ?? 0) + 1,
        run: record.item.run?.number ?? 0, revision: record.item.text.revision,
        askedBy: acting.person, question: question.question, at: recorder.at,
        due: question.due)
      try store.insert(round, on: question.item, asking: people)
      for person in people {
        try store.removeNotices(of: person, about: question.item, [.asked])
        try store.notify(
          NoticeRecord(
            id: newID(), person: person, kind: .asked, item: question.item,
            about: .round(round.number), at: recorder.at))
      }
      let logins = try people.map(board().login)
      try recorder.record(
        "opinion.ask", on: "item", question.item.rawValue, portal: record.item.portal,
        hash: record.item.text.hash,
        detail: "round=\(round.number) of=\(logins.joined(separator: ","))")
      return AskedOutcome(number: record.number, round: round.number, people: logins)
    }
  }

  /// Waits no more for the opinions of people who were asked.
  public func withdrawQuestion(
    on id: ID<Item>, to people: [String], by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<AskedOutcome> {
    try perform(
      "opinion.withdraw", by: acting, request: request, asking: ["\(id)"] + people
    ) { recorder in
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      let blockers = try engine(for: record)
        .blockersOfAsking(on: record.item, by: actor, at: recorder.at)
      let asked = try people.map { try person($0).id }
      let others = asked.filter { !record.item.askedForOpinions.contains($0) }
      let refusals = blockers.map(Refusal.blocked) + others.map(Refusal.notAsked)
      guard refusals.isEmpty else { throw refused("withdraw-question", refusals) }
      for person in asked { try endRequest(of: person, on: id, .withdrawn, at: recorder.at) }
      let logins = try asked.map(board().login)
      try recorder.record(
        "opinion.withdraw", on: "item", id.rawValue, portal: record.item.portal,
        hash: record.item.text.hash, detail: "of=\(logins.joined(separator: ","))")
      return AskedOutcome(number: record.number, round: nil, people: logins)
    }
  }

  /// Everything that stands against asking anybody about the item as it stands.
  public func refusalsOfAsking(on id: ID<Item>, by acting: Acting) throws -> [Refusal] {
    try store.database.reading {
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      return try engine(for: record).blockersOfAsking(on: record.item, by: actor, at: now)
        .map(Refusal.blocked)
    }
  }

  /// Those of the board who could be asked about the item, by given name. Contributors can be asked by name and are not
  /// offered: they are no board.
  public func peopleToAsk(on id: ID<Item>, by acting: Acting) throws -> [PersonToAsk] {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      let (item, board) = (record.item, try board())
      let needed = try engine(for: record).rolesNeeded(toGoOnFrom: item)
      return try actors(on: item.portal).compactMap { actor -> PersonToAsk? in
        let roles = actor.roles(on: item.portal).subtracting(RoleSet([.contributor, .overseer]))
        guard roles.roles.contains(where: \.readsContent), let person = board.people[actor.person],
          try fault(of: person, on: record, acting) == nil
        else { return nil }
        return PersonToAsk(
          person: person, roles: roles, isAsked: item.askedForOpinions.contains(person.id),
          isNeeded: !roles.isDisjoint(with: needed),
          isUncounted: !needed.isEmpty && roles.isDisjoint(with: needed))
      }.sorted { $0.person.sortKey.lexicographicallyPrecedes($1.person.sortKey) }
    }
  }

  private func peopleAsked(
    by question: OpinionQuestion, on record: ItemRecord, _ acting: Acting, at now: Timestamp
  ) throws -> [ID<Person>] {
    let actor = try actor(acting.person)
    var refusals = try engine(for: record)
      .blockersOfAsking(on: record.item, by: actor, at: now).map(Refusal.blocked)
    if question.due <= now { refusals.append(.blocked(.timePast(earliest: now))) }
    var people: [ID<Person>] = []
    for login in question.people {
      let person = try person(login)
      if let fault = try fault(of: person, on: record, acting) {
        refusals.append(.cannotBeAsked(person.id, fault))
      } else if !people.contains(person.id) {
        people.append(person.id)
      }
    }
    people += try holders(of: question.roles, on: record, acting).filter { !people.contains($0) }
    if people.isEmpty, refusals.isEmpty { refusals.append(.nobodyToAsk(question.roles.roles)) }
    guard refusals.isEmpty else { throw refused("ask", refusals) }
    return people
  }

  private func holders(
    of roles: RoleSet, on record: ItemRecord, _ acting: Acting
  ) throws -> [ID<Person>] {
    guard !roles.isEmpty else { return [] }
    let board = try board()
    return try actors(on: record.item.portal)
      .filter { !$0.roles(on: record.item.portal).isDisjoint(with: roles) }
      .compactMap { board.people[$0.person] }
      .filter { try fault(of: $0, on: record, acting) == nil }.map(\.id)
  }

  private func fault(
    of person: PersonRecord, on record: ItemRecord, _ acting: Acting
  ) throws -> AskingFault? {
    let item = record.item
    if person.id == acting.person { return .isAsker }
    if person.disabledAt != nil { return .isDisabled }
    if item.writers.contains(person.id) { return .isWriter }
    let hasGiven = item.opinions.contains { $0.hash == item.text.hash && $0.voice == person.id }
    if hasGiven { return .hasGiven }
    return try mayRead(record, person.id) ? nil : .cannotRead
  }

  // MARK: The end of requests

  /// The opinion answers what its giver was asked, or whom it stands for; whoever asked is told.
  func answerRequest(
    by opinion: Opinion, _ id: Int64, on record: ItemRecord, at now: Timestamp
  ) throws {
    let item = record.item.id
    let open = try store.opinionRequests(on: item).first {
      $0.isOpen && $0.person == opinion.voice
    }
    guard let open else { return }
    try store.endOpinionRequest(of: opinion.voice, on: item, .given, opinion: id, at: now)
    try store.removeNotices(of: opinion.voice, about: item, [.asked])
    guard let asker = try store.opinionRound(open.round, on: item)?.askedBy,
      asker != opinion.person
    else { return }
    try store.notify(
      NoticeRecord(
        id: newID(), person: asker, kind: .advised, item: item, about: .opinion(id), at: now))
  }

  /// Opinions are not waited for where nobody decides any more.
  func settleOpinionRequests(on record: inout ItemRecord, _ recorder: Recorder) throws {
    guard try !engine(for: record).awaitsDecision(record.item) else { return }
    for person in record.item.askedForOpinions {
      try endRequest(of: person, on: record.item.id, .lapsed, at: recorder.at)
    }
    record.item.askedForOpinions = []
  }

  private func endRequest(
    of person: ID<Person>, on item: ID<Item>, _ ending: OpinionRequest.Ending, at now: Timestamp
  ) throws {
    try store.endOpinionRequest(of: person, on: item, ending, at: now)
    try store.removeNotices(of: person, about: item, [.asked])
  }
}
