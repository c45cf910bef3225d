/// Looks at a YAML text before the parser does, since the parser resolves aliases without a limit: a definition may not
/// be large or deep, and has no anchors, aliases, tags, merge keys, block scalars or further documents.
struct YAMLGate {
  static let byteLimit = 256 * 1024
  static let depthLimit = 32

  let text: String

  func faults() -> [DefinitionFault] {
    guard text.utf8.count <= Self.byteLimit else {
      return [DefinitionFault(line: 1, .tooLarge(bytes: text.utf8.count))]
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      faults(in: Array(line.utf8), number: index + 1)
    }
  }

  private func faults(in line: [UInt8], number: Int) -> [DefinitionFault] {
    var faults: [DefinitionFault] = []
    let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
    if indentation > Self.depthLimit * 2 { faults.append(DefinitionFault(line: number, .tooDeep)) }
    let words = String(decoding: line, as: UTF8.self)
    if words.hasPrefix("---") || words.hasPrefix("...") || words.hasPrefix("%") {
      faults.append(DefinitionFault(line: number, .forbiddenYAML(String(words.prefix(3)))))
    }
    var scanner = LineScanner(line: line)
    faults += scanner.forbidden().map { DefinitionFault(line: number, .forbiddenYAML($0)) }
    if scanner.deepest > Self.depthLimit { faults.append(DefinitionFault(line: number, .tooDeep)) }
    return faults
  }
}

/// Walks one line, outside of quotes and comments, to the places where a value could begin.
private struct LineScanner {
  let line: [UInt8]
  private(set) var deepest = 0
  private var depth = 0
  private var quote: UInt8?
  private var atValue = true

  init(line: [UInt8]) { self.line = line }

  mutating func forbidden() -> [String] {
    var found: [String] = []
    for (index, byte) in line.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      if byte == UInt8(ascii: "#"), index == 0 || line[index - 1] == UInt8(ascii: " ") { break }
      if atValue, "&*!|>".utf8.contains(byte) { found.append(word(at: index)) }
      if atValue, line[index...].starts(with: "<<:".utf8) { found.append("<<") }
      step(byte)
    }
    return found
  }

  private mutating func step(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if atValue { quote = byte }
      atValue = false
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      deepest = max(deepest, depth)
      atValue = true
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
      atValue = false
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"): atValue = true
    case UInt8(ascii: " "): break
    default: atValue = false
    }
  }

  private func word(at index: Int) -> String {
    String(decoding: line[index...].prefix { $0 != UInt8(ascii: " ") }.prefix(20), as: UTF8.self)
  }
}
