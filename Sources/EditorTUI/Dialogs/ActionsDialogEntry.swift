import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// One thing that can be done with items: for how many of them, what it leads to, or everything that stands against it.
struct ActionEntry {
  enum Act: Hashable {
    case transition(TransitionName)
    case opinion
    /// Asking others for theirs.
    case asking
  }

  let act: Act
  /// What chooses it; see `ActionNumbers`.
  let number: Int
  let title: String
  /// The items for which it is possible.
  let possible: [ID<Item>]
  /// Those for which it is not.
  let leftOut: [LeftOut]
  /// Where it leads and what it needs; empty when it is possible for none.
  let words: String
  /// Every reason against it, each once.
  let reasons: [String]
  /// Who could do it instead.
  let whoCould: [String]

  /// Nothing but the state of the items is against it: another time, not another person.
  let isOutOfTurn: Bool
  /// How what is missing can be filled in; nil where nothing is.
  let mending: Mending?

  var isPossible: Bool { !possible.isEmpty }
  var total: Int { possible.count + leftOut.count }
}

/// An item for which something is not possible, and everything that stands against it.
struct LeftOut: Hashable {
  let number: String
  let title: String
  let reasons: [String]
}

/// Finds out what can be done with items: every transition in the order of the definition, an opinion, and
/// asking others for theirs.
struct ActionFinder {
  let session: Session
  private var facts: [ItemFacts] = []
  private var actions: [[ItemAction]] = []
  private var opinions: [[Refusal]] = []
  private var askings: [[Refusal]] = []

  init(_ ids: [ID<Item>], in session: Session) throws {
    self.session = session
    for id in ids {
      let item = try ItemFacts(id, in: session)
      facts.append(item)
      actions.append(try session.newsroom.actions(on: id, for: session.acting))
      opinions.append(try session.newsroom.refusalsOfOpinion(on: id, by: session.acting))
      askings.append(try session.newsroom.refusalsOfAsking(on: id, by: session.acting))
    }
  }

  /// The title of what it is about, with the revision of a single item.
  var subject: String {
    guard facts.count == 1, let item = facts.first else {
      return session.phrase(.itemCount(facts.count))
    }
    return "\(item.title) (\(session.phrase(.revisionNumber(item.view.record.revisionNumber))))"
  }

  /// Possible ones first, then those refused for a reason that can be acted on, then those whose turn it is not; each
  /// in the order of the definition.
  func entries() -> [ActionEntry] {
    var names: [TransitionName] = []
    for action in actions.joined() where !names.contains(action.transition.name) {
      names.append(action.transition.name)
    }
    let numbers = ActionNumbers(of: names)
    let all = names.map { entry($0, numbers[$0]) } + [opinionEntry(), askingEntry()]
    let refused = all.filter { !$0.isPossible }
    return all.filter(\.isPossible) + refused.filter { !$0.isOutOfTurn }
      + refused.filter(\.isOutOfTurn)
  }

  private func entry(_ name: TransitionName, _ number: Int) -> ActionEntry {
    var possible: [Int] = []
    var refused: [(Int, ItemAction)] = []
    for index in facts.indices {
      guard let action = actions[index].first(where: { $0.transition.name == name }) else {
        continue
      }
      if action.isPossible { possible.append(index) } else { refused.append((index, action)) }
    }
    let first = possible.first ?? refused.first?.0 ?? 0
    let transition = actions[first].first { $0.transition.name == name }
    return ActionEntry(
      act: .transition(name), number: number,
      title: transition.map { session.title(of: $0.transition) } ?? "",
      possible: possible.map { facts[$0].id },
      leftOut: refused.map { index, action in
        leftOut(facts[index], reasons([(index, action)]))
      },
      words: possible.isEmpty
        ? "" : transition.map { words(of: $0.transition, facts[first]) } ?? "",
      reasons: reasons(refused), whoCould: whoCould(refused.map(\.1)),
      isOutOfTurn: possible.isEmpty
        && refused.allSatisfy { $0.1.blockers.contains(where: \.isAboutState) },
      mending: Mending(refused.flatMap(\.1.blockers)))
  }

  private func leftOut(_ item: ItemFacts, _ reasons: [String]) -> LeftOut {
    LeftOut(number: item.view.record.number, title: item.title, reasons: reasons)
  }

  private func reasons(_ refused: [(Int, ItemAction)]) -> [String] {
    var reasons: [String] = []
    for (index, action) in refused {
      let names = session.names([facts[index].view.definition])
      for blocker in action.blockers {
        let sentence = self.sentence(blocker, facts[index], names)
        if !reasons.contains(sentence) { reasons.append(sentence) }
      }
    }
    return reasons
  }

  /// Most transitions are refused for the state alone: that is told in few words.
  private func sentence(_ blocker: Blocker, _ item: ItemFacts, _ names: Names) -> String {
    guard case .notFromHere(_, let from) = blocker else {
      return session.wording.sentence(for: blocker, names)
    }
    let titles = from.map { name in
      item.view.definition.state(name).map { "“\(session.title(of: $0))”" } ?? name.rawValue
    }
    return session.text(.onlyFrom(session.wording.enumeration(titles, .or)))
  }

  private func whoCould(_ refused: [ItemAction]) -> [String] {
    var people: [ID<Person>] = []
    for person in refused.flatMap(\.whoCould) where !people.contains(person) {
      people.append(person)
    }
    return people.map { session.name($0) }
  }

  private func words(of transition: Transition, _ item: ItemFacts) -> String {
    var words = [
      session.move(to: item.target(of: transition, in: session) ?? session.text(.whereReturned))
    ]
    let needs = Need.allCases.filter { transition.needs.contains($0) }
    words += needs.map { session.text(.need($0)) }
    return words.joined(separator: session.separator)
  }

  // MARK: Opinions

  private func opinionEntry() -> ActionEntry {
    entry(
      .opinion, ActionNumbers.opinion, "give-opinion", session.text(.opinionWords), opinions)
  }

  private func askingEntry() -> ActionEntry {
    entry(.asking, ActionNumbers.asking, "ask-opinions", session.text(.askingWords), askings)
  }

  /// An action that is no transition, with what stands against it for each item.
  private func entry(
    _ act: ActionEntry.Act, _ number: Int, _ command: CommandName, _ words: String,
    _ refused: [[Refusal]]
  ) -> ActionEntry {
    var (possible, left, all) = ([ID<Item>](), [LeftOut](), [String]())
    for (item, refusals) in zip(facts, refused) {
      guard !refusals.isEmpty else {
        possible.append(item.id)
        continue
      }
      let names = session.names([item.view.definition])
      let reasons = refusals.map { session.wording.sentence(for: $0, names) }
      left.append(leftOut(item, reasons))
      for reason in reasons where !all.contains(reason) { all.append(reason) }
    }
    return ActionEntry(
      act: act, number: number, title: session.title(of: command), possible: possible,
      leftOut: left, words: possible.isEmpty ? "" : words, reasons: all, whoCould: [],
      isOutOfTurn: refused.allSatisfy { $0.contains(where: \.isAboutState) }, mending: nil)
  }
}

extension Blocker {
  /// Whether it speaks of where the item stands, which nobody can change by asking somebody else.
  fileprivate var isAboutState: Bool {
    ["not-from-here", "not-live", "no-review-owed"].contains(code)
  }
}

extension Refusal {
  /// Opinions are asked of nobody where the item stands.
  fileprivate var isAboutState: Bool {
    if case .blocked(.opinionNotAsked(_, of: [])) = self { true } else { false }
  }
}
