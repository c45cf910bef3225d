import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Every screen over a newsroom full of hostile words, looked at cell by cell after each key, at three sizes.
@Suite(.serialized) struct HostileScreensTests {
  /// A person, the screen that comes first, and the keys pressed there; `paste` pastes every trick, `title` the worst.
  struct Walk: Sendable, CustomStringConvertible {
    let name: String
    let person: Cast
    let keys: String
    var first: @Sendable (Session) throws -> any Screen = { _ in DeskScreen() }

    var description: String { name }
  }

  private static let desk = """
    down down down pagedown end home f8 esc ctrl+w ctrl+w space down space f2 esc plus f2 pagedown esc - \
    / paste enter esc / type:tin enter esc ctrl+r f1 f3 esc f12 f2 esc f12 f10 esc ctrl+p paste esc ctrl+o esc
    """
  private static let lists = String(
    repeating: "shift+tab shift+tab down enter down down f8 esc ", count: 12)
  private static let item = """
    1 down pagedown end f3 3 tab tab enter title f9 esc enter esc 4 pagedown 5 down 6 pagedown end home \
    ctrl+f paste enter f3 ctrl+r esc ctrl+space down ctrl+c f6 paste f9 esc f6 title tab tab f9 esc f2 esc
    """
  private static let editor = """
    title tab paste tab paste pageup pagedown ctrl+home ctrl+f paste enter esc f3 ctrl+a ctrl+c ctrl+x ctrl+z \
    f6 paste esc f8 title tab title tab title tab title tab title f9 esc ctrl+s f9 esc f4 esc esc
    """

  static let walks: [Walk] =
    [Cast.minh, .lan, .hoa, .tuan].map {
      Walk(name: "desk of \($0)", person: $0, keys: desk + " " + lists)
    }
    + [Cast.minh, .lan, .hoa].map { person in
      Walk(name: "document as \(person)", person: person, keys: item) { session in
        try ItemScreen(try document(in: session), in: session)
      }
    } + acts + writing + administration + guidance + royalties

  /// Each action of the list, opened, filled with hostile words, confirmed and left.
  private static let acts = (1...9).map { number in
    Walk(
      name: "action \(number)", person: .lan,
      keys: "f2 \(number) title tab title tab space tab space tab space tab space f9 f9 esc esc"
    ) { try ItemScreen(try inReview(in: $0), in: $0) }
  }

  private static let writing = [
    Walk(name: "editor", person: .minh, keys: "f4 " + editor) { session in
      try ItemScreen(try draft(in: session), in: session)
    },
    Walk(name: "new item", person: .minh, keys: "f5 title tab tab f4 esc enter " + editor),
    Walk(name: "opinion", person: .thanh, keys: "o title tab space f9 esc") { session in
      try ItemScreen(try document(in: session), in: session)
    },
    Walk(
      name: "search", person: .lan,
      keys:
        "f3 type:tin down pagedown enter esc paste esc type:bg end f6 title tab title f9 esc f2 esc"
    ),
    Walk(
      name: "queue", person: .hoa,
      keys:
        "down down f5 right enter esc f4 esc f6 title f9 f6 f9 esc ctrl+n ctrl+u enter esc f2 esc",
      first: { _ in QueueScreen() }),
  ]

  private static let administration = [
    Walk(
      name: "people", person: .tuan,
      keys: """
        down pagedown end home f8 esc f4 esc enter esc f2 down enter esc f6 title tab title esc f5 title tab \
        type:moi f9 esc / paste enter esc
        """, first: { _ in PeopleScreen() }),
    Walk(
      name: "portals", person: .tuan,
      keys: """
        right down right down enter esc f4 title tab title tab title f9 esc esc f5 title tab title tab \
        title tab title f9 esc
        """, first: { _ in PortalsScreen() }),
    Walk(
      name: "log", person: .tuan, keys: "down pagedown end enter esc f8 esc f4 / paste enter esc",
      first: { _ in LogScreen() }),
  ]

