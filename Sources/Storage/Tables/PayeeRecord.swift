import Rulebook
import Workflow

/// Somebody who royalties are paid to.
public enum Payee {}

/// What binds a payee to whoever pays them.
public enum PayeeContract: String, CaseIterable, Hashable, Sendable {
  case none
  /// Service, commission, a licence of works (hợp đồng dịch vụ, khoán việc).
  case service
  /// A labour contract of less than three months.
  case shortLabour = "short-labour"
  /// A labour contract of three months or more.
  case labour
}

/// A field that is sealed before it comes into the store.
public enum PrivateField: String, CaseIterable, Hashable, Sendable, Comparable {
  case taxCode = "tax-code"
  case identity
  case account

  public static func < (left: PrivateField, right: PrivateField) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One entry of the register of payees, its private fields sealed.
public struct PayeeRecord: Hashable, Sendable {
  public let id: ID<Payee>
  public var code: String
  public var person: ID<Person>?
  public var portal: ID<Portal>
  /// Empty when all of the entry was erased.
  public var name: String
  public var sortKey: [UInt8]
  public var basis: String
  public var contract: PayeeContract
  public var isStaff: Bool
  public var isResident: Bool
  public var hasCommitment: Bool
  public var asksForWithholding: Bool
  public var quota: Int
  public var bank: String
  /// What is not there was not given.
  public var sealed: [PrivateField: [UInt8]]
  public var version: Int
  public let madeAt: Timestamp
  public var changedAt: Timestamp
  public var restrictedAt: Timestamp?
  /// Set with the erasure of somebody whom vouchers name.
  public var keptAt: Timestamp?
  public var erasedAt: Timestamp?

  public init(
    id: ID<Payee>, code: String, person: ID<Person>?, portal: ID<Portal>, name: String,
    sortKey: [UInt8], basis: String, contract: PayeeContract, isStaff: Bool, isResident: Bool,
    hasCommitment: Bool, asksForWithholding: Bool, quota: Int, bank: String,
    sealed: [PrivateField: [UInt8]], version: Int, madeAt: Timestamp, changedAt: Timestamp,
    restrictedAt: Timestamp? = nil, keptAt: Timestamp? = nil, erasedAt: Timestamp? = nil
  ) {
    self.id = id
    self.code = code
    self.person = person
    self.portal = portal
    self.name = name
    self.sortKey = sortKey
    self.basis = basis
    self.contract = contract
    self.isStaff = isStaff
    self.isResident = isResident
    self.hasCommitment = hasCommitment
    self.asksForWithholding = asksForWithholding
    self.quota = quota
    self.bank = bank
    self.sealed = sealed
    self.version = version
    self.madeAt = madeAt
    self.changedAt = changedAt
    self.restrictedAt = restrictedAt
    self.keptAt = keptAt
    self.erasedAt = erasedAt
  }
}

/// A name that works are signed with, and whose it is.
public struct PenName: Hashable, Sendable {
  /// The name however it is written.
  public let key: String
  public let name: String
  public let payee: ID<Payee>

  public init(key: String, name: String, payee: ID<Payee>) {
    self.key = key
    self.name = name
    self.payee = payee
  }
}

/// What a payee agreed to.
public struct PayeeConsent: Hashable, Sendable {
  public let id: Int64
  public let payee: ID<Payee>
  /// Which data, and what for.
  public let scope: String
  /// Which words they agreed to, by their edition.
  public let wording: String
  /// How they said so: a form that was signed, a letter, the screen.
  public let channel: String
  public let givenAt: Timestamp
  public let withdrawnAt: Timestamp?

  public init(
    id: Int64, payee: ID<Payee>, scope: String, wording: String, channel: String,
    givenAt: Timestamp, withdrawnAt: Timestamp? = nil
  ) {
    self.id = id
    self.payee = payee
    self.scope = scope
    self.wording = wording
    self.channel = channel
    self.givenAt = givenAt
    self.withdrawnAt = withdrawnAt
  }
}
