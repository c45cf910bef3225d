/// The name of something the program can do, kebab-case verb-noun such as `approve-item`; the same
/// word in the key map, the palette and the help.
public struct CommandName: Hashable, Comparable, Sendable {
  public let rawValue: String

  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  public static func < (left: CommandName, right: CommandName) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The name of a place where keys have a meaning of their own, such as `editor` or `list.desk`.
public struct ContextName: Hashable, Comparable, Sendable {
  public let rawValue: String

  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  public static func < (left: ContextName, right: ContextName) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension CommandName: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) {
    self.init(value)
  }

  public var description: String { rawValue }
}

extension ContextName: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) {
    self.init(value)
  }

  public var description: String { rawValue }
}
