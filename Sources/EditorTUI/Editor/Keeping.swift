/// When words that were typed have to be put into the store, and whether they are there.
///
/// Times are milliseconds of the session's clock.
struct Keeping: Hashable {
  /// A pause in typing after which everything is kept.
  static let quiet: Int64 = 2_000
  /// Whoever never pauses waits no longer than this.
  static let longest: Int64 = 5_000
  /// So many letters are kept at once.
  static let mostLetters = 200
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
  /// When words were last put into the store as a draft.
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

  /// When to keep what is not kept; nil when everything is.
  var deadline: Int64? {
    guard let unkeptSince else { return nil }
    if let failure { return failure.nextTry }
    if letters >= Self.mostLetters { return lastChange }
    return min(lastChange + Self.quiet, unkeptSince + Self.longest)
  }

  mutating func kept(at time: Int64) {
    unkeptSince = nil
    letters = 0
    failure = nil
    keptAt = time
  }

  /// A save made the draft needless.
  mutating func saved() { self = Keeping() }

  /// A try failed; the next one waits twice as long as the last one, up to a minute.
  mutating func failed(_ reason: String, at time: Int64) {
    let wait = failure.map { min($0.wait * 2, Self.longestRetry) } ?? Self.firstRetry
    failure = Failure(
      since: failure?.since ?? unkeptSince ?? time, reason: reason, nextTry: time + wait,
      wait: wait)
  }
}
