import Rulebook
import Storage
import Workflow

/// Portals and people as they are now: what names and rights are looked up in. Small, and read anew when it changed.
public struct Board: Sendable {
  public let portals: [ID<Portal>: PortalRecord]
  public let people: [ID<Person>: PersonRecord]
  let choices: [WorkflowChoice]

  init(portals: [PortalRecord], people: [PersonRecord], choices: [WorkflowChoice]) {
    self.portals = Dictionary(uniqueKeysWithValues: portals.map { ($0.id, $0) })
    self.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    self.choices = choices
  }

  public func portal(code: String) -> PortalRecord? {
    portals.values.first { $0.code == code }
  }

  public func person(login: String) -> PersonRecord? {
    people.values.first { $0.login == login }
  }

  /// The name to show for a person; the program itself has number 0 and an empty name.
  public func name(_ person: ID<Person>) -> String { people[person]?.name ?? "" }
  public func login(_ person: ID<Person>) -> String { people[person]?.login ?? "" }

  /// The portal and those above it, the nearest first.
  public func line(of portal: ID<Portal>) -> [PortalRecord] {
    var line: [PortalRecord] = []
    var next: ID<Portal>? = portal
    while let id = next, let record = portals[id], line.count <= portals.count {
      line.append(record)
      next = record.parent
    }
    return line
  }

  /// The portal and everything below it.
  public func tree(below portal: ID<Portal>) -> [PortalRecord] {
    portals.values.filter { line(of: $0.id).contains { $0.id == portal } }
      .sorted { $0.code < $1.code }
  }

  /// The definition's name for a kind on a portal: the nearest portal's choice wins, and on one portal the choice for
  /// the kind wins over the one for all.
  func workflowName(for kind: Kind, on portal: ID<Portal>) -> String? {
    for record in line(of: portal) {
      let own = choices.filter { $0.portal == record.id }
      if let choice = own.first(where: { $0.kind == kind }) ?? own.first(where: { $0.kind == nil })
      {
        return choice.name
      }
    }
    return nil
  }

  func numberPrefix(of portal: ID<Portal>) -> String {
    line(of: portal).lazy.compactMap(\.numberPrefix).first ?? "TS"
  }
}

/// A board and what was looked up beside it, for as long as nothing of it changes.
struct BoardMemory {
  /// The change counter of the connection when the board was last known to be true.
  var counter: Int64
  let changes: Int64
  let board: Board
  var held: [ID<Person>: HeldRoles] = [:]
}

/// What was ever granted to a person, and what is delegated to them.
struct HeldRoles {
  let grants: [RoleGrant]
  let delegations: [Delegation]
}

extension Newsroom {
  public func board() throws -> Board {
    let counter = try store.database.changeCounter()
    if let kept = boardMemory, kept.counter == counter { return kept.board }
    let changes = try store.boardChanges()
    if let kept = boardMemory, kept.changes == changes {
      boardMemory?.counter = counter
      return kept.board
    }
    let board = Board(
      portals: try store.portals(), people: try store.people(),
      choices: try store.workflowChoices())
    boardMemory = BoardMemory(counter: counter, changes: changes, board: board)
    return board
  }

  /// The roles of a person: every grant and every delegation, past ones too.
  func held(by person: ID<Person>) throws -> HeldRoles {
    _ = try board()
    if let kept = boardMemory?.held[person] { return kept }
    let held = HeldRoles(
      grants: try store.grants(of: person),
      delegations: try store.delegations(to: person).map(\.delegation))
    boardMemory?.held[person] = held
    return held
  }

  /// After a change of our own, which the change counter does not tell.
  func forgetBoard() { boardMemory = nil }

  func portal(_ code: String) throws -> PortalRecord {
    guard let portal = try board().portal(code: code) else {
      throw NewsroomError.notFound(.portal, code)
    }
    return portal
  }

  func person(_ login: String) throws -> PersonRecord {
    guard let person = try board().person(login: login) else {
      throw NewsroomError.notFound(.person, login)
    }
    return person
  }
}
