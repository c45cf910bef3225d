import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

/// One person of the list: names, the roles in force in few words, and every role with its dates.
struct PersonLine: Hashable {
  let view: PersonView
  /// Roles in force, the portal with each when it is another than the one in sight.
  let roles: String
  /// Roles with from and to, past ones too, the newest first.
  let details: [String]
  let isDisabled: Bool

  var record: PersonRecord { view.record }
  var searched: String { "\(record.name) \(record.login) \(roles)" }

  init(_ view: PersonView, _ board: Board, _ delegations: [DelegationRecord], in session: Session) {
    self.view = view
    isDisabled = view.record.disabledAt != nil
    let now = session.now
    let held = view.grants.filter { $0.isInForce(at: now) }
    roles = held.map { grant in
      let role = session.wording.name(of: grant.role)
      let portal = board.portals[grant.portal]
      return grant.portal == session.portal.id ? role : "\(role) (\(portal?.code ?? "?"))"
    }.joined(separator: ", ")
    let own = view.grants.reversed().map { grant in
      let role = session.wording.name(of: grant.role)
      let portal = board.portals[grant.portal]?.name ?? ""
      return [role, portal, Self.span(grant.since, grant.until, in: session)]
        .joined(separator: session.separator)
    }
    let lent = delegations.filter { record in
      record.revokedAt == nil && now < record.delegation.until
        && (record.delegation.from == view.record.id || record.receiver == view.record.id)
    }.map { record in
      let role = session.wording.name(of: record.delegation.role)
      let span = Self.span(record.delegation.since, record.delegation.until, in: session)
      let words =
        record.delegation.from == view.record.id
        ? session.admin(.lentTo(role, board.name(record.receiver)))
        : session.admin(.lentBy(role, board.name(record.delegation.from)))
      return "\(words)\(session.separator)\(span)"
    }
    details = own + lent
  }

  private static func span(
    _ since: Timestamp, _ until: Timestamp?, in session: Session
  ) -> String {
    let from = since.civilDate.vietnameseText
    return until.map { session.admin(.fromTo(from, $0.civilDate.vietnameseText)) }
      ?? session.admin(.from(from))
  }
}
