import Newsroom
import Storage
import Testing
import Workflow

@testable import EditorCLI

@Test(arguments: [
  ("0000000000000000000000000000000f", 1, "00000000000000000000000000000010"),
  ("0000000000000000ffffffffffffffff", 1, "00000000000000010000000000000000"),
  ("ffffffffffffffffffffffffffffffff", 2, "00000000000000000000000000000001"),
  ("00000000000000000000000000000abc", 0, "00000000000000000000000000000abc"),
])
func `the requests of several items follow each other`(first: String, count: Int, text: String)
  throws
{
  #expect(try #require(RequestID(first)).following(count)?.text == text)
}

@Test(
  arguments: [(0, 1), (-1_795_395_600_000, 7), (Int64.max, Int64.max), (Int64.min, 0)]
    as [(Int64, Int64)])
func `a place in a list comes back from its text`(order: Int64, id: Int64) {
  let place = ListPlace(order: order, id: ID(id))
  #expect(!place.text.hasPrefix("-"))
  #expect(ListPlace(text: place.text) == place)
}

@Test(arguments: ["", ".", "1", "1.2.3", "m.1", "mm1.2", "a.1", "1.b", "-", "1. 2", " 1.2"])
func `anything else is no place`(text: String) { #expect(ListPlace(text: text) == nil) }

@Test(
  arguments: [
    (0, "0,0 MiB", "0.0 MiB"), (1 << 20, "1,0 MiB", "1.0 MiB"), (1_572_864, "1,5 MiB", "1.5 MiB"),
    ((1 << 20) - 1, "0,9 MiB", "0.9 MiB"), (1_234 << 20, "1.234,0 MiB", "1,234.0 MiB"),
    (Int64.max, "8.796.093.022.207,9 MiB", "8,796,093,022,207.9 MiB"),
  ] as [(Int64, String, String)])
func `sizes are told in MiB with one place`(bytes: Int64, first: String, second: String) {
  #expect(Language.vietnamese.wording.size(bytes) == first)
  #expect(Language.english.wording.size(bytes) == second)
}

@Test func `of several endings the one that weighs most is told`() {
  #expect(CommandStatus.worst([]) == .done)
  let rising: [CommandStatus] = [
    .done, .refused, .notFound, .changedMeanwhile, .wrongUsage, .unusable, .interrupted,
  ]
  #expect(rising.count == CommandStatus.allCases.count)
  for (index, status) in rising.enumerated() {
    #expect(CommandStatus.worst(Array(rising[...index].shuffled())) == status)
  }
}

@Test func `every ending has the number that scripts know`() {
  let numbers: [CommandStatus: Int32] = [
    .done: 0, .refused: 1, .wrongUsage: 2, .unusable: 3, .changedMeanwhile: 4, .notFound: 5,
    .interrupted: 130,
  ]
  for status in CommandStatus.allCases { #expect(status.rawValue == numbers[status]) }
}

@Test func `every error of the store ends as the contract says`() {
  #expect(StorageError.missing.status == .notFound)
  #expect(StorageError.changedMeanwhile.status == .changedMeanwhile)
  #expect(StorageError.constraint("x").status == .refused)
  #expect(StorageError.unavailable(.cancelled).status == .interrupted)
  for error in Specimens.storageErrors {
    if case .unavailable(let reason, _) = error, reason != .cancelled {
      #expect(error.status == .unusable, "\(error)")
    }
  }
  #expect(StorageError.corrupt("x").status == .unusable)
  #expect(StorageError.unknownOutcome(request: "0").status == .unusable)
}

@Test func `each kind of error has a stable code of its own`() {
  let usage = Specimens.usageFaults.map(\.code)
  // Two specimens of personFixed, two of unknownCommand and two of unreadablePeriod.
  #expect(Set(usage).count == usage.count - 3)
  let codes = usage + Specimens.newsroomErrors.map(\.code) + Specimens.storageErrors.map(\.code)
  for code in codes {
    #expect(code.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(code)")
  }
}

@Test func `users of this host are found by name, and nobody by none`() {
  #expect(SystemUser.number("root") == 0)
  #expect(SystemUser.number("no-such-user-here") == nil)
  #expect(SystemUser.number("") == nil)
  #expect(SystemUser.home(of: 0)?.hasPrefix("/") == true)
  #expect(SystemUser.home(of: 4_000_000_123) == nil)
}

@Test func `a line of the log is told by states, roles and names`() {
  let names = Specimens.names
  func words(_ object: String, _ before: String, _ after: String) -> String {
    let facts = EventFacts(
      at: World.monday, person: Specimens.lan, onBehalfOf: nil, source: "", action: "item.save",
      portal: nil, object: object, objectID: 1, before: before, after: after, revisionHash: nil,
      detail: "", sealedHash: nil, result: .done, request: "", ordinal: 0)
    return EventWords(facts, names, Language.vietnamese.wording).change
  }
  #expect(words("item", "x 1", "y 2") == "x → y")
  #expect(words("item", "x 1", "x 2") == "x")
  #expect(words("item", "", "x 1") == "x")
  #expect(words("person", "head", "") == "Trưởng ban")
  #expect(words("person", "", "uid 7") == "uid 7")
  #expect(words("portal", "", "") == "")
}
