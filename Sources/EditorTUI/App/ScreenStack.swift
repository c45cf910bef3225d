import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// The screens that are open, one above the other, and what commands do to them. It knows neither keys nor cells, so
/// that whatever shows the screens works with the same ones.
final class ScreenStack {
  let session: Session
  private(set) var screens: [any Screen]
  /// A number for each screen that no other one has had: tells a screen that was left open from one that took its place.
  private(set) var generations = [0]
  /// What has to be told now; whoever shows it takes it away.
  var message: Message?
  private(set) var isRunning = true
  /// Why the store could not be asked for changes the last time.
  private(set) var storeFault: Message?
  /// Does the commands that are about the device; false for any other.
  var performAtDevice: (CommandName) -> Bool = { _ in false }
  private var changes: Int64 = 0
  private var lastGeneration = 0

  init(session: Session, first: any Screen) {
    self.session = session
    screens = [first]
  }

  var top: any Screen { screens[screens.count - 1] }

  /// Whether the lowest screen in sight wants nothing around it.
  var isBare: Bool { screens.last { !$0.isOverlay }?.isBare ?? false }

  /// Reads the first screen.
  func begin() throws {
    changes = try session.newsroom.changeCounter()
    message = session.greeting
    refreshTop()
  }

  func quit() { isRunning = false }

  // MARK: Time

  /// How long until a screen wants to be woken, in milliseconds; nil when none does.
  var untilWaking: Int64? {
    screens.compactMap(\.deadline).min().map { max(0, $0 - session.now.milliseconds) }
  }

  func wakeScreens() {
    for index in screens.indices {
      guard let deadline = screens[index].deadline, deadline <= session.now.milliseconds else {
        continue
      }
      screens[index].wake(in: session)
    }
  }

  /// Whether something of a screen waits until the person rests.
  var isUnsettled: Bool { screens.contains(where: \.isUnsettled) }

  /// The person rests: what waited is read.
  func settle() {
    for index in screens.indices where screens[index].isUnsettled {
      tell { try self.screens[index].settle(in: self.session) }
    }
  }

  /// Reads anew when somebody else has changed the store since; at rest nothing changes.
  func notice() {
    do {
      let counter = try session.newsroom.changeCounter()
      if storeFault != nil { (storeFault, message) = (nil, nil) }
      guard counter != changes else { return }
      changes = counter
      session.forgetRole()
      for index in screens.indices { try screens[index].refresh(in: session) }
    } catch {
      // It is told at once, whatever stands there.
      if storeFault == nil { message = nil }
      storeFault = Message(session.sentence(error), .error)
    }
  }

  /// A job of a screen has got further, or has come to its end.
  func hear() {
    for index in screens.indices {
      if let words = screens[index].hear(in: session) { message = words }
    }
  }

  /// Keeps what would be lost if the program ended now; false, and told why, when something cannot be kept.
  @discardableResult
  func keepAll() -> Bool {
    var isKept = true
    for index in screens.indices {
      do { try screens[index].keep(in: session) } catch {
        isKept = false
        message = Message(session.sentence(error), .error)
      }
    }
    return isKept
  }

  func lay(out area: Rect) {
    for index in screens.indices { screens[index].lay(out: area) }
  }

  // MARK: Acting

  /// Runs a command at the top screen, or for the whole program when the screen does not know it.
  func perform(_ command: CommandName) {
    session.noteForTyping(command)
    if let reason = top.refusal(of: command, in: session) {
      message = Message(reason, .warning)
      return
    }
    act {
      try $0.perform(command, in: self.session)
    } otherwise: {
      self.performEverywhere(command)
    }
  }

  /// Lets the top screen do something, and goes where that leads; `otherwise` when it means nothing there.
  func act(
    _ body: (inout any Screen) throws -> Navigation, otherwise: () -> Void = {}
  ) {
    let top = screens.count - 1
    do {
      let navigation = try body(&screens[top])
      if case .ignored = navigation { otherwise() } else { follow(navigation) }
    } catch let refusal as ActionRefusal {
      message = Message(refusal.words, .warning)
    } catch {
      message = Message(session.sentence(error), .error)
    }
  }

  func follow(_ navigation: Navigation) {
    switch navigation {
    case .stay, .ignored: break
    case .say(let words): message = words
    case .open(let screen):
      screens.append(screen)
      generations.append(next())
      refreshTop()
    case .replace(let screen, let words):
      if let words { message = words }
      screens[screens.count - 1] = screen
      generations[generations.count - 1] = next()
      refreshTop()
    case .close(let result): close(with: result)
    case .quit: quit()
    }
  }

  private func next() -> Int {
    lastGeneration += 1
    return lastGeneration
  }

  /// Back to the screen below. The last screen is not closed by going back: Esc never quits.
  private func close(with result: ScreenResult) {
    guard screens.count > 1 else { return }
    screens.removeLast()
    generations.removeLast()
    if case .done(let words) = result { message = words }
    refreshTop()
    if case .command(let command) = result {
      perform(command)
    } else {
      act { try $0.resume(with: result, in: self.session) }
    }
  }

  private func performEverywhere(_ command: CommandName) {
    if performAtDevice(command) { return }
    if let reason = AdministrationCommands.refusal(of: command, in: session) {
      message = Message(reason, .warning)
      return
    }
    switch command {
    case "quit": quit()
    case "go-back": if screens.count > 1 { close(with: .nothing) }
    case "switch-language":
      session.language = session.language.other
      // Titles that were read with the lists are in the other language still.
      for index in screens.indices { tell { try self.screens[index].refresh(in: self.session) } }
    case "switch-typing": message = session.switchTyping()
    case "show-help": follow(.open(HelpScreen(for: top.contexts, in: session)))
    case "open-palette", "open-menu": follow(.open(PaletteDialog(for: top, in: session)))
    case "switch-portal": openScreen { try PortalDialog(in: $0) }
    case "search-items": openScreen { _ in SearchScreen() }
    case "show-notices": openScreen { _ in NoticesScreen() }
    case "show-queue": openScreen { _ in QueueScreen() }
    case "show-royalties": openScreen { RoyaltiesScreen(in: $0) }
    case "show-sheets": openScreen { SheetsScreen(in: $0) }
    case "show-people": openScreen { _ in PeopleScreen() }
    case "show-portals": openScreen { _ in PortalsScreen() }
    case "show-log": openScreen { _ in LogScreen() }
    case "show-statement": openScreen { try StatementScreen.own(in: $0) }
    case "show-payees": openScreen { _ in PayeesScreen() }
    case "show-funds": openScreen { _ in FundsScreen() }
    case "show-rates": openScreen { _ in RatesScreen() }
    case "show-law": openScreen { _ in LawScreen() }
    default:
      message = Message(session.isLinear ? session.linear(.notHere) : session.phrase(.notHere))
    }
  }

  private func openScreen(_ make: (Session) throws -> any Screen) {
    tell { follow(.open(try make(session))) }
  }

  /// Reads every screen anew, whether or not the store has changed.
  func refreshAll() {
    for index in screens.indices { tell { try self.screens[index].refresh(in: self.session) } }
  }

  private func refreshTop() {
    let top = screens.count - 1
    tell { try self.screens[top].refresh(in: self.session) }
  }

  private func tell(_ body: () throws -> Void) {
    do { try body() } catch { message = Message(session.sentence(error), .error) }
  }
}
