import EditorCLI
import Glibc
import Newsroom
import Prose
import Rulebook
import Spelling
import Storage
import Terminal
import Workflow

/// How the workstation is asked to begin.
struct StartOptions {
  var store: StorePlace
  var login: String?
  var portal: String?
  var language = Language.vietnamese
  var theme: Theme?
  var isASCII = false
  /// Terminal and host, for the log.
  var source = Startup.source
  /// Line by line, whatever the terminal can do.
  var isLinear = false
  /// Whether the person was fixed by `toasoan session`.
  var isSession = false
  /// Whether the clock was set, which only a store for rehearsal takes.
  var isClockSet = false
  var clock: @Sendable () -> Timestamp
  /// Opens the store once more, for the thread of a job.
  var openAnother: (@Sendable () throws -> Newsroom)?
}

/// Opens the store and the terminal, finds out who works, and hands over to the loop.
enum Startup {
  static func run(_ options: StartOptions, environment: [String: String]) throws {
    readAhead()
    let opening = opening(for: options)
    let newsroom = try Newsroom.open(opening)
    var options = options
    options.openAnother = { try Newsroom.openToRead(opening) }
    try checkPerson(options, in: newsroom)
    let front = try Front.open(options, environment)
    defer { front.close() }
    front.greet(in: options.language)
    let language = try work(in: newsroom, at: front, options, environment: environment)
    try newsroom.close()
    front.takeLeave(in: language)
  }

  private static func opening(for options: StartOptions) -> Opening {
    Opening(
      options.store, holder: options.login ?? "", clock: options.clock,
      random: { UInt64.random(in: .min ... .max) })
  }

  /// Somebody works there, introduced when it is the first time, until they leave; answers the language they left in.
  @discardableResult
  static func work(
    in newsroom: Newsroom, at front: Front, _ options: StartOptions, environment: [String: String]
  ) throws -> Language {
    guard let acting = try acting(in: newsroom, at: front, options, environment) else {
      return options.language
    }
    let session = try session(for: acting, in: newsroom, options, environment)
    session.isLinear = front.isLinear
    session.greeting = try recovered(in: session) ?? front.greeting(environment, in: session)
    let digest = try Digest(of: acting, in: newsroom).message(in: session)
    let desk = DeskScreen(isInMenu: front.isLinear)
    if try newsroom.hasSeenIntroduction(acting) {
      session.greeting = session.greeting ?? digest
      _ = try front.work(at: desk, in: session)
    } else {
      _ = try front.work(at: IntroductionScreen(before: desk, saying: digest), in: session)
    }
    return session.language
  }

  /// What is told of words that were being typed when the program, the line or the machine ended.
  static func recovered(in session: Session) throws -> Message? {
    let drafts = try session.newsroom.recoverDrafts(of: session.acting)
    guard let newest = drafts.first else { return nil }
    let title = newest.text.title.isEmpty ? session.phrase(.untitled) : newest.text.title
    let key = session.keyLabel("new-item", in: session.keymap.active(in: ["list.desk"]))
    return Message(
      session.phrase(
        .recoveredDrafts(
          drafts.count, title: truncated(title, toWidth: 40), key: newest.item == nil ? key : nil)),
      .warning)
  }

  /// Refuses what can be refused before a terminal is touched.
  private static func checkPerson(_ options: StartOptions, in newsroom: Newsroom) throws {
    if options.isClockSet, !newsroom.isRehearsal { throw UsageFault.clockFixed }
    guard let login = options.login else {
      let isAnybodyThere = try newsroom.people().contains { $0.record.disabledAt == nil }
      guard isAnybodyThere else { throw StartupFault.nobody }
      return
    }
    // In a shared store nobody says who they are: `session` fixes it.
    if newsroom.access == .shared, !options.isSession { throw UsageFault.personFixed(login) }
    let acting = try newsroom.acting(as: login, from: options.source)
    _ = try place(of: acting, in: newsroom, wanted: options.portal)
  }

  /// The portal that somebody begins at: the one that is asked for, else their own. Whoever keeps accounts or pays, and
  /// reads no texts, has a place too.
  private static func place(
    of acting: Acting, in newsroom: Newsroom, wanted: String?
  ) throws -> PortalRecord {
    let home = try newsroom.homePortal(of: acting)
    let portals = try newsroom.portals(for: acting)
    guard let first = home ?? portals.first else { throw StartupFault.noPortal }
    guard let wanted, wanted != first.code else { return first }
    guard let portal = portals.first(where: { $0.code == wanted }) else {
      throw NewsroomError.notFound(.portal, wanted)
    }
    return portal
  }

  /// Who was named, or the only one there is, or whoever signs in; nil when the person leaves instead.
  static func acting(
    in newsroom: Newsroom, at front: Front, _ options: StartOptions,
    _ environment: [String: String]
  ) throws -> Acting? {
    if let login = options.login { return try newsroom.acting(as: login, from: options.source) }
    let people = try newsroom.people().filter { $0.record.disabledAt == nil }
    if people.count == 1, newsroom.access == .personal,
      try !newsroom.hasPassword(people[0].record.login)
    {
      return try newsroom.acting(as: people[0].record.login, from: options.source)
    }
    let nobody = Acting(person: ID(0), login: "", name: "", source: source)
    let (keymap, faults) = KeymapFiles.load(environment)
    let session = Session(
      newsroom: newsroom, acting: nobody, language: options.language,
      theme: Theme.chosen(options.theme, environment: environment), isASCII: options.isASCII,
      portal: PortalView(id: ID(0), code: "", name: ""), keymap: keymap, keymapFaults: faults,
      place: options.store.path)
    session.isLinear = front.isLinear
    let left = try front.work(at: SignInScreen(from: options.source), in: session)
    return (left as? SignInScreen)?.acting
  }

  static func session(
    for acting: Acting, in newsroom: Newsroom, _ options: StartOptions,
    _ environment: [String: String]
  ) throws -> Session {
    let portal = try place(of: acting, in: newsroom, wanted: options.portal)
    let (keymap, faults) = KeymapFiles.load(environment)
    let session = Session(
      newsroom: newsroom, acting: acting, language: options.language,
      theme: Theme.chosen(options.theme, environment: environment), isASCII: options.isASCII,
      portal: PortalView(id: portal.id, code: portal.code, name: portal.name), keymap: keymap,
      keymapFaults: faults, place: options.store.path)
    session.keymapPath = KeymapFiles.path(environment)
    session.takesFiles = !options.isSession
    session.home = environment["HOME"]
    if !options.isSession {
      session.visual = (environment["VISUAL"] ?? "").split(separator: " ").map(String.init)
    }
    session.openAnother = options.openAnother
    if Newsroom.drawsPictures {
      session.drawPicture = { Newsroom.drawn($0, columns: $1, rows: $2, isASCII: $3) }
    }
    session.speller = Speller(folders: Speller.folders(environment))
    try session.readTyping()
    session.measure = try newsroom.measure(of: acting) ?? EditorFrame.usualMeasure
    return session
  }

  /// Terminal and host, for the log.
  static var source: String {
    let terminal = ttyname(0).map { String(cString: $0) } ?? "-"
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let name = String(
      decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "\(terminal)@\(name)"
  }
}

/// Why the workstation cannot begin.
enum StartupFault: Error, Hashable, Sendable {
  /// The store has nobody who could work in it.
  case nobody
  /// The person has no role in force and may read nothing.
  case noPortal
}
