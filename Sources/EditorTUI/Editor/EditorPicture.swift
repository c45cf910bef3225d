import EditorCLI
import Newsroom
import Prose
import Rulebook
import Terminal
import Workflow

/// The picture of the editor; only what is in sight is read.
struct EditorPicture {
  let editor: EditorScreen
  let session: Session

  func draw(on canvas: inout Canvas) {
    let frame = editor.frame
    if let facts = frame.facts { drawFacts(on: &canvas, in: facts) }
    if !editor.isBare {
      drawField(.title, .titleLabel, GoodLength.title, on: &canvas)
      drawField(.summary, .summaryLabel, GoodLength.summary, on: &canvas)
      let line = frame.upperLine
      canvas.horizontalLine(row: 0, columns: line.columns, in: line)
    }
    drawText(of: .body, on: &canvas)
    if let line = frame.lowerLine {
      canvas.horizontalLine(row: 0, columns: line.columns, in: line)
    }
    drawStatus(on: &canvas, in: frame.status)
  }

  // MARK: Above the body

  private func drawFacts(on canvas: inout Canvas, in area: Rect) {
    // The method by which letters become Vietnamese stands at the end.
    let method = session.typist.method?.name
    let room = area.columns - (method.map { displayWidth(of: $0) + 2 } ?? 0)
    canvas.write(
      " \(line(of: facts, between: session.separator))", row: 0, width: room, in: area, as: .dim)
    guard let method else { return }
    canvas.write(method, row: 0, column: room + 1, in: area, as: .dim)
  }

  /// What is being written: kind, category, number and revision.
  var facts: [String] {
    guard let subject = editor.subject, editor.holdsWords else { return savedFacts }
    let number = EditorPhrase.revisionBeingWritten(subject.revisionNumber + 1)
    return savedFacts.dropLast() + [session.phrase(number)]
  }

  /// The same as it is in the store, which does not change with the first letter.
  var savedFacts: [String] {
    var facts = [session.title(of: editor.kind)]
    if let category = editor.details[.category].flatMap({ Category(rawValue: $0) }) {
      facts.append(session.wording.text(of: category.title))
    }
    if let subject = editor.subject {
      facts += [subject.number, session.phrase(Phrase.revisionNumber(subject.revisionNumber))]
    } else {
      facts += [editor.portal.name, session.phrase(.notYetAnItem)]
    }
    return facts
  }

  private func drawField(
    _ place: EditorScreen.Place, _ label: EditorPhrase, _ limit: Int, on canvas: inout Canvas
  ) {
    let area = editor.frame.area(of: place)
    let field = editor.fields[place.rawValue]
    let isActive = editor.place == place
    let row = Rect(row: area.row, column: 0, rows: area.rows, columns: canvas.size.columns)
    canvas.write(
      session.phrase(label), row: 0, column: 1, width: EditorFrame.labelWidth - 1, in: row,
      as: isActive ? .heading : .dim)
    let counter = "\(field.characters)/\(limit)"
    canvas.write(
      counter, row: 0, column: area.endColumn + 1, width: EditorFrame.counterWidth - 1, in: row,
      as: field.characters > limit ? .warning : .dim, alignment: .trailing)
    if isActive {
      drawText(of: place, on: &canvas)
      return
    }
    let lines = field.text.buffer.paragraphs.prefix(EditorFrame.mostFieldRows).map(\.text)
    canvas.write(
      line(of: lines, between: " "), row: 0, width: area.columns, in: area,
      as: place == .title ? .heading : .plain)
  }

  // MARK: Text

