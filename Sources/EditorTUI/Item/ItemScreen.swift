import EditorCLI
import Newsroom
import Prose
import Rulebook
import Spelling
import Storage
import Terminal
import Workflow

/// Reading an item: its text, comments, checks, facts and history, each in a tab of its own.
struct ItemScreen: Screen {
  let id: ID<Item>
  var tab: ItemTab
  private(set) var facts: ItemFacts
  var text: ReadingText
  var pages: [ItemTab: TabText] = [:]
  /// What changed, once the tab for it was shown.
  var changes: ChangesView?
  private let reader: ID<Person>
  /// What the person had read before they opened the item.
  private let mark: ReadMark?
  /// The thread under the cursor of the tab of comments.
  var thread = 0
  var threadTop = 0
  /// The comment that is being given a place.
  var placing: CommentThread?
  /// What somebody else has just done to the item.
  private(set) var news: String?
  /// Why the person cannot write in it as it stands; nil when they can.
  private var writingRefusal: String?
  /// What was found in the text of that hash.
  private var checked: (hash: TextHash, style: [StyleFinding], files: [FileFinding])?
  private var spelling: (hash: TextHash, house: HouseWords, faults: [SpellingFault])?
  private var isReadMarked = false
  var listHeight = 1

  init(_ id: ID<Item>, tab: ItemTab = .text, in session: Session) throws {
    self.id = id
    self.tab = tab
    reader = session.acting.person
    facts = try ItemFacts(id, in: session)
    mark = facts.view.readMark
    let buffer = TextBuffer(facts.view.revision.text.body)
    let threads = CommentThread.all(of: facts.view, places: facts.places, in: buffer)
    text = ReadingText(
      facts.view.revision.text.body,
      head: ItemHead(facts: facts, session: session).lines(), threads: threads,
      picture: session.text(.picture))
    try makePages(in: session)
    if tab == .changes { try compare(in: session) }
  }

  var contexts: [ContextName] {
    switch tab {
    case .changes: ["changes", "item"]
    case .comments: ["comments", "item"]
    case .text, .checks, .metadata, .history, .royalty: ["item"]
    }
  }

  func trail(in session: Session) -> String {
    "\(facts.view.record.number) › \(session.text(.tab(tab)))"
  }

  var hints: [CommandName] {
    tabHints.filter { command in
      switch command {
      case "edit-item", "accept-suggestion": writingRefusal == nil
      // Whoever made a suggestion may take it back.
      case "reject-suggestion": writingRefusal == nil || threads[thread].root.person == reader
      default: true
      }
    }
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    command == "edit-item" || command == "accept-suggestion" ? writingRefusal : nil
  }

  private var tabHints: [CommandName] {
    switch tab {
    case .text:
      [
        "show-actions", "comment-selection", "next-comment", "next-tab", "edit-item", "go-back",
        "propose-change",
      ]
    case .comments:
      threads.indices.contains(thread) && threads[thread].root.suggestion != nil
        ? [
          "open-selected", "accept-suggestion", "reject-suggestion", "show-actions", "next-tab",
          "go-back",
        ]
        : [
          "open-selected", "comment-selection", "place-comment", "show-actions", "next-tab",
          "go-back",
        ]
    case .changes:
      [
        "next-change", "previous-change", "choose-revisions", "hide-unchanged", "show-actions",
        "go-back",
      ]
    case .checks, .metadata, .history, .royalty:
      ["show-actions", "next-tab", "edit-item", "go-back"]
    }
  }

  func knows(_ command: CommandName) -> Bool {
    Self.known.contains(command) || ItemTab(command) != nil
      || tab == .changes && Self.knownInChanges.contains(command)
      || tab == .comments && Self.knownInComments.contains(command)
  }

  private static let known: Set<CommandName> = [
    "next-tab", "previous-tab", "scroll-down", "scroll-up", "next-page", "previous-page",
    "scroll-to-start", "scroll-to-end", "next-comment", "previous-comment", "open-selected",
    "comment-selection", "propose-change", "place-comment", "edit-item", "show-details",
    "show-origins", "submit-item", "approve-item",
    "return-item", "give-opinion", "ask-opinions", "show-actions", "go-back",
  ]

  private static let knownInChanges: Set<CommandName> = [
    "next-change", "previous-change", "choose-revisions", "hide-unchanged",
  ]

  private static let knownInComments: Set<CommandName> = [
    "accept-suggestion", "reject-suggestion",
  ]

