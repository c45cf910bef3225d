import Prose
import Rulebook
import Storage
import Workflow

/// What a search asks for.
public struct SearchRequest: Hashable, Sendable {
  public var words: String
  public var state: StateName?
  public var filter: ListFilter
  public var from: CivilDate?
  public var to: CivilDate?

  public init(
    _ words: String, state: StateName? = nil, filter: ListFilter = ListFilter(),
    from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.words = words
    self.state = state
    self.filter = filter
    self.from = from
    self.to = to
  }
}

extension Newsroom {
  /// Forms looked up for one word of a query at most; a prefix of one marked letter stands for hundreds.
  private static let formLimit = 400
  /// Hits looked at for one answer at most, so that a filter that fits nothing has an end.
  private static let scanLimit = 20_000

  /// Items whose newest text, author or number holds all the words, newest first. A letter typed without a mark stands
  /// for itself and its marked forms; one typed with a mark for itself alone. The last word may be unfinished.
  public func search(
    _ request: SearchRequest, limit: Int, for acting: Acting
  ) throws -> [ItemRow] {
    try search(request, limit: limit, for: acting) { _ in true }
  }

  func search(
    _ request: SearchRequest, limit: Int, for acting: Acting,
    where isWanted: (ItemRow) -> Bool
  ) throws -> [ItemRow] {
    try store.database.reading {
      let actor = try actor(acting.person)
      var filter = request.filter
      filter.units = insideUnits(of: actor)
      let words = try searchWords(request.words)
      let board = try board()
      let readable = Set(
        board.portals.keys.filter { actor.mayRead(board.line(of: $0).map(\.id)) })
      var found: [ItemRow] = []
      var last: ID<Item>?
      var scanned = 0
      while found.count < limit, scanned < Self.scanLimit {
        let hits = try store.search(words, before: last, limit: max(limit, 50))
        if hits.isEmpty { break }
        for id in hits where found.count < limit {
          guard let row = try store.itemRow(id), request.fits(row), isWanted(row) else { continue }
          if try mayShow(row, to: acting.person, in: readable, filter.units) { found.append(row) }
        }
        scanned += hits.count
        last = hits.last
      }
      return found
    }
  }

  private func mayShow(
    _ row: ItemRow, to person: ID<Person>, in readable: Set<ID<Portal>>, _ units: Set<ID<Portal>>
  ) throws -> Bool {
    if row.author == person { return true }
    guard readable.contains(row.portal) else { return false }
    guard row.isClosed else { return true }
    return try storedItem(row.id)?.item.closedTo.map { !$0.isDisjoint(with: units) } ?? false
  }

  private func searchWords(_ typed: String) throws -> [SearchWord] {
    try typedWords(of: typed).map { word in
      guard word.isMarked else {
        return try word.isUnfinished
          ? unfinishedWord(word.plain) : SearchWord(terms: [word.plain], isPrefix: false)
      }
      let forms = try store.forms(
        of: word.plain, isPrefix: word.isUnfinished, limit: Self.formLimit
      ).filter { matchesAsymmetrically(term: $0, typed: word.exact, prefix: word.isUnfinished) }
      return SearchWord(terms: forms, isPrefix: false)
    }
  }
}

extension Newsroom {
  /// Prefixes up to this long are in the index itself (`v003_items.sql`).
  private static let indexedPrefix = 3

  /// A word whose end is not typed yet. The engine would gather every item of every word that begins so before it gives
  /// the first one, 250 ms in a million; the few words that begin with four letters and more are looked up instead.
  private func unfinishedWord(_ start: String) throws -> SearchWord {
    guard start.count > Self.indexedPrefix, start.allSatisfy(\.isLetter) else {
      return SearchWord(terms: [start], isPrefix: true)
    }
    let words = try store.words(beginningWith: start, limit: Self.formLimit + 1)
    return words.count > Self.formLimit
      ? SearchWord(terms: [start], isPrefix: true) : SearchWord(terms: words, isPrefix: false)
  }
}

extension SearchRequest {
  fileprivate func fits(_ row: ItemRow) -> Bool {
    if let state, row.state != state { return false }
    if let kind = filter.kind, row.kind != kind { return false }
    if let category = filter.category, row.category != category { return false }
    if let author = filter.author, row.author != author { return false }
    if let portal = filter.portal, row.portal != portal { return false }
    let day = row.changedAt.civilDate
    if let from, day < from { return false }
    if let to, to < day { return false }
    return true
  }
}
