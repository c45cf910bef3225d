import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Writing an item: title, summary and body on one screen. What is typed is text, and nothing typed is lost: it is in the
/// store as a draft within seconds, and Ctrl-S makes a revision of it.
struct EditorScreen: Screen {
  enum Place: Int, CaseIterable {
    case title
    case summary
    case body
  }

  /// The item as it was when it was read or saved last.
  struct Subject {
    let id: ID<Item>
    let number: String
    var version: Int
    var base: ID<Revision>
    var revisionNumber: Int
    var priority: Priority
  }

  /// Who has the item for writing.
  enum Hold: Hashable {
    /// There is no item yet, or the store could not be asked; asked again at the time.
    case none(nextTry: Int64)
    /// The lock is ours; renewed at the time.
    case ours(renewAt: Int64)
    /// Somebody else has it: it is open for reading.
    case other(name: String, since: Timestamp)
    /// Somebody else has taken it while words were being typed here.
    case lost(name: String, nextTry: Int64)
    /// Somebody has taken it over: what was typed here is kept, and nothing more is typed.
    case taken(name: String, at: Timestamp, keepsWords: Bool)
    /// The same person has taken it in another session, on `host`, while words were being typed here.
    case elsewhere(host: String, nextTry: Int64)
  }

  /// How long a lock is left without a sign of life, in milliseconds; a quarter of what it lives.
  static let renewal: Int64 = 30_000

  let kind: Kind
  let portal: PortalView
  var subject: Subject?
  var fields: [EditorField]
  var place: Place
  var details: [Field: String]
  var language: String
  var files: [Attachment]
  /// The text as it is saved; nothing for an item that does not exist yet.
  var saved: Text
  var savedAt: Int64?
  /// The number of the draft that the words are kept as.
  var draft: Int64?
  /// Whether the words are in the store.
  var keeping = Keeping()
  /// Whether they are in the journal.
  var inJournal = Keeping()
  /// Writes them down beside the store, from the first change on; nil in memory and after a failure.
  var journal: JournalKeeper?
  var hold = Hold.none(nextTry: .max)
  var question: EditorQuestion?
  var answer = 0
  /// The saved text is being looked at while a draft waits for its answer.
  var isPeeking = false
  /// The draft that was kept before, while the saved text is looked at.
  var waitingDraft: DraftRecord?
  /// What is told about that draft; made once, since its text may be long.
  var aboutDraft: [EditorPhrase] = []
  /// Whether somebody reads along while this is being written.
  var isWatched = false
  /// Whether what is shown is what somebody else is writing.
  var showsForeignDraft = false
  /// When to look again what somebody else is writing.
  var nextLook: Int64?
  /// The open comments of the item.
  var comments: [EditorComment] = []
  /// Those whose words stand in no text any more.
  var lostComments: Set<Int64> = []
  /// Where the insertion point was brought to a suggestion.
  var suggestionStop: SuggestionStop?
  /// Suggestions that came into the draft by steps that are not kept any more.
  var acceptedBefore: Set<Int64> = []
  /// The accepted suggestions that the journal knows of.
  var acceptedInJournal: Set<Int64> = []
  /// The columns that a row of the body may have.
  var measure = EditorFrame.usualMeasure
  /// How long the text shall become, in syllables.
  var target: Int?
  /// Whether nothing is shown but the body and the status line.
  var isBare = false
  /// The words that were looked up.
  var spelling = EditorSpelling()
  /// The fault of style that one was brought to.
  var styleStop: StyleStop?
  var find: EditorFind?
  var isFinding = false
  var form: DetailsForm?
  var replacing: ReplaceForm?
  var travelling: TimeTravel?
  /// What lines are taken for, while an item is written line by line.
  var writing: LineWriting?
  var frame = EditorFrame(
    Rect(row: 0, column: 0, rows: 20, columns: 80), rows: [1, 1],
    measure: EditorFrame.usualMeasure)
  private var area = Rect(row: 0, column: 0, rows: 20, columns: 80)

  init(
    kind: Kind, portal: PortalView, subject: Subject?, text: Text, saved: Text
  ) {
    self.kind = kind
    self.portal = portal
    self.subject = subject
    self.saved = saved
    fields = [
      EditorField(text.title, isLine: true), EditorField(text.summary), EditorField(text.body),
    ]
    place = text.title.isEmpty ? .title : .body
    details = text.fields
    language = text.language
    files = text.files
  }

  // MARK: What it shows

  /// Whether typing is refused.
  var isReadOnly: Bool {
    if isPeeking { return true }
    switch hold {
    case .other, .taken: return true
    case .none, .ours, .lost, .elsewhere: return false
    }
  }

  /// The words as they stand now.
  var text: Text {
    Text(
      title: fields[0].words, summary: fields[1].words, body: fields[2].words,
      language: language, fields: details, files: files)
  }

  var active: EditorField {
    get { fields[place.rawValue] }
    _modify { yield &fields[place.rawValue] }
  }

  var syllables: Int { fields.reduce(0) { $0 + $1.tally.count } }

  func trail(in session: Session) -> String {
    let title = fields[0].words
    return "\(session.phrase(.writing)) › \(title.isEmpty ? session.phrase(.untitled) : title)"
  }

