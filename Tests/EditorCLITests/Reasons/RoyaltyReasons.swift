import EditorCLI
@testable import Newsroom
import Royalties
import Rulebook
import Storage
import Testing

/// Everything that can stand against an act about royalties, met by somebody who tries.
struct RoyaltyReasons {
  let reasons: Reasons

  init(_ reasons: Reasons) { self.reasons = reasons }

  func meet() throws {
    let item = try meetRegisterAndRates()
    try meetGrades(on: item)
    try meetSheets(with: item)
    try meetLaterTable()
    try meetUnknownFigure()
  }

  private func meetRegisterAndRates() throws -> String {
    try reasons.run(
      "royalty payee add --code tacgia --name Tác --portal tinh --basis Luật", as: "thu")
    let item = try RoyaltyStage.published(in: reasons.world, title: "Tin một")
    let grade = "royalty grade \(item) --coefficient 5"
    #expect(try reasons.refuse(grade, as: "lan") == ["no-rates"])
    try RoyaltyStage.prepare(reasons.world)
    #expect(try reasons.refuse(grade, as: "lan") == ["shares-of-nobody"])
    try reasons.run("royalty payee add --login minh --portal tinh --basis Luật", as: "thu")
    let law = "law set base-salary 1 --citation NĐ"
    #expect(try reasons.refuse("\(law) --from 2030-01-01", as: "kien") == ["figure-stands"])
    #expect(
      try reasons.refuse("law end base-salary --from 2026-07-01 --on 2026-12-31", as: "kien")
        == ["figure-ships"])
    let rate = "royalty rate add --portal tinh --decision QĐ"
    #expect(
      try reasons.refuse("\(rate) --from 2027-01-01 --percent 20 --of tinh", as: "thu")
        == ["rates-in-circle"])
    let file = "\(reasons.world.folder)/khung.csv"
    #expect(
      try reasons.refuse("\(rate) --from 2026-01-01 --file \(file)", as: "thu") == ["rates-stand"])
    return item
  }

  private func meetGrades(on item: String) throws {
    let tries = [
      ("--coefficient 5 --genre tho", "unknown-genre"), ("--coefficient 0", "coefficient-is-zero"),
      ("--coefficient 11 --reason dài", "above-cap"), ("--coefficient 9", "outside-rates"),
      ("--lump 0 --reason HĐ", "lump-is-nothing"), ("--lump 5", "lump-needs-contract"),
      ("--lump 5 --reason HĐ --adjust hardship=10", "lump-is-adjusted"),
      ("--coefficient 5 --adjust children=90", "adjustment-outside-range"),
      ("--coefficient 5 --adjust reprint=101", "adjustment-is-no-part"),
      ("--coefficient 5 --adjust hardship=10 --adjust hardship=20", "adjusted-twice"),
      ("--grade A", "table-has-no-grades"),
      ("--coefficient 5 --share tacgia=50 --share tacgia=50", "payee-twice"),
      ("--coefficient 5 --share tacgia=0 --share minh=100", "share-of-nothing"),
      ("--coefficient 5 --share tacgia=50", "shares-not-whole"),
    ]
    for (options, code) in tries {
      #expect(try reasons.refuse("royalty grade \(item) \(options)", as: "lan") == [code])
    }
    let draft = try reasons.world.draft()
    #expect(
      try reasons.refuse("royalty grade \(draft) --coefficient 5", as: "lan") == ["not-published"])
    #expect(try reasons.refuse("royalty unexempt \(item)", as: "thu") == ["not-exempt"])
    try reasons.run("royalty grade \(item) --coefficient 5", as: "lan")
    #expect(
      try reasons.refuse("royalty grade \(item) --coefficient 6 --expect 0", as: "lan")
        == ["graded-meanwhile"])
  }

  private func meetSheets(with item: String) throws {
    let sheet = try RoyaltyStage.sheet(in: reasons.world)
    #expect(
      try reasons.refuse("royalty grade \(item) --coefficient 6", as: "lan") == ["work-listed"])
    #expect(
      try reasons.refuse("royalty sheet make --portal tinh --period 2026-11", as: "thu")
        == ["nothing-to-pay"])
    #expect(
      try reasons.refuse("royalty sheet remake \(sheet)", as: "lan") == ["role"])
    let other = try RoyaltyStage.published(in: reasons.world, title: "Tin hai")
    let line = "--payee minh --reason x --amount"
    #expect(
      try reasons.refuse("royalty sheet correct \(sheet) \(other) \(line) 5", as: "thu")
        == ["work-not-paid"])
    #expect(
      try reasons.refuse("royalty sheet encourage \(sheet) \(line) 900000000", as: "thu")
        == ["over-encouragement"])
    try meetSigning(of: sheet)
    #expect(
      try reasons.refuse(
        "royalty rate end --portal tinh --from 2026-01-01 --on 2026-06-30", as: "thu")
        == ["rates-used"])
    try reasons.run("royalty grade \(other) --coefficient 1", as: "lan")
    let later = try RoyaltyStage.sheet(in: reasons.world)
    #expect(
      try reasons.refuse("royalty sheet correct \(later) \(item) \(line) -99999999", as: "thu")
        == ["pays-back"])
  }

  private func meetSigning(of sheet: String) throws {
    let act = "royalty sheet act \(sheet)"
    let slip = "royalty slip \(sheet) \(reasons.world.folder)/phieu.html"
    #expect(try reasons.refuse(slip, as: "ke") == ["sheet-not-signed"])
    let fund = "royalty fund"
    try reasons.run("\(fund) set tinh 2026 --over refuse", as: "thu")
    try reasons.run("\(fund) add tinh 2026 --note QĐ --amount -89999999", as: "thu")
    try reasons.run("\(act) check", as: "duc")
    #expect(try reasons.refuse("\(act) sign", as: "lan") == ["over-fund"])
    try reasons.run("\(fund) add tinh 2026 --note QĐ --amount 89999999", as: "thu")
    try reasons.run("\(act) sign", as: "lan")
    #expect(try reasons.refuse("\(slip) --payee tacgia", as: "ke") == ["not-on-sheet"])
    #expect(
      try reasons.refuse("law set base-salary 1 --citation NĐ --from 2026-11-30", as: "kien")
        == ["figure-used"])
    #expect(try reasons.refuse("\(act) pay --on 2026-11-22", as: "ke") == ["pay-day-impossible"])
    try change("UPDATE sheet_line SET amount = amount + 1")
    #expect(try reasons.refuse("\(act) pay", as: "ke") == ["signed-sheet-changed"])
    try change("UPDATE sheet_line SET amount = amount - 1")
    try reasons.run("\(act) pay", as: "ke")
  }

  private func change(_ sql: String) throws {
    try RoyaltyStage.change(sql, in: reasons.world)
  }

  /// On 1 December, from when on a table of grades is in force.
  private func meetLaterTable() throws {
    let file = try reasons.world.write(RoyaltyStage.grades, to: "bac.csv")
    try reasons.run(
      "royalty rate add --portal tinh --from 2026-12-01 --decision QĐ --file \(file)", as: "thu")
    reasons.world.time.move(hours: 8 * 24)
    let item = try RoyaltyStage.published(in: reasons.world, title: "Tin ba")
    let grade = "royalty grade \(item)"
    #expect(try reasons.refuse("\(grade) --coefficient 5", as: "lan") == ["table-has-grades"])
    #expect(try reasons.refuse("\(grade) --grade B", as: "lan") == ["grade-not-in-table"])
    try reasons.run("\(grade) --grade A --units 2", as: "lan")
    let made = try reasons.run(
      "royalty sheet make --portal tinh --period 2026-12 --json", as: "thu")
    try reasons.run("law set base-salary 2600000 --citation NĐ --from 2026-12-01", as: "kien")
    let sheet = try #require(made.value("sheet"))
    #expect(
      try reasons.refuse("royalty sheet act \(sheet) check", as: "duc") == ["sheet-outdated"])
  }

  /// No day of the office is without its figures; asked of the rules themselves.
  private func meetUnknownFigure() throws {
    let day = try #require(CivilDate(year: 2014, month: 5, day: 31))
    do throws(GradingFault) {
      _ = try Grading(Coefficient(1), published: day).sum(cap: .capNews, by: .shipped)
      Issue.record("a royalty without a figure of law")
    } catch {
      try reasons.note(
        .refused(Denial(action: "royalty.grade", refusals: [.royalty(RoyaltyRefusal(error))])))
    }
  }
}
