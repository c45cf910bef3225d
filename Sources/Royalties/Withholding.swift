import Rulebook

/// What the tax on a payment asks about its payee.
public struct TaxStatus: Hashable, Sendable {
  public var isResident: Bool
  /// Has a labour contract of three months or more with whoever pays: taxed with the salary, not here.
  public var isStaff: Bool
  /// Has signed that all income of the year stays below what is taxed (cam kết, form 08/CK-TNCN).
  public var hasCommitment: Bool
  /// Asks for tax to be withheld below the threshold too, which may be done since 1 July 2026.
  public var asksForWithholding: Bool

  public init(
    isResident: Bool = true, isStaff: Bool = false, hasCommitment: Bool = false,
    asksForWithholding: Bool = false
  ) {
    self.isResident = isResident
    self.isStaff = isStaff
    self.hasCommitment = hasCommitment
    self.asksForWithholding = asksForWithholding
  }
}

extension TaxStatus {
  /// What the payee of a payment was, as far as its tax asked about it.
  public init(of payment: Withholding) {
    self.init(
      isResident: payment.ground != .nonResident, isStaff: payment.ground == .staff,
      hasCommitment: payment.ground == .commitment,
      asksForWithholding: payment.ground == .onRequest)
  }
}

/// The personal income tax that is withheld of one payment to one person (law.md 2.6).
public struct Withholding: Hashable, Sendable {
  public enum Ground: String, CaseIterable, Hashable, Sendable {
    /// At or above the threshold: of the whole payment, not of what is above it.
    case fromThreshold = "from-threshold"
    case belowThreshold = "below-threshold"
    /// Below the threshold, since the payee asks for it.
    case onRequest = "on-request"
    case commitment
    case staff
    case nonResident = "non-resident"
  }

  public let ground: Ground
  public let gross: Dong
  /// Of the gross; 0 where nothing is withheld.
  public let rate: Percent
  public let threshold: Dong
  public let tax: Dong
  /// The rule that it follows.
  public let citation: Citation

  public var net: Dong { gross - tax }

  /// One that was worked out before, as it was kept.
  public init(
    ground: Ground, gross: Dong, rate: Percent, threshold: Dong, tax: Dong, citation: Citation
  ) {
    self.ground = ground
    self.gross = gross
    self.rate = rate
    self.threshold = threshold
    self.tax = tax
    self.citation = citation
  }
}

/// Why the tax on a payment is not known.
public enum WithholdingFault: Error, Hashable, Sendable {
  case unknownFigure(RoyaltyParameter, on: CivilDate)
  case negative(Dong)
}

extension Withholding {
  /// Below the threshold tax could be withheld on request from this day (Nghị định 253/2026/NĐ-CP Điều 50 k.2).
  private static let requestsBegin = CivilDate(year: 2026, month: 7, day: 1)

  /// The tax on `gross`, paid at once to one person on `date`: all that is paid together counts together.
  public init(
    of gross: Dong, to payee: TaxStatus, on date: CivilDate, by law: LawBook
  ) throws(WithholdingFault) {
    guard gross >= .zero else { throw .negative(gross) }
    let threshold = try Self.figure(.withholdingThreshold, on: date, law)
    guard case .money(let least) = threshold.value else {
      throw .unknownFigure(.withholdingThreshold, on: date)
    }
    let ground = Self.ground(of: gross, payee, least: least, on: date)
    var rate = Percent(0)
    var citation = threshold.citation
    if ground.withholds {
      let figure = try Self.figure(
        ground == .nonResident ? .withholdingNonResident : .withholdingRate, on: date, law)
      guard case .percent(let percent) = figure.value else {
        throw .unknownFigure(.withholdingRate, on: date)
      }
      (rate, citation) = (percent, figure.citation)
    }
    self.init(
      ground: ground, gross: gross, rate: rate, threshold: least,
      tax: ExactAmount(gross).part(rate).rounded, citation: citation)
  }

  private static func ground(
    of gross: Dong, _ payee: TaxStatus, least: Dong, on date: CivilDate
  ) -> Ground {
    if payee.isStaff { return .staff }
    if !payee.isResident { return .nonResident }
    if payee.hasCommitment { return .commitment }
    if gross >= least { return .fromThreshold }
    let mayAsk = requestsBegin.map { date >= $0 } ?? false
    return mayAsk && payee.asksForWithholding ? .onRequest : .belowThreshold
  }

  private static func figure(
    _ parameter: RoyaltyParameter, on date: CivilDate, _ law: LawBook
  ) throws(WithholdingFault) -> LegalParameter {
    guard let found = law.figure(parameter, on: date) else {
      throw .unknownFigure(parameter, on: date)
    }
    return found
  }
}

extension Withholding.Ground {
  var withholds: Bool {
    switch self {
    case .fromThreshold, .onRequest, .nonResident: true
    case .belowThreshold, .commitment, .staff: false
    }
  }
}