  var threads: [CommentThread] { text.threads }

  // MARK: Reading

  /// Reads anew when anything about the item has happened; the place of reading stays.
  mutating func refresh(in session: Session) throws {
    if !isReadMarked { try markRead(in: session) }
    let fresh = try ItemFacts(id, in: session)
    let others =
      fresh.sequence == facts.sequence
      ? [] : try facts.news(in: session).filter { $0.facts.person != session.acting.person }
    if let last = others.last {
      let names = session.names([fresh.view.definition])
      news = session.text(.justChanged(session.line(of: last, names)))
    }
    let hasNewText = fresh.hash != facts.hash
    facts = fresh
    let buffer = hasNewText ? TextBuffer(fresh.view.revision.text.body) : text.buffer
    text.update(
      fresh.view.revision.text.body, head: ItemHead(facts: fresh, session: session).lines(),
      threads: CommentThread.all(of: fresh.view, places: fresh.places, in: buffer))
    if hasNewText {
      isReadMarked = false
      if let base = changes?.revisions?.base {
        changes = nil
        if tab == .changes || base != .chosen { try compare(in: session) }
      }
    }
    try makePages(in: session)
    thread = max(0, min(thread, threads.count - 1))
  }

  private mutating func makePages(in session: Session) throws {
    let actions = try session.newsroom.actions(on: id, for: session.acting)
    writingRefusal = try WritingRefusal(of: id, in: session)?.words
    let history = try session.newsroom.history(of: id, by: session.acting)
    try check(in: session)
    let checks = ItemChecks(
      facts: facts, actions: actions, style: checked?.style ?? [], files: checked?.files ?? [],
      spelling: try spellingFaults(in: session), session: session
    ).lines()
    let metadata = ItemMetadata(facts: facts, session: session).lines()
    let events = ItemHistory(facts: facts, events: history, session: session).lines()
    pages[.checks, default: TabText()].lines = checks
    pages[.metadata, default: TabText()].lines = metadata
    pages[.history, default: TabText()].lines = events
    // Read only for whoever looks at it: shares are proposed from every revision.
    if tab == .royalty {
      pages[.royalty, default: TabText()].lines = ItemRoyalty(item: id, session: session).lines()
    }
  }

  /// Read only for whoever looks at the checks, and once for a text: a long one takes as long as a picture.
  private mutating func check(in session: Session) throws {
    guard tab == .checks, checked?.hash != facts.hash else { return }
    let text = facts.view.revision.text
    checked = (
      facts.hash, try session.newsroom.styleFindings(in: text, on: facts.view.item.portal),
      try session.newsroom.fileFindings(in: text)
    )
  }

  /// As the findings of style, for a text that is looked through at once; nil for a longer one, and without a dictionary.
  private mutating func spellingFaults(in session: Session) throws -> [SpellingFault]? {
    guard tab == .checks, let speller = session.speller else { return nil }
    let text = facts.view.revision.text
    let house = try session.newsroom.houseWords(on: facts.view.item.portal)
    if let spelling, spelling.hash == facts.hash, spelling.house == house { return spelling.faults }
    guard text.isVietnamese, text.body.utf8.count <= Self.mostSpelt,
      !speller.missing.contains(.vietnamese)
    else { return nil }
    let faults = speller.faults(
      title: text.title, summary: text.summary, body: text.body, house: house)
    spelling = (facts.hash, house, faults)
    return faults
  }

  /// A longer text would keep the keys waiting.
  private static let mostSpelt = 200_000

  /// A text counts as read when it was on the screen and the person went on from there.
  private mutating func markRead(in session: Session) throws {
    isReadMarked = true
    if facts.view.lastRead != facts.view.revision.id {
      try session.newsroom.noteReading(id, by: session.acting)
    }
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    news = nil
    if !isReadMarked { try markRead(in: session) }
    if placing != nil, let navigation = try performInPlacing(command, in: session) {
      return navigation
    }
    if let chosen = ItemTab(command) {
      try show(chosen, in: session)
      return .stay
    }
    switch command {
    case "next-tab": try show(tab.beside(1), in: session)
    case "previous-tab": try show(tab.beside(-1), in: session)
    case "show-details": tab = .metadata
    case "next-change", "previous-change", "choose-revisions", "hide-unchanged":
      return performInChanges(command, in: session)
    case "edit-item": return .open(try EditorScreen(editing: id, in: session))
    case "show-actions": return .open(try ActionsDialog(on: [id], in: session))
    case "submit-item", "approve-item", "return-item", "give-opinion", "ask-opinions":
      return .open(try ActionsDialog.direct(command, on: [id], in: session))
    case "comment-selection": return .open(commentDialog(in: session))
    case "propose-change": return proposeChange(in: session)
    case "accept-suggestion", "reject-suggestion": return try answer(command, in: session)
    case "place-comment": return placeComment(in: session)
    case "show-origins": return try showOrigins(in: session)
    case "open-selected":
      return tab == .changes
        ? performInChanges("next-change", in: session) : openThread(in: session)
    case "next-comment": goToComment(1)
    case "previous-comment": goToComment(-1)
    default: return move(command) ? .stay : .ignored
    }
    return .stay
  }

