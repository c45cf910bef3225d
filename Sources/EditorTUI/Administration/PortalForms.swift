import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// The forms about portals.
enum PortalForms {
  static func edit(_ record: PortalRecord, in session: Session) -> FormDialog {
    let form = Form([
      .prose("name", session.admin(.portalName), record.name),
      .prose("unit", session.admin(.unitName), record.unitName),
      .line("domain", session.admin(.domain), record.domain),
      .line("outlet", session.admin(.outlet), record.outlet ?? ""),
    ])
    let head = [FormBox.Line(session.wording.name(of: record.rank), .dim)]
    return FormDialog(
      "\(session.title(of: "edit-portal"))\(session.separator)\(record.code)",
      confirm: session.admin(.save),
      FormBox(head, form)
    ) { form, session in
      let change = PortalChange(
        name: form.text("name"), unitName: form.text("unit"), domain: form.text("domain"),
        outlet: form.text("outlet"))
      _ = try session.newsroom.editPortal(record.code, change, by: session.acting)
      return .close(
        .done(Message(session.admin(.portalSaved(form.text("name"))), .success)))
    }
  }

  static func new(below parent: PortalRecord?, in session: Session) throws -> NewPortalDialog {
    try NewPortalDialog(below: parent, in: session)
  }
}

/// A new portal; its address follows the name of its unit by Điều 4 k.1 of Decision 13/2023 until somebody types
/// another one, and is checked as it is typed.
struct NewPortalDialog: Screen {
  var box: FormBox
  private let parent: PortalRecord?
  private let provinceDomain: String
  /// The address that was proposed last; one that differs was typed and stays.
  private var proposed = ""

  init(below parent: PortalRecord?, in session: Session) throws {
    self.parent = parent
    let board = try session.newsroom.board()
    provinceDomain =
      parent.flatMap { board.line(of: $0.id).last?.domain } ?? "gov.vn"
    let ranks = PortalRank.allCases.map {
      ChoiceField.Option(name: $0.rawValue, title: session.wording.name(of: $0))
    }
    let flows = try session.newsroom.allDefinitions().map(\.id.name)
    let names = flows.enumerated().filter { flows.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
    let form = Form([
      .choice("rank", session.admin(.rank), ranks, chosen: Self.rank(below: parent).rawValue),
      .prose("unit", session.admin(.unitName)), .prose("name", session.admin(.portalName)),
      .line("code", session.admin(.portalCode)), .line("domain", session.admin(.domain)),
      .choice(
        "flow", session.admin(.flow),
        try names.map { try Self.flow($0, in: session) }, chosen: "three-step"),
      .line("outlet", session.admin(.outlet)),
    ])
    box = FormBox([], form)
    box.form.focus("unit")
    tell(in: session)
  }

  private static func flow(_ name: String, in session: Session) throws -> ChoiceField.Option {
    let definition = try session.newsroom.definition(named: name)
    return ChoiceField.Option(name: name, title: session.wording.text(of: definition.title))
  }

  /// What a portal below another one most likely is.
  private static func rank(below parent: PortalRecord?) -> PortalRank {
    switch parent?.rank {
    case nil: .province
    case .province: .department
    case .department: .department
    case .district, .provinceCity, .commune: .commune
    }
  }

  private var rank: PortalRank {
    box.form.choice("rank").flatMap(PortalRank.init(rawValue:)) ?? .department
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-field", "next-choice", "confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return try carryOut(in: session)
    default:
      guard box.perform(command, in: session) else { return .ignored }
      propose(in: session)
      return .stay
    }
  }

  private func carryOut(in session: Session) throws -> Navigation {
    let form = box.form
    let outlet = form.text("outlet")
    let new = NewPortal(
      code: form.text("code"), name: form.text("name"), unitName: form.text("unit"), rank: rank,
      parent: parent?.code, domain: form.text("domain"),
      outlet: outlet.isEmpty ? nil : outlet, workflow: form.choice("flow") ?? "three-step")
    _ = try session.newsroom.addPortal(new, by: session.acting)
    return .close(.done(Message(session.admin(.portalAdded(new.name)), .success)))
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    box.form.type(character, in: session)
    propose(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    box.form.paste(text, at: session.now)
    propose(in: session)
    return .stay
  }

  /// The address and the code follow the unit's name as long as nobody typed others.
  mutating func propose(in session: Session) {
    let domain =
      PortalDomain.proposal(
        rank: rank, parentDomain: parent?.domain, provinceDomain: provinceDomain,
        unitName: box.form.text("unit")) ?? ""
    if box.form.text("domain") == proposed, domain != proposed {
      let label = { (domain: String) in domain.split(separator: ".").first.map(String.init) ?? "" }
      let follows = box.form.text("code") == label(proposed)
      box.form.change("domain") { $0.content = .line(LineField(domain)) }
      if follows { box.form.change("code") { $0.content = .line(LineField(label(domain))) } }
      proposed = domain
    }
    tell(in: session)
  }

  private mutating func tell(in session: Session) {
    let domain = box.form.text("domain")
    let faults =
      domain.isEmpty
      ? []
      : PortalDomain.check(
        domain, rank: rank, parentDomain: parent?.domain, provinceDomain: provinceDomain,
        unitName: box.form.text("unit"))
    let place = parent.map { session.admin(.belowPortal($0.name)) } ?? session.admin(.rootPortal)
    let first = faults.first.map {
      FormBox.Line(session.wording.sentence(for: $0), $0.isDoubt ? .warning : .error)
    }
    box.head = [
      FormBox.Line(place, .dim), first ?? FormBox.Line(session.admin(.domainRule), .dim),
    ]
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: session.title(of: "new-portal"),
      footer: [("confirm", session.admin(.add)), ("go-back", session.guide(.cancel))],
      on: &canvas, in: area, session: session)
  }
}
