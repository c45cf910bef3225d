import Rulebook

/// Blockers in words that a store keeps: the code, then the facts in the order of their declaration.
extension Blocker {
  /// As `open-must-comments 2`; reading it again gives the same blocker.
  public var notation: String { ([code] + words).joined(separator: " ") }

  /// Reads a notation; nil for anything else.
  public init?(notation: String) {
    var reader = NotationReader(notation)
    guard let code = reader.next(), let blocker = Blocker(code, &reader), reader.isAtEnd else {
      return nil
    }
    self = blocker
  }

  private var words: [String] {
    switch self {
    case .role(let needed, let portal): [Notation.roles(needed), "\(portal)"]
    case .closedToUnit(let units): [Notation.list(units.map(\.description))]
    case .locked(let person), .ownText(let person), .isPayee(let person): ["\(person)"]
    case .textChanged(let seen, let now): ["\(seen)", "\(now)"]
    case .notWriter(let writers): [Notation.list(writers.map(\.description))]
    case .missingFields(let fields): [Notation.list(fields.map(\.rawValue))]
    case .openMustComments(let count), .severeFaults(let count): ["\(count)"]
    case .quorum(let needed, let voters, let have, let dissenting):
      [
        "\(needed)", Notation.roles(voters), "\(have)",
        Notation.list(dissenting.map(\.description)),
      ]
    case .timeTooSoon(let time), .timePast(let time), .timeNotCome(let time):
      ["\(time.milliseconds)"]
    case .heldInQueue(let person, let since, let why):
      ["\(person)", "\(since.milliseconds)", why.kind, Notation.word(why.text)]
    case .reasonUnknown(let code): [Notation.word(code)]
    case .checksMissing(let checks): [Notation.list(checks)]
    case .cannotBeAssigned(let person, let needed): ["\(person)", Notation.roles(needed)]
    case .notFromHere(let state, let from), .sheetNotFromHere(let state, let from):
      [Notation.word(state.rawValue), Notation.list(from.map(\.rawValue))]
    case .notEditableHere(let state): [Notation.word(state.rawValue)]
    case .opinionNotAsked(let state, let asked):
      [Notation.word(state.rawValue), Notation.roles(asked)]
    case .otherHands(let hands): [Notation.list(hands.map(\.notation))]
    case .sheetChanged(let seen, let now): ["\(seen)", "\(now)"]
    case .stepsMissing(let steps): [Notation.list(steps.map(\.rawValue))]
    case .onePerson, .noReviewOwed, .ownUrgentPublication, .notLive, .notApproved, .reviewOwed,
      .commentMissing, .reasonMissing, .timeMissing, .personMissing, .noLines:
      []
    }
  }

  private init?(_ code: String, _ reader: inout NotationReader) {
    let read = Self.plain.first { $0.code == code } ?? Self.reading(code, &reader)
    guard let read else { return nil }
    self = read
  }

  private static let plain: [Blocker] = [
    .onePerson, .noReviewOwed, .ownUrgentPublication, .notLive, .notApproved, .reviewOwed,
    .commentMissing, .reasonMissing, .timeMissing, .personMissing, .noLines,
  ]

  private static func reading(_ code: String, _ reader: inout NotationReader) -> Blocker? {
    switch code {
    case "role":
      guard let needed = reader.roles(), let portal = reader.id(of: Portal.self) else { return nil }
      return .role(needed: needed, portal: portal)
    case "closed-to-unit": return reader.ids().map { .closedToUnit(openTo: $0) }
    case "locked": return reader.id().map { .locked(by: $0) }
    case "own-text": return reader.id().map { .ownText(of: $0) }
    case "text-changed":
      guard let seen = reader.hash(), let now = reader.hash() else { return nil }
      return .textChanged(seen: seen, now: now)
    case "not-writer": return reader.ids().map { .notWriter(writers: $0) }
    case "missing-fields": return reader.fields().map { .missingFields($0) }
    case "severe-faults": return reader.number().map { .severeFaults(Int($0)) }
    case "open-must-comments": return reader.number().map { .openMustComments(Int($0)) }
    case "quorum": return reader.quorum()
    case "time-too-soon": return reader.time().map { .timeTooSoon(earliest: $0) }
    case "time-past": return reader.time().map { .timePast(earliest: $0) }
    case "time-not-come": return reader.time().map { .timeNotCome($0) }
    case "held-in-queue": return reader.hold()
    case "reason-unknown": return reader.word().map { .reasonUnknown($0) }
    case "checks-missing": return reader.list().map { .checksMissing($0) }
    case "cannot-be-assigned":
      guard let person = reader.id(of: Person.self), let needed = reader.roles() else { return nil }
      return .cannotBeAssigned(person, needed: needed)
    case "other-hands", "is-payee", "sheet-changed", "steps-missing":
      return ofSheet(code, &reader)
    default: return ofState(code, &reader)
    }
  }

