import Prose
import Rulebook
import Storage
import Workflow

/// In which order the hits of a search come.
public enum SearchOrder: String, CaseIterable, Hashable, Sendable {
  case newest
  /// Those first that answer best to the words.
  case relevance
}

/// What a search asks for.
public struct SearchRequest: Hashable, Sendable {
  public var words: String
  public var order: SearchOrder
  public var state: StateName?
  public var filter: ListFilter
  public var from: CivilDate?
  public var to: CivilDate?

  public init(
    _ words: String, order: SearchOrder = .newest, state: StateName? = nil,
    filter: ListFilter = ListFilter(), from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.words = words
    self.order = order
    self.state = state
    self.filter = filter
    self.from = from
    self.to = to
  }
}

/// What a search found.
public struct SearchAnswer: Hashable, Sendable {
  public let rows: [ItemRow]
  public let order: SearchOrder
  /// How many hits were looked at, the newest of those that were asked for: the rows themselves, or, by relevance, those
  /// that were ranked.
  public let considered: Int
  /// Whether there are hits older than those, or may be.
  public let isBounded: Bool
}

extension Newsroom {
  /// Forms looked up for one word of a query at most; a prefix of one marked letter stands for hundreds.
  private static let formLimit = 400
  /// Hits looked at for one answer at most, so that a filter that fits nothing has an end.
  private static let scanLimit = 20_000
  /// Hits that are ranked by relevance at most, the newest ones: a common word has hundreds of thousands in a million,
  /// and each is a text to read. Whoever shows the order says so when there were more.
  public static let rankedLimit = Store.manyTexts
  /// How far into a body its words count for the ranking: some 900 syllables, more than most items have.
  private static let rankedCharacters = 4_000

  /// Items whose newest text, author or number holds all the words, in the order that is asked for. A letter typed
  /// without a mark stands for itself and its marked forms; one typed with a mark for itself alone. The last word may be
  /// unfinished.
  public func search(
    _ request: SearchRequest, limit: Int, for acting: Acting
  ) throws -> SearchAnswer {
    try search(request, limit: limit, for: acting) { _ in true }
  }

  func search(
    _ request: SearchRequest, limit: Int, for acting: Acting,
    where isWanted: (ItemRow) throws -> Bool
  ) throws -> SearchAnswer {
    try store.database.reading {
      if let state = request.state { try checkIsKnown(state) }
      switch request.order {
      case .newest:
        let (rows, hasMore) = try newest(limit, of: request, for: acting, where: isWanted)
        return SearchAnswer(
          rows: rows, order: .newest, considered: rows.count, isBounded: hasMore)
      case .relevance:
        let (rows, hasMore) = try newest(
          Self.rankedLimit, of: request, for: acting, where: isWanted)
        return SearchAnswer(
          rows: Array(try ranked(rows, by: request.words).prefix(limit)), order: .relevance,
          considered: rows.count, isBounded: hasMore)
      }
    }
  }

  /// The newest hits that the person may see, and whether there are older ones, or may be.
  private func newest(
    _ limit: Int, of request: SearchRequest, for acting: Acting,
    where isWanted: (ItemRow) throws -> Bool
  ) throws -> (rows: [ItemRow], hasMore: Bool) {
    let actor = try actor(acting.person)
    let units = insideUnits(of: actor)
    let words = try searchWords(request.words)
    let board = try board()
    let readable = Set(
      board.portals.keys.filter { actor.mayRead(board.line(of: $0).map(\.id)) })
    let page = max(limit + 1, 50)
    var found: [ItemRow] = []
    var last: ID<Item>?
    var scanned = 0
    while scanned < Self.scanLimit {
      let hits = try store.search(words, before: last, limit: page)
      for id in hits {
        guard let row = try store.itemRow(id), request.fits(row), try isWanted(row),
          try mayShow(row, to: acting.person, in: readable, units)
        else { continue }
        // One more than is asked for tells that there are more.
        if found.count == limit { return (found, true) }
        found.append(row)
      }
      if hits.count < page { return (found, false) }
      scanned += hits.count
      last = hits.last
    }
    return (found, true)
  }

  /// The rows with those first that answer best to the words; of equals the newest. Only texts that the person may see
  /// are read and compared.
  private func ranked(_ rows: [ItemRow], by words: String) throws -> [ItemRow] {
    let texts = try store.searchedTexts(
      of: rows.map(\.revision), characters: Self.rankedCharacters)
    let board = try board()
    let candidates = zip(rows, texts).map { row, text in
      let fields = Field.metadata.compactMap { text.fields[$0] }
      return RankedText(
        title: row.title, summary: text.summary,
        details: ([board.name(row.author), row.number] + fields).joined(separator: "\n"),
        body: text.body)
    }
    return Relevance(words).order(of: candidates).map { rows[$0] }
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
