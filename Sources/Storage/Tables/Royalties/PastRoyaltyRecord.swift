import Rulebook
import Workflow

/// What a unit paid before it had the program, as its old books (sổ cũ) have it.
public enum PastPayment {}

/// One line of an old sheet, as it is kept.
public struct PastRoyaltyRecord: Hashable, Sendable {
  public let id: ID<PastPayment>
  public let portal: ID<Portal>
  /// The number of the old sheet.
  public let voucher: String
  /// The place in it, from 1.
  public let line: Int
  public let payee: ID<Payee>
  public let published: CivilDate
  public let title: String
  /// In the words of the unit; empty where it wrote none.
  public let genre: String
  public let coefficient: Coefficient?
  /// Before tax.
  public let amount: Dong
  public let tax: Dong
  public let paidOn: CivilDate
  public let addedBy: ID<Person>
  public let addedAt: Timestamp

  public init(
    id: ID<PastPayment>, portal: ID<Portal>, voucher: String, line: Int, payee: ID<Payee>,
    published: CivilDate, title: String, genre: String, coefficient: Coefficient?, amount: Dong,
    tax: Dong, paidOn: CivilDate, addedBy: ID<Person>, addedAt: Timestamp
  ) {
    self.id = id
    self.portal = portal
    self.voucher = voucher
    self.line = line
    self.payee = payee
    self.published = published
    self.title = title
    self.genre = genre
    self.coefficient = coefficient
    self.amount = amount
    self.tax = tax
    self.paidOn = paidOn
    self.addedBy = addedBy
    self.addedAt = addedAt
  }

  public var place: PastPlace { PastPlace(published: published, id: id) }
}

/// The place of a line in lists, which are newest first.
public struct PastPlace: Hashable, Sendable, Comparable {
  public let published: CivilDate
  public let id: ID<PastPayment>

  public init(published: CivilDate, id: ID<PastPayment>) {
    self.published = published
    self.id = id
  }

  public static func < (left: PastPlace, right: PastPlace) -> Bool {
    (left.published, left.id) < (right.published, right.id)
  }
}

/// Whose lines a list has: those of a payee, of a portal, or of a payee on a portal.
public enum PastScope: Hashable, Sendable {
  case payee(ID<Payee>)
  case portal(ID<Portal>)
  case payeeOnPortal(ID<Payee>, ID<Portal>)
}

/// How many lines there are, and their sums.
public struct PastSum: Hashable, Sendable {
  public let lines: Int
  public let amount: Dong
  public let tax: Dong
}

/// What a payee got by old books for what was published in a year.
public struct PastTally: Hashable, Sendable {
  public let year: Int
  public let lines: Int
  public let amount: Dong
}
