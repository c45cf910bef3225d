import Rulebook

/// Why a royalty is other than coefficient times unit. The order of the cases is the order in which they are applied.
public enum AdjustmentReason: String, CaseIterable, Hashable, Sendable {
  /// A translation is paid a part of what the same work in Vietnamese would be (Nghị định 18/2014/NĐ-CP).
  case translation
  /// The words of a piece of music or a comic, the subtitles of a film: a part of that work's royalty.
  case subtitles
  /// Published elsewhere before, or put together from others: a part that the head decides; no range of law is known.
  case reprint
  case children
  case otherLanguage = "other-language"
  case hardship

  /// The figure that bounds its percentage; nil where no law does.
  public var parameter: RoyaltyParameter? {
    switch self {
    case .translation: .translation
    case .subtitles: .subtitles
    case .reprint: nil
    case .children: .children
    case .otherLanguage: .otherLanguage
    case .hardship: .hardship
    }
  }

  /// A part of the royalty, which takes its place; the others are added to it.
  public var isPart: Bool {
    switch self {
    case .translation, .subtitles, .reprint: true
    case .children, .otherLanguage, .hardship: false
    }
  }
}

/// One adjustment of a work's royalty: by how much, and why.
public struct Adjustment: Hashable, Sendable {
  public let reason: AdjustmentReason
  public let percent: Percent

  public init(_ reason: AdjustmentReason, _ percent: Percent) {
    self.reason = reason
    self.percent = percent
  }
}

/// What a work is graded: everything that its royalty follows from.
public struct Grading: Hashable, Sendable {
  public enum Basis: Hashable, Sendable {
    case coefficient(Coefficient)
    /// By contract, for genres that the decree does not name (Nghị định 18/2014/NĐ-CP).
    case lump(Dong)
  }

  public let basis: Basis
  public let adjustments: [Adjustment]
  /// The day whose law it follows: that of the publication.
  public let published: CivilDate
  /// Which part of another portal's royalty the portal pays.
  public let share: ExactShare

  public init(
    _ coefficient: Coefficient, published: CivilDate, adjustments: [Adjustment] = [],
    share: ExactShare = .all
  ) {
    self.init(.coefficient(coefficient), published: published, adjustments, share)
  }

  /// A sum that was agreed by contract. Nothing is added to it and it is nobody else's part.
  public init(lump: Dong, published: CivilDate) {
    self.init(.lump(lump), published: published, [], .all)
  }

  private init(
    _ basis: Basis, published: CivilDate, _ adjustments: [Adjustment], _ share: ExactShare
  ) {
    self.basis = basis
    self.published = published
    self.adjustments = adjustments
    self.share = share
  }

  /// Nothing where a lump sum was agreed.
  public var coefficient: Coefficient? {
    if case .coefficient(let coefficient) = basis { coefficient } else { nil }
  }
}

/// Why a work cannot be graded so.
public enum GradingFault: Error, Hashable, Sendable {
  /// No value of the figure is known on the day.
  case unknownFigure(RoyaltyParameter, on: CivilDate)
  /// The coefficient is above what the decree allows for the genre.
  case aboveCap(Coefficient, cap: Coefficient, Citation)
  case coefficientIsZero
  /// A sum that was agreed is above nothing.
  case lumpIsNothing
  /// The percentage is outside of what the decree allows.
  case outsideRange(AdjustmentReason, Percent, from: Percent, to: Percent, Citation)
  /// More than all of it, or nothing.
  case notAPart(AdjustmentReason, Percent)
  case givenTwice(AdjustmentReason)
}

/// One step from a coefficient to money, as it is shown to whoever is paid.
public struct RoyaltyStep: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Coefficient times the value of a unit on that day.
    case graded(Coefficient, unit: Dong, Citation)
    /// A part of what another portal pays.
    case shared(Percent)
    case adjusted(Adjustment, Citation?)
    /// Agreed by contract.
    case lump(Dong)
  }

  public let kind: Kind
  /// What stands after this step.
  public let after: ExactAmount
}

/// The royalty of a work, step by step.
public struct RoyaltySum: Hashable, Sendable {
  public let steps: [RoyaltyStep]

  public var exact: ExactAmount { steps.last?.after ?? .zero }
  /// What is paid: rounded once.
  public var amount: Dong { exact.rounded }
}

