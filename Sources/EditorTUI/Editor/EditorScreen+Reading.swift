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
    if let travelling { return reading(of: travelling, in: session) }
    if let replacing {
      let title = session.phrase(EditorPhrase.replaceTitle)
      return replacing.box.reading(title, formLines(in: session), in: session)
    }
    if let lines = formLines(in: session) {
      return Reading(session.phrase(EditorPhrase.details), list: lines.listing)
    }
    let picture = EditorPicture(editor: self, session: session)
    let state = EditorState(of: self, in: session)
    let isAlarm = state.isUrgent && !isReadOnly
    var reading = Reading(
      session.phrase(.writing),
      facts: [picture.savedFacts.joined(separator: ", ")] + (isReadOnly ? [state.words] : [])
        + [Place.title, .summary].map { words(of: $0, in: session) },
      list: passages(in: session),
      notes: [
        picture.lengths.joined(separator: ", "), session.linear(.titleLength(fields[0].characters)),
        session.linear(.summaryLength(fields[1].characters)), state.words,
      ],
      words: request(in: session))
    reading.alarms = isAlarm ? [state.words] : []
    return reading
  }

  /// `Tít: …`
  private func words(of place: Place, in session: Session) -> String {
    let label: EditorPhrase =
      switch place {
      case .title: .titleLabel
      case .summary: .summaryLabel
      case .body: .writing
      }
    let words = fields[place.rawValue].words.split(separator: "\n").joined(separator: " ")
    return session.linear(.field(session.phrase(label), words))
  }

  private func reading(of question: EditorQuestion, in session: Session) -> Reading {
    let answers = question.answers.map { Listing.Entry(session.phrase($0)) }
    return Reading(
      fields[0].words.isEmpty ? session.phrase(.untitled) : fields[0].words,
      facts: lines(of: question, in: session),
      list: Listing(.entries, answers, selected: answer + 1))
  }

  /// The times to choose from, the last ones of many.
  private func reading(of travel: TimeTravel, in session: Session) -> Reading {
    let times = [session.phrase(.asOpened)] + travel.times.map(EditorState.time)
    return Reading(
      session.title(of: "travel-in-time"),
      list: Listing(.entries, times.map { Listing.Entry($0) }, selected: travel.number))
  }

  private func request(in session: Session) -> Reading.Words {
    switch writing {
    case nil: .command
    case .adding(let place, _):
      .text(session.linear(place == nil ? .writeParagraphs : .insertParagraphs))
    case .replacing(.title): .text(session.linear(.rewrite(words(of: .title, in: session))))
    case .replacing(.summary): .text(session.linear(.rewrite(words(of: .summary, in: session))))
    case .replacing(.paragraph(let number)):
      .text(
        session.linear(.rewriteParagraph(number, passages(in: session).entry(number)?.text ?? "")))
    }
  }

  // MARK: Paragraphs

  private var body: EditorField { fields[Place.body.rawValue] }

  /// The paragraphs of the body that have something in them; their numbers count from 1, as when they are read.
  var written: [Int] {
    let paragraphs = body.text.buffer.paragraphs
    return paragraphs.indices.filter { !paragraphs[$0].text.allSatisfy(\.isWhitespace) }
  }

  private func passages(in session: Session) -> Listing {
    let paragraphs = body.text.buffer.paragraphs
    return Listing(
      .passages, written.map { Listing.Entry(LineInput.trimmed(paragraphs[$0].text)) },
      selected: selectedNumber, empty: session.linear(.emptyBody))
  }

  /// The number of the paragraph that the insertion point stands in; 0 outside the body.
  var selectedNumber: Int {
    guard place == .body else { return 0 }
    let here = body.cursor.position.paragraph
    return written.lastIndex { $0 <= here }.map { $0 + 1 } ?? 0
  }

  mutating func select(_ number: Int, in session: Session) throws {
    if question != nil {
      answer = number - 1
    } else if written.indices.contains(number - 1) {
      place = .body
      active.place(at: Prose.Position(paragraph: written[number - 1], offset: 0))
    } else {
      place = .title
    }
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    if travelling != nil { return travel(to: number, in: session) }
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
    if let replacing {
      return FormLines(replacing.box.form, confirm: session.linear(.formDone), in: session)
    }
    return form.map { FormLines($0.form, confirm: session.linear(.formDone), in: session) }
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) {
    if replacing != nil { return changeReplace(change) }
    guard var form, !form.isReadOnly else { return }
    change(&form.form)
    self.form = form
  }
}
