/// When words that were typed have to be kept in one place, and whether they are there.
///
/// Times are milliseconds of the session's clock.
struct Keeping: Hashable {
  /// How long words may wait to be kept.
  struct Pace: Hashable {
    /// A pause in typing after which everything is kept.
    let quiet: Int64
    /// Whoever never pauses waits no longer than this.
    let longest: Int64
    /// So many letters are kept at once.
    let mostLetters: Int

    /// The journal of a draft: what a power cut may take at the most.
    static let journal = Pace(quiet: 1_000, longest: 2_000, mostLetters: 200)
    /// The store, where there is no journal.
    static let store = Pace(quiet: 2_000, longest: 5_000, mostLetters: 200)
    /// The store, while somebody reads along.
    static let watched = Pace(quiet: 800, longest: 1_500, mostLetters: .max)
    /// The store, while a journal has every word: seldom, so that nobody waits for it while they type.
    static let storeBesideJournal = Pace(quiet: 10_000, longest: 60_000, mostLetters: .max)
  }

  static let firstRetry: Int64 = 2_000
  static let longestRetry: Int64 = 60_000

  /// Why words could not be kept, since when, and when it is tried again.
  struct Failure: Hashable {
    let since: Int64
    let reason: String
    let nextTry: Int64
    let wait: Int64
  }

  private(set) var unkeptSince: Int64?
  private var lastChange: Int64 = 0
  private var letters = 0
  /// Since when somebody is at work on keeping them; nil when nobody is.
  private var askedAt: Int64?
  /// When words were last kept.
  private(set) var keptAt: Int64?
  private(set) var failure: Failure?

  var isUnkept: Bool { unkeptSince != nil }
  /// Whether words were typed that no revision has.
  var holdsWords: Bool { isUnkept || keptAt != nil }

  mutating func changed(_ count: Int, at time: Int64) {
    if unkeptSince == nil { unkeptSince = time }
    lastChange = time
    letters += count
  }

  /// When to keep what is not kept; nil when everything is, or when somebody is at work on it, who will tell.
  func deadline(_ pace: Pace) -> Int64? {
    guard let unkeptSince, askedAt == nil else { return nil }
    if let failure { return failure.nextTry }
    if letters >= pace.mostLetters { return lastChange }
    return min(lastChange + pace.quiet, unkeptSince + pace.longest)
  }

  /// Somebody begins to keep what was typed so far.
  mutating func asked(at time: Int64) {
    askedAt = time
    letters = 0
  }

  /// What was typed before that is kept; what came since waits anew.
  mutating func keptWhatWasAsked(at time: Int64) {
    guard let askedAt else { return }
    unkeptSince = max(askedAt, unkeptSince ?? askedAt)
    self.askedAt = nil
    failure = nil
    keptAt = time
  }

  mutating func kept(at time: Int64) {
    unkeptSince = nil
    askedAt = nil
    letters = 0
    failure = nil
    keptAt = time
  }

  /// A save made the draft needless.
  mutating func saved() { self = Keeping() }

  /// A try failed; the next one waits twice as long as the last one, up to a minute.
  mutating func failed(_ reason: String, at time: Int64) {
    askedAt = nil
    let wait = failure.map { min($0.wait * 2, Self.longestRetry) } ?? Self.firstRetry
    failure = Failure(
      since: failure?.since ?? unkeptSince ?? time, reason: reason, nextTry: time + wait,
      wait: wait)
  }
}
