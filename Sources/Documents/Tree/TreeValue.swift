/// A value of JSON, in which pandoc gives the tree of a document out and takes it in.
enum TreeValue: Hashable, Sendable {
  case nothing
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([TreeValue])
  case object([String: TreeValue])

  var list: [TreeValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  var text: String? {
    if case .text(let words) = self { words } else { nil }
  }
}

extension TreeValue: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // What is there most comes first: a kind that does not fit costs as much as one that does.
    if container.decodeNil() {
      self = .nothing
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([String: TreeValue].self) {
      self = .object(values)
    } else if let values = try? container.decode([TreeValue].self) {
      self = .list(values)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .nothing: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

/// One element of the tree: its kind, and what belongs to it.
struct TreeElement {
  let kind: String
  let content: TreeValue

  /// Nil for a value that is no element.
  init?(_ value: TreeValue) {
    guard case .object(let parts) = value, let kind = parts["t"]?.text else { return nil }
    self.kind = kind
    content = parts["c"] ?? .nothing
  }

  init(_ kind: String, _ content: TreeValue) {
    self.kind = kind
    self.content = content
  }

  var value: TreeValue {
    content == .nothing
      ? .object(["t": .text(kind)]) : .object(["t": .text(kind), "c": content])
  }
}
