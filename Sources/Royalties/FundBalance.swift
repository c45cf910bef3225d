import Rulebook

/// What a fund was given, and what became of it.
public struct FundBalance: Hashable, Sendable {
  /// Budget and what was carried over.
  public let given: Dong
  /// Graded and on no sheet yet.
  public let graded: Dong
  /// On sheets that are not paid yet.
  public let listed: Dong
  public let paid: Dong

  public init(given: Dong, graded: Dong, listed: Dong, paid: Dong) {
    self.given = given
    self.graded = graded
    self.listed = listed
    self.paid = paid
  }

  /// What is bound and not paid yet.
  public var committed: Dong { graded + listed }
  public var spent: Dong { committed + paid }
  /// Below 0 when more is spent than there was.
  public var left: Dong { given - spent }

  /// What the whole year would cost if it went on like its first `days` of `all` days; nil while none is over.
  public func forecast(after days: Int, of all: Int) -> Dong? {
    guard days > 0, days <= all else { return nil }
    return ExactAmount(spent).times(Coefficient(all)).divided(by: days).rounded
  }

  /// How much of it is spent, in hundredths of a percent; nil where nothing was given.
  public var part: Percent? {
    guard given > .zero else { return nil }
    return Percent(count: Int(Int128(spent.amount) * 10_000 / Int128(given.amount)))
  }
}
