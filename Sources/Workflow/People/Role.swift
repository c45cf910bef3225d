/// What a person is on the board of one portal (law.md 11.3; Điều 3 k.4, 9, 13 of Decision 13/2023).
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  case contributor
  case editor
  case member
  case deputy
  case head
  case secretary
  case accountant
  /// Publishes, schedules, keeps sections and accounts of one portal; never approves.
  case contentOperator = "content-operator"
  /// Installs, backs up, reads the security log; neither reads nor approves content.
  case technicalOperator = "technical-operator"
  /// Sees all portals below the one the role is held on; acts on none of their items.
  case overseer
  /// The queue runner, which is no person: nobody can be given this role.
  case queue

  /// The roles that a person can hold.
  public static let grantable = Role.allCases.filter { $0 != .queue }

  /// Whether holders of the role may read the texts of the portal.
  public var readsContent: Bool {
    switch self {
    case .contributor, .editor, .member, .deputy, .head, .secretary, .contentOperator, .overseer,
      .queue:
      true
    case .accountant, .technicalOperator: false
    }
  }
}

/// A set of roles as bits, since asking what can be done with an item tests many of them.
public struct RoleSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public init(_ role: Role) { self.init(rawValue: 1 << UInt16(role.position)) }

  public init(_ roles: some Sequence<Role>) {
    self = roles.reduce(into: []) { $0.insert(RoleSet($1)) }
  }

  public func contains(_ role: Role) -> Bool { contains(RoleSet(role)) }

  /// The roles in the order of their declaration.
  public var roles: [Role] { Self.inOrder.filter { contains($0) } }

  /// The first of them in the order of their declaration.
  public var first: Role? {
    isEmpty ? nil : Self.inOrder[rawValue.trailingZeroBitCount]
  }

  private static let inOrder = Role.allCases
}

extension Role {
  fileprivate var position: Int {
    switch self {
    case .contributor: 0
    case .editor: 1
    case .member: 2
    case .deputy: 3
    case .head: 4
    case .secretary: 5
    case .accountant: 6
    case .contentOperator: 7
    case .technicalOperator: 8
    case .overseer: 9
    case .queue: 10
    }
  }
}
