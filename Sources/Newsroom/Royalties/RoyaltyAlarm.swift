import Royalties
import Rulebook
import Storage
import Workflow

/// Something about a work that whoever grades or pays it should look at: a code with its facts. It refuses nothing.
public enum RoyaltyAlarm: Hashable, Sendable {
  /// A text that is nearly the same was paid before.
  case nearDuplicate(of: String, sheet: String)
  case outsideRates(Coefficient, RateRange, reason: String)
  /// None of the author's last works was of this group.
  case unusualGenre(payee: String, genre: String)
  /// What an author earns by works of the month is above what the fund allows.
  case authorMonth(payee: String, earned: Dong, limit: Dong)
  /// Whoever graded it is paid by it.
  case graderIsPayee(ID<Person>)
  /// The text that is out is not the one that was graded.
  case editedSinceGraded
  case gradersDiffer([Dong])
  /// It should be paid until that day.
  case payBy(CivilDate, isPast: Bool)
  /// The public reads nothing of it any more.
  case withdrawn

  /// The stable code, part of what scripts rely on.
  public var code: String {
    switch self {
    case .nearDuplicate: "near-duplicate"
    case .outsideRates: "outside-rates"
    case .unusualGenre: "unusual-genre"
    case .authorMonth: "author-month"
    case .graderIsPayee: "grader-is-payee"
    case .editedSinceGraded: "edited-since-graded"
    case .gradersDiffer: "graders-differ"
    case .payBy: "pay-by"
    case .withdrawn: "withdrawn"
    }
  }
}
