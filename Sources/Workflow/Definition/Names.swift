/// The name of a state in a workflow definition, such as `review`.
public struct StateName: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

/// The name of a transition in a workflow definition, such as `approve`.
public struct TransitionName: RawRepresentable, Hashable, Sendable, Codable,
  ExpressibleByStringLiteral
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

/// A definition and its version: what a running item stays on until somebody migrates it.
public struct DefinitionID: Hashable, Sendable {
  public let name: String
  public let version: Int

  public init(name: String, version: Int) {
    self.name = name
    self.version = version
  }
}

extension StateName: CustomStringConvertible {
  public var description: String { rawValue }
}

extension TransitionName: CustomStringConvertible {
  public var description: String { rawValue }
}

extension DefinitionID: CustomStringConvertible {
  public var description: String { "\(name) \(version)" }
}