  private static func ofSheet(_ code: String, _ reader: inout NotationReader) -> Blocker? {
    switch code {
    case "other-hands": return reader.all(Hand.init(notation:)).map { .otherHands($0) }
    case "is-payee": return reader.id().map { .isPayee($0) }
    case "sheet-changed":
      guard let seen = reader.number(), let now = reader.number() else { return nil }
      return .sheetChanged(seen: Int(seen), now: Int(now))
    case "steps-missing": return reader.all(SheetStep.init(rawValue:)).map { .stepsMissing($0) }
    default: return nil
    }
  }

  private static func ofState(_ code: String, _ reader: inout NotationReader) -> Blocker? {
    guard let state = reader.word().map(StateName.init(rawValue:)) else { return nil }
    switch code {
    case "not-from-here":
      return reader.list().map {
        .notFromHere(state: state, from: $0.map(StateName.init(rawValue:)))
      }
    case "sheet-not-from-here":
      return reader.list().map {
        .sheetNotFromHere(state: state, from: $0.map(StateName.init(rawValue:)))
      }
    case "not-editable-here": return .notEditableHere(state: state)
    case "opinion-not-asked": return reader.roles().map { .opinionNotAsked(state: state, of: $0) }
    default: return nil
    }
  }
}

extension Hand {
  /// As `check.5`, or `check.5.7` on behalf of 7.
  fileprivate var notation: String {
    ([step.rawValue, "\(person)"] + (onBehalfOf.map { ["\($0)"] } ?? [])).joined(separator: ".")
  }

  fileprivate init?(notation: String) {
    let parts = notation.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard 2...3 ~= parts.count, let step = SheetStep(rawValue: parts[0]),
      let person = Int64(parts[1])
    else { return nil }
    guard parts.count == 3 else {
      self.init(step, by: ID(person))
      return
    }
    guard let other = Int64(parts[2]) else { return nil }
    self.init(step, by: ID(person), onBehalfOf: ID(other))
  }
}

/// One word for each fact: whatever is no plain letter, digit or sign of a name is written as `%XX`, a list with commas,
/// nothing as `-`.
private enum Notation {
  static func word(_ text: String) -> String {
    guard !text.isEmpty, text != "-" else { return text.isEmpty ? "-" : "%2d" }
    return text.utf8.map { byte in
      let isPlain =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + TextHash([byte]).description
    }.joined()
  }

  static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "-" : texts.map(word).joined(separator: ",")
  }

  static func roles(_ roles: RoleSet) -> String { list(roles.roles.map(\.rawValue)) }

  static func text(_ word: Substring) -> String? {
    if word == "-" { return "" }
    var bytes: [UInt8] = []
    var rest = word.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(Substring(rest.prefix(2))), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

private struct NotationReader {
  private var rest: ArraySlice<Substring>

  init(_ notation: String) {
    rest = notation.split(separator: " ", omittingEmptySubsequences: false)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func next() -> String? { rest.popFirst().map(String.init) }

  mutating func word() -> String? { rest.popFirst().flatMap(Notation.text) }

  mutating func number() -> Int64? { rest.popFirst().flatMap { Int64($0) } }

  mutating func id<Subject>(of: Subject.Type = Subject.self) -> ID<Subject>? {
    number().map { ID($0) }
  }

  mutating func time() -> Timestamp? { number().map { Timestamp(milliseconds: $0) } }

  mutating func list() -> [String]? {
    guard let word = rest.popFirst() else { return nil }
    if word == "-" { return [] }
    let texts = word.split(separator: ",", omittingEmptySubsequences: false).map(Notation.text)
    return texts.contains(nil) ? nil : texts.compactMap(\.self)
  }

  mutating func ids<Subject>() -> [ID<Subject>]? {
    all { Int64($0).map { ID<Subject>($0) } }
  }

  mutating func fields() -> [Field]? { all(Field.init(rawValue:)) }

  mutating func roles() -> RoleSet? { all(Role.init(rawValue:)).map { RoleSet($0) } }

  mutating func hash() -> TextHash? {
    guard let digits = rest.popFirst().map(Array.init), digits.count.isMultiple(of: 2) else {
      return nil
    }
    let bytes = stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return bytes.contains(nil) ? nil : TextHash(bytes.compactMap(\.self))
  }

  mutating func quorum() -> Blocker? {
    guard let needed = number(), let voters = roles(), let have = number(),
      let dissenting: [ID<Person>] = ids()
    else { return nil }
    return .quorum(needed: Int(needed), of: voters, have: Int(have), dissenting: dissenting)
  }

  mutating func hold() -> Blocker? {
    guard let person = id(of: Person.self), let since = time(), let kind = word(),
      let text = word(), let why = HoldReason(kind: kind, text: text)
    else { return nil }
    return .heldInQueue(by: person, since: since, why: why)
  }

  /// Every part of a list read by `read`, or nil when one cannot be.
  mutating func all<Part>(_ read: (String) -> Part?) -> [Part]? {
    guard let texts = list() else { return nil }
    let parts = texts.map(read)
    return parts.contains { $0 == nil } ? nil : parts.compactMap { $0 }
  }
}
