import Rulebook
import Workflow

/// A JSON value, written in one way for every answer: keys sorted, no blanks, and everything that cannot be seen or acts
/// on a terminal as `\uXXXX`, so that no answer can do more than be read.
public enum JSON: Hashable, Sendable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case number(Int)
  case bool(Bool)
  case null

  static func id<Subject>(_ id: ID<Subject>) -> JSON { .string("\(id)") }
  static func time(_ time: Timestamp) -> JSON { .string(time.isoText) }
  static func date(_ date: CivilDate) -> JSON { .string(date.isoText) }
  static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  static func optional(_ time: Timestamp?) -> JSON { time.map(JSON.time) ?? .null }
  static func optional(_ date: CivilDate?) -> JSON { date.map(JSON.date) ?? .null }
  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// An object with the members of both; the other's win.
  func merging(_ other: [String: JSON]) -> JSON {
    guard case .object(let members) = self else { return .object(other) }
    return .object(members.merging(other) { _, new in new })
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .number(value) }
}

extension JSON {
  /// The value on one line.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): JSON.write(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, key) in members.keys.sorted().enumerated() {
        if index > 0 { text += "," }
        JSON.write(key, to: &text)
        text += ":"
        members[key]?.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default:
        if scalar.mayBeWrittenAsItIs {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 { text += escape(unit) }
        }
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: false)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  /// Can be seen and acts on nothing beside it, by what Unicode allows and not by a list of what is forbidden.
  fileprivate var mayBeWrittenAsItIs: Bool {
    // ASCII, Latin-1 without the soft hyphen, Latin Extended and the letters of Vietnamese.
    if (0x20..<0x7F).contains(value) { return true }
    if (0xA0..<0x300).contains(value) { return value != 0xAD }
    if (0x1E00..<0x1F00).contains(value) { return true }
    // The blank of Braille is a symbol by category, and cannot be seen.
    if properties.isDefaultIgnorableCodePoint || value == 0x2800 { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}
