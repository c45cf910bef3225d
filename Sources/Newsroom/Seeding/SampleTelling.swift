import Rulebook
import Storage
import Workflow

/// Tells the stories of the sample newsroom through the use cases, all steps in the order of their times.
struct SampleTelling {
  private let newsroom: Newsroom
  private let people: [String: Acting]
  private let stories: [SampleStory]
  private var items: [Int: ID<Item>] = [:]
  private var lastComments: [Int: Int64] = [:]

  /// A step with its story and its moment.
  private struct Moment {
    let minutesAgo: Int
    let story: Int
    let place: Int
    let act: SampleAct
  }

  init(_ newsroom: Newsroom, _ stories: [SampleStory], people: [String: Acting]) {
    self.newsroom = newsroom
    self.stories = stories
    self.people = people
  }

  /// Tells everything; `moments` say when, and `months` what is done about royalties in between.
  mutating func tell(at moments: OfficeMoments, _ months: SampleMonths) throws -> Int {
    var royalties = SampleRoyaltyTelling(newsroom, people: people, years: months.years)
    var acts = months.acts.sorted { $0.at < $1.at }[...]
    try newsroom.furnishing(at: moments.moment(SamplePlan.span + 4_880)) {
      try royalties.carryOut(.found, [:])
    }
    for moment in timeline {
      let time = moments.moment(moment.minutesAgo)
      while let next = acts.first, next.at <= time {
        try carryOut(next.act, at: next.at, &royalties)
        acts.removeFirst()
      }
      try newsroom.furnishing(at: time) { try carryOut(moment.act, of: moment.story) }
    }
    for next in acts { try carryOut(next.act, at: next.at, &royalties) }
    return items.count
  }

  private func carryOut(
    _ act: SampleRoyaltyAct, at time: Timestamp, _ royalties: inout SampleRoyaltyTelling
  ) throws {
    let told = items.map { number, item in (item, self.stories[number]) }
    let stories = Dictionary(uniqueKeysWithValues: told)
    try newsroom.furnishing(at: time) { try royalties.carryOut(act, stories) }
  }

  private var timeline: [Moment] {
    var timeline: [Moment] = []
    for (number, story) in stories.enumerated() {
      let steps = SampleScript(story, number: number).steps
      var minutesAgo = story.end + steps.reduce(0) { $0 + $1.minutes }
      for (place, step) in steps.enumerated() {
        minutesAgo -= step.minutes
        timeline.append(
          Moment(minutesAgo: minutesAgo, story: number, place: place, act: step.act))
      }
    }
    return timeline.sorted { left, right in
      (-left.minutesAgo, left.story, left.place) < (-right.minutesAgo, right.story, right.place)
    }
  }

  private mutating func carryOut(_ act: SampleAct, of number: Int) throws {
    let story = stories[number]
    if case .create(let login) = act {
      items[number] = try create(story, number, by: try person(login))
      return
    }
    guard let item = items[number] else { throw NewsroomError.notFound(.item, story.text.title) }
    switch act {
    case .create: break
    case .save(let text, let login):
      _ = try newsroom.save(Save(item: item, expected: nil, text: text), by: try person(login))
    case .make(let name, let login, let comment, let reason):
      try make(name, on: item, by: try person(login), comment, reason)
    case .schedule(let hours, let login):
      let time = newsroom.now.adding(milliseconds: Int64(hours) * Timestamp.millisecondsPerHour)
      _ = try newsroom.make(ItemAct("schedule", on: item, time: time), by: try person(login))
    case .hold(let why, let login):
      _ = try newsroom.setHold(true, of: item, why: why, by: try person(login))
    case .close(let login):
      _ = try newsroom.setUnits([story.portal], of: item, by: try person(login))
    case .read(let login): try newsroom.markRead(item, by: try person(login))
    case .runQueue: _ = try newsroom.runQueue(from: "hẹn giờ")
    case .comment, .answer, .resolveAll, .opinion, .ask: try say(act, about: item, number)
    case .keepWords, .lock: try begin(act, item, story)
    }
  }

  private func create(_ story: SampleStory, _ number: Int, by acting: Acting) throws -> ID<Item> {
    let priority: Priority =
      switch story.fate {
      case .urgent, .urgentConfirmed: .urgent
      default: number % 9 == 0 ? .high : .normal
      }
    return try newsroom.create(
      NewItem(
        portal: story.portal, kind: story.kind, priority: priority, text: story.beginning),
      by: acting
    ).outcome.id
  }

  /// What the queue has sent out by itself needs no hand any more.
  private func make(
    _ name: TransitionName, on item: ID<Item>, by acting: Acting, _ comment: String,
    _ reason: String?
  ) throws {
    let state = try newsroom.storedItem(item)?.item.state
    if name == "publish", state == "published" { return }
    let definition = try newsroom.view(item, by: acting).definition
    _ = try newsroom.make(
      ItemAct(
        name, on: item, comment: comment, reason: reason,
        ticked: Set(definition.checklist.map(\.name))), by: acting)
  }

  private mutating func say(_ act: SampleAct, about item: ID<Item>, _ number: Int) throws {
    switch act {
    case .comment(let quote, let body, let isMust, let login):
      let new = NewComment(item: item, quote: quote, body: body, isMust: isMust)
      lastComments[number] = try newsroom.comment(new, by: try person(login)).outcome.id
    case .answer(let body, let login):
      let new = NewComment(item: item, body: body, parent: lastComments[number])
      _ = try newsroom.comment(new, by: try person(login))
    case .resolveAll(let login):
      let acting = try person(login)
      for comment in try newsroom.view(item, by: acting).comments where comment.parent == nil {
        _ = try newsroom.setResolved(true, comment: comment.id, by: acting)
      }
    case .opinion(let verdict, let words, let login):
      _ = try newsroom.giveOpinion(verdict, on: item, comment: words, by: try person(login))
    case .ask(let people, let words, let hours, let login):
      let due = newsroom.now.adding(milliseconds: Int64(hours) * Timestamp.millisecondsPerHour)
      _ = try newsroom.ask(
        OpinionQuestion(on: item, people: people, question: words, due: due),
        by: try person(login))
    case .create, .save, .make, .schedule, .keepWords, .lock, .hold, .close, .read, .runQueue: break
    }
  }

  private func begin(_ act: SampleAct, _ item: ID<Item>, _ story: SampleStory) throws {
    switch act {
    case .keepWords(let text, let login):
      let acting = try person(login)
      let base = try newsroom.view(item, by: acting).revision.id
      try newsroom.keepDraft(
        newsroom.newDraft(
          for: item, base: base, portal: story.portal, kind: story.kind, text: text, by: acting))
    case .lock(let login): try newsroom.holdLong(item, by: try person(login))
    case .create, .save, .make, .schedule, .comment, .answer, .resolveAll, .opinion, .ask, .hold,
      .close, .read, .runQueue:
      break
    }
  }

  private func person(_ login: String) throws -> Acting {
    guard let acting = people[login] else { throw NewsroomError.notFound(.person, login) }
    return acting
  }
}

extension Newsroom {
  /// A lock that lives for a working day, so that whoever looks around finds one.
  fileprivate func holdLong(_ item: ID<Item>, by acting: Acting) throws {
    let lock = try lock(item, by: acting)
    let day = 8 * Timestamp.millisecondsPerHour
    try atomically {
      try store.set(
        LockRecord(
          item: item, person: lock.person, session: lock.session,
          process: ProcessMark(machine: "", number: 0), host: lock.host, since: lock.since,
          seenAt: lock.seenAt.adding(milliseconds: day)))
    }
  }
}
