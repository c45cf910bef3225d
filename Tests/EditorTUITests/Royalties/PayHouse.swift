import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// A newsroom with rates, payees, a fund, graded works, and a sheet that is signed. Minh and Quân write, Hoa is secretary,
/// Sơn heads the board, Dũng keeps the accounts.
struct PayHouse {
  let house: TestNewsroom
  /// The published items, oldest first.
  let items: [ID<Item>]

  static let privates: [PrivateField: String] = [
    .taxCode: "8012345678", .account: "1903555777999",
  ]

  /// `works` are graded; with `sheet` those of the month are on one that was signed.
  init(works: Int = 3, sheet: Bool = true) throws {
    house = try TestSupport.newsroom()
    try Self.furnish(house)
    items = try Self.publish(works, in: house)
    if sheet { try makeSheet() }
  }

  /// Payees, rates and a fund.
  static func furnish(_ house: TestNewsroom) throws {
    try addPayees(to: house)
    try addRates(to: house)
    let hoa = try house.acting(.hoa)
    _ = try house.newsroom.addToFund(
      of: "bacgiang", 2026, .budget, Dong(2_000_000), note: "Quyết định 05/QĐ-UBND", by: hoa)
    _ = try house.newsroom.addToFund(
      of: "bacgiang", 2026, .carriedOver, Dong(300_000), note: "Dư năm 2025", by: hoa)
    _ = try house.newsroom.setFund(
      of: "bacgiang", 2026,
      FundChange(over: .refuse, encouragement: Percent(10), authorMonth: Dong(5_000_000)),
      by: hoa)
  }

  private static func addPayees(to house: TestNewsroom) throws {
    let hoa = try house.acting(.hoa)
    for person in [Cast.minh, .quan, .hoa] {
      _ = try house.newsroom.addPayee(
        NewPayee(
          login: person.login, portal: "bacgiang", basis: "Nghị định 18/2014/NĐ-CP",
          bank: person == .minh ? "Agribank" : "",
          privates: person == .minh ? privates : [:]),
        by: hoa)
    }
    _ = try house.newsroom.addPenName("Sông Thương", to: "minh", by: hoa)
    _ = try house.newsroom.addPayee(
      NewPayee(
        code: "ngoai", portal: "bacgiang", name: "Tôn Nữ Hoàng Thị Công Tằng Huyền Trân Bảo Châu",
        basis: "Hợp đồng 12/2026", contract: .service),
      by: hoa)
  }

  private static func addRates(to house: TestNewsroom) throws {
    let news = RatedGenre(code: "tin", title: "Tin", group: .news)
    let photo = RatedGenre(code: "anh", title: "Ảnh và chùm ảnh", group: .photo)
    let from = try #require(CivilDate(year: 2026, month: 1, day: 1))
    _ = try house.newsroom.addRateTable(
      NewRateTable(
        portal: "bacgiang",
        .ranges([
          RangeRate(news, from: Coefficient(count: 50), to: Coefficient(2)),
          RangeRate(photo, from: Coefficient(count: 50), to: Coefficient(3)),
        ]), from: from, decision: "Quyết định 812/QĐ-UBND ngày 28/12/2025"),
      by: try house.acting(.hoa))
    _ = try house.newsroom.addRateTable(
      NewRateTable(
        portal: "quyson", .share(Percent(80), ofPortal: "bacgiang"), from: from,
        decision: "Quyết định 44/QĐ-UBND xã Quý Sơn"),
      by: try house.acting(.phuong))
  }

  /// News that Sơn has graded: every third one Minh's and Quân's together.
  static func publish(_ count: Int, in house: TestNewsroom) throws -> [ID<Item>] {
    try (0..<count).map { number in
      let item = try house.published(TestNewsroom.text("Tin thứ \(number + 1) của tháng"))
      let shares: [GradeAct.GivenShare] =
        number % 3 == 1
        ? [.init("minh", Percent(70)), .init("quan", Percent(30))] : [.init("minh", .all)]
      _ = try house.newsroom.grade(
        GradeAct(
          on: item, genre: "tin", .coefficient(Coefficient(count: 150)),
          adjustments: number == 0
            ? [.init(.hardship, Percent(15), note: "xã vùng cao")] : [], shares: shares),
        by: try house.acting(.son))
      house.clock.move(minutes: 10)
      return item
    }
  }

  private func makeSheet() throws {
    let from = try #require(CivilDate(year: 2026, month: 11, day: 1))
    let to = try #require(CivilDate(year: 2026, month: 11, day: 30))
    let sheet = try house.newsroom.makeSheet(
      NewSheet(portal: "bacgiang", from: from, to: to), by: try house.acting(.hoa)
    ).outcome
    _ = try house.newsroom.act(
      SheetAct("check", on: sheet.number), by: try house.acting(.dung))
    _ = try house.newsroom.act(SheetAct("sign", on: sheet.number), by: try house.acting(.son))
  }
}
