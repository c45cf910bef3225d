import Newsroom
import Rulebook
import Terminal
import Workflow

/// What a person sees and can do: plain state, commands that change it, and a picture of it. A screen knows no keys, no
/// colours and no SQL.
protocol Screen {
  /// Where its keys are looked up, the narrowest place first.
  var contexts: [ContextName] { get }
  /// Its part of the trail in the first row.
  func trail(in session: Session) -> String
  /// A dialog stands over the screen below it, which stays in sight.
  var isOverlay: Bool { get }
  /// Whether it has the whole window, with nothing above and below it.
  var isBare: Bool { get }

  /// Does what was asked for. A refusal rises as an error and is shown in the message row.
  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation
  /// A letter typed where letters are text.
  mutating func type(_ character: Character, in session: Session) throws -> Navigation
  /// A paste; a screen that is not for typing answers `.ignored`.
  mutating func paste(_ text: String, in session: Session) throws -> Navigation
  /// Reads anew what may have changed, and keeps the selection on the same thing.
  mutating func refresh(in session: Session) throws
  /// What a screen that was opened from here has answered.
  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation
  /// Keeps what would be lost if the program ended now.
  mutating func keep(in session: Session) throws
  /// When it wants to be woken, in milliseconds of the session's clock; nil when it waits for nothing.
  var deadline: Int64? { get }
  /// Its deadline has come: it does what was due and sets the next one.
  mutating func wake(in session: Session)

  /// A job of it has got further: takes over what has come, and tells what is to be told at the end.
  mutating func hear(in session: Session) -> Message?

  /// Whether something of it waits until the person rests: what is dear to read or to send over a slow line.
  var isUnsettled: Bool { get }
  /// The person rests: reads and shows what waited.
  mutating func settle(in session: Session) throws

  /// Sees what came in before the key map does: for screens that want to know every key. Nil leaves it to the key map.
  mutating func examine(_ input: InputEvent, in session: Session) throws -> Navigation?

  /// Learns how much room it has, before it is drawn or a key moves in it.
  mutating func lay(out area: Rect)
  /// Paints itself into `area`, which leaves out the chrome.
  func draw(on canvas: inout Canvas, in area: Rect, session: Session)
  /// Why a command is not possible now; nil when it is.
  func refusal(of command: CommandName, in session: Session) -> String?
  /// Whether the command means anything here, among those that its contexts allow.
  func knows(_ command: CommandName) -> Bool
  /// The commands of the last row, the most wanted first.
  var hints: [CommandName] { get }
  /// What stands in the message row while nothing has to be told there.
  func status(in session: Session) -> String?
  /// What keys do in the box of a dialog, in its own words; the last row says it with the same ones.
  func footer(in session: Session) -> [(CommandName, String)]

  // Line by line.

  /// What it is in words, for whoever hears it or reads it line by line.
  func reading(in session: Session) -> Reading
  /// Moves to the entry of a number that its reading has; 0 is before the first.
  mutating func select(_ number: Int, in session: Session) throws
  /// Does what the number of an entry stands for.
  mutating func choose(_ number: Int, in session: Session) throws -> Navigation
  /// Narrows its list to words, or goes to the next place that has them; `.ignored` where there is nothing to narrow.
  mutating func narrow(to words: String, in session: Session) throws -> Navigation
  /// The form that is being filled in; nil when there is none.
  func formLines(in session: Session) -> FormLines?
  /// Changes the form, with everything that follows from it.
  mutating func fill(in session: Session, _ change: (inout Form) -> Void)
  /// Takes a line, while its reading takes words for something else than commands.
  mutating func take(_ line: String, in session: Session) throws -> Navigation
  /// What can be done with its text line by line.
  var lineCommands: [LineCommand] { get }
  mutating func perform(
    _ command: LineCommand, on number: Int?, in session: Session
  ) throws -> Navigation
}

extension Screen {
  var isOverlay: Bool { false }
  var isBare: Bool { false }
  mutating func type(_ character: Character, in session: Session) throws -> Navigation { .ignored }
  mutating func paste(_ text: String, in session: Session) throws -> Navigation { .ignored }
  mutating func refresh(in session: Session) throws {}
  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    .stay
  }
  mutating func keep(in session: Session) throws {}
  var deadline: Int64? { nil }
  mutating func wake(in session: Session) {}
  mutating func hear(in session: Session) -> Message? { nil }
  var isUnsettled: Bool { false }
  mutating func settle(in session: Session) throws {}
  mutating func examine(_ input: InputEvent, in session: Session) throws -> Navigation? { nil }
  func knows(_ command: CommandName) -> Bool { true }
  mutating func lay(out area: Rect) {}
  func refusal(of command: CommandName, in session: Session) -> String? { nil }
  func status(in session: Session) -> String? { nil }
  func footer(in session: Session) -> [(CommandName, String)] { [] }

  mutating func select(_ number: Int, in session: Session) throws {}
  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return try perform("open-selected", in: session)
  }
  mutating func narrow(to words: String, in session: Session) throws -> Navigation { .ignored }
  func formLines(in session: Session) -> FormLines? { nil }
  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {}
  mutating func take(_ line: String, in session: Session) throws -> Navigation { .ignored }
  var lineCommands: [LineCommand] { [] }
  mutating func perform(
    _ command: LineCommand, on number: Int?, in session: Session
  ) throws -> Navigation { .ignored }
}

/// Where a command leads.
enum Navigation {
  case stay
  /// The command means nothing here; the program looks for somebody else who knows it.
  case ignored
  case open(any Screen)
  /// Takes the place of the screen, with words for the message row.
  case replace(any Screen, saying: Message? = nil)
  /// Back to the screen below, with an answer for it.
  case close(ScreenResult)
  case say(Message)
  case quit
}

/// What a closed screen tells the one below it.
enum ScreenResult: Hashable, Sendable {
  case nothing
  case text(String)
  case choice(Int)
  case command(CommandName)
  case confirmed
  case date(CivilDate)
  /// Two revisions by their numbers.
  case revisions(from: Int, to: Int)
  /// The files of a text as they are to be, and the one that the text shall show where its cursor is.
  case files([Attachment], showing: Attachment?)
  /// The columns of a row and the length of a text in syllables.
  case lengths(measure: Int, target: Int?)
  /// A copy was written into this file.
  case copied(String)
  /// A text that was read from a file.
  case document(ReadDocument)
  /// Something was done; the words for the message row.
  case done(Message)
}

/// Words of the message row, with what they mean.
struct Message: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case information
    case success
    case warning
    case error
  }

  let text: String
  let kind: Kind

  init(_ text: String, _ kind: Kind = .information) {
    self.text = text
    self.kind = kind
  }

  var role: CellRole {
    switch kind {
    case .information: .plain
    case .success: .success
    case .warning: .warning
    case .error: .error
    }
  }
}
