import Rulebook
import Yams

extension Definition {
  /// Reads a definition from its file's text, or throws every fault it has, each with its line.
  public init(yaml text: String) throws(DefinitionError) {
    var reader = DefinitionReader()
    let draft = reader.read(text)
    guard reader.faults.isEmpty, let draft else {
      throw DefinitionError(faults: reader.faults.sorted { $0.line < $1.line })
    }
    let faults = DefinitionValidator(draft: draft).faults()
    guard faults.isEmpty else {
      throw DefinitionError(faults: faults.sorted { $0.line < $1.line })
    }
    self = draft.definition
  }
}

/// A definition as read, with the lines of its parts, before anybody asked whether it is sound.
struct DefinitionDraft {
  let definition: Definition
  let line: Int
  let stateLines: [Int]
  let transitionLines: [Int]
}

/// Turns nodes into values and keeps every fault on the way.
struct DefinitionReader {
  var faults: [DefinitionFault] = []
  /// What the definition says that it moves: read first.
  var subject = FlowSubject.item

  mutating func read(_ text: String) -> DefinitionDraft? {
    faults = YAMLGate(text: text).faults()
    guard faults.isEmpty, let root = root(of: text) else { return nil }
    return draft(from: root)
  }

  private mutating func root(of text: String) -> Node.Mapping? {
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else {
        fault(1, .missing("name"))
        return nil
      }
      return mapping(node, key: "")
    } catch let error as YamlError {
      fault(error.line, error.problem)
    } catch {
      fault(1, .notYAML("\(error)"))
    }
    return nil
  }

  private mutating func draft(from root: Node.Mapping) -> DefinitionDraft? {
    subject = subject(in: root)
    allow(
      items: [
        "name", "version", "title", "subject", "four-eyes", "states", "transitions", "checklist",
      ], sheets: ["name", "version", "title", "subject", "makers", "states", "transitions"],
      in: root)
    let name = text("name", in: root)
    let version = number("version", in: root)
    let title = title(root)
    let fourEyes = fourEyes(in: root)
    let states = named("states", in: root) { reader, name, node in reader.state(name, node) }
    let declared = Set(states.map(\.value.name))
    let transitions = list("transitions", in: root).compactMap { node in
      transition(node, states: declared).map { (value: $0, line: line(node)) }
    }
    let checks = named("checklist", in: root, required: false) { reader, name, node in
      reader.mapping(node, key: name).map { Check(name: name, title: reader.title($0)) }
    }
    let makers = makers(in: root)
    guard let name, let version, let fourEyes else { return nil }
    let definition = Definition(
      id: DefinitionID(name: name, version: version), title: title, subject: subject,
      makers: makers, fourEyes: fourEyes, states: states.map(\.value),
      transitions: transitions.map(\.value), checklist: checks.map(\.value))
    return DefinitionDraft(
      definition: definition, line: root.mark?.line ?? 1, stateLines: states.map(\.line),
      transitionLines: transitions.map(\.line))
  }

  private mutating func subject(in root: Node.Mapping) -> FlowSubject {
    guard let node = root["subject"], let word = scalar(node, key: "subject") else { return .item }
    guard let subject = FlowSubject(rawValue: word) else {
      fault(line(node), .unknownSubject(word))
      return .item
    }
    return subject
  }

  private mutating func makers(in root: Node.Mapping) -> RoleSet {
    switch subject {
    case .item: return []
    case .sheet:
      if list("makers", in: root).isEmpty, let node = root["makers"], node.sequence != nil {
        fault(line(node), .missing("makers"))
      }
      return roles("makers", in: root)
    }
  }

  private mutating func fourEyes(in root: Node.Mapping) -> FourEyes? {
    guard let node = root["four-eyes"] else { return .strict }
    guard let word = scalar(node, key: "four-eyes") else { return nil }
    guard let rule = FourEyes(rawValue: word) else {
      fault(line(node), .unknownFourEyes(word))
      return nil
    }
    return rule
  }
}
