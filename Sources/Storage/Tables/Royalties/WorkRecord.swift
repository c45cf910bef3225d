import Royalties
import Rulebook
import Workflow

/// A part of an item that was published, and where it stands on its way to money.
public enum Work {}

/// What the store keeps of a work.
public struct WorkRecord: Hashable, Sendable {
  /// Why nothing is paid for it.
  public struct Exemption: Hashable, Sendable {
    public let reason: ExemptReason
    public let note: String

    public init(_ reason: ExemptReason, note: String) {
      self.reason = reason
      self.note = note
    }
  }

  public let id: ID<Work>
  public let item: ID<Item>
  public let part: WorkPart
  public let portal: ID<Portal>
  public let publishedAt: Timestamp
  public var standing: WorkStanding
  /// The grade that counts; nil while there is none, or graders differ.
  public var grade: Int64?
  /// What it gives.
  public var amount: Dong
  public var sheet: ID<PaymentSheet>?
  public var exemption: Exemption?

  public init(
    id: ID<Work>, item: ID<Item>, part: WorkPart, portal: ID<Portal>, publishedAt: Timestamp
  ) {
    self.id = id
    self.item = item
    self.part = part
    self.portal = portal
    self.publishedAt = publishedAt
    standing = .open
    grade = nil
    amount = .zero
    sheet = nil
    exemption = nil
  }

  public var published: CivilDate { publishedAt.civilDate }
  public var month: WorkMonth { WorkMonth(published) }
}

/// A row of a list of works: the work with what is shown of its item.
public struct WorkLine: Hashable, Sendable {
  public var work: WorkRecord
  public let number: String
  public let kind: Kind
  public let title: String
  public let author: ID<Person>
  public let itemState: StateName
  /// Nothing of it is out any more.
  public let isWithdrawn: Bool
  public let isClosed: Bool
}

/// How many works stand somewhere, and their sum.
public struct WorkTally: Hashable, Sendable {
  public let month: WorkMonth
  public let standing: WorkStanding
  public let works: Int
  public let amount: Dong
}

/// Which works a list has.
public struct WorkScope: Hashable, Sendable {
  public var portals: [ID<Portal>]
  /// Nil for all.
  public var standing: WorkStanding?
  public var from: Timestamp
  /// The moment after the last.
  public var to: Timestamp

  public init(
    portals: [ID<Portal>], standing: WorkStanding?,
    from: Timestamp = Timestamp(milliseconds: .min), to: Timestamp = Timestamp(milliseconds: .max)
  ) {
    self.portals = portals
    self.standing = standing
    self.from = from
    self.to = to
  }
}

/// The place of a work in lists, which are newest first.
public struct WorkPlace: Hashable, Sendable, Comparable {
  public let publishedAt: Timestamp
  public let id: ID<Work>

  public init(publishedAt: Timestamp, id: ID<Work>) {
    self.publishedAt = publishedAt
    self.id = id
  }

  public static func < (left: WorkPlace, right: WorkPlace) -> Bool {
    (left.publishedAt, left.id) < (right.publishedAt, right.id)
  }
}

extension WorkRecord {
  public var place: WorkPlace { WorkPlace(publishedAt: publishedAt, id: id) }
}

/// Changes of the counts and sums of works, added up.
public struct WorkTallies: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    let portal: ID<Portal>
    let month: WorkMonth
    let standing: WorkStanding
  }

  struct Change: Hashable, Sendable {
    var works = 0
    var amount: Int64 = 0
  }

  private(set) var changes: [Place: Change] = [:]

  public init() {}

  public mutating func count(_ work: WorkRecord, by change: Int) {
    let place = Place(portal: work.portal, month: work.month, standing: work.standing)
    changes[place, default: Change()].works += change
    changes[place, default: Change()].amount += work.amount.amount * Int64(change)
  }
}
