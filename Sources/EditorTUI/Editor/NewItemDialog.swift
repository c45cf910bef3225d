import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What a new item begins with: its kind, its portal and its title; or a draft that never became an item.
struct NewItemDialog: Screen {
  var form: Form
  private let portals: [PortalView]
  private let drafts: [DraftRecord]
  private var box = Rect(row: 0, column: 0, rows: 0, columns: 0)

  /// So many drafts are offered, the last changed first.
  private static let mostDrafts = 5
  /// The roles that may begin an item.
  private static let writers: [Workflow.Role] = [
    .contributor, .editor, .member, .deputy, .head, .secretary,
  ]

  var isOverlay: Bool { true }
  var contexts: [ContextName] { form.contexts }
  var hints: [CommandName] { ["confirm", "next-field", "go-back", "show-help"] }
  func trail(in session: Session) -> String { "" }

  init(in session: Session) throws {
    portals = try Self.portals(in: session)
    drafts = Array(
      try session.newsroom.drafts(of: session.acting).filter { $0.item == nil }
        .prefix(Self.mostDrafts))
    var fields: [FormField] = []
    if !drafts.isEmpty { fields.append(Self.draftField(drafts, in: session)) }
    // Where one begins, so that whoever types at once writes the title and chooses nothing.
    fields.append(.prose("title", session.phrase(.titleLabel)))
    fields.append(
      .choice(
        "kind", session.phrase(.kindLabel),
        Kind.allCases.map { .init(name: $0.rawValue, title: session.title(of: $0)) },
        chosen: Kind.news.rawValue))
    if portals.count > 1 {
      let here = portals.first { $0.id == session.portal.id } ?? portals[0]
      fields.append(
        .choice(
          "portal", session.phrase(.portalLabel),
          portals.map { .init(name: $0.code, title: $0.name) }, chosen: here.code))
    }
    form = Form(fields)
    form.focus("title")
    showFields()
  }

  private static func draftField(_ drafts: [DraftRecord], in session: Session) -> FormField {
    let none = ChoiceField.Option(name: "", title: session.phrase(.newItem))
    let options = drafts.map { draft in
      let title = draft.text.title.isEmpty ? session.phrase(.untitled) : draft.text.title
      return ChoiceField.Option(
        name: "\(draft.id)",
        title: session.phrase(
          .continueDraft(
            title: truncated(title, toWidth: 36), kind: session.title(of: draft.kind),
            when: DueText.moment(draft.changedAt, at: session.now))))
    }
    return .choice("draft", session.phrase(.unsavedDrafts), [none] + options, chosen: "")
  }

  /// Where the person may begin items now.
  private static func portals(in session: Session) throws -> [PortalView] {
    let newsroom = session.newsroom
    let board = try newsroom.board()
    let own = try newsroom.people().first { $0.record.id == session.acting.person }
    let held = Set(
      (own?.grants ?? []).filter { $0.isInForce(at: session.now) && writers.contains($0.role) }
        .map(\.portal))
    let portals = held.compactMap { board.portals[$0] }.sorted { $0.code < $1.code }
      .map { PortalView(id: $0.id, code: $0.code, name: $0.name) }
    guard !portals.isEmpty else {
      let refusal = Refusal.needsRole(writers, portal: session.portal.code)
      throw NewsroomError.refused(Denial(action: "create", refusals: [refusal]))
    }
    return portals
  }

  // MARK: Using

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "confirm": return try begin(in: session)
    case "go-back": return .close(.nothing)
    default:
      guard form.perform(command, at: session.now) else { return .ignored }
      showFields()
      return .stay
    }
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    form.type(character, in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    form.paste(text, at: session.now)
    return .stay
  }

  /// Whoever goes on with a draft chooses nothing else.
  mutating func showFields() {
    let isNew = chosenDraft == nil
    for name in ["kind", "portal", "title"] { form.change(name) { $0.isShown = isNew } }
  }

  private var chosenDraft: DraftRecord? {
    let name = form.choice("draft")
    return drafts.first { "\($0.id)" == name }
  }

  private func begin(in session: Session) throws -> Navigation {
    if let draft = chosenDraft {
      return .replace(try EditorScreen(draft: draft, in: session))
    }
    let kind = form.choice("kind").flatMap { Kind(rawValue: $0) } ?? .news
    let code = form.choice("portal")
    let portal = portals.first { $0.code == code } ?? portals[0]
    let title = form.text("title")
    return .replace(EditorScreen(new: kind, portal: portal, title: title, in: session))
  }

  // MARK: Picture

  mutating func lay(out area: Rect) {
    let width = min(86, area.columns - 2)
    let asked = form.rows(width: width - 4) + 4
    box = area.centered(Size(rows: min(asked, area.rows), columns: width))
    form.lay(width: box.columns - 4, height: max(1, box.rows - 4))
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    canvas.fill(box, as: .dialog)
    canvas.box(box, title: session.phrase(.newItem))
    let inside = box.inset(rows: 1, columns: 2)
    form.draw(on: &canvas, in: inside.splitRows(at: inside.rows - 2).top)
    canvas.write(
      form.keyLine(finishing: session.phrase(.beginItem), in: session), row: inside.rows - 1,
      width: inside.columns, in: inside, as: .hint, alignment: .trailing)
  }
}
