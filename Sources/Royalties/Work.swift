import Rulebook
import Workflow

/// A part of an item that is graded by itself.
public enum WorkPart: String, CaseIterable, Hashable, Sendable {
  case text
  case photos
  case translation
  /// The editor's work on it: remuneration (thù lao), not a royalty.
  case editing

  /// The part that an item is first of all.
  public static func first(of kind: Kind) -> WorkPart { kind == .photoSet ? .photos : .text }

  /// Whether it is paid as remuneration of those who work around a work, apart from authors (Nghị định 18/2014/NĐ-CP
  /// Điều 3).
  public var isRemuneration: Bool { self == .editing }
}

/// Where a work stands on its way from the public to money.
public enum WorkStanding: String, CaseIterable, Hashable, Sendable {
  /// Nobody has graded it.
  case open
  /// Whoever graded it agrees.
  case proposed
  /// Graders differ, and nobody has decided.
  case disputed
  /// Decided by the head of the board.
  case graded
  /// Nothing is paid for it.
  case exempt
  /// On a sheet that is not paid yet.
  case listed
  case paid

  /// Whether a sheet may take it up.
  public var isPayable: Bool { self == .proposed || self == .graded }

  /// Whether it may be graded, or graded anew.
  public var isGradable: Bool {
    switch self {
    case .open, .proposed, .disputed, .graded, .exempt: true
    case .listed, .paid: false
    }
  }
}

/// Why nothing is paid for a work.
public enum ExemptReason: String, CaseIterable, Hashable, Sendable {
  /// Taken over from others who are paid where it came from.
  case reprint
  /// A member of staff owes so many works for the salary.
  case quota
  /// A kind that the unit pays nothing for.
  case unpaidKind = "unpaid-kind"
  case other
}

extension Kind {
  /// The group of the decree that works of this kind belong to, unless their genre says otherwise.
  public var royaltyGroup: RoyaltyGroup {
    switch self {
    case .news, .announcement, .legalDocument, .administrativeDocument, .answer: .news
    case .article, .interview: .reportage
    case .photoSet: .photo
    }
  }
}

/// A month of works, in Vietnam: years times 12, plus the month less 1.
public struct WorkMonth: Hashable, Sendable, Comparable {
  public let number: Int

  public init(number: Int) { self.number = number }
  public init(_ day: CivilDate) { number = day.year * 12 + day.month - 1 }

  public var year: Int { number / 12 }
  /// From 1.
  public var month: Int { number % 12 + 1 }

  /// The twelve of a year.
  public static func months(of year: Int) -> ClosedRange<WorkMonth> {
    WorkMonth(number: year * 12)...WorkMonth(number: year * 12 + 11)
  }

  public static func < (left: WorkMonth, right: WorkMonth) -> Bool { left.number < right.number }
}