  private func drawText(of place: EditorScreen.Place, on canvas: inout Canvas) {
    let field = editor.fields[place.rawValue]
    let area = editor.frame.area(of: place)
    let (buffer, layout) = (field.text.buffer, field.text.layout)
    for row in 0..<min(area.rows, field.rowCount - field.top) {
      let rowPlace = layout.place(ofRow: field.top + row, in: buffer)
      let words = buffer.paragraphs[rowPlace.paragraph].text(in: rowPlace.range)
      canvas.write(words, row: row, in: area)
      mark(rowPlace, row: row, of: field, place, on: &canvas)
      if place == .body, rowPlace.number == 0 {
        drawComments(on: rowPlace.paragraph, at: area.row + row, before: area.column, on: &canvas)
      }
    }
    guard editor.place == place, editor.question == nil, editor.form == nil, !editor.isFinding
    else { return }
    let column = layout.column(of: field.cursor.position, in: buffer)
    canvas.cursor = CellPlace(
      row: area.row + field.row - field.top, column: area.column + column)
  }

  /// The numbers of the comments about a paragraph, in the margin before its first row; a plus stands for what has no room.
  private func drawComments(
    on paragraph: Int, at row: Int, before column: Int, on canvas: inout Canvas
  ) {
    let here = editor.comments(on: paragraph)
    guard let first = here.first, column >= 2 else { return }
    let room = min(column - 1, 5)
    var words = here.map { "\($0.number)" }.joined(separator: ",")
    if words.count > room { words = "\(first.number)+" }
    if words.count > room { words = "\(first.number)" }
    canvas.write(
      words, row: 0, column: column - 1 - room, width: room,
      in: Rect(row: row, column: 0, rows: 1, columns: column), as: .comment, alignment: .trailing)
  }

  /// Paints what is selected or found in a row over its plain text.
  private func mark(
    _ rowPlace: RowPlace, row: Int, of field: EditorField, _ place: EditorScreen.Place,
    on canvas: inout Canvas
  ) {
    for range in editor.spelling.marks(in: field, at: rowPlace.paragraph, of: place) {
      restyle(range, rowPlace, row: row, of: field, place, as: .misspelt, on: &canvas)
    }
    if place == .body, let find = editor.find, editor.isFinding {
      for hit in find.hits(inParagraph: rowPlace.paragraph) {
        let role: CellRole = hit == find.currentHit ? .selection : .searchHit
        restyle(hit, rowPlace, row: row, of: field, place, as: role, on: &canvas)
      }
    }
    if let selection = field.cursor.selection, editor.place == place, !editor.isFinding {
      restyle(selection, rowPlace, row: row, of: field, place, as: .selection, on: &canvas)
    }
  }

  private func restyle(
    _ range: Range<Prose.Position>, _ rowPlace: RowPlace, row: Int, of field: EditorField,
    _ place: EditorScreen.Place, as role: CellRole, on canvas: inout Canvas
  ) {
    let area = editor.frame.area(of: place)
    let first = Prose.Position(paragraph: rowPlace.paragraph, offset: rowPlace.range.lowerBound)
    let last = Prose.Position(paragraph: rowPlace.paragraph, offset: rowPlace.range.upperBound)
    let lower = max(range.lowerBound, first)
    let upper = min(range.upperBound, last)
    // The end of a selected paragraph is shown as one cell.
    let goesOn = rowPlace.endsParagraph && range.upperBound > last && range.lowerBound <= last
    guard lower < upper || goesOn else { return }
    let start = width(of: first.offset..<max(first.offset, lower.offset), rowPlace, field)
    let end =
      lower < upper ? start + width(of: lower.offset..<upper.offset, rowPlace, field) : start
    canvas.restyle(
      Rect(
        row: area.row + row, column: area.column + start, rows: 1,
        columns: min(end, area.columns) - start + (goesOn ? 1 : 0)), as: role)
  }

  private func width(of range: Range<Int>, _ rowPlace: RowPlace, _ field: EditorField) -> Int {
    displayWidth(of: field.text.buffer.paragraphs[rowPlace.paragraph].text(in: range))
  }

  // MARK: Below the body

