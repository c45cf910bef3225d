import EditorCLI
import Newsroom
import Prose
import Rulebook
import Spelling
import Terminal
import Workflow

/// Who works, on what, and how it is shown: what every screen may ask for.
///
/// One thread owns it, with the newsroom and the screens.
final class Session {
  let newsroom: Newsroom
  let acting: Acting
  var language: Language
  var theme: Theme
  let isASCII: Bool
  /// Whether the screens are read line by line.
  var isLinear = false
  /// The portal whose lists are shown.
  var portal: PortalView {
    didSet {
      forgetRole()
      readToneStyle()
    }
  }
  private var role: Workflow.Role??
  private var title: (role: Workflow.Role, language: Language, text: String)?
  var keymap: Keymap { didSet { activeKeys = [:] } }
  private var activeKeys: [[ContextName]: ActiveKeys] = [:]
  private var picture: Picture?
  var keymapFaults: [KeymapFault]
  /// The person's own key map, where there may be one.
  var keymapPath: String?
  /// The store's file, for sentences about it.
  let place: String
  /// What was cut or copied last, in whichever screen.
  private(set) var clipboard = ""
  /// Sends text to the clipboard of the person's own machine.
  var copyOutside: (String) -> Void = { _ in }
  /// Makes words of the keys, wherever Vietnamese is written.
  var typist = Typist()
  /// The columns that a row of what is written may have.
  var measure = EditorFrame.usualMeasure
  /// Looks words up in the dictionaries of the machine; nil where spelling is not looked at.
  var speller: Speller?
  /// Whether it was told that dictionaries are missing: that is said once.
  var hasToldMissing = false
  /// What was typed into dialogs and not sent yet.
  var unsent = UnsentWords()
  /// What is to be told when the screens open.
  var greeting: Message?
  /// Whether files of this machine may be named: not where the program has the rights of a service account.
  var takesFiles = true
  /// Draws a picture in letters, from any thread; nil where pictures are not drawn.
  var drawPicture:
    (@Sendable (_ bytes: [UInt8], _ columns: Int, _ rows: Int, _ isASCII: Bool) -> [String]?)?
  /// The words of the program that the person edits texts with, from `VISUAL`.
  var visual: [String] = []
  /// Lets a program have the terminal until it ends; nil where there is no screen to lend.
  var lend: ((_ words: [String], _ tending: () -> Void) -> ProgramEnding)?
  /// The person's own folder on this machine.
  var home: String?
  /// Opens the store once more, for the thread of a job; nil where there is only one connection, as in memory.
  var openAnother: (@Sendable () throws -> Newsroom)?
  /// Whether work may be done in threads, which wake the loop when they have something to say.
  var hasThreads = false
  /// Makes the loop look at what jobs have to say, from any thread.
  var wake: @Sendable () -> Void = {}

  init(
    newsroom: Newsroom, acting: Acting, language: Language, theme: Theme, isASCII: Bool,
    portal: PortalView, keymap: Keymap, keymapFaults: [KeymapFault],
    place: String
  ) {
    self.newsroom = newsroom
    self.acting = acting
    self.language = language
    self.theme = theme
    self.isASCII = isASCII
    self.portal = portal
    self.keymap = keymap
    self.keymapFaults = keymapFaults
    self.place = place
  }

  var now: Timestamp { newsroom.now }

  /// Remembers what was copied or cut, for the next paste; `outside` offers it to other programs too.
  func remember(_ text: String, outside: Bool) {
    clipboard = text
    if outside { copyOutside(text) }
  }

  /// A short text in the person's language.
  func phrase(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// The name of a person by the board as it is now; the number when the board cannot be read.
  func name(_ person: ID<Person>) -> String {
    boardIfReadable?.name(person) ?? "\(person)"
  }

  /// The role that the person is known by on the portal: of several the one that decides most. Nil where they hold none,
  /// or while the store cannot be read.
  var ownRole: Workflow.Role? {
    if let role { return role }
    do {
      let held = try newsroom.roles(of: acting, on: portal.id)
      let found = Self.byWeight.first { held.contains($0) }
      role = .some(found)
      return found
    } catch { return nil }
  }

  /// The name of that role with a capital, as it stands beside the person's name in every frame.
  var ownTitle: String? {
    guard let role = ownRole else { return nil }
    if let made = title, made.role == role, made.language == language { return made.text }
    let text = capitalized(wording.name(of: role))
    title = (role, language, text)
    return text
  }

  private static let byWeight: [Workflow.Role] = [
    .head, .deputy, .secretary, .member, .editor, .contributor, .contentOperator,
    .technicalOperator, .accountant, .overseer,
  ]

  /// Roles are looked up anew: somebody else has changed the store, or the portal is another one.
  func forgetRole() { role = nil }

  /// What names are looked up in while one frame is drawn, each read when it is first asked for.
  private struct Picture {
    var board: Board??
    var definitions: [Definition]?
    var allDefinitions: [Definition]?
  }

  /// Draws with the names as they are now: the store is asked once for a frame, not once for a row.
  func withStableNames(_ draw: () -> Void) {
    picture = Picture()
    defer { picture = nil }
    draw()
  }

  /// The board, or nil while the store cannot be read: names are decoration, the fault itself is told by what reads.
  var boardIfReadable: Board? {
    if let board = picture?.board { return board }
    let board: Board?
    do { board = try newsroom.board() } catch { board = nil }
    picture?.board = .some(board)
    return board
  }

  /// The flows in use on the portal; none while the store cannot be read.
  var portalDefinitions: [Definition] {
    if let definitions = picture?.definitions { return definitions }
    let definitions: [Definition]
    do { definitions = try newsroom.definitions(on: portal.id) } catch { definitions = [] }
    picture?.definitions = definitions
    return definitions
  }

  /// The flows of all portals; none while the store cannot be read.
  var allDefinitions: [Definition] {
    if let definitions = picture?.allDefinitions { return definitions }
    let definitions: [Definition]
    do { definitions = try newsroom.allDefinitions() } catch { definitions = [] }
    picture?.allDefinitions = definitions
    return definitions
  }

  /// The keys that count while these contexts are open, for hints; made once for each place.
  func keys(in contexts: [ContextName]) -> ActiveKeys {
    if let known = activeKeys[contexts] { return known }
    let made = keymap.active(in: contexts)
    activeKeys[contexts] = made
    return made
  }
}

/// A portal as the chrome shows it.
struct PortalView: Hashable, Sendable {
  let id: ID<Portal>
  let code: String
  let name: String
}

extension Session {
  /// How keys are written on this screen.
  var keyStyle: KeyLabelStyle { isASCII ? .words : .symbols }

  /// Between facts that stand in one line; what is heard needs a pause and no sign.
  var separator: String { isLinear ? ", " : " · " }

  func move(from: String, to: String) -> String {
    isLinear ? linear(.move(from: from, to: to)) : "\(from) → \(to)"
  }

  func move(to: String) -> String { isLinear ? linear(.moveTo(to)) : "→ \(to)" }
}
