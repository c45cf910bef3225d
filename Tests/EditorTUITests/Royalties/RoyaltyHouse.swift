import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// A newsroom that pays: rates of the province, payees, a fund, and some works that are out.
struct RoyaltyHouse {
  let house: TestNewsroom
  /// In the order in which they went out.
  let items: [ID<Item>]

  static let decision = "Quyết định 570/2013/QĐ-UBND"

  init(titles: [String] = ["Lục Ngạn vào vụ vải sớm", "Hội nghị giao ban tháng 11"]) throws {
    house = try TestSupport.newsroom()
    let newsroom = house.newsroom
    _ = try newsroom.addRateTable(
      NewRateTable(
        portal: "bacgiang",
        .ranges([
          RangeRate(
            RatedGenre(code: "tin", title: "Tin, trả lời bạn đọc", group: .news),
            from: Coefficient(count: 50), to: Coefficient(2)),
          RangeRate(
            RatedGenre(code: "bai", title: "Phỏng vấn, phản ánh", group: .reportage),
            from: Coefficient(2), to: Coefficient(5)),
        ]), from: try CivilDate(iso: "2024-01-01"), decision: Self.decision),
      by: try house.acting(.hoa))
    for login in ["minh", "quan", "ha"] {
      _ = try newsroom.addPayee(
        NewPayee(
          login: login, portal: "bacgiang", basis: "Chi trả nhuận bút theo Nghị định 18/2014/NĐ-CP"),
        by: try house.acting(.dung))
    }
    _ = try newsroom.addToFund(
      of: "bacgiang", 2026, .budget, Dong(5_000_000), note: "Dự toán năm 2026",
      by: try house.acting(.hoa))
    var items: [ID<Item>] = []
    for title in titles { items.append(try house.published(TestNewsroom.text(title))) }
    self.items = items
  }

  @discardableResult
  func grade(
    _ index: Int, _ coefficient: String, by person: Cast = .hoa,
    adjustments: [GradeAct.GivenAdjustment] = [], reason: String = ""
  ) throws -> GradeOutcome {
    let coefficient = Coefficient(coefficient) ?? Coefficient(0)
    return try house.newsroom.grade(
      GradeAct(
        on: items[index], .coefficient(coefficient), adjustments: adjustments, reason: reason),
      by: try house.acting(person)
    ).outcome
  }

  /// A sheet of the month of the test's clock, by its number.
  func sheet() throws -> String {
    let month = WorkMonth(house.newsroom.now.civilDate)
    let first = try #require(CivilDate(year: month.year, month: month.month, day: 1))
    return try house.newsroom.makeSheet(
      NewSheet(
        portal: "bacgiang", from: first, to: first.adding(days: first.daysInMonth - 1)),
      by: try house.acting(.hoa)
    ).outcome.number
  }

  /// Checked by Lan and signed by Sơn.
  func sign(_ sheet: String) throws {
    try act("check", on: sheet, by: .lan)
    try act("sign", on: sheet, by: .son)
  }

  /// The same, and paid by Dũng.
  func pay(_ sheet: String) throws {
    try sign(sheet)
    try act("pay", on: sheet, by: .dung)
  }

  func act(_ transition: TransitionName, on sheet: String, by person: Cast) throws {
    _ = try house.newsroom.act(
      SheetAct(transition, on: sheet, comment: "Theo quy định."), by: try house.acting(person))
  }
}
