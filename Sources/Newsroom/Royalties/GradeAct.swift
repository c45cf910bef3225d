import Royalties
import Rulebook
import Storage
import Workflow

/// What somebody says a work is worth.
public struct GradeAct: Hashable, Sendable {
  public enum Basis: Hashable, Sendable {
    case coefficient(Coefficient)
    /// A grade of a table that has such, and how long the work is.
    case letter(Grade, units: Int)
    /// A sum by contract, which `reason` names.
    case lump(Dong)
  }

  public struct GivenAdjustment: Hashable, Sendable {
    public let reason: AdjustmentReason
    public let percent: Percent
    public let note: String

    public init(_ reason: AdjustmentReason, _ percent: Percent, note: String = "") {
      self.reason = reason
      self.percent = percent
      self.note = note
    }
  }

  public struct GivenShare: Hashable, Sendable {
    /// A code or a pen name of a payee.
    public let payee: String
    public let percent: Percent

    public init(_ payee: String, _ percent: Percent) {
      self.payee = payee
      self.percent = percent
    }
  }

  public var item: ID<Item>
  /// Nil for the first part of the item's kind.
  public var part: WorkPart?
  /// The genre of the rate table; nil for the first of the item's group.
  public var genre: String?
  public var basis: Basis
  public var adjustments: [GivenAdjustment]
  /// Empty for what is proposed from who wrote it.
  public var shares: [GivenShare]
  /// Why it is outside of the range, or which contract.
  public var reason: String
  /// The newest grade that was seen, 0 for none; nil grades whatever is there, for scripts.
  public var seen: Int64?

  public init(
    on item: ID<Item>, part: WorkPart? = nil, genre: String? = nil, _ basis: Basis,
    adjustments: [GivenAdjustment] = [], shares: [GivenShare] = [], reason: String = "",
    seen: Int64? = nil
  ) {
    self.item = item
    self.part = part
    self.genre = genre
    self.basis = basis
    self.adjustments = adjustments
    self.shares = shares
    self.reason = reason
    self.seen = seen
  }

  var parts: [String] {
    [
      "\(item)", part?.rawValue ?? "", genre ?? "", "\(basis)",
      adjustments.map { "\($0.reason.rawValue)=\($0.percent.count) \($0.note)" }
        .joined(separator: "\n"),
      shares.map { "\($0.payee)=\($0.percent.count)" }.joined(separator: " "), reason,
      "\(seen ?? -1)",
    ]
  }
}

/// How a work stands after it was graded.
public struct GradeOutcome: Hashable, Sendable, RequestOutcome {
  public let item: String
  public let part: WorkPart
  public let standing: WorkStanding
  public let amount: Dong
  public let grade: Int64

  init(item: String, part: WorkPart, standing: WorkStanding, amount: Dong, grade: Int64) {
    self.item = item
    self.part = part
    self.standing = standing
    self.amount = amount
    self.grade = grade
  }

  var kept: String { "\(item) \(part.rawValue) \(standing.rawValue) \(amount.amount) \(grade)" }

  init?(kept: String) {
    let words = kept.split(separator: " ").map(String.init)
    guard words.count == 5, let part = WorkPart(rawValue: words[1]),
      let standing = WorkStanding(rawValue: words[2]), let amount = Int64(words[3]),
      let grade = Int64(words[4])
    else { return nil }
    self.init(
      item: words[0], part: part, standing: standing, amount: Dong(amount), grade: grade)
  }
}

/// A grade worked out by the rules, before it is kept.
public struct GradeDraft: Hashable, Sendable {
  public let genre: RatedGenre
  public let finding: RateFinding
  public let grading: Grading
  public let sum: RoyaltySum
  public let shares: [GradeRecord.Share]
  /// The table that it follows.
  public let rates: EffectiveRates?
}
