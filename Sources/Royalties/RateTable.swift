import Rulebook

/// What a unit decided to pay (bảng hệ số nhuận bút), for as long as it is in force.
public struct RateTable: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    /// From and to for each genre, as most provinces decide.
    case ranges([RangeRate])
    /// Grade times length, with a cap, as ministries do.
    case grades([GradeRate])
    /// A part of what another portal pays for the same work.
    case share(Percent, ofPortal: String)
  }

  /// The code of the portal that it is for, and for those below it that have none.
  public let portal: String
  public let shape: Shape
  public let validFrom: CivilDate
  /// The last day; nil while it is in force.
  public let validTo: CivilDate?
  /// The decision that it stands in, as sheets cite it.
  public let decision: String

  public init(
    portal: String, _ shape: Shape, validFrom: CivilDate, validTo: CivilDate? = nil,
    decision: String
  ) {
    self.portal = portal
    self.shape = shape
    self.validFrom = validFrom
    self.validTo = validTo
    self.decision = decision
  }

  /// Both ends count.
  public func isInForce(on date: CivilDate) -> Bool {
    validFrom <= date && validTo.map { date <= $0 } ?? true
  }
}

/// A genre of a table, as the unit calls it: `tin`, `ảnh minh họa`.
public struct RatedGenre: Hashable, Sendable {
  public let code: String
  public let title: String
  /// The group of the decree whose cap it has.
  public let group: RoyaltyGroup

  public init(code: String, title: String, group: RoyaltyGroup) {
    self.code = code
    self.title = title
    self.group = group
  }
}

/// From which coefficient to which a genre is paid.
public struct RangeRate: Hashable, Sendable {
  public let genre: RatedGenre
  public let from: Coefficient
  /// Not below `from`.
  public let to: Coefficient

  public init(_ genre: RatedGenre, from: Coefficient, to: Coefficient) {
    self.genre = genre
    self.from = from
    self.to = to
  }
}

public enum Grade: String, CaseIterable, Hashable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
}

/// What a length is counted in.
public enum LengthUnit: String, CaseIterable, Hashable, Sendable {
  case piece
  case halfPage = "half-page"
  case page
}

/// What a unit of length of a genre is worth in each grade, and how much a whole work at most.
public struct GradeRate: Hashable, Sendable {
  public let genre: RatedGenre
  public let unit: LengthUnit
  public let coefficients: [Grade: Coefficient]
  public let cap: Coefficient

  public init(
    _ genre: RatedGenre, per unit: LengthUnit, _ coefficients: [Grade: Coefficient],
    cap: Coefficient
  ) {
    self.genre = genre
    self.unit = unit
    self.coefficients = coefficients
    self.cap = cap
  }

  /// The coefficient of so many units in a grade, at most the cap; nil for a grade that the table does not have, or no
  /// units.
  public func coefficient(_ grade: Grade, units: Int) -> Coefficient? {
    guard units > 0, let one = coefficients[grade] else { return nil }
    let (count, isTooLarge) = one.count.multipliedReportingOverflow(by: units)
    return isTooLarge ? cap : min(Coefficient(count: count), cap)
  }
}

/// The tables of all portals, and which of them a portal follows on a day.
public struct RateBook: Hashable, Sendable {
  private let tables: [RateTable]
  /// The code of the portal above each; portals without one are roots.
  private let parents: [String: String]

  public init(_ tables: [RateTable], parents: [String: String]) {
    self.tables = tables
    self.parents = parents
  }

  /// The days on which what a portal follows may change: a table begins, or was in force the day before for the last time.
  public var changes: [CivilDate] {
    Set(tables.flatMap { [$0.validFrom] + ($0.validTo.map { [$0.adding(days: 1)] } ?? []) })
      .sorted()
  }

  /// The table that a portal follows: its own, else that of the nearest portal above. A table that is a part of another
  /// portal's leads to that one, and the parts multiply. Of two of one portal in force the later one counts.
  public func rates(of portal: String, on date: CivilDate) throws(RateFault) -> EffectiveRates {
    var share = ExactShare.all
    var path: [RateTable] = []
    var code = portal
    while true {
      guard let table = table(nearest: code, on: date) else { throw .noTable(portal, on: date) }
      guard !path.contains(table) else { throw .leadsToItself(path.map(\.portal)) }
      path.append(table)
      guard case .share(let percent, let other) = table.shape else {
        return EffectiveRates(table: table, share: share, path: path)
      }
      share = share.times(percent)
      code = other
    }
  }

  private func table(nearest portal: String, on date: CivilDate) -> RateTable? {
    var code: String? = portal
    var seen: Set<String> = []
    while let here = code, seen.insert(here).inserted {
      let own = tables.filter { $0.portal == here && $0.isInForce(on: date) }
      if let latest = own.max(by: { $0.validFrom < $1.validFrom }) { return latest }
      code = parents[here]
    }
    return nil
  }
}

/// What a portal pays on a day: a table with genres, and which part of it.
public struct EffectiveRates: Hashable, Sendable {
  /// Never one that is a part of another.
  public let table: RateTable
  public let share: ExactShare
  /// From the portal's own table to this one.
  public let path: [RateTable]

  /// What a coefficient is against the range of its genre; nil where the table has no such genre.
  public func finding(_ coefficient: Coefficient, for genre: String) -> RateFinding? {
    switch table.shape {
    case .ranges(let rates):
      guard let rate = rates.first(where: { $0.genre.code == genre }) else { return nil }
      if coefficient < rate.from { return .below(rate.from) }
      return coefficient > rate.to ? .above(rate.to) : .within
    case .grades(let rates):
      guard let rate = rates.first(where: { $0.genre.code == genre }) else { return nil }
      return coefficient > rate.cap ? .above(rate.cap) : .within
    case .share: return nil
    }
  }
}

/// A coefficient against what the unit decided: what is outside needs a reason.
public enum RateFinding: Hashable, Sendable {
  case within
  case below(Coefficient)
  case above(Coefficient)
}

/// A part of a part, exact: percentages that were multiplied.
public struct ExactShare: Hashable, Sendable {
  /// In the order in which they are applied; empty for all of it.
  public let percents: [Percent]

  public static let all = ExactShare(percents: [])

  public init(percents: [Percent]) { self.percents = percents }

  func times(_ percent: Percent) -> ExactShare { ExactShare(percents: percents + [percent]) }
}

/// Why no rate is known.
public enum RateFault: Error, Hashable, Sendable {
  /// Neither the portal nor one above it has a table on that day.
  case noTable(String, on: CivilDate)
  /// Tables that are parts of each other in a circle.
  case leadsToItself([String])
}
