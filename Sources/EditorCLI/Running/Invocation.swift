import Glibc
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

/// One command being carried out: where it answers, which store it works on and for whom.
public final class Invocation {
  public let console: Console
  public let wording: any Wording
  let given: Given
  /// The login that `session` fixed; nobody else acts then, whatever options say.
  public let fixed: String?
  /// How the command will end, unless something worse happens.
  public var status = CommandStatus.done
  private var opened: Newsroom?

  init(_ given: Given, fixed: String?, _ console: Console) {
    self.console = console
    self.given = given
    self.fixed = fixed
    wording = given.language.wording
  }

  // MARK: The store

  /// The store's file: by option, by environment, or at its usual place.
  public var place: StorePlace {
    if let store = given.store ?? console.environment["TOASOAN_STORE"], !store.isEmpty {
      return StorePlace(store)
    }
    return StorePlace("\(dataHome)/toasoan/toasoan.db")
  }

  private var dataHome: String {
    // The XDG base directory specification ignores a path that is not absolute.
    if let home = console.environment["XDG_DATA_HOME"], home.hasPrefix("/") { return home }
    // A session has no HOME: its store is below the home of the service account.
    let home = fixed == nil ? console.environment["HOME"] ?? "." : console.home
    return "\(home)/.local/share"
  }

  /// The newsroom, opened when it is first asked for.
  public func newsroom() throws -> Newsroom {
    if let opened { return opened }
    let newsroom = try Newsroom.open(try opening())
    opened = newsroom
    if given.now != nil, !newsroom.isRehearsal || fixed != nil { throw UsageFault.clockFixed }
    return newsroom
  }

  func use(_ newsroom: Newsroom) { opened = newsroom }

  /// How to open the store; with `--now` the clock stands still at that time.
  func opening() throws -> Opening {
    Opening(
      place, holder: "\(fixed ?? given.person ?? "toasoan") \(console.source)",
      clock: try standingClock(), random: console.random, patience: console.patience)
  }

  /// What time it is, by `--now` or by the machine.
  public func standingClock() throws -> @Sendable () -> Timestamp {
    let set = try given.now.map(time)
    let clock = console.clock
    return { set ?? clock() }
  }

  /// Whether `--now` set the clock.
  public var isClockSet: Bool { given.now != nil }

  func clock() throws -> Timestamp { try standingClock()() }

  func close() throws {
    try opened?.close()
    opened = nil
  }

  // MARK: Who acts

  /// Whoever the command was given for.
  public func acting() throws -> Acting {
    guard let acting = try actingOrNobody() else {
      let isShared = try newsroom().access == .shared
      throw isShared ? UsageFault.personFixed("") : UsageFault.whoMissing
    }
    return acting
  }

  /// As `acting`, or nil when nobody was named, as while a store is being founded.
  func actingOrNobody() throws -> Acting? {
    let newsroom = try newsroom()
    if let fixed {
      if given.person != nil { throw UsageFault.notInSession("--as") }
      return try newsroom.acting(as: fixed, from: console.source)
    }
    let named = given.person ?? console.environment["TOASOAN_AS"]
    guard let login = named, !login.isEmpty else { return nil }
    if newsroom.access == .shared { throw UsageFault.personFixed(login) }
    return try newsroom.acting(as: login, from: console.source)
  }

  // MARK: Reading what was given

  func time(_ text: String) throws -> Timestamp {
    do throws(TimeTextError) {
      return text.contains("/")
        ? Timestamp(try CivilDateTime(vietnamese: text)) : try Timestamp(iso: text)
    } catch {
      throw UsageFault.unreadableTime(text)
    }
  }

  func date(_ text: String) throws -> CivilDate {
    do throws(TimeTextError) {
      return text.contains("/") ? try CivilDate(vietnamese: text) : try CivilDate(iso: text)
    } catch {
      throw UsageFault.unreadableTime(text)
    }
  }

  func request(_ change: ChangeOptions) throws -> RequestID? {
    guard let text = change.request else { return nil }
    guard let request = RequestID(text) else { throw UsageFault.unreadableRequest(text) }
    return request
  }

  func number(_ text: String) throws -> Int64 {
    guard let number = Int64(text) else { throw UsageFault.unreadableNumber(text) }
    return number
  }

  /// The text of a file or, for `-`, of standard input; must be UTF-8.
  func text(of name: String, limit: Int = 4_000_000) throws -> String {
    let file = InputFile(name: name)
    if file.isStandardInput {
      return try strictText(try console.readInput(limit), of: name)
    }
    try checkFileName(name)
    return try strictText(try file.bytes(limit: limit), of: name)
  }

  /// Refuses a name that something has already, where a file is to be made.
  func checkIsNew(_ name: String) throws {
    if name == "-" { return }
    try checkFileName(name)
    if access(name, F_OK) == 0 { throw UsageFault.file(name, reason: EEXIST) }
  }

  /// In a session nobody names files: they would be read and written with the rights of the service account.
  func checkFileName(_ name: String) throws {
    if fixed != nil { throw UsageFault.fileInSession(name) }
  }

  func checkOutsideSession(_ what: String) throws {
    if fixed != nil { throw UsageFault.notInSession(what) }
  }
}

extension Invocation {
  /// How many entries a page may have.
  func limit(_ limit: Int) throws -> Int {
    guard (1...10_000).contains(limit) else { throw UsageFault.unreadableNumber("\(limit)") }
    return limit
  }
}
