import Newsroom
import Rulebook
import Storage
import Workflow

/// A window on a list of any length: the rows around the selection, read page by page along an index, never the whole.
struct ItemWindow {
  private(set) var parts: [ListPart]
  private(set) var rows: [ItemRow] = []
  private(set) var selected = 0
  /// The first row in sight.
  private(set) var top = 0
  /// What narrows the list as it is typed; empty for the whole list.
  private(set) var filter = ""
  /// How many rows there are before those that are kept; counted on from where the list was entered.
  private(set) var before = 0
  /// How many there are in the whole list, as far as anybody has counted them.
  var total: Int?
  private var isAtStart = true
  private var isAtEnd = true
  var height = 1

  /// Rows read at once; enough for the tallest screen and a page around it.
  private static let page = 120
  /// Rows kept at most; beyond, the far end is let go of.
  private static let kept = 600

  init(parts: [ListPart]) { self.parts = parts }

  var current: ItemRow? { rows.indices.contains(selected) ? rows[selected] : nil }
  var isEmpty: Bool { rows.isEmpty }
  /// The rows in sight.
  var visible: ArraySlice<ItemRow> { rows[min(top, rows.count)..<min(rows.count, top + height)] }

  mutating func load(in session: Session) throws {
    selected = 0
    top = 0
    try read(.first, in: session)
  }

  mutating func narrow(to words: String, in session: Session) throws {
    filter = words
    let kept = current?.id
    try load(in: session)
    if let index = rows.firstIndex(where: { $0.id == kept }) { select(index) }
  }

  /// Shows rows that were found elsewhere, as by a search for `words`; `keepsPlace` keeps the selection on its item.
  mutating func show(_ found: [ItemRow], for words: String, keepsPlace: Bool) {
    let id = current?.id
    rows = found
    filter = words
    before = 0
    isAtStart = true
    isAtEnd = true
    if !keepsPlace { top = 0 }
    select(keepsPlace ? found.firstIndex { $0.id == id } ?? selected : 0)
  }

  /// Reads the rows in sight anew. The selection stays on the same item, in the same place of the screen; when the item
  /// has left the list, on the one that took its place.
  mutating func refresh(in session: Session) throws {
    let id = current?.id
    let offset = selected - top
    guard filter.isEmpty, let first = rows.first else {
      let index = selected
      try read(.first, in: session)
      select(rows.firstIndex { $0.id == id } ?? min(index, rows.count - 1))
      return
    }
    let wasAtStart = isAtStart
    let index = selected
    // As many as before, or a selection far down would lose its row.
    let count = max(Self.page, rows.count)
    try read(wasAtStart ? .first : .from(first.place), count, in: session)
    isAtStart = wasAtStart || rows.isEmpty
    if rows.isEmpty { try read(.last, in: session) }
    let place = rows.firstIndex { $0.id == id } ?? min(index, rows.count - 1)
    selected = max(0, place)
    top = max(0, min(selected - offset, rows.count - 1))
    select(place)
  }

  private mutating func read(
    _ page: ListPage, _ count: Int = page, in session: Session
  ) throws {
    if filter.isEmpty {
      rows = try session.newsroom.page(of: parts, page, limit: count, for: session.acting)
      isAtStart = page != .last || rows.count < count
      isAtEnd = page == .last || rows.count < count
      if page == .first { before = 0 }
      if page == .last { before = isAtStart ? 0 : max(0, (total ?? 0) - rows.count) }
    } else {
      rows = try session.newsroom.search(
        SearchRequest(filter), in: parts, limit: Self.page, for: session.acting
      ).rows
      isAtStart = true
      isAtEnd = true
      before = 0
    }
  }

  // MARK: Moving

  mutating func move(by step: Int, in session: Session) throws {
    // Reading moves the selection with its row, since rows come and go before it.
    if selected + step >= rows.count - 1, !isAtEnd { try readAfter(in: session) }
    if selected + step < 0, !isAtStart { try readBefore(in: session) }
    let former = top
    select(selected + step)
    if abs(step) == 1, top != former { scrollHalfway(by: step) }
  }

  /// Rows beside other things cannot be scrolled by the terminal and are sent anew; half a screen at a time, that is one
  /// key in many instead of every key.
  private mutating func scrollHalfway(by step: Int) {
    top = max(0, min(top + step * (height / 2 - 1), rows.count - height))
  }

  mutating func page(by pages: Int, in session: Session) throws {
    try move(by: pages * max(1, height - 1), in: session)
  }

  mutating func goToFirst(in session: Session) throws {
    if !isAtStart { try read(.first, in: session) }
    top = 0
    select(0)
  }

  mutating func goToLast(in session: Session) throws {
    if !isAtEnd { try read(.last, in: session) }
    select(rows.count - 1)
  }

  private mutating func select(_ index: Int) {
    selected = max(0, min(index, rows.count - 1))
    top = max(0, min(top, max(0, rows.count - height)))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
  }

  private mutating func readAfter(in session: Session) throws {
    guard let last = rows.last else { return }
    let more = try session.newsroom.page(
      of: parts, .after(last.place), limit: Self.page, for: session.acting)
    isAtEnd = more.count < Self.page
    rows += more
    let surplus = rows.count - Self.kept
    if surplus > 0 {
      rows.removeFirst(surplus)
      selected -= surplus
      top -= surplus
      before += surplus
      isAtStart = false
    }
  }

  private mutating func readBefore(in session: Session) throws {
    guard let first = rows.first else { return }
    let more = try session.newsroom.page(
      of: parts, .before(first.place), limit: Self.page, for: session.acting)
    isAtStart = more.count < Self.page
    before = isAtStart ? 0 : max(0, before - more.count)
    rows = more + rows
    selected += more.count
    top += more.count
    let surplus = rows.count - Self.kept
    if surplus > 0 {
      rows.removeLast(surplus)
      isAtEnd = false
    }
  }

  mutating func fit(_ height: Int) {
    guard height != self.height else { return }
    self.height = max(1, height)
    select(selected)
  }
}
