import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// What search results must also be; a name that stands for nothing known narrows nothing.
struct SearchFilter: Hashable {
  var state: StateName?
  var kind: Kind?
  var portal: ID<Portal>?

  var isEmpty: Bool { state == nil && kind == nil && portal == nil }

  func request(_ words: String, _ order: SearchOrder) -> SearchRequest {
    SearchRequest(
      words, order: order, state: state, filter: ListFilter(kind: kind, portal: portal))
  }

  /// `trạng thái: Chờ duyệt · mọi thể loại · mọi cổng`
  func text(in session: Session) -> String {
    [
      state.map { session.stateTitle($0) } ?? session.queueText(.anyState),
      kind.map { session.title(of: $0) } ?? session.queueText(.anyKind),
      portal.flatMap { session.boardIfReadable?.portals[$0]?.name }
        ?? session.queueText(.anyPortal),
    ].joined(separator: session.separator)
  }
}

/// Chooses what search results must be: state, kind, portal. Answers with `state|kind|portal`.
struct SearchFilterDialog: Screen {
  var form: Form

  init(_ filter: SearchFilter, in session: Session) throws {
    let any = session.queueText(.any)
    func choices(_ all: [(name: String, title: String)]) -> [ChoiceField.Option] {
      [ChoiceField.Option(name: "", title: any)]
        + all.map { ChoiceField.Option(name: $0.name, title: $0.title) }
    }
    var states: [(name: String, title: String)] = []
    for definition in session.portalDefinitions {
      for state in definition.states
      where !states.contains(where: { $0.name == state.name.rawValue }) {
        states.append((state.name.rawValue, session.title(of: state)))
      }
    }
    let portals = try session.newsroom.portals(for: session.acting).prefix(Self.portalLimit)
    form = Form([
      .choice(
        "state", session.queueText(.state), choices(states),
        chosen: filter.state?.rawValue ?? ""),
      .choice(
        "kind", session.queueText(.kind),
        choices(Kind.allCases.map { ($0.rawValue, session.title(of: $0)) }),
        chosen: filter.kind?.rawValue ?? ""),
      .choice(
        "portal", session.queueText(.portal), choices(portals.map { ($0.code, $0.name) }),
        chosen: filter.portal.flatMap { id in portals.first { $0.id == id }?.code } ?? ""),
    ])
  }

  /// A dialog cannot offer hundreds of portals side by side.
  private static let portalLimit = 24

  var contexts: [ContextName] { form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-field", "next-choice", "confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "confirm":
      let answer = ["state", "kind", "portal"].map { form.choice($0) ?? "" }
      return .close(.text(answer.joined(separator: "|")))
    case "go-back": return .close(.nothing)
    default: return form.perform(command, at: session.now) ? .stay : .ignored
    }
  }

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    form.lay(width: min(room.columns, 80), height: room.rows)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let columns = min(OverlayBox.room(in: area).columns, 80)
    let box = OverlayBox(
      title: session.queueText(.narrowResults), rows: form.rows(width: columns), columns: columns)
    let footer: [(CommandName, String)] = [
      ("confirm", session.queueText(.narrow)), ("go-back", session.guide(.cancel)),
    ]
    let inside = box.draw(
      on: &canvas, in: area, footer: footer, contexts: contexts, session: session)
    form.draw(on: &canvas, in: inside)
  }
}

extension SearchFilter {
  /// What the dialog answered.
  init(answer: String, in session: Session) {
    let parts = answer.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return }
    state = parts[0].isEmpty ? nil : StateName(rawValue: parts[0])
    kind = Kind(rawValue: parts[1])
    portal = session.boardIfReadable?.portal(code: parts[2])?.id
  }
}
