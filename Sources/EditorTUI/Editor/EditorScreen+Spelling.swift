import EditorCLI
import Newsroom
import Prose
import Spelling
import Storage
import Terminal
import Workflow

/// Spelling while one writes: words are looked up in a thread of their own once the hands rest, those in sight first.
extension EditorScreen {
  /// Moves what was found with the changes that were made.
  mutating func followSpelling() {
    for place in Place.allCases {
      let changes = fields[place.rawValue].takeChanges()
      spelling.follow(changes, in: fields[place.rawValue], of: place)
    }
  }

  private func isSpelt(in session: Session) -> Bool {
    session.speller != nil && (language == "vi" || language.hasPrefix("vi-"))
  }

  /// Looks up what waits: what is in sight, then the rest.
  mutating func lookUpWords(in session: Session) {
    guard isSpelt(in: session), let speller = session.speller else {
      spelling.beginLook()
      spelling.finish(fields)
      return
    }
    spelling.beginLook()
    var passages = waiting(inSight: true)
    if passages.isEmpty, !spelling.isWhole { passages = waiting(inSight: false) }
    guard !passages.isEmpty else { return spelling.finish(fields) }
    let house = houseWords(in: session)
    guard session.hasThreads else {
      _ = take(
        EditorSpelling.Answer(
          findings: EditorSpelling.findings(passages, speller, house), missing: speller.missing),
        in: session)
      return
    }
    let waiting = passages
    spelling.job = Job(waking: session.wake) { steps in
      let findings = EditorSpelling.findings(waiting, speller, house, while: steps.isWanted)
      return EditorSpelling.Answer(findings: findings, missing: speller.missing)
    }
  }

  /// The words of the house as they were read last; while the store cannot be read, none that is not known yet.
  private mutating func houseWords(in session: Session) -> HouseWords {
    if let house = spelling.house { return house }
    do {
      let house = try session.newsroom.houseWords(on: portal.id)
      spelling.house = house
      return house
    } catch { return .none }
  }

  /// Somebody may have changed the words of the house: everything is looked up anew then.
  mutating func refreshHouseWords(in session: Session) throws {
    guard let former = spelling.house else { return }
    let house = try session.newsroom.houseWords(on: portal.id)
    guard house != former else { return }
    spelling.beginAnew()
    spelling.house = house
  }

  private func waiting(inSight: Bool) -> [EditorSpelling.Passage] {
    Place.allCases.flatMap { place -> [EditorSpelling.Passage] in
      let field = fields[place.rawValue]
      let count = field.text.buffer.paragraphs.count
      guard inSight else { return spelling.waiting(in: field, of: place, 0..<count) }
      let last = max(0, min(field.rowCount, field.top + frame.area(of: place).rows) - 1)
      let buffer = field.text.buffer
      let (first, end) = (
        field.text.layout.place(ofRow: min(field.top, last), in: buffer).paragraph,
        field.text.layout.place(ofRow: last, in: buffer).paragraph
      )
      return spelling.waiting(in: field, of: place, first..<(end + 1))
    }
  }

  /// Takes over what a thread has found; tells once which dictionaries are missing.
  mutating func hearSpelling(in session: Session) -> Message? {
    guard let outcome = spelling.job?.outcome else { return nil }
    spelling.job = nil
    switch outcome {
    case .success(let answer): return take(answer, in: session)
    case .failure(let error): return Message(session.sentence(error), .error)
    }
  }

  private mutating func take(_ answer: EditorSpelling.Answer, in session: Session) -> Message? {
    spelling.take(answer.findings)
    if waiting(inSight: false).isEmpty { spelling.finish(fields) }
    guard !answer.missing.isEmpty, !session.hasToldMissing else { return nil }
    session.hasToldMissing = true
    return Message(session.wording.sentence(forMissing: answer.missing), .warning)
  }

  // MARK: From fault to fault

