import Rulebook
import Yams

extension DefinitionReader {
  mutating func fault(_ line: Int, _ problem: DefinitionFault.Problem) {
    faults.append(DefinitionFault(line: line, problem))
  }

  func line(_ node: Node) -> Int { node.mark?.line ?? 1 }

  mutating func allow(items: [String], sheets: [String], in map: Node.Mapping) {
    let (known, others) =
      switch subject {
      case .item: (items, sheets)
      case .sheet: (sheets, items)
      }
    for (key, _) in map {
      let word = key.scalar?.string ?? ""
      guard !known.contains(word) else { continue }
      fault(
        line(key),
        others.contains(word) ? .notOfSubject(word, subject) : .unknownKey(word, known: known))
    }
  }

  mutating func mapping(_ node: Node, key: String) -> Node.Mapping? {
    guard let map = node.mapping else {
      fault(line(node), .wrongShape(key: key, expected: .mapping))
      return nil
    }
    return map
  }

  mutating func scalar(_ node: Node, key: String) -> String? {
    guard let scalar = node.scalar else {
      fault(line(node), .wrongShape(key: key, expected: .text))
      return nil
    }
    return scalar.string
  }

  mutating func text(_ key: String, in map: Node.Mapping) -> String? {
    guard let node = map[key] else {
      fault(map.mark?.line ?? 1, .missing(key))
      return nil
    }
    return scalar(node, key: key)
  }

  mutating func number(_ key: String, in map: Node.Mapping) -> Int? {
    guard let word = text(key, in: map) else { return nil }
    guard let number = Int(word), number > 0 else {
      fault(line(map[key]!), .wrongShape(key: key, expected: .wholeNumber))
      return nil
    }
    return number
  }

  mutating func flag(_ key: String, in map: Node.Mapping) -> Bool {
    guard let node = map[key] else { return false }
    switch node.scalar?.string {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      fault(line(node), .wrongShape(key: key, expected: .yesOrNo))
      return false
    }
  }

  mutating func title(_ map: Node.Mapping) -> Title {
    guard let node = map["title"], let pair = mapping(node, key: "title") else {
      fault(map.mark?.line ?? 1, .missing("title"))
      return Title("", "")
    }
    return Title(text("vi", in: pair) ?? "", text("en", in: pair) ?? "")
  }

  mutating func list(
    _ key: String, in map: Node.Mapping, required: Bool = true
  ) -> [Node] {
    guard let node = map[key] else {
      if required { fault(map.mark?.line ?? 1, .missing(key)) }
      return []
    }
    guard let sequence = node.sequence else {
      fault(line(node), .wrongShape(key: key, expected: .list))
      return []
    }
    return Array(sequence)
  }

  mutating func named<Value>(
    _ key: String, in map: Node.Mapping, required: Bool = true,
    _ read: (inout DefinitionReader, String, Node) -> Value?
  ) -> [(value: Value, line: Int)] {
    guard let node = map[key] else {
      if required { fault(map.mark?.line ?? 1, .missing(key)) }
      return []
    }
    guard let entries = mapping(node, key: key) else { return [] }
    return entries.compactMap { name, node in
      read(&self, name.scalar?.string ?? "", node).map { ($0, line(name)) }
    }
  }
}

extension YamlError {
  var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded: 1
    }
  }

  var problem: DefinitionFault.Problem {
    switch self {
    case .duplicatedKeysInMapping(let duplicates, _): .duplicateKeys(duplicates.sorted())
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _), .writer(let problem),
      .emitter(let problem), .representer(let problem):
      .notYAML(problem)
    case .no, .memory, .dataCouldNotBeDecoded: .notYAML("\(self)")
    }
  }
}
