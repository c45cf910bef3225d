import Newsroom
import Storage
import Terminal

/// The works of a scope around the selection, read page by page along an index.
struct WorkWindow {
  private(set) var rows: [WorkView] = []
  private(set) var cursor = ListCursor()
  private(set) var scope: WorkScope?
  private var isAtEnd = true

  private static let page = 120
  /// So many rows at most are gone to at once by End: who looks further back chooses a period.
  private static let most = 6_000

  var current: WorkView? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  /// Reads the scope anew. The selection stays on its work, or in its place once that is gone.
  mutating func load(_ scope: WorkScope, in session: Session) throws {
    let former = self.scope == scope ? current?.line.work.id : nil
    let count = self.scope == scope ? max(Self.page, rows.count) : Self.page
    let selected = self.scope == scope ? cursor.selected : 0
    self.scope = scope
    rows = try session.newsroom.works(in: scope, before: nil, limit: count, by: session.acting)
    isAtEnd = rows.count < count
    cursor.fit(count: rows.count)
    cursor.select(rows.firstIndex { $0.line.work.id == former } ?? selected)
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
    case "last-row": try read(upTo: Self.most, in: session)
    default: break
    }
    return cursor.perform(command)
  }

  private mutating func read(upTo index: Int, in session: Session) throws {
    guard let scope else { return }
    while !isAtEnd, rows.count <= min(index, Self.most) {
      let more = try session.newsroom.works(
        in: scope, before: rows.last?.line.work.place, limit: Self.page, by: session.acting)
      isAtEnd = more.count < Self.page
      rows += more
    }
    cursor.fit(count: rows.count)
  }
}
