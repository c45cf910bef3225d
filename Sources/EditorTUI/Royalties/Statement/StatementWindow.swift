import Newsroom
import Rulebook
import Storage
import Workflow

/// A window on the works of a statement, newest first: those around the selection, read page by page along an index.
struct StatementWindow {
  let payee: String
  /// Nil for all years.
  var year: Int?
  private(set) var rows: [StatementEntry] = []
  private(set) var selected = 0
  private(set) var top = 0
  /// How many rows there are before those that are kept.
  private(set) var before = 0
  /// How many there are in all.
  private(set) var count = 0
  private var isAtStart = true
  private var isAtEnd = true
  private var height = 1

  /// Rows read at once; enough for the tallest screen and a page around it.
  private static let page = 100
  /// Rows kept at most; beyond, the far end is let go of.
  private static let kept = 500

  init(payee: String, year: Int?) {
    self.payee = payee
    self.year = year
  }

  var current: StatementEntry? { rows.indices.contains(selected) ? rows[selected] : nil }
  /// The number of the selected row in the whole list; 0 when there is none.
  var number: Int { current == nil ? 0 : before + selected + 1 }
  var visible: Range<Int> { min(top, rows.count)..<min(rows.count, top + height) }

  /// The days of the year that is chosen.
  var days: (from: CivilDate?, to: CivilDate?) {
    (
      year.flatMap { CivilDate(year: $0, month: 1, day: 1) },
      year.flatMap { CivilDate(year: $0, month: 12, day: 31) }
    )
  }

  // MARK: Reading

  mutating func load(count: Int, in session: Session) throws {
    self.count = count
    before = 0
    rows = try read(.newest, Self.page, in: session)
    isAtStart = true
    isAtEnd = rows.count < Self.page
    top = 0
    select(0)
  }

  /// Reads the rows anew; the selection stays on the same work, in the same row of the screen.
  mutating func refresh(count: Int, in session: Session) throws {
    guard let current, let first = rows.first else { return try load(count: count, in: session) }
    self.count = count
    let (id, offset, index) = (current.work.work.id, selected - top, selected)
    let wanted = max(Self.page, rows.count)
    rows = try read(isAtStart ? .newest : .before(first.place.next), wanted, in: session)
    isAtEnd = rows.count < wanted
    if isAtStart { before = 0 }
    let place = rows.firstIndex { $0.work.work.id == id } ?? index
    top = max(0, place - offset)
    select(place)
  }

  private func read(
    _ page: StatementPage, _ limit: Int, in session: Session
  ) throws -> [StatementEntry] {
    try session.newsroom.statementEntries(
      of: payee, from: days.from, to: days.to, page, limit: limit, by: session.acting)
  }

  // MARK: Moving

  mutating func move(by step: Int, in session: Session) throws {
    if selected + step >= rows.count - 1, !isAtEnd { try readAfter(in: session) }
    if selected + step < 0, !isAtStart { try readBefore(in: session) }
    select(selected + step)
  }

  mutating func page(by pages: Int, in session: Session) throws {
    try move(by: pages * max(1, height - 1), in: session)
  }

  mutating func goToFirst(in session: Session) throws {
    if !isAtStart {
      try load(count: count, in: session)
    } else {
      select(0)
    }
  }

  mutating func goToLast(in session: Session) throws {
    if !isAtEnd {
      rows = try read(.oldest, Self.page, in: session)
      isAtStart = rows.count < Self.page
      isAtEnd = true
      before = max(0, count - rows.count)
    }
    select(rows.count - 1)
  }

  /// Moves to the row of a number, page by page.
  mutating func select(number: Int, in session: Session) throws {
    let wanted = max(1, min(number, count))
    while self.number != wanted {
      let place = self.number
      let step = max(-Self.page + 1, min(Self.page - 1, wanted - place))
      try move(by: step, in: session)
      guard self.number != place else { return }
    }
  }

  mutating func fit(_ height: Int) {
    guard height != self.height else { return }
    self.height = max(1, height)
    select(selected)
  }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, rows.count - 1))
    top = max(0, min(top, max(0, rows.count - height)))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
  }

  private mutating func readAfter(in session: Session) throws {
    guard let last = rows.last else { return }
    let more = try read(.before(last.place), Self.page, in: session)
    isAtEnd = more.count < Self.page
    rows += more
    let surplus = rows.count - Self.kept
    guard surplus > 0 else { return }
    rows.removeFirst(surplus)
    selected -= surplus
    top = max(0, top - surplus)
    before += surplus
    isAtStart = false
  }

  private mutating func readBefore(in session: Session) throws {
    guard let first = rows.first else { return }
    let more = try read(.after(first.place), Self.page, in: session)
    isAtStart = more.count < Self.page
    before = isAtStart ? 0 : max(0, before - more.count)
    rows = more + rows
    selected += more.count
    top += more.count
    let surplus = rows.count - Self.kept
    guard surplus > 0 else { return }
    rows.removeLast(surplus)
    isAtEnd = false
  }

  /// The page of the list with the selected row, line by line.
  func listing(empty: String, _ words: (StatementEntry) -> String) -> Listing {
    let page = Listing.numbers(around: number, of: count)
    let numbers = page.clamped(to: (before + 1)..<(before + rows.count + 1))
    return Listing(
      .entries, numbers.map { Listing.Entry(words(rows[$0 - before - 1])) },
      first: numbers.lowerBound, selected: number, count: count, empty: empty)
  }
}

extension StatementEntry {
  var place: WorkPlace { work.work.place }
}

extension WorkPlace {
  /// The place right before it in lists that are newest first.
  fileprivate var next: WorkPlace {
    WorkPlace(publishedAt: publishedAt, id: ID(id.rawValue + 1))
  }
}
