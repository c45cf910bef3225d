import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What the person is told and has not read yet, newest first; the words of the selected notice stand below.
struct NoticesScreen: Screen {
  private(set) var notices: [NoticeView] = []
  private(set) var cursor = ListCursor()
  private var count = 0

  /// Notices read at once: more than anybody leaves unread.
  private static let most = 500

  var contexts: [ContextName] { ["list.notices"] }
  func trail(in session: Session) -> String { session.phrase(.notices) }
  var hints: [CommandName] {
    ["open-selected", "read-notice", "read-all-notices", "set-notices", "go-back", "show-help"]
  }

  func knows(_ command: CommandName) -> Bool {
    AdministrationCommands.knows(command) && command != "filter-list" && command != "show-actions"
  }

  var selected: NoticeView? {
    notices.indices.contains(cursor.selected) ? notices[cursor.selected] : nil
  }

  /// The cursor stays on its notice, or in its place once that is gone.
  mutating func refresh(in session: Session) throws {
    let former = selected?.record.id
    notices = try session.newsroom.notices(of: session.acting, limit: Self.most)
    count =
      notices.count < Self.most
      ? notices.count : try session.newsroom.noticeCount(of: session.acting)
    cursor.fit(count: notices.count)
    if let place = notices.firstIndex(where: { $0.record.id == former }) { cursor.select(place) }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "refresh-list": try refresh(in: session)
    case "open-selected", "show-details": return try open(in: session)
    case "read-notice":
      guard let notice = selected else { return .say(Message(session.phrase(.noNotices))) }
      _ = try session.newsroom.readNotice(notice.record.id, by: session.acting)
      try refresh(in: session)
      return .say(Message(session.phrase(.noticeIsRead), .success))
    case "read-all-notices":
      let count = count
      _ = try session.newsroom.readAllNotices(by: session.acting)
      try refresh(in: session)
      return .say(Message(session.phrase(.noticesAreRead(count)), .success))
    case "set-notices": return .open(try NoticeSettingsDialog(in: session))
    default: return .ignored
    }
    return .stay
  }

  /// What it is about. Reading that is what ends the notice.
  private func open(in session: Session) throws -> Navigation {
    guard let notice = selected else { return .say(Message(session.phrase(.noNotices))) }
    switch notice.record.object {
    case .item(let item): return .open(try itemScreen(item, of: notice, in: session))
    case .sheet:
      guard let sheet = notice.sheet else {
        return .say(Message(session.phrase(.sheetIsClosedToYou), .warning))
      }
      if let paid = sheet.paid { return .open(StatementScreen(paid.payee, paidBy: sheet.number)) }
      return .open(try SheetScreen(sheet.number, in: session))
    }
  }

  /// The item itself; at the comment where there is one.
  private func itemScreen(
    _ item: ID<Item>, of notice: NoticeView, in session: Session
  ) throws -> ItemScreen {
    var screen = try ItemScreen(
      item, tab: notice.record.comment == nil ? .text : .comments, in: session)
    if let comment = notice.record.comment {
      screen.select(comment: comment)
      try session.newsroom.noteCommentsRead(item, by: session.acting)
    }
    return screen
  }

  // MARK: Picture

  private static let wordRows = 3

  mutating func lay(out area: Rect) { cursor.fit(height: Self.parts(of: area).list.rows) }

  private static func parts(of area: Rect) -> (head: Rect, list: Rect, words: Rect) {
    let (head, rest) = area.splitRows(at: 1)
    let (list, words) = rest.splitRows(at: max(1, rest.rows - wordRows - 1))
    return (head, list, words)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let parts = Self.parts(of: area)
    let heading = notices.isEmpty ? .noNotices : Phrase.noticeCount(count)
    canvas.write(
      " \(session.phrase(heading))", row: 0, width: area.columns, in: parts.head, as: .heading)
    let names = session.names()
    for (row, index) in cursor.visible.enumerated() {
      let line = parts.list.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected)
      let words = NoticeWords(notices[index], names, in: session)
      let time = area.columns < 100 ? words.shortTime : words.time
      let text = [time, words.who, words.what, words.title].filter { !$0.isEmpty }
      canvas.write(
        text.joined(separator: session.separator), row: 0, column: 2, width: line.columns - 3,
        in: line, as: role)
    }
    guard let selected, !selected.words.isEmpty, parts.words.rows > 1 else { return }
    canvas.horizontalLine(row: 0, columns: area.columns, in: parts.words)
    let words = selected.words.split(separator: "\n").joined(separator: " ")
    let rows = wrappedRows(of: "“\(words)”", width: area.columns - 4)
    for (row, text) in rows.prefix(parts.words.rows - 1).enumerated() {
      canvas.write(text, row: row + 1, column: 2, width: area.columns - 3, in: parts.words)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let names = session.names()
    let list = notices.map { notice in
      let words = NoticeWords(notice, names, in: session)
      return Listing.Entry(
        sentences(
          [[words.time, words.who, words.what].joined(separator: ", "), words.title]
            + (notice.words.isEmpty ? [] : ["“\(notice.words)”"])))
    }
    return Reading(
      trail(in: session),
      facts: notices.isEmpty ? [] : [session.phrase(.noticeCount(count))],
      list: Listing(
        .entries, list, selected: notices.isEmpty ? 0 : cursor.selected + 1,
        empty: session.phrase(.noNotices)))
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }
}

