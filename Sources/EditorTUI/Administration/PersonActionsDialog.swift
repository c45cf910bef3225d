import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What can be done with an account, each with the reason when it is not possible.
struct PersonActionsDialog: Screen {
  /// One thing to do with an account.
  enum Act: CaseIterable, Hashable {
    case addRole
    case endRole
    case delegate
    case revoke
    case password
    case holdings
    case disable
    case enable
  }

  /// An act with its words and, where it is not possible, the reason.
  struct Entry: Hashable {
    let act: Act
    let title: String
    let refusal: String?
  }

  let person: PersonLine
  private(set) var entries: [Entry]
  var cursor = ListCursor()

  init(_ person: PersonLine, in session: Session) {
    self.person = person
    // A disabled account can only be enabled, any other only disabled: both have one digit.
    let unfit: Act = person.isDisabled ? .disable : .enable
    entries = Act.allCases.filter { $0 != unfit }.map { act in
      Entry(
        act: act, title: session.admin(.act(act)),
        refusal: Self.refusal(of: act, on: person, in: session))
    }
    cursor.fit(count: entries.count)
  }

  /// What can be told beforehand; the use case asks the rules once more.
  private static func refusal(
    of act: Act, on person: PersonLine, in session: Session
  ) -> String? {
    let isSelf = person.record.id == session.acting.person
    let names = session.names()
    func sentence(_ refusal: Refusal) -> String {
      session.wording.sentence(for: refusal, names)
    }
    switch act {
    case .holdings, .revoke: return nil
    case .delegate:
      if isSelf { return sentence(.delegationToSelf) }
      return person.isDisabled ? session.admin(.accountIsDisabled) : nil
    case .enable: return AdministrationCommands.refusal(in: session)
    case .password:
      return isSelf ? nil : AdministrationCommands.refusal(in: session)
    case .addRole, .endRole, .disable:
      if person.isDisabled { return session.admin(.accountIsDisabled) }
      if isSelf { return sentence(.ownRoles) }
      if act == .endRole, person.roles.isEmpty { return session.admin(.noRoles) }
      return AdministrationCommands.refusal(in: session)
    }
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if command.rawValue.hasPrefix("choose-entry-"), let digit = command.rawValue.last,
      let number = digit.wholeNumberValue, entries.indices.contains(number - 1)
    {
      cursor.select(number - 1)
      return try run(in: session)
    }
    switch command {
    case "confirm": return try run(in: session)
    case "go-back": return .close(.nothing)
    default: return .ignored
    }
  }

  private func run(in session: Session) throws -> Navigation {
    let entry = entries[cursor.selected]
    if let refusal = entry.refusal { return .say(Message(refusal, .warning)) }
    switch entry.act {
    case .addRole: return .replace(try AccountDialogs.addRole(to: person.record, in: session))
    case .endRole: return .replace(try AccountDialogs.endRole(of: person, in: session))
    case .delegate: return .replace(try AccountDialogs.delegate(to: person.record, in: session))
    case .revoke: return .replace(try AccountDialogs.revoke(of: person.record, in: session))
    case .password: return .replace(PasswordDialog(person.record, in: session))
    case .holdings:
      return .replace(try HoldingsDialog(person.record, asks: false, in: session))
    case .disable: return .replace(try HoldingsDialog(person.record, asks: true, in: session))
    case .enable:
      _ = try session.newsroom.enable(person.record.login, by: session.acting)
      return .close(
        .done(Message(session.admin(.wasEnabled(person.record.name)), .success)))
    }
  }

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let title = "\(person.record.name) (\(person.record.login))"
    let box = OverlayBox(title: title, rows: entries.count, columns: 76)
    let inside = box.draw(
      on: &canvas, in: area,
      footer: [("confirm", session.guide(.run)), ("go-back", session.guide(.cancel))],
      contexts: contexts, session: session)
    for (row, index) in cursor.visible.enumerated() {
      let entry = entries[index]
      let line = inside.line(row)
      let role = canvas.listRow(
        line, isSelected: index == cursor.selected, as: entry.refusal == nil ? .menu : .disabled)
      let sign = entry.refusal == nil ? "\(index + 1)" : "-"
      canvas.write(sign, row: 0, column: 2, in: line, as: role)
      canvas.write(entry.title, row: 0, column: 5, in: line, as: role)
      guard let refusal = entry.refusal else { continue }
      canvas.write(
        refusal, row: 0, column: 29, width: max(0, line.columns - 29), in: line, as: role)
    }
  }
}
