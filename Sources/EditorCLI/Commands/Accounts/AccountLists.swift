import ArgumentParser
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

struct AccountList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountList, "list") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let views = PersonViews(try newsroom.board(), invocation.wording, newsroom.now)
    invocation.answer(
      try newsroom.people(), head: [.login, .name, .roles], json: { views.json($0) },
      row: { person in
        [
          person.record.login,
          person.record.name
            + (person.record.disabledAt == nil ? "" : " (\(invocation.wording.label(.disabled)))"),
          views.heldNow(person.grants).map(views.text).joined(separator: ", "),
        ]
      })
  }
}

struct AccountShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.login)) var login: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    guard let person = try newsroom.people().first(where: { $0.record.login == login }) else {
      throw NewsroomError.notFound(.person, login)
    }
    let wording = invocation.wording
    let views = PersonViews(try newsroom.board(), wording, newsroom.now)
    let typing = try newsroom.typingMethod(of: login)
    let delegations = try newsroom.openDelegations(of: person.record.id)
    invocation.answer(
      views.json(person).merging([
        "typing": .string(typing?.rawValue ?? "off"),
        "delegations": .array(delegations.map(views.json)),
      ])
    ) {
      var sheet = Sheet()
      sheet.add(wording.label(.login), person.record.login)
      sheet.add(wording.label(.name), person.record.name)
      sheet.add(wording.label(.disabled), person.record.disabledAt.map(wording.text(of:)))
      sheet.add(wording.label(.systemUser), person.record.systemUser.map { "\($0)" })
      sheet.add(wording.label(.typing), typing?.name)
      for grant in person.grants { sheet.line("  " + views.text(grant)) }
      if !delegations.isEmpty { sheet.heading(wording.label(.delegations)) }
      for record in delegations { sheet.line("  " + views.text(record)) }
      return sheet.text
    }
  }
}

struct AccountHandover: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountHandover, "handover") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.login)) var login: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let holdings = try newsroom.holdings(of: login, by: try invocation.acting())
    let wording = invocation.wording
    let views = PersonViews(try newsroom.board(), wording, newsroom.now)
    invocation.answer(
      .object([
        "login": .string(login), "roles": .array(holdings.roles.map(views.json)),
        "delegations_given": .array(holdings.delegationsGiven.map(views.json)),
        "delegations_received": .array(holdings.delegationsReceived.map(views.json)),
        "items": .strings(holdings.items.map(\.number)), "drafts": .number(holdings.drafts),
      ])
    ) {
      var sheet = Sheet()
      sheet.heading(wording.label(.roles))
      for grant in holdings.roles { sheet.line("  " + views.text(grant)) }
      sheet.heading(wording.label(.delegations))
      for record in holdings.delegationsGiven + holdings.delegationsReceived {
        sheet.line("  " + views.text(record))
      }
      sheet.heading(wording.label(.items))
      for item in holdings.items {
        sheet.line("  \(item.number)  \(item.title ?? "(\(wording.label(.closed)))")")
      }
      sheet.add(wording.label(.drafts), wording.number(holdings.drafts))
      return sheet.text
    }
  }
}

/// People, their roles and delegations, for people and for scripts.
struct PersonViews {
  private let board: Board
  private let wording: any Wording
  private let now: Timestamp

  init(_ board: Board, _ wording: any Wording, _ now: Timestamp) {
    self.board = board
    self.wording = wording
    self.now = now
  }

  func heldNow(_ grants: [RoleGrant]) -> [RoleGrant] { grants.filter { $0.isInForce(at: now) } }

  func text(_ grant: RoleGrant) -> String {
    let portal = board.portals[grant.portal]?.code ?? ""
    let since = grant.isInForce(at: now) ? "" : " \(wording.text(of: grant.since)) –"
    let until = grant.until.map { " – \(wording.text(of: $0))" } ?? ""
    return "\(wording.name(of: grant.role)) @ \(portal)\(since)\(until)"
  }

  func text(_ record: DelegationRecord) -> String {
    let delegation = record.delegation
    let portal = board.portals[delegation.portal]?.code ?? ""
    return "\(record.id)  \(board.name(delegation.from)) → \(board.name(record.receiver)): "
      + "\(wording.name(of: delegation.role)) @ \(portal), "
      + "\(wording.text(of: delegation.since)) – \(wording.text(of: delegation.until))"
  }

  func json(_ person: PersonView) -> JSON {
    .object([
      "id": .id(person.record.id), "login": .string(person.record.login),
      "name": .string(person.record.name), "disabled_at": .optional(person.record.disabledAt),
      "system_user": person.record.systemUser.map { .number(Int($0)) } ?? .null,
      "roles": .array(person.grants.map(json)),
    ])
  }

  func json(_ grant: RoleGrant) -> JSON {
    .object([
      "role": .string(grant.role.rawValue),
      "portal": .optional(board.portals[grant.portal]?.code), "since": .time(grant.since),
      "until": .optional(grant.until), "in_force": .bool(grant.isInForce(at: now)),
    ])
  }

  func json(_ record: DelegationRecord) -> JSON {
    let delegation = record.delegation
    return .object([
      "id": .string("\(record.id)"), "from": .string(board.login(delegation.from)),
      "to": .string(board.login(record.receiver)), "role": .string(delegation.role.rawValue),
      "portal": .optional(board.portals[delegation.portal]?.code),
      "since": .time(delegation.since), "until": .time(delegation.until),
      "actions": .strings(delegation.transitions.map(\.rawValue).sorted()),
      "kinds": .strings(delegation.kinds.map(\.rawValue).sorted()),
    ])
  }
}
