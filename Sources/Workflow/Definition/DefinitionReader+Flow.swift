import Rulebook
import Yams

extension DefinitionReader {
  mutating func state(_ name: String, _ node: Node) -> State? {
    guard let map = mapping(node, key: name) else { return nil }
    allow(
      items: ["title", "initial", "final", "public", "queue", "edit", "opinions", "due"],
      sheets: ["title", "initial", "final"], in: map)
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
      items: [
        "name", "title", "from", "to", "resumes", "by", "guards", "needs", "give-to", "effects",
      ], sheets: ["name", "title", "from", "to", "by", "guards", "needs", "effects"], in: map)
    let from = list("from", in: map).compactMap { state(named: $0, in: states) }
    let to = map["to"].flatMap { state(named: $0, in: states) }
    if map["to"] == nil { fault(line(node), .missing("to")) }
    guard let name = text("name", in: map).map(TransitionName.init(rawValue:)), let to else {
      return nil
    }
    let rules = rules(of: name, in: map, at: line(node))
    return Transition(
      name: name, title: title(map), from: from, to: to, resumes: flag("resumes", in: map),
      roles: roles("by", in: map), guards: rules.guards, needs: needs(in: map),
      assignable: roles("give-to", in: map), effects: rules.effects, ofSheet: rules.ofSheet)
  }

  /// Guards and effects, of items or of sheets as the definition says.
  private mutating func rules(
    of name: TransitionName, in map: Node.Mapping, at line: Int
  ) -> (guards: [Guard], effects: Set<Effect>, ofSheet: SheetRules?) {
    let isGuard = { Guard(notation: $0) != nil || SheetGuard(rawValue: $0) != nil }
    let isEffect = { Effect(rawValue: $0) != nil || SheetEffect(rawValue: $0) != nil }
    switch subject {
    case .item:
      let guards = words("guards", in: map, Guard.init(notation:), isKnown: isGuard) {
        .unknownGuard($0)
      }
      let effects = words("effects", in: map, Effect.init(rawValue:), isKnown: isEffect) {
        .unknownEffect($0)
      }
      return (guards.sorted { $0.order < $1.order }, Set(effects), nil)
    case .sheet:
      let guards = words("guards", in: map, SheetGuard.init(rawValue:), isKnown: isGuard) {
        .unknownGuard($0)
      }
      let effects = words("effects", in: map, SheetEffect.init(rawValue:), isKnown: isEffect) {
        .unknownEffect($0)
      }
      guard list("effects", in: map, required: false).count == 1 else {
        fault(line, .notOneEffect(name))
        return ([], [], nil)
      }
      let inOrder = SheetGuard.allCases.filter(guards.contains)
      return ([], [], effects.first.map { SheetRules(guards: inOrder, effect: $0) })
    }
  }

  private mutating func needs(in map: Node.Mapping) -> Set<Need> {
    let subject = subject
    return Set(
      words(
        "needs", in: map, { Need(rawValue: $0).flatMap { $0.isAsked(of: subject) ? $0 : nil } },
        isKnown: { Need(rawValue: $0) != nil }
      ) { .unknownNeed($0) })
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
    let subject = subject
    return RoleSet(
      words(
        key, in: map, { Role(rawValue: $0).flatMap { $0.moves(subject) ? $0 : nil } },
        isKnown: { Role(rawValue: $0) != nil }
      ) { .unknownRole($0) })
  }

  /// The values of a list; a word that only another subject knows is told as such.
  mutating func words<Value>(
    _ key: String, in map: Node.Mapping, _ make: (String) -> Value?,
    isKnown: (String) -> Bool, unknown: (String) -> DefinitionFault.Problem
  ) -> [Value] {
    list(key, in: map, required: false).compactMap { node in
      guard let word = scalar(node, key: key) else { return nil }
      guard let value = make(word) else {
        fault(line(node), isKnown(word) ? .notOfSubject(word, subject) : unknown(word))
        return nil
      }
      return value
    }
  }
}

extension Need {
  /// Reasons, checklists, times and receivers are of items.
  fileprivate func isAsked(of subject: FlowSubject) -> Bool {
    switch subject {
    case .item: true
    case .sheet: self == .comment
    }
  }
}

extension Role {
  /// No machine answers for money.
  fileprivate func moves(_ subject: FlowSubject) -> Bool {
    switch subject {
    case .item: true
    case .sheet: self != .queue
    }
  }
}