  var contexts: [ContextName] {
    if question != nil { return ["menu"] }
    if let form { return form.contexts }
    if let replacing { return replacing.contexts }
    if travelling != nil { return ["travel"] }
    if isFinding { return ["prompt", "editor"] }
    if suggestionHere != nil { return ["suggestion", "editor"] }
    if case .other = hold { return ["watching", "editor"] }
    return ["editor"]
  }

  var hints: [CommandName] {
    if question != nil || form != nil || replacing != nil {
      return ["confirm", "go-back", "show-help"]
    }
    if travelling != nil {
      return ["earlier-text", "later-text", "minute-earlier", "confirm", "go-back"]
    }
    if isFinding { return ["confirm", "find-next", "find-previous", "go-back"] }
    if case .other = hold { return ["take-over", "go-back", "find-text", "show-help"] }
    if isReadOnly { return ["go-back", "find-text", "show-help"] }
    if suggestionHere != nil {
      return [
        "accept-suggestion", "reject-suggestion", "next-comment", "save-revision", "undo",
        "go-back", "show-help",
      ]
    }
    return (keeping.failure == nil ? [] : ["save-copy"]) + [
      "save-revision", "submit-item", "next-field", "show-details", "show-files", "go-back",
      "find-text", "undo", "next-fault", "toggle-selection", "show-help",
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    EditorPicture(editor: self, session: session).draw(on: &canvas)
    drawQuestion(on: &canvas, in: area, session)
    form?.draw(on: &canvas, in: area, session: session)
    replacing?.draw(on: &canvas, in: area)
  }

  mutating func lay(out area: Rect) {
    self.area = area
    frame =
      isBare
      ? EditorFrame(bare: area, measure: measure)
      : EditorFrame(area, rows: fieldRows(area), measure: measure)
    for place in Place.allCases {
      let room = frame.area(of: place)
      fields[place.rawValue].fit(width: room.columns, height: room.rows)
    }
    form?.lay(out: area)
    replacing?.box.lay(out: area)
  }

  /// The rows that title and summary ask for: all of them while they are typed in, else one.
  private mutating func fieldRows(_ area: Rect) -> [Int] {
    let width = EditorFrame.fieldWidth(area)
    return [Place.title, .summary].map { place in
      guard place == self.place else { return 1 }
      fields[place.rawValue].fit(width: width, height: EditorFrame.mostFieldRows)
      return min(fields[place.rawValue].rowCount, EditorFrame.mostFieldRows)
    }
  }

  // MARK: Typing

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    if form != nil {
      form?.type(character, in: session)
      return .stay
    }
    if replacing != nil {
      changeReplace { $0.type(character, in: session) }
      return .stay
    }
    if isFinding {
      search { $0.field.type(character, with: &session.typist, at: session.now.milliseconds) }
      return .stay
    }
    guard travelling == nil else { return .ignored }
    return edit(1, in: session) { $0.type(character, with: &session.typist, at: $1) }
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    if form != nil {
      form?.paste(text, at: session.now)
      return .stay
    }
    if replacing != nil {
      changeReplace { $0.paste(text, at: session.now) }
      return .stay
    }
    if isFinding {
      search { $0.field.insert(text) }
      return .stay
    }
    guard question == nil, travelling == nil else { return .ignored }
    return edit(text.utf8.count, in: session) { $0.paste(text, at: $1) }
  }

  /// Changes the active text, and notes that there is something to keep; `letters` is how much.
  mutating func edit(
    _ letters: Int, in session: Session, _ body: (inout EditorField, Int64) -> Bool
  ) -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    let now = session.now.milliseconds
    if body(&active, now) { changed(letters, in: session) }
    return .stay
  }

  // MARK: Spelling

  /// Words are looked up when the hands rest: nothing is to be dear between two letters.
  var isUnsettled: Bool { spelling.isWaiting }

  mutating func settle(in session: Session) throws { lookUpWords(in: session) }

  // MARK: Time

  var deadline: Int64? {
    let next: Int64? =
      switch hold {
      case .none(let time), .ours(let time), .lost(_, let time), .elsewhere(_, let time):
        time == .max ? nil : time
      case .other: nextLook
      case .taken: nil
      }
    return [next, keepingDeadline].compactMap { $0 }.min()
  }

  mutating func wake(in session: Session) {
    let now = session.now.milliseconds
    tendJournal(in: session)
    session.newsroom.besideTyping {
      // A text that is only looked at is nobody's draft.
      if travelling == nil, let time = keeping.deadline(storePace), time <= now {
        keepDraft(in: session)
      }
      renewHold(in: session)
      if case .other = hold, let time = nextLook, time <= now { lookAlong(in: session) }
    }
  }

  mutating func keep(in session: Session) throws {
    if travelling != nil { _ = endTravel(taking: false, in: session) }
    if case .outside(let words)? = question { keepOutside(words, in: session) }
    guard keeping.isUnkept, !isReadOnly else { return }
    // The journal first: it waits for nobody.
    let isSafe = isSafeInJournal(in: session)
    do {
      try session.newsroom.besideTyping { try keepNow(in: session) }
    } catch { if !isSafe { throw error } }
  }
}
