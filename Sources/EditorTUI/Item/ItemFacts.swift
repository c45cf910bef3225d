import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// An item as somebody read it before deciding: what a decision is bound to, and what it is told with.
struct ItemFacts {
  let view: ItemView
  /// The last line of the item's log that was there when it was read.
  let sequence: Int64
  /// Where its comments stand in its newest text.
  let places: [Int64: AnchorFate]
  /// What is known of the contents of its files.
  let files: [ContentHash: FileRecord]

  init(_ id: ID<Item>, in session: Session) throws {
    view = try session.newsroom.view(id, by: session.acting)
    places = try session.newsroom.commentPlaces(in: view)
    files = try session.newsroom.facts(of: view.revision.text.files)
    sequence = try session.newsroom.history(of: id, by: session.acting).last?.sequence ?? 0
  }

  var id: ID<Item> { view.item.id }
  var title: String { view.record.title }
  var version: Int { view.item.version }
  var hash: TextHash { view.item.text.hash }

  /// Whether the person has opened this very text.
  var isRead: Bool { view.readMark?.hash == hash }

  /// What has happened to the item since it was read, oldest first.
  func news(in session: Session) throws -> [EventRecord] {
    try session.newsroom.history(of: id, by: session.acting).filter { $0.sequence > sequence }
  }

  /// The decision that brought it into its state, where it was made with words or for a reason of the list.
  var lastWords: Decision? {
    guard let decision = view.decisions.last?.decision, decision.to == view.item.state,
      !decision.comment.isEmpty || decision.reason != nil
    else { return nil }
    return decision
  }

  /// Whoever saved a revision, or whose suggested words came into one: the author first, then the others in the order in
  /// which they wrote.
  var writers: [ID<Person>] {
    var people = [view.item.author]
    for head in view.revisions {
      let suggesters = view.comments.filter { $0.suggestion?.verdict == .accepted(in: head.id) }
      for person in [head.person] + suggesters.map(\.person) where !people.contains(person) {
        people.append(person)
      }
    }
    return people
  }

  /// The state that a transition leads to, by its title; for a returned item where it goes on. Nil when the definition
  /// has no such state.
  func target(of transition: Transition, in session: Session) -> String? {
    let name = Engine(view.definition, calendar: .vietnam).target(of: transition, view.item)
    return view.definition.state(name).map { session.title(of: $0) }
  }

  func stateTitle(in session: Session) -> String {
    view.definition.state(view.item.state).map { session.title(of: $0) }
      ?? view.item.state.rawValue
  }
}

extension TextHash {
  /// Eight digits in two groups, for people to compare by eye.
  var grouped: String { "\(short.prefix(4)) \(short.dropFirst(4))" }
}

extension Session {
  func text(_ phrase: ItemPhrase) -> String { phrase.text(in: language) }

  /// `08:05 Đỗ Thu Hà · Lưu phiên bản`: one line of an item's log.
  func line(of event: EventRecord, _ names: Names) -> String {
    let action = wording.name(ofAction: event.facts.action, names)
    return "\(moment(event.facts.at)) \(name(event.facts.person))\(separator)\(action)"
  }

  /// The time of today, day and time of any other day.
  func moment(_ time: Timestamp) -> String {
    let short = DueText.moment(time, at: now)
    return short.contains(":") ? short : time.vietnameseText
  }

  /// The number that an act is asked for under: made once, so that asking again is the same act.
  func newRequest() -> RequestID { newsroom.newRequest() }
}
