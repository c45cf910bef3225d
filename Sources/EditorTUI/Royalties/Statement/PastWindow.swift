import Newsroom
import Rulebook
import Storage
import Terminal

/// What old books say of a payee, newest first, read page by page as somebody goes down.
struct PastWindow {
  private(set) var rows: [PastRoyalty] = []
  private(set) var cursor = ListCursor()
  private var payee = ""
  private var days: (from: CivilDate?, to: CivilDate?) = (nil, nil)
  private var isAtEnd = true

  private static let page = 120

  var current: PastRoyalty? {
    rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
  }

  /// Reads the lines of a stretch of days anew; in the same stretch the selection stays in its place.
  mutating func load(
    _ payee: String, _ days: (from: CivilDate?, to: CivilDate?), in session: Session
  ) throws {
    let isSame = self.payee == payee && self.days == days
    let wanted = isSame ? max(Self.page, rows.count) : Self.page
    self.payee = payee
    self.days = days
    rows = []
    try readMore(wanted, in: session)
    if !isSame { cursor.select(0) }
  }

  private mutating func readMore(_ limit: Int, in session: Session) throws {
    let more = try session.newsroom.pastRoyalties(
      of: payee, from: days.from, to: days.to, before: rows.last?.place, limit: limit,
      by: session.acting)
    isAtEnd = more.count < limit
    rows += more
    cursor.fit(count: rows.count)
  }

  mutating func fit(height: Int) { cursor.fit(height: height) }

  mutating func select(_ index: Int, in session: Session) throws {
    try read(upTo: index, in: session)
    cursor.select(index)
  }

  /// Does one of the commands of moving in a list; false when it is none.
  mutating func perform(_ command: CommandName, in session: Session) throws -> Bool {
    switch command {
    case "next-row": try read(upTo: cursor.selected + 1, in: session)
    case "next-page": try read(upTo: cursor.selected + cursor.height, in: session)
    case "last-row": if !isAtEnd { try readMore(.max, in: session) }
    default: break
    }
    return cursor.perform(command)
  }

  private mutating func read(upTo index: Int, in session: Session) throws {
    while !isAtEnd, rows.count <= index { try readMore(Self.page, in: session) }
  }
}