  private static let royalties = [
    Walk(
      name: "statement", person: .minh,
      keys: "down end enter pagedown esc tab enter esc left right f2 esc f8 esc",
      first: { try StatementScreen.own(in: $0) }),
    Walk(
      name: "payees", person: .hoa,
      keys: """
        down pagedown end home f8 esc f4 title tab title f9 esc f5 title tab title tab title tab title f9 esc \
        f6 esc f2 5 title f9 esc f2 9 title tab title tab title f9 esc f2 8 space f9 esc f7 enter esc tab esc \
        / paste enter esc
        """, first: { _ in PayeesScreen() }),
    Walk(
      name: "funds", person: .hoa,
      keys: """
        f5 tab title tab title f9 esc f4 tab title tab title f9 esc tab down tab down tab enter esc tab left \
        right
        """, first: { _ in FundsScreen() }),
    Walk(
      name: "rates", person: .hoa,
      keys: """
        f5 title tab title tab title tab right tab paste f9 esc tab down enter esc tab end enter esc f6 title f9 \
        esc
        """, first: { _ in RatesScreen() }),
    Walk(
      name: "law", person: .tuan,
      keys: """
        down pagedown end enter esc left right f4 title enter esc f5 title tab title tab title tab title tab title \
        f9 esc f6 esc / paste enter esc
        """, first: { _ in LawScreen() }),
  ]

  private static let guidance = [
    Walk(
      name: "sign-in", person: .minh, keys: "down pagedown up paste esc type:zz esc down",
      first: { _ in SignInScreen(from: "tty1 \(HostileWords.title)") }),
    Walk(name: "faults of the keys", person: .minh, keys: "down pagedown end esc") { session in
      let text = HostileWords.all.map { "\($0.words) = quit # \($0.words)" }.joined(separator: "\n")
      session.keymapFaults =
        Keymap.parse("[list]\n\(text)\n[\(HostileWords.title)]", over: nil, vocabulary: .program)
        .faults
      session.keymapPath = "/home/\(HostileWords.title)"
      return KeyFaultsScreen(in: session)
    },
    Walk(
      name: "key tester", person: .minh, keys: "title paste f2 ctrl+x type:ư esc",
      first: { _ in KeyTesterScreen(for: ["list.desk"]) }),
    Walk(
      name: "introduction", person: .minh, keys: "down enter",
      first: { _ in IntroductionScreen(before: DeskScreen()) }),
  ]

  @Test(arguments: walks)
  func `hostile words are seen and do nothing, on every screen at three sizes`(walk: Walk) throws {
    let house = try HostileHouse.make()
    for (name, size) in screenSizes {
      let session = try Stage.session(house, as: walk.person)
      var batches = Self.events(walk.keys)
      let terminal = try WatchedTerminal(size: size) { _ in
        batches.isEmpty ? [] : [batches.removeFirst()]
      }
      let first = try walk.first(session)
      try Workstation(terminal: terminal, session: session, first: first).run()

      #expect(terminal.faults.isEmpty, "\(name): \(Set(terminal.faults).sorted().prefix(9))")
      #expect(terminal.tokens > 0, "\(name): nothing hostile came into sight")
      #expect(batches.isEmpty, "\(name): left \(batches.count) keys early")
    }
  }

  // MARK: Where walks begin

  private static func document(in session: Session) throws -> ID<Item> {
    try item(in: session) { $0.kind == .legalDocument }
  }

  private static func inReview(in session: Session) throws -> ID<Item> {
    try item(in: session) { $0.state == "review" && $0.kind == .news }
  }

  private static func draft(in session: Session) throws -> ID<Item> {
    try item(in: session) { $0.state == "draft" }
  }

  private static func item(
    in session: Session, where isWanted: (ItemRow) -> Bool
  ) throws -> ID<Item> {
    let states = Set(session.portalDefinitions.flatMap { $0.states.map(\.name) })
    let rows = try states.flatMap {
      try session.newsroom.page(
        of: [ListPart(.portal(session.portal.id), $0)], .first, limit: 1_000, for: session.acting)
    }.sorted { $0.id < $1.id }
    let found = rows.first(where: isWanted)
    return try #require(found).id
  }

  // MARK: Keys

  private static func events(_ script: String) -> [TerminalEvent] {
    script.split(whereSeparator: \.isWhitespace).flatMap { word -> [TerminalEvent] in
      switch word {
      case "paste": [.input(.paste(HostileWords.line))]
      case "title": [.input(.paste(HostileWords.title))]
      case let word where word.hasPrefix("type:"):
        word.dropFirst(5).map { .input(.key(Key(.character($0)))) }
      default: (try? Key(notation: String(word))).map { [.input(.key($0))] } ?? []
      }
    }
  }
}
