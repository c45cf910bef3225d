import Prose
import Rulebook
import Storage
import Workflow

/// A portal to be added, or what of one is to be changed.
public struct NewPortal: Hashable, Sendable {
  public var code: String
  public var name: String
  public var unitName: String
  public var rank: PortalRank
  public var parent: String?
  /// Nil takes what Điều 4 of the decision makes of the unit's name.
  public var domain: String?
  public var numberPrefix: String?
  public var outlet: String?
  public var workflow: String

  public init(
    code: String, name: String, unitName: String, rank: PortalRank, parent: String? = nil,
    domain: String? = nil, numberPrefix: String? = nil, outlet: String? = nil,
    workflow: String = "three-step"
  ) {
    self.code = code
    self.name = name
    self.unitName = unitName
    self.rank = rank
    self.parent = parent
    self.domain = domain
    self.numberPrefix = numberPrefix
    self.outlet = outlet
    self.workflow = workflow
  }
}

/// What of a portal is to be changed; nil leaves it.
public struct PortalChange: Hashable, Sendable {
  public var name: String?
  public var unitName: String?
  public var domain: String?
  public var outlet: String?

  public init(
    name: String? = nil, unitName: String? = nil, domain: String? = nil, outlet: String? = nil
  ) {
    self.name = name
    self.unitName = unitName
    self.domain = domain
    self.outlet = outlet
  }
}

/// The portal, person or definition that an act was about, by its name.
public struct NamedOutcome: Hashable, Sendable, RequestOutcome {
  public let name: String
  var kept: String { name }
  init(name: String) { self.name = name }
  init?(kept: String) { name = kept }
}

extension Newsroom {
  /// The first portal of a new store may be added by anybody who can open it; later ones by technical operators.
  public func addPortal(
    _ new: NewPortal, by acting: Acting?, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let acting = acting ?? Self.founder
    let parts = [
      new.code, new.name, new.unitName, new.rank.rawValue, new.parent ?? "", new.domain ?? "",
      new.numberPrefix ?? "", new.outlet ?? "", new.workflow,
    ]
    return try perform("portal.add", by: acting, request: request, asking: parts) { recorder in
      try checkFounding(acting, "portal.add")
      let record = try portalRecord(new)
      _ = try definition(named: new.workflow, moving: .item)
      try store.insert(record, at: recorder.at)
      try store.choose(WorkflowChoice(portal: record.id, kind: nil, name: new.workflow))
      forgetBoard()
      try recorder.record(
        "portal.add", on: "portal", record.id.rawValue, portal: record.id, after: record.code)
      return NamedOutcome(name: record.code)
    }
  }

  public func editPortal(
    _ code: String, _ change: PortalChange, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [
      code, change.name ?? "", change.unitName ?? "", change.domain ?? "", change.outlet ?? "",
    ]
    return try perform("portal.edit", by: acting, request: request, asking: parts) { recorder in
      var record = try portal(code)
      try checkAdministrator(acting, on: record, "portal.edit")
      if let name = change.name { record.name = try checkedName(name) }
      if let unitName = change.unitName { record.unitName = try checkedName(unitName) }
      if let outlet = change.outlet { record.outlet = try checkedOutlet(outlet, of: record) }
      if let domain = change.domain {
        try checkDomain(domain, of: record)
        record.domain = domain
      }
      try store.update(record)
      forgetBoard()
      try recorder.record(
        "portal.edit", on: "portal", record.id.rawValue, portal: record.id, after: record.code)
      return NamedOutcome(name: code)
    }
  }

  private func portalRecord(_ new: NewPortal) throws -> PortalRecord {
    let isCode =
      !new.code.isEmpty && new.code.utf8.count <= 40
      && new.code.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
    guard isCode else { throw NewsroomError.invalid(.portalCode(new.code)) }
    guard try board().portal(code: new.code) == nil else {
      throw NewsroomError.invalid(.portalCodeTaken(new.code))
    }
    let parent = try new.parent.map { try portal($0) }
    let unitName = try checkedName(new.unitName)
    var record = PortalRecord(
      id: ID(newID()), code: new.code, name: try checkedName(new.name), unitName: unitName,
      rank: new.rank, parent: parent?.id, domain: "", numberPrefix: new.numberPrefix)
    record.outlet = try checkedOutlet(new.outlet ?? "", of: record)
    let province = try provinceDomain(above: parent)
    let domain =
      new.domain
      ?? PortalDomain.proposal(
        rank: new.rank, parentDomain: parent?.domain, provinceDomain: province, unitName: unitName)
    guard let domain else {
      throw NewsroomError.invalid(.domain("", [.unreadableName(unitName)]))
    }
    try checkDomain(domain, of: record)
    record.domain = domain
    return record
  }

  private func provinceDomain(above parent: PortalRecord?) throws -> String {
    guard let parent else { return "gov.vn" }
    return try board().line(of: parent.id).last?.domain ?? parent.domain
  }

  private func checkDomain(_ domain: String, of record: PortalRecord) throws {
    let board = try board()
    let parent = record.parent.flatMap { board.portals[$0] }
    let faults = PortalDomain.check(
      domain, rank: record.rank, parentDomain: parent?.domain,
      provinceDomain: try provinceDomain(above: parent), unitName: record.unitName)
    let wrong = faults.filter { !$0.isDoubt }
    guard wrong.isEmpty else { throw NewsroomError.invalid(.domain(domain, wrong)) }
    if board.portals.values.contains(where: { $0.domain == domain && $0.id != record.id }) {
      throw NewsroomError.invalid(.domainTaken(domain))
    }
  }

  /// The folder without needless slashes; nil for none. The same folder whoever runs the queue and from where, and no
  /// other portal's: both number their files from 1, and the later one would write over the earlier.
  private func checkedOutlet(_ path: String, of record: PortalRecord) throws -> String? {
    if path.isEmpty { return nil }
    let steps = path.split(separator: "/").filter { $0 != "." }
    guard path.hasPrefix("/"), !steps.isEmpty, !steps.contains(".."), path.utf8.count <= 1_024,
      !hidesSomething(path), !path.contains(where: \.isNewline), !path.contains("\t")
    else { throw NewsroomError.invalid(.outlet(path)) }
    let outlet = "/" + steps.joined(separator: "/")
    let isTaken = try board().portals.values.contains {
      $0.outlet == outlet && $0.id != record.id
    }
    if isTaken { throw NewsroomError.invalid(.outletTaken(outlet)) }
    return outlet
  }

  func checkedName(_ name: String) throws -> String {
    let name = nfc(name)
    let isPlain =
      !name.allSatisfy(\.isWhitespace) && name.utf8.count <= 300 && !hidesSomething(name)
      && mixedScriptWords(in: name).isEmpty
    guard isPlain else { throw NewsroomError.invalid(.name(name)) }
    return name
  }

  /// Who acts while a store has nobody in it.
  static let founder = Acting(person: ID(0), login: "", name: "", source: "init")
}
