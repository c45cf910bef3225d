import ArgumentParser
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

struct PortalGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .portal, "portal",
      [PortalAdd.self, PortalList.self, PortalShow.self, PortalEdit.self, PortalTones.self])
  }
}

struct PortalAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.portalAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Option(help: .option(.portalCode)) var code: String
  @Option(help: .option(.portalName)) var name: String
  @Option(name: .customLong("unit"), help: .option(.unitName)) var unitName: String
  @Option(help: .option(.rank)) var rank: PortalRank
  @Option(help: .option(.parent)) var parent: String?
  @Option(help: .option(.domain)) var domain: String?
  @Option(help: .option(.prefix)) var prefix: String?
  @Option(help: .option(.outlet)) var outlet: String?
  @Option(help: .option(.flow)) var workflow = "three-step"

  func run(in invocation: Invocation) throws {
    if let outlet { try invocation.checkFileName(outlet) }
    let new = NewPortal(
      code: code, name: name, unitName: unitName, rank: rank, parent: parent, domain: domain,
      numberPrefix: prefix, outlet: outlet, workflow: workflow)
    let answer = try invocation.newsroom().addPortal(
      new, by: try invocation.actingOrNobody(), request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }
}

struct PortalEdit: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.portalEdit, "edit") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.portalCode)) var code: String
  @Option(help: .option(.portalName)) var name: String?
  @Option(name: .customLong("unit"), help: .option(.unitName)) var unitName: String?
  @Option(help: .option(.domain)) var domain: String?
  @Option(help: .option(.outlet)) var outlet: String?

  func run(in invocation: Invocation) throws {
    if let outlet { try invocation.checkFileName(outlet) }
    let edit = PortalChange(name: name, unitName: unitName, domain: domain, outlet: outlet)
    guard edit != PortalChange() else { throw UsageFault.nothingToChange }
    let answer = try invocation.newsroom().editPortal(
      code, edit, by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }
}

struct PortalList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.portalList, "list") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let views = PortalViews(try invocation.newsroom().board(), invocation.wording)
    invocation.answer(
      views.tree(), head: [.code, .name, .rank, .domain],
      json: { views.json($0.portal) },
      row: { entry in
        [
          String(repeating: "  ", count: entry.depth) + entry.portal.code, entry.portal.name,
          invocation.wording.name(of: entry.portal.rank), entry.portal.domain,
        ]
      })
  }
}

struct PortalShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.portalShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.portalCode)) var code: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let board = try newsroom.board()
    guard let portal = board.portal(code: code) else {
      throw NewsroomError.notFound(.portal, code)
    }
    let now = newsroom.now
    let members = try newsroom.people().flatMap { view in
      view.grants.filter { $0.portal == portal.id && $0.isInForce(at: now) }
        .map { (view.record, $0) }
    }
    let flows = try newsroom.definitions(on: portal.id).map(\.id.name)
    let tones = try newsroom.toneStyle(on: portal.id)
    let views = PortalViews(board, invocation.wording)
    invocation.answer(
      views.json(portal).merging([
        "workflows": .strings(flows), "tones": .string(tones.rawValue),
        "board": .array(
          members.map { person, grant in
            .object([
              "login": .string(person.login), "name": .string(person.name),
              "role": .string(grant.role.rawValue), "since": .time(grant.since),
              "until": .optional(grant.until),
            ])
          }),
      ])
    ) {
      var sheet = views.sheet(portal)
      sheet.add(invocation.wording.label(.workflow), flows.joined(separator: ", "))
      sheet.add(
        invocation.wording.label(.tones), tones == .old ? "old (hòa, thúy)" : "new (hoà, thuý)")
      for (person, grant) in members {
        sheet.line("  \(person.name) (\(person.login)): \(invocation.wording.name(of: grant.role))")
      }
      return sheet.text
    }
  }
}

extension PortalRank: ExpressibleByArgument {}

/// Portals for people and for scripts.
struct PortalViews {
  private let board: Board
  private let wording: any Wording

  init(_ board: Board, _ wording: any Wording) {
    self.board = board
    self.wording = wording
  }

  /// Every portal below the one it belongs to, by code.
  func tree() -> [(portal: PortalRecord, depth: Int)] {
    func below(_ parent: ID<Portal>?, _ depth: Int) -> [(portal: PortalRecord, depth: Int)] {
      board.portals.values.filter { $0.parent == parent }.sorted { $0.code < $1.code }
        .flatMap { [($0, depth)] + below($0.id, depth + 1) }
    }
    return below(nil, 0)
  }

  func json(_ portal: PortalRecord) -> JSON {
    .object([
      "id": .id(portal.id), "code": .string(portal.code), "name": .string(portal.name),
      "unit": .string(portal.unitName), "rank": .string(portal.rank.rawValue),
      "parent": .optional(portal.parent.flatMap { board.portals[$0]?.code }),
      "domain": .string(portal.domain), "number_prefix": .optional(portal.numberPrefix),
      "outlet": .optional(portal.outlet),
    ])
  }

  func sheet(_ portal: PortalRecord) -> Sheet {
    var sheet = Sheet()
    sheet.add(wording.label(.code), portal.code)
    sheet.add(wording.label(.name), portal.name)
    sheet.add(wording.label(.unit), portal.unitName)
    sheet.add(wording.label(.rank), wording.name(of: portal.rank))
    sheet.add(wording.label(.parent), portal.parent.flatMap { board.portals[$0]?.code })
    sheet.add(wording.label(.domain), portal.domain)
    sheet.add(wording.label(.outlet), portal.outlet)
    return sheet
  }
}
