import Rulebook
import Storage
import Workflow

/// What an act answered, in the words that are kept under its request number.
protocol RequestOutcome {
  var kept: String { get }
  init?(kept: String)
}

/// The answer to an act: its outcome, and whether it had been given before under the same number.
public struct Answer<Outcome> {
  public let outcome: Outcome
  public let request: RequestID
  /// Nothing was done this time, since the request had been carried out before.
  public let isRepeated: Bool
}

extension Answer: Sendable where Outcome: Sendable {}
extension Answer: Equatable where Outcome: Equatable {}

/// Writes the events of one act into the log, each after the last.
struct Recorder {
  let store: Store
  let storeID: Int64
  let at: Timestamp
  let acting: Acting
  let request: RequestID
  private var ordinal = 0
  /// The end of the log, once it was looked up: nobody else writes to it meanwhile.
  private var head: LogHead?

  init(store: Store, storeID: Int64, at: Timestamp, acting: Acting, request: RequestID) {
    self.store = store
    self.storeID = storeID
    self.at = at
    self.acting = acting
    self.request = request
  }

  mutating func record(
    _ action: String, on object: String, _ id: Int64?, portal: ID<Portal>? = nil,
    onBehalfOf: ID<Person>? = nil, before: String = "", after: String = "",
    hash: TextHash? = nil, detail: String = "", seal: [UInt8]? = nil,
    result: EventFacts.Result = .done
  ) throws {
    let facts = EventFacts(
      at: at, person: acting.person, onBehalfOf: onBehalfOf, source: acting.source,
      action: action, portal: portal, object: object, objectID: id, before: before, after: after,
      revisionHash: hash, detail: detail, sealedHash: seal, result: result,
      request: request.text, ordinal: ordinal)
    let end = try end()
    let sequence = end.size + 1
    let hash = EventChain.hash(of: facts, sequence: sequence, after: end.hash, store: storeID)
    try store.insert(
      EventRecord(sequence: sequence, facts: facts, previousHash: end.hash, hash: hash))
    head = LogHead(size: sequence, hash: hash)
    ordinal += 1
  }

  /// The number that the next event will have.
  mutating func nextSequence() throws -> Int64 { try end().size + 1 }

  private mutating func end() throws -> LogHead {
    if let head { return head }
    let found = try store.logHead() ?? LogHead(size: 0, hash: EventChain.beginning)
    head = found
    return found
  }
}

extension Newsroom {
  /// Carries out an act once: in one transaction with its events and its outcome under the request number. The same
  /// number again answers with the first outcome; an answer that was lost is looked up before anybody is told.
  func perform<Outcome: RequestOutcome>(
    _ action: String, by acting: Acting, request given: RequestID?, asking parts: [String],
    weight: ActWeight = .adding, _ body: (inout Recorder) throws -> Outcome
  ) throws -> Answer<Outcome> {
    try checkRoom(for: weight)
    let request = given ?? newRequest()
    let digest = Self.digest(action, parts)
    do {
      return try atomically(
        request: request,
        recorded: { try earlier(request, digest, acting, action) }
      ) {
        if given != nil, let answer: Answer<Outcome> = try earlier(request, digest, acting, action)
        {
          return answer
        }
        return try carriedOut(action, digest, by: acting, request, body)
      }
    } catch {
      // What was read of it inside the act was undone with the act.
      forgetBoard()
      throw error
    }
  }

  private func carriedOut<Outcome: RequestOutcome>(
    _ action: String, _ digest: [UInt8], by acting: Acting, _ request: RequestID,
    _ body: (inout Recorder) throws -> Outcome
  ) throws -> Answer<Outcome> {
    let now = now
    var recorder = Recorder(
      store: store, storeID: facts.id, at: now, acting: acting, request: request)
    let outcome = try body(&recorder)
    try store.insert(
      RequestRecord(
        id: request.text, digest: digest, person: acting.person, action: action,
        outcome: outcome.kept, at: now))
    return Answer(outcome: outcome, request: request, isRepeated: false)
  }

  private func earlier<Outcome: RequestOutcome>(
    _ request: RequestID, _ digest: [UInt8], _ acting: Acting, _ action: String
  ) throws -> Answer<Outcome>? {
    guard let record = try store.request(request.text) else { return nil }
    guard record.digest == digest, record.person == acting.person, record.action == action,
      let outcome = Outcome(kept: record.outcome)
    else { throw NewsroomError.requestReused(request.text) }
    return Answer(outcome: outcome, request: request, isRepeated: true)
  }

  private static func digest(_ action: String, _ parts: [String]) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(action)
    for part in parts { canonical.append(part) }
    return Hashing.hash(canonical.bytes)
  }
}
