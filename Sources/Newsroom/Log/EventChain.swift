import Rulebook
import Storage
import Workflow

/// The hash chain over the log: what is there now continues what was there when somebody else noted a head.
enum EventChain {
  /// What the first event follows: a hash of zeros.
  static let beginning = [UInt8](repeating: 0, count: Hashing.size)

  /// The hash of an event: over the store, its place, every fact of it and the hash before it.
  static func hash(
    of facts: EventFacts, sequence: Int64, after previous: [UInt8], store: Int64
  ) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append("toasoan event 1")
    canonical.append(store)
    canonical.append(sequence)
    canonical.append(previous)
    canonical.append(facts.at.milliseconds)
    canonical.append(facts.person.rawValue)
    canonical.append(facts.onBehalfOf?.rawValue)
    canonical.append(facts.source)
    canonical.append(facts.action)
    canonical.append(facts.portal?.rawValue)
    canonical.append(facts.object)
    canonical.append(facts.objectID)
    canonical.append(facts.before)
    canonical.append(facts.after)
    canonical.append(facts.revisionHash?.bytes)
    canonical.append(facts.detail)
    canonical.append(facts.sealedHash)
    canonical.append(facts.result.rawValue)
    canonical.append(facts.request)
    canonical.append(Int64(facts.ordinal))
    return Hashing.hash(canonical.bytes)
  }

  /// The salted hash of a decision, which is kept beside the log and whose words may have to be erased some day.
  static func seal(_ decision: Decision, salt: [UInt8]) -> [UInt8] {
    var canonical = CanonicalBytes()
    canonical.append(salt)
    canonical.append(decision.item.rawValue)
    canonical.append(decision.transition.rawValue)
    canonical.append(decision.from.rawValue)
    canonical.append(decision.to.rawValue)
    canonical.append(decision.revision.rawValue)
    canonical.append(decision.hash.bytes)
    canonical.append(decision.person.rawValue)
    canonical.append(decision.authority.role.rawValue)
    canonical.append(decision.authority.onBehalfOf?.rawValue)
    canonical.append(decision.comment)
    canonical.append(decision.reason.map { Array($0.utf8) })
    canonical.append(decision.ticked.joined(separator: " "))
    canonical.append(decision.at.milliseconds)
    canonical.append(decision.definition.name)
    canonical.append(Int64(decision.definition.version))
    canonical.append(decision.run.map(Int64.init))
    canonical.append(decision.dissenting.map(\.description).joined(separator: " "))
    return Hashing.hash(canonical.bytes)
  }
}

/// Where the log breaks.
public enum LogBreak: Hashable, Sendable {
  /// The line's own hash is not that of its facts: it was changed.
  case changed(sequence: Int64)
  /// The line does not follow the one before it: something was removed, added or moved.
  case unlinked(sequence: Int64)
  /// A number is missing or stands twice.
  case gap(expected: Int64, found: Int64)
  /// The words of a decision are not those that the log sealed.
  case words(sequence: Int64)
  /// A decision stands in no line of the log, or a line names one that is not there.
  case decision(Int64)
}

/// What a look through the whole log found.
public struct LogReport: Hashable, Sendable {
  public let size: Int64
  public let head: String
  public let breaks: [LogBreak]
}

/// Whoever asked for the look through the log did not want it any more.
public struct LogCheckStopped: Error, Hashable, Sendable {}

extension Newsroom {
  /// After so many lines a look through the log says how far it is.
  private static let stepOfChecking: Int64 = 256

  /// Recomputes the chain and the seals of all decisions; stops collecting after `limit` breaks. `goesOn` is told now and
  /// then how many lines are done of how many, and ends the work by false, as `LogCheckStopped`.
  ///
  /// A chain by itself does not show that its end was cut off, or that all of it was written anew. Heads that were kept
  /// elsewhere do: see `standing(of:)`.
  public func verifyLog(
    limit: Int = 100,
    goesOn: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> LogReport {
    try store.database.reading {
      let total = Int(try logHead().size)
      var checker = LogChecker(store: facts.id)
      var sealed: Set<Int64> = []
      try store.eachEvent { event in
        checker.check(event)
        if event.sequence % Self.stepOfChecking == 0, !goesOn(Int(event.sequence), total) {
          throw LogCheckStopped()
        }
        if event.facts.object == "item", let id = event.decisionID {
          sealed.insert(id)
          checker.check(try store.decision(id), named: id, by: event)
        }
        return checker.breaks.count < limit
      }
      try store.eachDecisionID { id in
        if !sealed.contains(id) { checker.breaks.append(.decision(id)) }
        return checker.breaks.count < limit
      }
      return LogReport(
        size: checker.size, head: checker.previous.hexadecimal, breaks: checker.breaks)
    }
  }

  public func logHead() throws -> LogHead {
    try store.logHead() ?? LogHead(size: 0, hash: EventChain.beginning)
  }
}

private struct LogChecker {
  let store: Int64
  var size: Int64 = 0
  var previous = EventChain.beginning
  var breaks: [LogBreak] = []

  init(store: Int64) { self.store = store }

  mutating func check(_ event: EventRecord) {
    if event.sequence != size + 1 {
      breaks.append(.gap(expected: size + 1, found: event.sequence))
    }
    if event.previousHash != previous { breaks.append(.unlinked(sequence: event.sequence)) }
    let hash = EventChain.hash(
      of: event.facts, sequence: event.sequence, after: event.previousHash, store: store)
    if hash != event.hash { breaks.append(.changed(sequence: event.sequence)) }
    size = event.sequence
    previous = event.hash
  }

  mutating func check(_ record: DecisionRecord?, named id: Int64, by event: EventRecord) {
    guard let record else {
      breaks.append(.decision(id))
      return
    }
    let seal = EventChain.seal(record.decision, salt: record.salt)
    let isSame =
      seal == event.facts.sealedHash && record.decision.item.rawValue == event.facts.objectID
      && record.decision.hash == event.facts.revisionHash
      && record.decision.person == event.facts.person && record.decision.at == event.facts.at
      && record.event == event.sequence
    if !isSame { breaks.append(.words(sequence: event.sequence)) }
  }
}

extension EventRecord {
  /// The decision that the event tells of, by its detail `decision=ID`.
  var decisionID: Int64? {
    facts.detail.split(separator: " ").first { $0.hasPrefix("decision=") }
      .flatMap { Int64($0.dropFirst("decision=".count)) }
  }
}

extension [UInt8] {
  /// The bytes as hexadecimal digits in lower case.
  public var hexadecimal: String { TextHash(self).description }

  /// The bytes that hexadecimal digits stand for; nil for anything else.
  public init?(hexadecimal text: String) {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    let values = digits.compactMap(\.self)
    self = stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
