import Royalties
import Rulebook
import Storage
import Workflow

/// What was spent on royalties in a year, under one head.
public struct Spending: Hashable, Sendable {
  /// One row: a month, a genre, a portal or an author.
  public struct Row: Hashable, Sendable {
    /// The number of a month, or the code of the rest.
    public let key: String
    public let name: String
    public internal(set) var works: Int
    /// On no sheet yet.
    public internal(set) var graded: Dong
    /// On sheets that are not paid yet.
    public internal(set) var listed: Dong
    public internal(set) var paid: Dong
    /// What of `paid` is by old books.
    public internal(set) var past: Dong

    public var total: Dong { graded + listed + paid }
  }

  public let head: SpendingHead
  public let year: Int
  /// By code.
  public let portals: [PortalRecord]
  /// All twelve months in their order; of the rest the dearest first.
  public let rows: [Row]

  public var total: Dong { rows.map(\.total).sum }
  /// What of it is by old books.
  public var past: Dong { rows.map(\.past).sum }
}

extension Newsroom {
  /// What works that were published in a year cost, with what old books say of the year, for those who see the royalties of the portals: `codes`, or every
  /// portal whose royalties the person may see where none is named.
  public func spending(
    by head: SpendingHead, in year: Int, on codes: [String], by acting: Acting
  ) throws -> Spending {
    try store.database.reading {
      guard (2000...2999).contains(year) else { throw NewsroomError.invalid(.year(year)) }
      let portals = try royaltyPortals(codes, acting)
      let (first, last) = (CivilDate.first(of: year), CivilDate.last(of: year))
      let from = Timestamp(startOf: first)
      let to = Timestamp(startOf: last.adding(days: 1))
      var rows: [String: Spending.Row] = [:]
      for portal in portals {
        let works = try store.spending(by: head, on: portal.id, from: from, to: to)
        let past = try store.pastSpending(by: head, on: portal.id, from: first, to: last)
        for tally in works + past {
          rows[tally.key, default: Self.row(tally.key, tally.name)].add(tally)
        }
      }
      return Spending(
        head: head, year: year, portals: portals, rows: Self.ordered(rows, by: head))
    }
  }

  /// The portals of the codes, whose royalties the person must see; all that they see where none is named.
  func royaltyPortals(_ codes: [String], _ acting: Acting) throws -> [PortalRecord] {
    guard codes.isEmpty else {
      let portals = try Set(codes).sorted().map { try portal($0) }
      for portal in portals { try checkMaySeeRoyalties(acting, on: portal) }
      return portals
    }
    let portals = try portalsOfRoyalties(for: acting)
    guard !portals.isEmpty else {
      throw refused("royalty.see", [.needsRole(RoyaltyRight.see.roles, portal: "")])
    }
    return portals
  }

  private static func row(_ key: String, _ name: String) -> Spending.Row {
    Spending.Row(
      key: key, name: name, works: 0, graded: .zero, listed: .zero, paid: .zero, past: .zero)
  }

  private static func ordered(
    _ rows: [String: Spending.Row], by head: SpendingHead
  ) -> [Spending.Row] {
    guard head != .month else {
      return (1...12).map { rows["\($0)"] ?? row("\($0)", "") }
    }
    return rows.values.sorted { ($1.total, $0.key) < ($0.total, $1.key) }
  }
}

extension Spending.Row {
  fileprivate mutating func add(_ tally: SpendingTally) {
    works += tally.works
    if tally.isPast { past = past + tally.amount }
    switch tally.standing {
    case .proposed, .graded: graded = graded + tally.amount
    case .listed: listed = listed + tally.amount
    case .paid: paid = paid + tally.amount
    case .open, .disputed, .exempt: break
    }
  }
}
