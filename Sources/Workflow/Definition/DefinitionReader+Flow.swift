import Rulebook
import Yams

extension DefinitionReader {
  mutating func state(_ name: String, _ node: Node) -> State? {
    guard let map = mapping(node, key: name) else { return nil }
    allow(["title", "initial", "final", "public", "queue", "edit", "opinions", "due"], in: map)
    let editors = list("edit", in: map, required: false).compactMap { editor($0) }
    return State(
      name: StateName(rawValue: name), title: title(map), isInitial: flag("initial", in: map),
      isFinal: flag("final", in: map), isPublic: flag("public", in: map),
      isQueued: flag("queue", in: map), editors: editors, opinions: roles("opinions", in: map),
      due: due(in: map))
  }

  mutating func transition(_ node: Node, states: Set<StateName>) -> Transition? {
    guard let map = mapping(node, key: "transitions") else { return nil }
    allow(
      ["name", "title", "from", "to", "resumes", "by", "guards", "needs", "give-to", "effects"],
      in: map)
    let from = list("from", in: map).compactMap { state(named: $0, in: states) }
    let to = map["to"].flatMap { state(named: $0, in: states) }
    if map["to"] == nil { fault(line(node), .missing("to")) }
    let guards = list("guards", in: map, required: false).compactMap { aGuard($0) }
    guard let name = text("name", in: map), let to else { return nil }
    return Transition(
      name: TransitionName(rawValue: name), title: title(map), from: from, to: to,
      resumes: flag("resumes", in: map), roles: roles("by", in: map),
      guards: guards.sorted { $0.order < $1.order },
      needs: Set(words("needs", in: map, Need.init(rawValue:)) { .unknownNeed($0) }),
      assignable: roles("give-to", in: map),
      effects: Set(words("effects", in: map, Effect.init(rawValue:)) { .unknownEffect($0) }))
  }

  mutating func state(named node: Node, in states: Set<StateName>) -> StateName? {
    guard let word = scalar(node, key: "state") else { return nil }
    let name = StateName(rawValue: word)
    guard states.contains(name) else {
      fault(line(node), .unknownState(word))
      return nil
    }
    return name
  }

  mutating func editor(_ node: Node) -> Editor? {
    guard let word = scalar(node, key: "edit") else { return nil }
    switch word {
    case "writer": return .writer
    case "assignee": return .assignee
    default:
      guard let role = Role(rawValue: word), role != .queue else {
        fault(line(node), .unknownEditor(word))
        return nil
      }
      return .role(role)
    }
  }

  mutating func aGuard(_ node: Node) -> Guard? {
    guard let word = scalar(node, key: "guards") else { return nil }
    guard let rule = Guard(notation: word) else {
      fault(line(node), .unknownGuard(word))
      return nil
    }
    return rule
  }

  mutating func due(in map: Node.Mapping) -> DueClock? {
    guard let node = map["due"], let word = scalar(node, key: "due") else { return nil }
    do throws(DueClockError) {
      return try DueClock(parsing: word)
    } catch {
      fault(line(node), .unreadableDue(word))
      return nil
    }
  }

  mutating func roles(_ key: String, in map: Node.Mapping) -> RoleSet {
    RoleSet(words(key, in: map, Role.init(rawValue:)) { .unknownRole($0) })
  }

  mutating func words<Value>(
    _ key: String, in map: Node.Mapping, _ make: (String) -> Value?,
    unknown: (String) -> DefinitionFault.Problem
  ) -> [Value] {
    list(key, in: map, required: false).compactMap { node in
      guard let word = scalar(node, key: key) else { return nil }
      guard let value = make(word) else {
        fault(line(node), unknown(word))
        return nil
      }
      return value
    }
  }
}