  /// To the next or previous fault, in a circle through title, summary and body, with what may have been meant.
  mutating func goToFault(_ direction: Int, in session: Session) throws -> Navigation {
    guard isSpelt(in: session), let speller = session.speller else {
      return .say(Message(session.phrase(.spellingOff)))
    }
    if !session.hasThreads {
      for _ in 0..<2 where spelling.isWaiting { lookUpWords(in: session) }
    }
    guard let found = fault(direction) else {
      let isDone = spelling.isWhole && !spelling.hasNews
      if isDone, speller.missing.contains(.vietnamese) {
        return .say(
          Message(session.wording.sentence(forMissing: speller.missing), .warning))
      }
      return .say(Message(session.phrase(isDone ? .noSpellingFaults : .lookingUpWords)))
    }
    place = found.place
    active.select(found.range)
    let room = frame.area(of: place).rows
    if active.row < active.top || active.row >= active.top + room { active.center(height: room) }
    return .open(
      SpellingDialog(for: found.word, house: houseWords(in: session), in: session))
  }

  private typealias PlacedFault = (
    place: Place, range: Range<Prose.Position>, word: SpellingWord
  )

  /// The fault after or before the insertion point.
  private func fault(_ direction: Int) -> PlacedFault? {
    let all = Place.allCases.flatMap { faults(of: $0) }
    let here = active.cursor.selection
    if direction > 0 {
      let from = here?.upperBound ?? active.cursor.position
      return all.first {
        $0.place.rawValue > place.rawValue || $0.place == place && $0.range.lowerBound >= from
          || $0.place == place && here == nil && $0.range.upperBound > from
      } ?? all.first
    }
    let from = here?.lowerBound ?? active.cursor.position
    return all.last {
      $0.place.rawValue < place.rawValue || $0.place == place && $0.range.upperBound <= from
    } ?? all.last
  }

  private func faults(of place: Place) -> [PlacedFault] {
    fields[place.rawValue].text.buffer.paragraphs.enumerated().flatMap { index, paragraph in
      spelling.faults(in: paragraph, of: place).map { fault in
        let lower = Prose.Position(paragraph: index, offset: fault.range.lowerBound)
        let upper = Prose.Position(paragraph: index, offset: fault.range.upperBound)
        return (place, lower..<upper, fault.word)
      }
    }
  }

  /// The fault that is selected, or that the insertion point touches.
  private var faultHere: PlacedFault? {
    let here = active.cursor.selection ?? active.cursor.position..<active.cursor.position
    return faults(of: place).first {
      $0.range.lowerBound <= here.lowerBound && here.upperBound <= $0.range.upperBound
    }
  }

  // MARK: What is done with one

  /// Puts other words in its place, as one step that can be undone.
  mutating func replaceFault(with words: String, in session: Session) throws -> Navigation {
    guard let fault = faultHere else { return .say(Message(session.phrase(.noFaultHere))) }
    let refusal = edit(words.utf8.count, in: session) {
      $0.replace(fault.range, with: words, at: $1)
    }
    if case .say = refusal { return refusal }
    let key = session.keyLabel("undo", in: session.keymap.active(in: contexts))
    return .say(Message(session.phrase(.replacedWord(words, key: key)), .success))
  }

  mutating func ignoreFault(in session: Session) throws -> Navigation {
    guard let fault = faultHere else { return .say(Message(session.phrase(.noFaultHere))) }
    return ignore(fault.word.text, saying: .ignoredWord(fault.word.text), in: session)
  }

  private mutating func ignore(
    _ word: String, saying phrase: EditorPhrase, in session: Session
  ) -> Navigation {
    spelling.ignore(word)
    _ = active.unselect()
    return .say(Message(session.phrase(phrase), .success))
  }

  /// Into the words of the portal, where the person may; else it is let be in this text.
  mutating func learnFault(in session: Session) throws -> Navigation {
    guard let fault = faultHere else { return .say(Message(session.phrase(.noFaultHere))) }
    let word = fault.word.text
    guard try session.newsroom.mayKeepWords(session.acting, on: portal.id) else {
      return ignore(word, saying: .learnedForNow(word), in: session)
    }
    _ = try session.newsroom.besideTyping {
      try session.newsroom.addHouseWord(word, .word, on: portal.code, by: session.acting)
    }
    return ignore(word, saying: .learnedWord(word), in: session)
  }
}
