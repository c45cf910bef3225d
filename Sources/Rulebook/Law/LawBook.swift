/// Figures of law by the days on which they are in force: those that ship, and those that an administrator has added.
public struct LawBook: Hashable, Sendable {
  /// By code; of one code in the order in which they were given.
  private let figures: [String: [LegalParameter]]

  public init(_ figures: [LegalParameter]) {
    self.figures = Dictionary(grouping: figures, by: \.code)
  }

  /// What ships, and nothing else.
  public static let shipped = LawBook(LegalParameter.shipped)

  /// The figure in force on `date`; nil where none is known for that day.
  public func figure(_ parameter: RoyaltyParameter, on date: CivilDate) -> LegalParameter? {
    figure(parameter.rawValue, on: date)
  }

  /// The default time limit in force on `date`; nil where none is known for that day.
  public func figure(_ clock: DefaultClock, on date: CivilDate) -> LegalParameter? {
    figure(clock.rawValue, on: date)
  }

  /// The figure about reports in force on `date`; nil where none is known for that day.
  public func figure(_ report: ReportFigure, on date: CivilDate) -> LegalParameter? {
    figure(report.rawValue, on: date)
  }

  private func figure(_ code: String, on date: CivilDate) -> LegalParameter? {
    figures[code]?.inForce(code, on: date)
  }

  /// Every figure of a code, of every time, the oldest first.
  public func history(of code: String) -> [LegalParameter] {
    (figures[code] ?? []).sorted { left, right in
      guard let begin = right.validFrom else { return false }
      return left.validFrom.map { $0 < begin } ?? true
    }
  }
}
