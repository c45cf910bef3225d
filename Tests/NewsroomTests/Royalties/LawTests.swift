@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Figures of law that are added to those that ship. On 23 November 2026 a unit is 253,000.
@Suite struct LawTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }

  @discardableResult
  private func set(
    _ value: String = "3000000", from: String, to: String? = nil, code: String = "base-salary",
    by person: Cast = .tuan
  ) throws -> Answer<NamedOutcome> {
    try newsroom.addLegalFigure(
      NewLegalFigure(
        code: code, value: value, from: .iso(from), to: to.map(CivilDate.iso),
        citation: "Nghị định 1/2027/NĐ-CP", mark: .memory),
      by: try office.desk.acting(person))
  }

  private func end(_ from: String, on last: String) throws {
    _ = try newsroom.endLegalFigure(
      "base-salary", from: .iso(from), on: .iso(last), by: try office.desk.acting(.tuan))
  }

  private func salary(on day: String) throws -> String? {
    guard
      case .money(let amount)? = try newsroom.lawBook().figure(.baseSalary, on: .iso(day))?.value
    else { return nil }
    return "\(amount.amount)"
  }

  @Test func `an added figure takes effect on its first day and ends after its last`() throws {
    try set(from: "2027-03-01", to: "2027-03-31")
    #expect(try salary(on: "2027-02-28") == "2530000")
    #expect(try salary(on: "2027-03-01") == "3000000")
    #expect(try salary(on: "2027-03-31") == "3000000")
    #expect(try salary(on: "2027-04-01") == "2530000")
  }

  @Test func `of two figures that overlap the later one counts`() throws {
    try set("3000000", from: "2027-03-01")
    try set("3100000", from: "2027-05-01", to: "2027-05-31")
    #expect(try salary(on: "2027-05-31") == "3100000")
    #expect(try salary(on: "2027-06-01") == "3000000")
    #expect(refusals { try set("1", from: "2027-05-01") } == ["figure-stands"])
    #expect(refusals { try set("1", from: "2026-07-01") } == ["figure-stands"])
  }

  @Test func `a figure that was added is ended, one that ships is not`() throws {
    try set(from: "2027-03-01")
    try end("2027-03-01", on: "2027-06-30")
    #expect(try salary(on: "2027-06-30") == "3000000")
    #expect(try salary(on: "2027-07-01") == "2530000")
    #expect(refusals { try end("2026-07-01", on: "2026-12-31") } == ["figure-ships"])
    #expect(throws: NewsroomError.notFound(.legalEntry, "base-salary")) {
      try end("2027-04-01", on: "2027-06-30")
    }
    #expect(throws: NewsroomError.invalid(.timesOutOfOrder)) {
      try end("2027-03-01", on: "2027-02-28")
    }
  }

  @Test(arguments: Cast.allCases.filter { $0 != .tuan })
  func `only technical operators of the whole store set figures`(person: Cast) throws {
    #expect(refusals { try set(from: "2027-03-01", by: person) } == ["needs-role"])
  }

  @Test func `no figure comes to days that signed sheets follow`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet("2026-11-01", "2026-11-30").number
    #expect(refusals { try set(from: "2026-11-25") } == [])
    // A figure came in after the sheet was made: what it pays has to be worked out again.
    try office.act("check", on: sheet, by: .lan)
    try office.act("sign", on: sheet, by: .son)
    #expect(refusals { try set(from: "2026-11-30") } == ["figure-used"])
    #expect(refusals { try set(from: "2026-12-01") } == [])
    #expect(refusals { try end("2026-11-25", on: "2026-11-29") } == ["figure-used"])
    #expect(refusals { try end("2026-11-25", on: "2026-11-30") } == [])
    try office.act("cancel", on: sheet, by: .hoa)
    #expect(refusals { try set(from: "2026-11-28") } == [])
  }

  @Test func `a figure that ended is not made to reach over days that sheets follow`() throws {
    try set(from: "2026-11-01", to: "2026-11-10")
    _ = try office.graded("một")
    try office.sign(try office.makeSheet("2026-11-01", "2026-11-30").number)
    #expect(refusals { try end("2026-11-01", on: "2026-12-31") } == ["figure-used"])
    #expect(try salary(on: "2026-11-23") == "2530000")
  }

  @Test func `a sheet that was signed comes out the same after a later figure`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet("2026-11-01", "2026-11-30").number
    try office.pay(sheet)
    try set("9000000", from: "2026-12-01")
    try set("90", from: "2026-12-01", code: "withholding-rate")
    office.desk.clock.set(to: .morning("2031-05-05"))
    let result = try office.recompute(sheet)
    #expect(result.isSame && result.lines == 1)
    #expect(try office.view(sheet).lines.map(\.line.amount) == [Dong(1_265_000)])
  }

  @Test func `a sheet that a new figure overtook is not checked until it is made anew`() throws {
    let item = try office.graded("một")
    let sheet = try office.makeSheet("2026-11-01", "2026-11-30").number
    try set("2600000", from: "2026-11-23")
    let number = try office.detail(of: item).view.line.number
    #expect {
      try office.act("check", on: sheet, by: .lan)
    } throws: { error in
      guard case NewsroomError.refused(let denial) = error else { return false }
      return denial.refusals == [.royalty(.sheetOutdated(works: [number]))]
    }
    // Taken off, graded anew and taken up again it follows the figure.
    let hoa = try office.desk.acting(.hoa)
    _ = try newsroom.remakeSheet(sheet, without: [item], by: hoa)
    #expect(try office.grade(item).amount == Dong(1_300_000))
    #expect(try newsroom.remakeSheet(sheet, by: hoa).outcome.gross == Dong(1_300_000))
    try office.pay(sheet)
    #expect(try office.findings().isEmpty)
  }

  @Test func `a work of a day without figures is not graded`() throws {
    let early = try RoyaltyDesk(at: .morning("2014-05-30"))
    _ = try early.newsroom.addRateTable(
      NewRateTable(
        portal: "bacgiang", RoyaltyDesk.ranges, from: .iso("2014-01-01"), decision: "QĐ"),
      by: try early.desk.acting(.hoa))
    let item = try early.publish()
    #expect(refusals { try early.grade(item) } == ["unknown-figure"])
    #expect(refusals { _ = try early.makeSheet() } == ["nothing-to-pay"])
  }
}
