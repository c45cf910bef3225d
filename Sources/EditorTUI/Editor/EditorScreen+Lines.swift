import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What lines are taken for, while an item is written line by line.
enum LineWriting: Hashable {
  /// Each becomes a paragraph, before one of the body or at its end; so many have.
  case adding(before: Int?, count: Int)
  /// It stands in the place of one of these.
  case replacing(Target)

  enum Target: Hashable {
    case title
    case summary
    case paragraph(Int)
  }
}

/// The text changed by whole paragraphs.
extension EditorScreen {
  var lineCommands: [LineCommand] {
    isReadOnly || question != nil || form != nil ? [] : LineCommand.allCases
  }

  mutating func perform(
    _ command: LineCommand, on number: Int?, in session: Session
  ) throws -> Navigation {
    if let number { try select(number, in: session) }
    switch command {
    case .write:
      place = .body
      writing = .adding(before: nil, count: 0)
    case .retitle: writing = .replacing(.title)
    case .resummarize: writing = .replacing(.summary)
    case .insert, .replace, .delete: return change(command, selectedNumber, in: session)
    }
    return .stay
  }

  private mutating func change(
    _ command: LineCommand, _ number: Int, in session: Session
  ) -> Navigation {
    guard let paragraph = paragraph(of: number) else {
      return .say(Message(session.linear(.onlyParagraphs), .warning))
    }
    switch command {
    case .insert: writing = .adding(before: paragraph, count: 0)
    case .replace: writing = .replacing(.paragraph(number))
    case .delete: return delete(paragraph, number, in: session)
    case .write, .retitle, .resummarize: return .ignored
    }
    return .stay
  }

  private func paragraph(of number: Int) -> Int? {
    written.indices.contains(number - 1) ? written[number - 1] : nil
  }

  // MARK: Lines

  mutating func take(_ line: String, in session: Session) throws -> Navigation {
    let keys = LineInput.trimmed(line)
    let words = session.typist.line(keys)
    switch writing {
    case nil: return .ignored
    case .adding(let place, let count):
      if words == "." { return finishAdding(count, in: session) }
      guard !words.isEmpty else { return .stay }
      let added = add(words, before: place, in: session)
      writing = .adding(before: place.map { $0 + added }, count: count + 1)
      // What the method of typing made of it is heard, since it was not seen.
      return words == keys ? .stay : .say(Message(words))
    case .replacing(let target):
      writing = nil
      guard !words.isEmpty else { return .say(Message(session.linear(.leftAsItWas))) }
      return replace(target, with: words, in: session)
    }
  }

  private mutating func finishAdding(_ count: Int, in session: Session) -> Navigation {
    writing = nil
    guard count > 0 else { return .say(Message(session.linear(.leftAsItWas))) }
    let last = selectedNumber
    return .say(Message(session.linear(.added(from: last - count + 1, to: last))))
  }

  /// Puts a paragraph before another or at the end; says by how many the ones behind it have moved.
  private mutating func add(_ words: String, before place: Int?, in session: Session) -> Int {
    let paragraphs = active.text.buffer.paragraphs
    guard let place else {
      let last = written.last
      let start = last.map { Prose.Position(paragraph: $0, offset: paragraphs[$0].count) }
      let gap = last.map { Self.gap(between: paragraphs[$0].text, and: words) } ?? ""
      let range = (start ?? .start)..<active.text.buffer.end
      _ = edit(words.utf8.count, in: session) { $0.replace(range, with: gap + words, at: $1) }
      return 0
    }
    let start = Prose.Position(paragraph: place, offset: 0)
    let gap = Self.gap(between: words, and: paragraphs[place].text)
    _ = edit(words.utf8.count, in: session) {
      $0.replace(start..<start, with: words + gap, at: $1)
    }
    active.place(at: start)
    return gap.count
  }

  /// A blank line divides paragraphs; points of one list stand together.
  private static func gap(between before: String, and after: String) -> String {
    func isPoint(_ text: String) -> Bool {
      if case .listItem = looks(of: TextBuffer(text))[0].role { true } else { false }
    }
    return isPoint(before) && isPoint(after) ? "\n" : "\n\n"
  }

  private mutating func replace(
    _ target: LineWriting.Target, with words: String, in session: Session
  ) -> Navigation {
    switch target {
    case .title: place = .title
    case .summary: place = .summary
    case .paragraph(let number):
      guard let paragraph = paragraph(of: number) else { return .ignored }
      let start = Prose.Position(paragraph: paragraph, offset: 0)
      let length = active.text.buffer.paragraphs[paragraph].count
      let end = Prose.Position(paragraph: paragraph, offset: length)
      return edit(words.utf8.count, in: session) { $0.replace(start..<end, with: words, at: $1) }
    }
    return edit(words.utf8.count, in: session) { $0.replaceAll(with: words, at: $1) }
  }

  private mutating func delete(
    _ paragraph: Int, _ number: Int, in session: Session
  ) -> Navigation {
    let paragraphs = active.text.buffer.paragraphs
    let words = paragraphs[paragraph].text
    let next = written.first { $0 > paragraph }
    let former = written.last { $0 < paragraph }
    let start: Prose.Position
    let end: Prose.Position
    if let next {
      // With the blank lines behind it.
      start = Prose.Position(paragraph: paragraph, offset: 0)
      end = Prose.Position(paragraph: next, offset: 0)
    } else {
      start =
        former.map { Prose.Position(paragraph: $0, offset: paragraphs[$0].count) } ?? .start
      end = active.text.buffer.end
    }
    let answer = edit(words.utf8.count, in: session) { $0.replace(start..<end, with: "", at: $1) }
    guard case .stay = answer else { return answer }
    return .say(Message(session.linear(.deleted(number, truncated(words, toWidth: 60)))))
  }
}