/// A notice in words: when, who, what and about which item.
struct NoticeWords {
  let time: String
  /// The day alone, for a notice of another day.
  let shortTime: String
  let who: String
  let what: String
  let title: String

  init(_ notice: NoticeView, _ names: Names, in session: Session) {
    time = session.moment(notice.record.at)
    shortTime = DueText.moment(notice.record.at, at: session.now)
    let kind = notice.record.kind
    if let person = notice.by, person.rawValue != 0 {
      who = session.name(person)
    } else {
      who = notice.item == nil ? "" : session.phrase(.queueScreen)
    }
    if let sheet = notice.sheet, kind == .sheetBack {
      what = session.phrase(.sheetCameBack(isCancelled: sheet.next == nil))
    } else if let next = notice.sheet?.next, kind == .sheetWaits {
      what = session.phrase(.sheetWaitsFor(session.wording.text(of: next.title)))
    } else {
      what =
        kind == .decided && notice.transition != nil
        ? session.wording.told(notice, names).lowercasedFirst : session.phrase(.noticeKind(kind))
    }
    title = Self.title(of: notice, in: session)
  }

  private static func title(of notice: NoticeView, in session: Session) -> String {
    switch notice.record.object {
    case .item: return notice.item?.title ?? session.phrase(.noticeOfClosedItem)
    case .sheet:
      guard let sheet = notice.sheet else { return session.phrase(.noticeOfClosedSheet) }
      if let paid = sheet.paid {
        return session.phrase(.sheetPaidYou(sheet.number, net: session.wording.money(paid.net)))
      }
      let days = "\(sheet.from.vietnameseText)–\(sheet.to.vietnameseText)"
      return session.phrase(.noticedSheet(sheet.number, days))
    }
  }
}

/// Which kinds of notices the person gets.
struct NoticeSettingsDialog: Screen {
  var box: FormBox
  private let before: [(kind: NoticeKind, isOn: Bool)]

  private static let kinds = "kinds"

  init(in session: Session) throws {
    before = try session.newsroom.noticeKinds(of: session.acting)
    let ticks = before.map { kind, isOn in
      TickField.Tick(name: kind.rawValue, title: session.wording.name(of: kind), isOn: isOn)
    }
    box = FormBox(
      [.init(session.phrase(.noticeSettingsHead))],
      Form([.ticks(Self.kinds, "", ticks), .action("keep", session.phrase(.keep))]))
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["toggle-choice", "confirm", "next-field", "go-back", "show-help"] }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    guard command == "confirm" else {
      return box.perform(command, in: session) ? .stay : .ignored
    }
    let ticked = box.form.ticked(Self.kinds)
    for (kind, wasOn) in before where ticked.contains(kind.rawValue) != wasOn {
      _ = try session.newsroom.setNotices(kind, on: !wasOn, by: session.acting)
    }
    return .close(.done(Message(session.phrase(.noticesKept), .success)))
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [
      ("toggle-choice", session.title(of: "toggle-choice")),
      ("confirm", session.phrase(.keep)), ("go-back", session.title(of: "go-back")),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: session.phrase(.noticeSettings), footer: footer(in: session), on: &canvas, in: area,
      session: session)
  }

  func reading(in session: Session) -> Reading {
    box.reading(session.phrase(.noticeSettings), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.phrase(.keep), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) { change(&box.form) }
}
