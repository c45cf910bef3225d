import Rulebook
import Testing

@testable import Workflow

@Suite struct NotationTests {
  static let hash = TextHash((0..<32).map { UInt8($0) })
  static let some = RoleSet([Role.head, .member])

  static let blockers: [Blocker] = [
    .role(needed: some, portal: Cast.portal), .role(needed: [], portal: ID(-1)),
    .closedToUnit(openTo: [Cast.portal, Cast.elsewhere]), .closedToUnit(openTo: []),
    .locked(by: ID(7)), .textChanged(seen: hash, now: TextHash([])),
    .notWriter(writers: [ID(1), ID(2)]), .ownText(of: ID(3)), .onePerson, .noReviewOwed,
    .ownUrgentPublication, .notLive, .missingFields([.title, .summary]), .missingFields([]),
    .heldInQueue(
      by: ID(4), since: Timestamp(milliseconds: 1_764_000_000_000), why: .words("chờ ảnh 50 %")),
    .heldInQueue(by: ID(4), since: Timestamp(milliseconds: 1), why: .takenBack),
    .heldInQueue(
      by: ID(0), since: Timestamp(milliseconds: 1),
      why: .blocked([.openMustComments(2), .missingFields([.title])])),
    .openMustComments(2), .quorum(needed: 3, of: some, have: 1, dissenting: [ID(9)]),
    .quorum(needed: 3, of: some, have: 1, dissenting: []), .notApproved,
    .timeTooSoon(earliest: Cast.monday), .timePast(earliest: Cast.monday),
    .timeNotCome(Timestamp(milliseconds: -5)), .reviewOwed,
    .commentMissing, .reasonMissing, .reasonUnknown("vì thế, %, - và\nmột dòng"),
    .reasonUnknown(""), .reasonUnknown("-"), .checksMissing(["a b", "c,d", "-", ""]),
    .checksMissing([]), .timeMissing, .personMissing, .cannotBeAssigned(ID(4), needed: some),
    .notFromHere(state: "field review", from: ["a", "b"]), .notFromHere(state: "x", from: []),
    .notEditableHere(state: "review"), .opinionNotAsked(state: "review", of: []),
    .sheetNotFromHere(state: "paid", from: ["signed"]), .otherHands([]),
    .otherHands([Hand(.prepare, by: ID(5)), Hand(.check, by: ID(5), onBehalfOf: ID(7))]),
    .isPayee(ID(5)), .noLines, .sheetChanged(seen: 1, now: 3), .stepsMissing([.check, .sign]),
  ]

  @Test(arguments: blockers)
  func `a blocker comes back from its notation as it was`(blocker: Blocker) {
    let notation = blocker.notation
    #expect(Blocker(notation: notation) == blocker, "\(notation)")
    #expect(notation.hasPrefix(blocker.code))
    #expect(!notation.contains("\n"))
  }

  @Test func `every code has a notation`() {
    #expect(Set(Self.blockers.map(\.code)).count == 35)
  }

  @Test(arguments: [
    "", " ", "fly", "open-must-comments", "open-must-comments two", "open-must-comments 2 3",
    "not-live 1", "role head", "role king 1", "quorum 1 head 2", "text-changed a b",
    "text-changed 0g 00", "missing-fields weather", "reason-unknown %", "reason-unknown %zz",
    "reason-unknown %ff", "held-in-queue 4 1 blocked no%20blocker", "held-in-queue 4 1 why -",
    "locked", "not-from-here review", "closed-to-unit 1,,2",
    "other-hands check", "other-hands fly.1", "other-hands check.1.2.3", "other-hands check.1.x",
    "is-payee lan", "no-lines 1", "sheet-changed 1", "steps-missing fly",
    "sheet-not-from-here paid",
  ])
  func `anything else is no blocker`(notation: String) {
    #expect(Blocker(notation: notation) == nil)
  }
}
