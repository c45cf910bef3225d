import Rulebook
import Workflow

/// One portal of the tree.
public struct PortalRecord: Hashable, Sendable {
  public let id: ID<Portal>
  public let code: String
  public var name: String
  /// The body whose portal it is.
  public var unitName: String
  public let rank: PortalRank
  public var parent: ID<Portal>?
  public var domain: String
  /// What public numbers begin with, such as `BG`; nil takes the parent's.
  public var numberPrefix: String?
  /// The folder that published items are delivered to; nil takes none.
  public var outlet: String?

  public init(
    id: ID<Portal>, code: String, name: String, unitName: String, rank: PortalRank,
    parent: ID<Portal>?, domain: String, numberPrefix: String? = nil, outlet: String? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.unitName = unitName
    self.rank = rank
    self.parent = parent
    self.domain = domain
    self.numberPrefix = numberPrefix
    self.outlet = outlet
  }
}

extension Store {
  /// How often portals, people and choices of flows have changed.
  public func boardChanges() throws -> Int64 {
    try database.row("SELECT count FROM board_change").int(0)
  }

  public func insert(_ portal: PortalRecord, at now: Timestamp) throws {
    try database.run(
      """
      INSERT INTO portal
        (id, code, name, unit_name, rank, parent_id, domain, number_prefix, outlet, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .id(portal.id), .text(portal.code), .text(portal.name), .text(portal.unitName),
        .text(portal.rank.rawValue), .id(portal.parent), .text(portal.domain),
        .optional(portal.numberPrefix), .optional(portal.outlet), .time(now),
      ])
  }

  public func update(_ portal: PortalRecord) throws {
    try database.change(
      """
      UPDATE portal SET name = $2, unit_name = $3, domain = $4, number_prefix = $5, outlet = $6
      WHERE id = $1
      """,
      [
        .id(portal.id), .text(portal.name), .text(portal.unitName), .text(portal.domain),
        .optional(portal.numberPrefix), .optional(portal.outlet),
      ])
  }

  /// All portals, by code.
  public func portals() throws -> [PortalRecord] {
    try database.rows(
      """
      SELECT id, code, name, unit_name, rank, parent_id, domain, number_prefix, outlet
      FROM portal ORDER BY code
      """
    ).map(portal)
  }

  private func portal(_ row: Row) throws -> PortalRecord {
    PortalRecord(
      id: try row.id(0), code: try row.text(1), name: try row.text(2), unitName: try row.text(3),
      rank: try row.word(4), parent: try row.optionalID(5), domain: try row.text(6),
      numberPrefix: try row.optionalText(7), outlet: try row.optionalText(8))
  }

  /// Which definition `portal` itself chose for `kind`, or nil when it left the choice to its parent. An empty kind
  /// stands for all kinds.
  public func workflowChoices() throws -> [WorkflowChoice] {
    try database.rows("SELECT portal_id, kind, name FROM portal_workflow ORDER BY portal_id, kind")
      .map { row in
        WorkflowChoice(
          portal: try row.id(0), kind: Kind(rawValue: try row.text(1)), name: try row.text(2))
      }
  }

  public func choose(_ choice: WorkflowChoice) throws {
    try database.run(
      """
      INSERT INTO portal_workflow (portal_id, kind, name) VALUES ($1, $2, $3)
      ON CONFLICT (portal_id, kind) DO UPDATE SET name = excluded.name
      """, [.id(choice.portal), .text(choice.kind?.rawValue ?? ""), .text(choice.name)])
  }
}

/// A portal's choice of a definition, for one kind or for all that have no choice of their own.
public struct WorkflowChoice: Hashable, Sendable {
  public let portal: ID<Portal>
  public let kind: Kind?
  public let name: String

  public init(portal: ID<Portal>, kind: Kind?, name: String) {
    self.portal = portal
    self.kind = kind
    self.name = name
  }
}
