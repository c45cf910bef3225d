import EditorCLI
import Prose
import Terminal

/// What a person and the program say to each other, line by line: the same screens and commands as on a full screen,
/// in words. Lines go in, lines to print come out.
///
/// Nothing is said unasked but what might otherwise be lost; what others have changed meanwhile is told with the next
/// answer, so that a number means what was heard.
final class Conversation {
  let screens: ScreenStack
  /// What the next line is for, when it is neither a command nor for the screen.
  var asking: Asking?
  /// What was read out to choose from.
  var options: [LineOption] = []
  /// What is said while a line is answered.
  var said: [String] = []
  private(set) var hearing = Hearing()
  private var toldFault: Message?

  /// The room that screens are told of; no picture is made in it.
  private static let room = Rect(row: 0, column: 0, rows: 40, columns: 100)

  init(session: Session, first: any Screen) {
    screens = ScreenStack(session: session, first: first)
    screens.performAtDevice = { [unowned self] in performAtDevice($0) }
  }

  var session: Session { screens.session }
  var isOpen: Bool { screens.isRunning }
  var speech: Speech { Speech(language: session.language) }
  var reading: Reading { screens.top.reading(in: session) }

  func phrase(_ phrase: LinearPhrase) -> String { phrase.text(in: session.language) }

  func tell(_ phrase: LinearPhrase, _ kind: Message.Kind = .information) -> Wish {
    screens.message = Message(self.phrase(phrase), kind)
    return .nothing
  }

  /// Whether the next line must not be seen while it is typed.
  var isSecret: Bool {
    switch asking {
    case .secret: true
    case nil: if case .secret = reading.words { true } else { false }
    case .line, .moment, .choice, .note: false
    }
  }

  /// Whether the next line is text, so that even one that was not ended counts.
  var takesText: Bool {
    if let asking { return asking.takesText }
    if case .text = reading.words { return true }
    return false
  }

  // MARK: Beginning and ending

  /// Opens the first screen and says what it is.
  func begin() throws -> [String] {
    try screens.begin()
    return report(.news)
  }

  /// Keeps everything. What cannot be kept is said once more, so that it stands in what was printed at least: words in a
  /// form, and a text when the store does not take it.
  func end() -> [String] {
    let isKept = screens.keepAll()
    let writing = screens.screens.last { !$0.lineCommands.isEmpty }?.reading(in: session)
    let text = writing.map { isKept ? [phrase(.textKept)] : lost($0) } ?? []
    let notes = screens.screens.compactMap { $0.formLines(in: session) }.flatMap { lines in
      lines.form.fields.filter { $0.isShown && $0.takesEnter }.map { FormLines.value(of: $0) }
    }
    let typed = (notes + (asking?.words ?? [])).filter { !$0.isEmpty }
    return takeMessages() + text + typed.map { phrase(.notSent($0)) }
  }

  private func lost(_ writing: Reading) -> [String] {
    var text = writing
    text.words = .command
    return [phrase(.textNotKept)] + speech.whole(of: text, isFull: true)
  }

  // MARK: Time

  /// How long until something has to be kept, in milliseconds; nil when nothing has.
  var untilWaking: Int64? { screens.untilWaking }

  /// Does what is due; tells only what might be lost.
  func wake() -> [String] {
    screens.wakeScreens()
    return hearing.alarms(of: reading)
  }

  // MARK: A line

  /// Answers a line.
  func take(_ line: TypedLine) -> [String] {
    screens.message = nil
    // The end of a secret is not said either.
    said =
      line.mayBeCut && !isSecret
      ? [phrase(.lineMayBeCut(ending: String(line.text.suffix(40))))] : []
    if line.isDamaged { return [phrase(.damagedLine)] }
    let wish = answer(line)
    guard isOpen else { return said }
    screens.notice()
    return report(wish)
  }

  private func answer(_ line: TypedLine) -> Wish {
    if let key = line.keys.first, line.text.allSatisfy(\.isWhitespace) { return press(key) }
    if let asking { return answer(asking, with: line.text) }
    let reading = reading
    switch reading.words {
    case .text: return write(line.text)
    case .secret, .anything:
      screens.act { try $0.take(line.text, in: self.session) }
      return .news
    case .command, .narrowing:
      let input = LineInput(line.text)
      return answerToOptions(input) ?? follow(input, reading)
    }
  }

  /// Whoever writes is not interrupted; afterwards what came of it is told once.
  private func write(_ words: String) -> Wish {
    screens.act { try $0.take(words, in: self.session) }
    if case .text = reading.words { return .nothing }
    return screens.message == nil ? .news : .nothing
  }

  private func follow(_ input: LineInput, _ reading: Reading) -> Wish {
    switch input {
    case .next: return step(1, reading)
    case .previous: return step(-1, reading)
    case .nextPage: return turnPage(1, reading)
    case .back: return goBack(reading)
    case .options: return tellOptions()
    case .again: return .whole
    case .narrow(let words): return narrow(to: words)
    case .numbers(let numbers): return choose(numbers, reading)
    case .command(let words): return command(words)
    case .words(let words):
      if case .narrowing = reading.words { return narrow(to: words) }
      return command(words)
    }
  }

  // MARK: Answering

  private func report(_ wish: Wish) -> [String] {
    screens.lay(out: Self.room)
    let told = said + takeMessages()
    said = []
    // A question stands before the screen that asks it.
    guard asking == nil else { return told }
    let open = zip(screens.generations, screens.screens).map { generation, screen in
      (generation: generation, reading: screen.reading(in: session))
    }
    // Whoever was told something needs no more than what is new.
    let wish = wish == .outcome && !told.isEmpty ? .news : wish
    let alarms = hearing.alarms(of: reading)
    let news = hearing.answer(wish, about: open, in: speech)
    let lines = told + alarms + news.filter { !told.contains($0) }
    return lines.isEmpty && wish != .nothing ? [phrase(.nothingNew)] : lines
  }

  private func takeMessages() -> [String] {
    var lines: [String] = []
    if let fault = screens.storeFault, fault != toldFault { lines.append(fault.text) }
    toldFault = screens.storeFault
    if let message = screens.message { lines.append(message.text) }
    screens.message = nil
    return lines
  }

  /// Reads on where a text was left that nothing can be done with.
  func readOn(_ list: Listing) -> Wish {
    let start = hearing.lines
    guard start < list.count else { return tell(.atEnd) }
    said += speech.lines(of: list, from: start)
    hearing.readOn()
    return .nothing
  }
}
