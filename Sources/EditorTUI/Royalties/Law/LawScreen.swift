import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// Figures of law as they were, are or will be in force on a day; those that are not are shown with their days.
struct LawScreen: Screen {
  private(set) var figures: [LegalFigureView] = []
  /// Nil until the first look at the clock.
  private(set) var chosen: CivilDate?
  private(set) var cursor = ListCursor()
  private(set) var filter = FilterField()
  private var all: [LegalFigureView] = []

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "list.law"] : ["list.law"] }
  func trail(in session: Session) -> String { session.pay(.law) }

  var hints: [CommandName] {
    filter.isOpen
      ? ["confirm", "go-back"]
      : [
        "open-selected", "choose-day", "previous-mark", "next-mark", "new-figure", "end-figure",
        "filter-list", "go-back", "show-help",
      ]
  }

  func knows(_ command: CommandName) -> Bool {
    PayCommands.knows(command, panes: false) && command != "show-actions"
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "new-figure": PayCommands.refusal(of: .law, in: session)
    case "end-figure":
      PayCommands.refusal(of: .law, in: session)
        ?? current.map { figure in
          figure.addedBy == nil
            ? session.wording.sentence(
              for: Refusal.royalty(.figureShips(code: figure.parameter.code)), session.names())
            : nil
        } ?? session.nothingThere(current != nil)
    case "open-selected", "show-details": session.nothingThere(current != nil)
    default: nil
    }
  }

  var current: LegalFigureView? {
    figures.indices.contains(cursor.selected) ? figures[cursor.selected] : nil
  }

  func day(in session: Session) -> CivilDate { chosen ?? session.now.civilDate }

  // MARK: Reading

  mutating func refresh(in session: Session) throws {
    let day = day(in: session)
    all = LawOrder.ordered(try session.newsroom.legalFigures(), on: day)
    narrow(in: session)
  }

  private mutating func narrow(in session: Session) {
    let place = current?.parameter
    let words = WordFilter(filter.field.text)
    let law = LawWords(session)
    figures = all.filter { words.matches(law.searched(of: $0.parameter)) }
    cursor.fit(count: figures.count)
    if let index = figures.firstIndex(where: { $0.parameter == place }) { cursor.select(index) }
  }

  /// To the next or previous day on which some figure begins, or is no longer in force.
  private mutating func step(forward: Bool, in session: Session) throws {
    let day = day(in: session)
    let marks = LawOrder.marks(of: all.map(\.parameter))
    let next = forward ? marks.first { $0 > day } : marks.last { $0 < day }
    guard let next else { return }
    chosen = next
    try refresh(in: session)
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if filter.isOpen { return performInFilter(command, in: session) }
    switch command {
    case "filter-list": filter.open(with: filter.field.text)
    case "refresh-list": try refresh(in: session)
    case "previous-mark": try step(forward: false, in: session)
    case "next-mark": try step(forward: true, in: session)
    case "choose-day":
      return .open(LawForms(session).day(day(in: session)))
    case "new-figure": return .open(LawForms(session).new(like: current?.parameter))
    case "end-figure": return current.map { .open(LawForms(session).end($0.parameter)) } ?? .stay
    case "open-selected", "show-details": return open(in: session)
    case "go-back":
      if filter.field.isEmpty { return .close(.nothing) }
      filter = FilterField()
      narrow(in: session)
    default: return .ignored
    }
    return .stay
  }

  private func open(in session: Session) -> Navigation {
    guard let current else { return .stay }
    let words = LawWords(session)
    let history = all.filter { $0.parameter.code == current.parameter.code }
    return .open(
      PayLinesDialog(
        words.title(of: current.parameter), words.history(history, on: day(in: session))))
  }

  private mutating func performInFilter(
    _ command: CommandName, in session: Session
  ) -> Navigation {
    switch command {
    case "confirm": filter.isOpen = false
    case "go-back": filter = FilterField()
    default: guard filter.field.perform(command) else { return .ignored }
    }
    narrow(in: session)
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard filter.isOpen else { return .ignored }
    filter.field.insert(String(character))
    narrow(in: session)
    return .stay
  }

  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    if case .date(let day) = result {
      chosen = day
      try refresh(in: session)
    }
    return .stay
  }

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 5) }

  // MARK: Line by line

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    filter.field = LineField(words)
    narrow(in: session)
    return .stay
  }
}

/// In which order figures stand, and when they change.
enum LawOrder {
  /// By code as the lists of law have them, the one in force on the day before the others, and those the newest first.
  static func ordered(_ figures: [LegalFigureView], on day: CivilDate) -> [LegalFigureView] {
    var codes: [String] = []
    for figure in figures where !codes.contains(figure.parameter.code) {
      codes.append(figure.parameter.code)
    }
    return codes.flatMap { code in
      let own = figures.filter { $0.parameter.code == code }
      let inForce = own.map(\.parameter).inForce(code, on: day)
      return own.filter { $0.parameter == inForce }
        + own.filter { $0.parameter != inForce }.sorted { begins($1, before: $0) }
    }
  }

  private static func begins(_ left: LegalFigureView, before right: LegalFigureView) -> Bool {
    guard let end = right.parameter.validFrom else { return false }
    return left.parameter.validFrom.map { $0 < end } ?? true
  }

  /// The days on which a figure begins, and those on which one is no longer in force, in their order.
  static func marks(of figures: [LegalParameter]) -> [CivilDate] {
    let days = figures.flatMap { [$0.validFrom, $0.validTo?.adding(days: 1)] }.compactMap { $0 }
    return Set(days).sorted()
  }
}
