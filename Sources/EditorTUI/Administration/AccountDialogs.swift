import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// The forms about accounts: each asks the use case, whose refusal is shown over the form.
enum AccountDialogs {
  static func newPerson(in session: Session) -> FormDialog {
    let form = Form([
      .prose("name", session.admin(.fullName)), .line("login", session.admin(.login)),
    ])
    let head = [FormBox.Line(session.admin(.oneAccountOnePerson), .dim)]
    return FormDialog(
      session.title(of: "new-person"), confirm: session.admin(.add), FormBox(head, form)
    ) { form, session in
      let login = form.text("login")
      _ = try session.newsroom.addPerson(
        login: login, name: form.text("name"), by: session.acting)
      return done(.personAdded(login), session)
    }
  }

  static func addRole(to person: PersonRecord, in session: Session) throws -> FormDialog {
    let roles = try session.newsroom.rolesToGive(by: session.acting).map {
      ChoiceField.Option(name: $0.rawValue, title: session.wording.name(of: $0))
    }
    let form = Form([
      .choice("role", session.admin(.role), roles, chosen: Role.contributor.rawValue),
      .line("portal", session.admin(.portalCode), session.portal.code),
      .moment("since", session.admin(.since)), .moment("until", session.admin(.until)),
    ])
    let head = [
      FormBox.Line("\(person.name) (\(person.login))", .heading),
      FormBox.Line(session.admin(.emptyTimes), .dim),
    ]
    return try FormDialog(
      session.admin(.act(.addRole)), confirm: session.admin(.give), FormBox(head, form)
    ) { form, session in
      guard let role = form.choice("role").flatMap(Role.init(rawValue:)),
        let times = Times(form)
      else { return .say(Message(session.admin(.timeIncomplete), .warning)) }
      _ = try session.newsroom.addRole(
        role, to: person.login, on: form.text("portal"), since: times.since, until: times.until,
        by: session.acting)
      return done(.roleGiven(session.wording.name(of: role), person.name), session)
    }.askingPassword(for: .changeRoles, in: session)
  }

  static func endRole(of person: PersonLine, in session: Session) throws -> FormDialog {
    let board = try session.newsroom.board()
    let now = session.now
    let held = person.view.grants.filter { $0.until.map { now < $0 } ?? true }
    let options = held.map { grant in
      let portal = board.portals[grant.portal]
      return ChoiceField.Option(
        name: "\(grant.role.rawValue) \(portal?.code ?? "")",
        title: [session.wording.name(of: grant.role), portal?.name ?? ""]
          .joined(separator: session.separator))
    }
    let form = Form([
      .choice("role", session.admin(.role), options, chosen: options.first?.name)
    ])
    let head = [FormBox.Line("\(person.record.name) (\(person.record.login))", .heading)]
    return try FormDialog(
      session.admin(.act(.endRole)), confirm: session.admin(.end), FormBox(head, form)
    ) { form, session in
      let parts = (form.choice("role") ?? "").split(separator: " ").map(String.init)
      guard parts.count == 2, let role = Role(rawValue: parts[0]) else {
        return .say(Message(session.admin(.noRoles), .warning))
      }
      _ = try session.newsroom.endRole(
        role, of: person.record.login, on: parts[1], by: session.acting)
      return done(.roleEnded(session.wording.name(of: role), person.record.name), session)
    }.askingPassword(for: .changeRoles, in: session)
  }

  /// Lends one of one's own roles to the person.
  static func delegate(to person: PersonRecord, in session: Session) throws -> FormDialog {
    let board = try session.newsroom.board()
    let me = try session.newsroom.people().first { $0.record.id == session.acting.person }
    let now = session.now
    let own = (me?.grants ?? []).filter { $0.isInForce(at: now) }
    let options = own.map { grant in
      let portal = board.portals[grant.portal]
      return ChoiceField.Option(
        name: "\(grant.role.rawValue) \(portal?.code ?? "")",
        title: [session.wording.name(of: grant.role), portal?.name ?? ""]
          .joined(separator: session.separator))
    }
    let form = Form([
      .choice("role", session.admin(.yourRole), options, chosen: options.first?.name),
      .moment("since", session.admin(.since), MomentField(now)),
      .moment("until", session.admin(.until)),
    ])
    let head = [
      FormBox.Line("\(person.name) (\(person.login))", .heading),
      FormBox.Line(session.admin(.delegationMeans), .dim),
    ]
    return try FormDialog(
      session.admin(.act(.delegate)), confirm: session.admin(.lend), FormBox(head, form)
    ) { form, session in
      let parts = (form.choice("role") ?? "").split(separator: " ").map(String.init)
      guard parts.count == 2, let role = Role(rawValue: parts[0]) else {
        return .say(Message(session.admin(.noRoles), .warning))
      }
      guard let times = Times(form), let until = times.until else {
        return .say(Message(session.admin(.timeIncomplete), .warning))
      }
      _ = try session.newsroom.delegate(
        role, on: parts[1], to: person.login, since: times.since ?? session.now, until: until,
        by: session.acting)
      return done(.roleLent(session.wording.name(of: role), person.name), session)
    }.askingPassword(for: .changeRoles, in: session)
  }

  /// Takes back a delegation that the person gave or received.
  static func revoke(of person: PersonRecord, in session: Session) throws -> FormDialog {
    let board = try session.newsroom.board()
    let open = try session.newsroom.openDelegations(of: person.id)
    let options = open.map { record in
      ChoiceField.Option(
        name: "\(record.id)",
        title: session.admin(
          .lending(
            session.wording.name(of: record.delegation.role), board.name(record.delegation.from),
            board.name(record.receiver))))
    }
    let head = [
      FormBox.Line(
        options.isEmpty ? session.admin(.noDelegations) : session.admin(.chooseDelegation), .dim)
    ]
    let form = Form([.choice("delegation", "", options, chosen: options.first?.name)])
    return try FormDialog(
      session.admin(.act(.revoke)), confirm: session.admin(.takeBack), FormBox(head, form)
    ) { form, session in
      guard let id = form.choice("delegation").flatMap({ Int64($0) }) else {
        return .close(.nothing)
      }
      _ = try session.newsroom.revokeDelegation(id, by: session.acting)
      return done(.delegationRevoked, session)
    }.askingPassword(for: .changeRoles, in: session)
  }

  private static func done(_ phrase: AdministrationPhrase, _ session: Session) -> Navigation {
    .close(.done(Message(session.admin(phrase), .success)))
  }
}

/// From and to as a form says them; nil when one of them is not whole.
private struct Times {
  let since: Timestamp?
  let until: Timestamp?

  init?(_ form: Form) {
    let fields = ["since", "until"].map { form.moment($0) ?? MomentField() }
    guard fields.allSatisfy({ $0.isEmpty || $0.moment != nil }) else { return nil }
    since = fields[0].moment
    until = fields[1].moment
  }
}
