import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// Everything that has happened to an item, newest first, with the words of the decisions.
struct ItemHistory {
  let facts: ItemFacts
  let events: [EventRecord]
  let session: Session

  func lines() -> [TabText.Line] {
    let names = session.names([facts.view.definition])
    let decisions = Dictionary(
      facts.view.decisions.map { ($0.id, $0.decision) }, uniquingKeysWith: { first, _ in first })
    return events.reversed().flatMap { event -> [TabText.Line] in
      [head(event, names)] + words(decisions[event.decision ?? 0])
    }
  }

  private func head(_ event: EventRecord, _ names: Names) -> TabText.Line {
    let time = event.facts.at.vietnameseText
    let who = session.wording.name(of: event.facts.person, names)
    var facts = [session.wording.name(ofAction: event.facts.action, names)]
    if let move = move(of: event) { facts.append(move) }
    if let person = event.facts.onBehalfOf {
      facts.append(session.text(.onBehalfOf(session.name(person))))
    }
    if event.facts.result != .done { facts.append(session.admin(.result(event.facts.result))) }
    let hash = event.facts.revisionHash.map { [$0.grouped] } ?? []
    // A hash is compared by eye; to the ear it says nothing.
    return .init(
      text: (["\(time)  \(who)"] + facts + hash).joined(separator: session.separator),
      indent: 18, spoken: sentences([time, ([who] + facts).joined(separator: ", ")]))
  }

  /// From which state to which, when the event moved the item.
  private func move(of event: EventRecord) -> String? {
    guard let from = state(event.facts.before), let to = state(event.facts.after), from != to
    else { return nil }
    return session.move(from: title(from), to: title(to))
  }

  /// The log tells state and version, as in `review 7`.
  private func state(_ place: String) -> StateName? {
    place.split(separator: " ").first.map { StateName(rawValue: String($0)) }
  }

  private func title(_ state: StateName) -> String {
    facts.view.definition.state(state).map { session.title(of: $0) } ?? state.rawValue
  }

  private func words(_ decision: Decision?) -> [TabText.Line] {
    guard let decision else { return [] }
    var lines: [TabText.Line] = []
    if let reason = decision.reason.flatMap(RejectionReason.init(rawValue:)) {
      let title = session.wording.text(of: reason.title)
      lines.append(.init(text: "    \(session.text(.reasonWas(title)))", role: .dim, indent: 4))
    }
    lines += decision.comment.split(separator: "\n").map {
      .init(text: "    \($0)", role: .comment, indent: 4)
    }
    if !decision.dissenting.isEmpty {
      let names = decision.dissenting.map { session.name($0) }
      lines.append(
        .init(text: "    \(session.text(.dissenting(names)))", role: .warning, indent: 4))
    }
    return lines
  }
}

extension EventRecord {
  /// The decision that the event is about.
  fileprivate var decision: Int64? {
    facts.detail.split(separator: " ").first { $0.hasPrefix("decision=") }
      .flatMap { Int64($0.dropFirst(9)) }
  }
}
