import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Words and sentences for the screens, in the person's language.
extension Session {
  var wording: any Wording { language.wording }

  /// Names of people, portals, states and transitions, for sentences.
  func names(_ definitions: [Definition] = []) -> Names {
    guard let board = boardIfReadable else { return Names() }
    return Names(
      board, definitions.isEmpty ? portalDefinitions : definitions, for: acting.person)
  }

  /// What went wrong, as a sentence: what, where, what to do.
  func sentence(_ error: any Error) -> String {
    switch error {
    case let error as NewsroomError: wording.sentence(for: error, names())
    case let error as StorageError: wording.sentence(for: error, at: place)
    case let fault as UsageFault: wording.sentence(for: fault)
    case let error as OutletError: wording.sentence(for: error)
    case let error as PasswordError: wording.sentence(for: error)
    case let fault as KeyFault: wording.sentence(for: fault)
    case let error as TimeTextError: wording.sentence(for: error)
    default: wording.documentFault(error)?.sentence ?? "\(error)"
    }
  }

  func sentence(_ blocker: Blocker) -> String { wording.sentence(for: blocker, names()) }

  func title(of command: CommandName) -> String {
    CommandTable.byName[command]?.title(in: language) ?? command.rawValue
  }

  func title(of state: State) -> String { wording.text(of: state.title) }
  func title(of transition: Transition) -> String { wording.text(of: transition.title) }
  func title(of kind: Kind) -> String { wording.name(of: kind) }

  /// The kind in at most seven cells, for a table.
  func shortTitle(of kind: Kind) -> String { phrase(.shortKind(kind)) }

  /// The title of a state as the flows of the portal call it, or else those of another: what waits for somebody may stand
  /// anywhere. Its name when no flow has it.
  func stateTitle(_ name: StateName) -> String {
    knownState(name).map { title(of: $0) } ?? name.rawValue
  }

  /// Whether the public reads what stands there.
  func isPublic(_ name: StateName) -> Bool {
    knownState(name)?.isPublic ?? false
  }

  private func knownState(_ name: StateName) -> State? {
    portalDefinitions.lazy.compactMap { $0.state(name) }.first
      ?? allDefinitions.lazy.compactMap { $0.state(name) }.first
  }

  /// The last word of a Vietnamese name, by which people call each other.
  func givenName(_ person: ID<Person>) -> String {
    name(person).split(separator: " ").last.map(String.init) ?? ""
  }
}

extension Language {
  /// The other language of the program.
  var other: Language {
    switch self {
    case .vietnamese: .english
    case .english: .vietnamese
    }
  }
}

extension Session {
  /// What stands in place of a list without items: whoever may read none is told so, and where their own work is.
  var emptyList: String {
    guard let role = ownRole, !role.readsContent else { return phrase(.emptyList) }
    guard role == .technicalOperator else { return phrase(.readsNoTexts(key: nil)) }
    let key = keyLabel("next-pane", in: keys(in: ["list.desk", "list"]))
    return phrase(.readsNoTexts(key: key))
  }
}