  private func drawStatus(on canvas: inout Canvas, in area: Rect) {
    if editor.isFinding, let find = editor.find {
      drawFind(find, on: &canvas, in: area)
      return
    }
    if let travel = editor.travelling {
      canvas.write(
        " \(editor.travelWords(travel, in: session))", row: 0, width: area.columns, in: area,
        as: .warning)
      return
    }
    let state = EditorState(of: editor, in: session)
    var words = lengths
    let body = editor.fields[EditorScreen.Place.body.rawValue]
    words.append(session.phrase(.rowOf(body.row + 1, body.rowCount)))
    if let faults = editor.spelling.count, faults > 0 {
      words.append(session.phrase(.spellingFaults(faults)))
    }
    if editor.frame.facts == nil, let method = session.typist.method { words.append(method.name) }
    if editor.active.isMarking { words.append(session.phrase(.selecting)) }
    let left = " \(line(of: words, between: " · "))"
    let width = min(displayWidth(of: state.words), area.columns - 2)
    let room = area.columns - width - 2
    if !state.isUrgent || room > displayWidth(of: left) {
      canvas.write(left, row: 0, width: max(0, room), in: area)
    }
    canvas.write(
      state.words, row: 0, column: area.columns - width - 1, width: width, in: area,
      as: state.role)
  }

  /// How long the text is, in syllables and minutes.
  var lengths: [String] {
    let count = editor.syllables
    var words = [session.phrase(.syllableCount(count))]
    if let target = editor.target { words.append(session.phrase(.toTarget(target - count))) }
    guard count > 0 else { return words }
    let seconds = ReadingPace.usual.seconds(for: count)
    return words + [session.phrase(.readingMinutes((seconds + 59) / 60))]
  }

  private func drawFind(_ find: EditorFind, on canvas: inout Canvas, in area: Rect) {
    let start =
      canvas.write(" \(session.phrase(.findPrompt)) ", row: 0, in: area, as: .hintKey)
    let count =
      find.pattern.isEmpty
      ? ""
      : find.current.map { session.phrase(.findCount($0 + 1, find.hits.count)) }
        ?? session.phrase(.findNothing)
    let width = displayWidth(of: count)
    canvas.write(
      count, row: 0, column: area.columns - width - 1, in: area,
      as: find.current == nil ? .warning : .number)
    find.field.draw(
      on: &canvas, row: 0, column: start, width: max(1, area.columns - start - width - 3),
      in: area)
  }
}

/// Where the words are, as the end of the status line says it.
struct EditorState {
  let words: String
  let role: CellRole
  /// Whether it has to be read before anything else.
  let isUrgent: Bool

  init(of editor: EditorScreen, in session: Session) {
    if let failure = editor.keeping.failure {
      let since = Self.time(failure.since)
      let phrase: EditorPhrase =
        editor.isInJournal
        ? .onlyInJournal(since, reason: failure.reason)
        : .notKeptSince(since, reason: failure.reason)
      self.init(session.phrase(phrase), .error)
      return
    }
    switch editor.hold {
    case .other(let name, let since):
      let time = DueText.moment(since, at: session.now)
      self.init(session.phrase(.readOnly(holder: name, since: time)), .warning)
      return
    case .taken(let name, let time, let keepsWords):
      let when = session.moment(time)
      self.init(
        session.phrase(.takenOver(by: name, at: when, keepsWords: keepsWords)), .error)
      return
    case .lost(let name, _):
      self.init(session.phrase(.lockLost(holder: name)), .warning)
      return
    case .elsewhere(let host, _):
      self.init(session.phrase(.writtenElsewhere(host: host)), .error)
      return
    case .none, .ours: break
    }
    let (words, role): (EditorPhrase, CellRole) =
      if editor.isUnkept {
        (.writingNow, .dim)
      } else if let time = editor.keptAt {
        (.keptAt(Self.time(time)), .success)
      } else if let time = editor.savedAt {
        (.savedAt(Self.time(time)), .success)
      } else {
        (.nothingTyped, .dim)
      }
    self.init(session.phrase(words), role, isUrgent: false)
  }

  private init(_ words: String, _ role: CellRole, isUrgent: Bool = true) {
    self.words = words
    self.role = role
    self.isUrgent = isUrgent
  }

  /// `14:31:07`, in the time of Vietnam.
  static func time(_ milliseconds: Int64) -> String {
    let time = Timestamp(milliseconds: milliseconds).civil.time
    return [time.hour, time.minute, time.second]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
