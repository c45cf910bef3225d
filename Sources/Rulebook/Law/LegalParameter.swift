/// A figure of law, or a default that we chose, with the days when it is in force.
public struct LegalParameter: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case clock(DueClock)
    /// A period of keeping, in calendar years.
    case years(Int)
    case money(Dong)
    case percent(Percent)
    /// From the first to the last, both among them.
    case percents(Percent, Percent)
    /// At most this coefficient.
    case coefficient(Coefficient)
    /// The day on which a period closes: of that month, or of the last one of the period where none is named.
    case closing(day: Int, month: Int?)
  }

  /// Lower case with hyphens, kept in the store.
  public let code: String
  public let value: Value
  /// The first day; nothing when it has been so as long as anybody asks.
  public let validFrom: CivilDate?
  /// The last day; nothing while it is in force.
  public let validTo: CivilDate?
  public let citation: Citation

  public init(
    code: String, value: Value, validFrom: CivilDate?, validTo: CivilDate?, citation: Citation
  ) {
    self.code = code
    self.value = value
    self.validFrom = validFrom
    self.validTo = validTo
    self.citation = citation
  }

  /// Whether the figure is in force on `date`; both ends count.
  public func isInForce(on date: CivilDate) -> Bool {
    (validFrom.map { $0 <= date } ?? true) && (validTo.map { date <= $0 } ?? true)
  }
}

extension Sequence<LegalParameter> {
  /// The figure called `code` on `date`; nothing when none is in force. The later of two begins, as
  /// laws replace each other.
  public func inForce(_ code: String, on date: CivilDate) -> LegalParameter? {
    filter { $0.code == code && $0.isInForce(on: date) }
      .max { left, right in
        guard let begin = right.validFrom else { return false }
        return left.validFrom.map { $0 < begin } ?? true
      }
  }
}
