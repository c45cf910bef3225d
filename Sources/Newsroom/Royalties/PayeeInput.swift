import Storage
import Workflow

/// An entry to be made in the register of payees.
public struct NewPayee: Hashable, Sendable {
  /// A person of the store, by login; their name and login are taken where no others are given.
  public var login: String?
  public var code: String?
  public var portal: String
  public var name: String?
  /// The law or contract that their data is needed for.
  public var basis: String
  public var contract: PayeeContract
  public var isStaff: Bool
  public var isResident: Bool
  public var hasCommitment: Bool
  public var asksForWithholding: Bool
  public var quota: Int
  public var bank: String
  public var privates: [PrivateField: String]

  public init(
    login: String? = nil, code: String? = nil, portal: String, name: String? = nil,
    basis: String, contract: PayeeContract = .none, isStaff: Bool = false,
    isResident: Bool = true, hasCommitment: Bool = false, asksForWithholding: Bool = false,
    quota: Int = 0, bank: String = "", privates: [PrivateField: String] = [:]
  ) {
    self.login = login
    self.code = code
    self.portal = portal
    self.name = name
    self.basis = basis
    self.contract = contract
    self.isStaff = isStaff
    self.isResident = isResident
    self.hasCommitment = hasCommitment
    self.asksForWithholding = asksForWithholding
    self.quota = quota
    self.bank = bank
    self.privates = privates
  }
}

/// What of an entry is to be changed; nil leaves it.
public struct PayeeChange: Hashable, Sendable {
  public var name: String?
  public var basis: String?
  public var contract: PayeeContract?
  public var isStaff: Bool?
  public var isResident: Bool?
  public var hasCommitment: Bool?
  public var asksForWithholding: Bool?
  public var quota: Int?
  public var bank: String?
  /// An empty value takes the field away.
  public var privates: [PrivateField: String]

  public init(
    name: String? = nil, basis: String? = nil, contract: PayeeContract? = nil,
    isStaff: Bool? = nil, isResident: Bool? = nil, hasCommitment: Bool? = nil,
    asksForWithholding: Bool? = nil, quota: Int? = nil, bank: String? = nil,
    privates: [PrivateField: String] = [:]
  ) {
    self.name = name
    self.basis = basis
    self.contract = contract
    self.isStaff = isStaff
    self.isResident = isResident
    self.hasCommitment = hasCommitment
    self.asksForWithholding = asksForWithholding
    self.quota = quota
    self.bank = bank
    self.privates = privates
  }

  /// What is changed beside what people may change of themselves.
  var isOnlyPrivate: Bool {
    name == nil && basis == nil && contract == nil && isStaff == nil && isResident == nil
      && hasCommitment == nil && asksForWithholding == nil && quota == nil
  }

  /// What is asked for, in the words by which a request is known again; private values are not among them.
  var parts: [String] {
    let texts: [(String, String?)] = [
      ("name", name), ("basis", basis), ("contract", contract?.rawValue),
      ("staff", isStaff?.description), ("resident", isResident?.description),
      ("commitment", hasCommitment?.description),
      ("withholding", asksForWithholding?.description), ("quota", quota?.description),
      ("bank", bank),
    ]
    return texts.compactMap { name, value in value.map { "\(name)=\($0)" } }
  }
}

extension NewPayee {
  var parts: [String] {
    [
      login ?? "", code ?? "", portal, name ?? "", basis, contract.rawValue, "\(isStaff)",
      "\(isResident)", "\(hasCommitment)", "\(asksForWithholding)", "\(quota)", bank,
    ]
  }
}

/// How an entry of the register stands after an act.
public struct PayeeOutcome: Hashable, Sendable, RequestOutcome {
  public let id: ID<Payee>
  public let code: String
  public let version: Int

  init(_ record: PayeeRecord) {
    id = record.id
    code = record.code
    version = record.version
  }

  var kept: String { "\(id) \(code) \(version)" }

  init?(kept: String) {
    let parts = kept.split(separator: " ")
    guard parts.count == 3, let id = Int64(parts[0]), let version = Int(parts[2]) else {
      return nil
    }
    self.id = ID(id)
    code = String(parts[1])
    self.version = version
  }
}
