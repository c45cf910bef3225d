import Workflow

/// What of a text changed, part by part and line by line.
struct TextDiff {
  struct Line: Hashable {
    enum Sign: String {
      case same = " "
      case removed = "-"
      case added = "+"
    }

    let sign: Sign
    let text: String
  }

  struct Part {
    let field: Field
    let lines: [Line]
  }

  /// The parts that differ, in the order of their declaration.
  let parts: [Part]

  init(from old: Text, to new: Text) {
    parts = Field.allCases.compactMap { field in
      guard old[field] != new[field] else { return nil }
      return Part(field: field, lines: Self.lines(from: old[field], to: new[field]))
    }
  }

  /// A shortest way from one list of lines to the other, removals before additions.
  static func lines(from old: String, to new: String) -> [Line] {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    return merged(before, after, removed, added)
  }

  private static func merged(
    _ before: [String], _ after: [String], _ removed: Set<Int>, _ added: Set<Int>
  ) -> [Line] {
    var lines: [Line] = []
    var old = 0
    var new = 0
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        lines.append(Line(sign: .removed, text: before[old]))
        old += 1
      } else if new < after.count, added.contains(new) {
        lines.append(Line(sign: .added, text: after[new]))
        new += 1
      } else {
        lines.append(Line(sign: .same, text: after[new]))
        old += 1
        new += 1
      }
    }
    return lines
  }
}

extension TextDiff.Part {
  private static let context = 3

  /// The changed lines with three unchanged ones around them; `…` stands for what is left out.
  var hunks: [String] {
    var shown = [Bool](repeating: false, count: lines.count)
    for (index, line) in lines.enumerated() where line.sign != .same {
      for near in max(0, index - Self.context)...min(lines.count - 1, index + Self.context) {
        shown[near] = true
      }
    }
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      if shown[index] {
        result.append(line.sign.rawValue + line.text)
      } else if index == 0 || shown[index - 1] {
        result.append("…")
      }
    }
    return result
  }

  var json: JSON {
    .object([
      "field": .string(field.rawValue),
      "lines": .array(
        lines.map { .object(["sign": .string($0.sign.rawValue), "text": .string($0.text)]) }),
    ])
  }
}