extension Grading {
  /// Works out the royalty by the law of the day of publication; throws the first thing that is against it.
  ///
  /// Parts (a translation, a reprint) are applied first, one of the other. What is added is a part of the royalty before
  /// anything was added, so that 15 % and 100 % make 115 %, whatever their order (the worked examples of law.md 2.5).
  public func sum(
    cap: RoyaltyParameter, by law: LawBook
  ) throws(GradingFault) -> RoyaltySum {
    let coefficient: Coefficient
    switch basis {
    case .lump(let sum): return try lumpSum(sum)
    case .coefficient(let given): coefficient = given
    }
    try check(coefficient, against: cap, law)
    let (unit, citation) = try unitValue(law)
    var amount = ExactAmount(unit).times(coefficient)
    var steps = [
      RoyaltyStep(kind: .graded(coefficient, unit: unit, citation), after: amount)
    ]
    for percent in share.percents {
      amount = amount.part(percent)
      steps.append(RoyaltyStep(kind: .shared(percent), after: amount))
    }
    let ordered = try inOrder()
    for adjustment in ordered where adjustment.reason.isPart {
      let citation = try checked(adjustment, law)
      amount = amount.part(adjustment.percent)
      steps.append(RoyaltyStep(kind: .adjusted(adjustment, citation), after: amount))
    }
    let base = amount
    for adjustment in ordered where !adjustment.reason.isPart {
      let citation = try checked(adjustment, law)
      amount = amount + base.part(adjustment.percent)
      steps.append(RoyaltyStep(kind: .adjusted(adjustment, citation), after: amount))
    }
    return RoyaltySum(steps: steps)
  }

  private func lumpSum(_ sum: Dong) throws(GradingFault) -> RoyaltySum {
    guard sum > .zero else { throw .lumpIsNothing }
    return RoyaltySum(steps: [RoyaltyStep(kind: .lump(sum), after: ExactAmount(sum))])
  }

  private func check(
    _ coefficient: Coefficient, against cap: RoyaltyParameter, _ law: LawBook
  ) throws(GradingFault) {
    guard coefficient > Coefficient(0) else { throw .coefficientIsZero }
    let parameter = try figure(cap, law)
    guard case .coefficient(let most) = parameter.value else {
      throw .unknownFigure(cap, on: published)
    }
    if coefficient > most { throw .aboveCap(coefficient, cap: most, parameter.citation) }
  }

  /// The value of one unit: a part of the base salary, in whole đồng (149,000 for 1,490,000).
  private func unitValue(_ law: LawBook) throws(GradingFault) -> (Dong, Citation) {
    let (salary, share) = (try figure(.baseSalary, law), try figure(.unitShare, law))
    guard case .money(let monthly) = salary.value, case .percent(let percent) = share.value else {
      throw .unknownFigure(.baseSalary, on: published)
    }
    return (ExactAmount(monthly).part(percent).rounded, salary.citation)
  }

  private func figure(
    _ parameter: RoyaltyParameter, _ law: LawBook
  ) throws(GradingFault) -> LegalParameter {
    guard let found = law.figure(parameter, on: published) else {
      throw .unknownFigure(parameter, on: published)
    }
    return found
  }

  private func inOrder() throws(GradingFault) -> [Adjustment] {
    var ordered: [Adjustment] = []
    for reason in AdjustmentReason.allCases {
      let given = adjustments.filter { $0.reason == reason }
      if given.count > 1 { throw .givenTwice(reason) }
      ordered += given
    }
    return ordered
  }

  /// The rule that the adjustment stands on; nil for one that no law bounds.
  private func checked(
    _ adjustment: Adjustment, _ law: LawBook
  ) throws(GradingFault) -> Citation? {
    let (reason, percent) = (adjustment.reason, adjustment.percent)
    let isPossible = percent > Percent(0) && (!reason.isPart || percent <= .all)
    guard isPossible else { throw .notAPart(reason, percent) }
    guard let parameter = reason.parameter else { return nil }
    let rule = try figure(parameter, law)
    guard case .percents(let from, let to) = rule.value else {
      throw .unknownFigure(parameter, on: published)
    }
    guard from <= percent, percent <= to else {
      throw .outsideRange(reason, percent, from: from, to: to, rule.citation)
    }
    return rule.citation
  }
}