  private func commentDialog(in session: Session) -> CommentDialog {
    CommentDialog(
      on: id, title: facts.title, quote: tab == .text ? text.quote : "",
      place: tab == .text ? text.quotePlace : nil, in: session)
  }

  private func openThread(in session: Session) -> Navigation {
    switch tab {
    case .text:
      let here = text.threadsHere
      guard let found = here.first(where: \.isOpen) ?? here.first else { return .stay }
      return .open(ThreadDialog(found, of: id, in: session))
    case .comments:
      guard threads.indices.contains(thread) else { return .stay }
      return .open(ThreadDialog(threads[thread], of: id, in: session))
    case .changes, .checks, .metadata, .history, .royalty: return .stay
    }
  }

  private mutating func goToComment(_ direction: Int) {
    if tab == .text { _ = text.goToComment(direction) } else { select(thread: thread + direction) }
  }

  // MARK: Changes

  private mutating func show(_ chosen: ItemTab, in session: Session) throws {
    tab = chosen
    if tab == .comments { try session.newsroom.noteCommentsRead(id, by: session.acting) }
    if tab == .changes, changes == nil { try compare(in: session) }
    if tab == .checks, checked?.hash != facts.hash { try makePages(in: session) }
    if tab == .royalty { try makePages(in: session) }
  }

  /// Against what the person had read when they opened the item.
  private mutating func compare(in session: Session) throws {
    let compared = try session.newsroom.revisionsToCompare(
      facts.view, since: mark, by: session.acting)
    changes = ChangesView(.revisions(compared), in: session)
  }

  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    if case .choice(let paragraph) = result {
      try show(.text, in: session)
      text.go(to: paragraph)
      return .stay
    }
    guard case .revisions(let old, let new) = result else { return .stay }
    let compared = try session.newsroom.revisionsToCompare(old, new, of: id, by: session.acting)
    changes = ChangesView(.revisions(compared), in: session)
    return .stay
  }

  mutating func hear(in session: Session) -> Message? {
    do { try changes?.hear() } catch { return Message(session.sentence(error), .error) }
    return nil
  }

  func status(in session: Session) -> String? {
    if let placing { return session.text(.placing(placing.number)) }
    return tab == .changes ? changes?.status(in: session) : nil
  }

  private mutating func performInChanges(
    _ command: CommandName, in session: Session
  ) -> Navigation {
    guard tab == .changes, let compared = changes?.revisions else { return .ignored }
    switch command {
    case "next-change":
      guard changes?.go(1) == true else { return .say(Message(session.changesText(.noMore))) }
    case "previous-change":
      guard changes?.go(-1) == true else { return .say(Message(session.changesText(.noneBefore))) }
    case "choose-revisions":
      return .open(RevisionsDialog(facts, mark: mark, current: compared))
    case "hide-unchanged": changes?.hideMore()
    default: return .ignored
    }
    return .stay
  }

  mutating func goToChange(_ number: Int) {
    if number < 0 { changes?.goToStart() } else { changes?.go(to: number) }
  }

  /// Goes to the thread that a comment belongs to.
  mutating func select(comment: Int64) {
    let place = threads.firstIndex { thread in
      ([thread.root] + thread.replies).contains { $0.id == comment }
    }
    if let place { select(thread: place) }
  }

  // MARK: Picture

  mutating func lay(out area: Rect) {
    let room = ItemPicture.room(in: area, hasNews: news != nil)
    text.lay(width: room.columns, height: room.rows)
    for tab in pages.keys { pages[tab]?.lay(width: max(1, room.columns - 4), height: room.rows) }
    changes?.lay(out: room)
    listHeight = room.rows
    select(thread: thread)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    ItemPicture(screen: self, session: session).draw(on: &canvas, in: area)
  }
}
