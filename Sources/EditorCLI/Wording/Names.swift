import Newsroom
import Rulebook
import Storage
import Workflow

/// What people call the persons, portals, states and transitions that facts name by id.
public struct Names: Sendable {
  private let people: [ID<Person>: String]
  private let portals: [ID<Portal>: String]
  private let portalCodes: [String: String]
  private let logins: [String: String]
  /// Who reads the sentences, where that is known: what is about them is said to them.
  public let reader: ID<Person>?
  /// Searched in order for the titles of states, transitions and checks.
  public let definitions: [Definition]

  public init(
    people: [ID<Person>: String] = [:], portals: [ID<Portal>: String] = [:],
    portalCodes: [String: String] = [:], logins: [String: String] = [:],
    definitions: [Definition] = [], reader: ID<Person>? = nil
  ) {
    self.reader = reader
    self.people = people
    self.portals = portals
    self.portalCodes = portalCodes
    self.logins = logins
    self.definitions = definitions
  }

  public init(
    _ board: Board, _ definitions: [Definition] = [], for reader: ID<Person>? = nil
  ) {
    self.init(
      people: board.people.mapValues(\.name), portals: board.portals.mapValues(\.name),
      portalCodes: Dictionary(
        board.portals.values.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }),
      logins: Dictionary(
        board.people.values.map { ($0.login, $0.name) }, uniquingKeysWith: { first, _ in first }),
      definitions: definitions, reader: reader)
  }

  /// The name, or the number when nobody knows a name for it.
  public func person(_ id: ID<Person>) -> String { people[id] ?? "#\(id)" }
  public func portal(_ id: ID<Portal>) -> String { portals[id] ?? "#\(id)" }
  public func person(login: String) -> String { logins[login] ?? login }
  public func portal(code: String) -> String { portalCodes[code] ?? code }

  func state(_ name: StateName) -> Title? {
    definitions.lazy.compactMap { $0.state(name)?.title }.first
  }

  func transition(_ name: TransitionName) -> Title? {
    definitions.lazy.compactMap { definition in
      definition.transitions.first { $0.name == name }?.title
    }.first
  }

  func check(_ name: String) -> Title? {
    definitions.lazy.compactMap { definition in
      definition.checklist.first { $0.name == name }?.title
    }.first
  }
}
