import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Writing line by line: title, summary and every paragraph have a number.
extension EditorScreen {
  func reading(in session: Session) -> Reading {
    if let question { return reading(of: question, in: session) }
    if let lines = formLines(in: session) {
      return Reading(session.phrase(EditorPhrase.details), list: lines.listing)
    }
    let picture = EditorPicture(editor: self, session: session)
    let state = EditorState(of: self, in: session)
    let isAlarm = state.isUrgent && !isReadOnly
    var reading = Reading(
      session.phrase(.writing),
      facts: [picture.facts.joined(separator: ", ")]
        + (isReadOnly ? [state.words] : [])
        + (written.isEmpty ? [session.linear(.emptyBody)] : []),
      list: passages(in: session),
      notes: [
        picture.lengths.joined(separator: ", "), session.linear(.titleLength(fields[0].characters)),
        session.linear(.summaryLength(fields[1].characters)), state.words,
      ],
      words: words(in: session))
    reading.alarms = isAlarm ? [state.words] : []
    return reading
  }

  private func reading(of question: EditorQuestion, in session: Session) -> Reading {
    let answers = question.answers.map { Listing.Entry(session.phrase($0)) }
    return Reading(
      fields[0].words.isEmpty ? session.phrase(.untitled) : fields[0].words,
      facts: lines(of: question, in: session),
      list: Listing(.entries, answers, selected: answer + 1))
  }

  private func words(in session: Session) -> Reading.Words {
    switch writing {
    case nil: .command
    case .adding(let place, _):
      .text(session.linear(place == nil ? .writeParagraphs : .insertParagraphs))
    case .replacing(let number):
      .text(session.linear(.rewrite(number, passages(in: session).entry(number)?.text ?? "")))
    }
  }

  // MARK: Entries

  /// The number of the first paragraph of the body, behind title and summary.
  static let firstParagraph = 3

  private var body: EditorField { fields[Place.body.rawValue] }

  /// The paragraphs of the body that have something in them.
  var written: [Int] {
    let paragraphs = body.text.buffer.paragraphs
    return paragraphs.indices.filter { !paragraphs[$0].text.allSatisfy(\.isWhitespace) }
  }

  private func passages(in session: Session) -> Listing {
    let labels: [EditorPhrase] = [.titleLabel, .summaryLabel]
    let head = zip(labels, fields).map { label, field in
      let words = field.words.split(separator: "\n").joined(separator: " ")
      return Listing.Entry(session.linear(.field(session.phrase(label), words)))
    }
    let paragraphs = body.text.buffer.paragraphs
    var list = Listing(
      .passages, head + written.map { Listing.Entry(LineInput.trimmed(paragraphs[$0].text)) },
      selected: selectedNumber)
    list.opening = Self.firstParagraph - 1
    return list
  }

  /// The number of what the insertion point stands in.
  var selectedNumber: Int {
    guard place == .body else { return place.rawValue + 1 }
    let here = body.cursor.position.paragraph
    let index = written.lastIndex { $0 <= here }
    return index.map { $0 + Self.firstParagraph } ?? Self.firstParagraph - 1
  }

  mutating func select(_ number: Int, in session: Session) throws {
    if question != nil {
      answer = number - 1
    } else if number < Self.firstParagraph {
      place = number < 2 ? .title : .summary
    } else if written.indices.contains(number - Self.firstParagraph) {
      place = .body
      active.place(
        at: Prose.Position(paragraph: written[number - Self.firstParagraph], offset: 0))
    }
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    guard question != nil else { return .ignored }
    return try perform(CommandName("choose-entry-\(number)"), in: session)
  }

  /// To the next paragraph that has the words, in a circle.
  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    guard question == nil, form == nil else { return .ignored }
    let pattern = SearchPattern(words)
    let paragraphs = body.text.buffer.paragraphs
    let hits = written.filter { pattern.matches(paragraphs[$0].text) }
    guard let first = hits.first else { return .say(Message(session.linear(.notFound(words)))) }
    let here = place == .body ? body.cursor.position.paragraph : -1
    place = .body
    active.place(at: Prose.Position(paragraph: hits.first { $0 > here } ?? first, offset: 0))
    return .say(Message(session.linear(.foundIn(hits.count))))
  }

  // MARK: Details

  func formLines(in session: Session) -> FormLines? {
    form.map { FormLines($0.form, confirm: session.linear(.formDone), in: session) }
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    guard var form, !form.isReadOnly else { return }
    change(&form.form)
    self.form = form
  }
}
