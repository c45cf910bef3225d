import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The changes between two texts while one writes, as they are shown of two revisions.
struct ComparingScreen: Screen {
  private var view: ChangesView

  init(_ compared: ComparedTexts, in session: Session) { view = ChangesView(compared, in: session) }

  var contexts: [ContextName] { ["page", "changes"] }
  var hints: [CommandName] {
    ["next-change", "previous-change", "go-back", "hide-unchanged", "show-help"]
  }
  func trail(in session: Session) -> String { session.changesText(.compared) }
  func knows(_ command: CommandName) -> Bool { Self.known.contains(command) }

  private static let known: Set<CommandName> = [
    "next-change", "previous-change", "hide-unchanged", "open-selected", "scroll-down",
    "scroll-up", "next-page", "previous-page", "scroll-to-start", "scroll-to-end", "go-back",
  ]

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "next-change", "open-selected":
      guard view.go(1) else { return .say(Message(session.changesText(.noMore))) }
    case "previous-change":
      guard view.go(-1) else { return .say(Message(session.changesText(.noneBefore))) }
    case "hide-unchanged": view.hideMore()
    case "go-back": return .close(.nothing)
    default: return view.move(command) ? .stay : .ignored
    }
    return .stay
  }

  mutating func hear(in session: Session) -> Message? {
    do { try view.hear() } catch { return Message(session.sentence(error), .error) }
    return nil
  }

  func status(in session: Session) -> String? { view.status(in: session) }

  mutating func lay(out area: Rect) { view.lay(out: area) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    view.draw(on: &canvas, in: area, session: session)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    Reading(
      session.changesText(.compared), facts: view.facts(in: session),
      list: view.listing(in: session))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    if number < 1 { view.goToStart() } else { view.go(to: number - 1) }
  }
}

extension EditorScreen {
  /// Shows what has changed since the text that is saved.
  func compareWithSaved(in session: Session) -> Navigation {
    guard let subject else { return .say(Message(session.phrase(.nothingToCompare))) }
    return .open(
      ComparingScreen(
        .writing(text, saved: saved, revision: subject.revisionNumber), in: session))
  }

  /// Shows what a draft that waits for its answer would change of the newest revision.
  func compare(_ draft: DraftRecord, in session: Session) -> Navigation {
    .open(
      ComparingScreen(
        .draft(
          draft.text, at: draft.changedAt, saved: saved, revision: subject?.revisionNumber ?? 0),
        in: session))
  }
}
