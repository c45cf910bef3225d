import EditorCLI
@testable import Newsroom
import Storage
import Testing

/// What royalties need of a world: rates, a fund, an accountant, and works at every place on their way.
enum RoyaltyStage {
  static let ranges = "genre,title,group,from,to\ntin,Tin,news,1,8\nanh,Ảnh,photo,1,5\n"
  static let grades = "genre,title,group,unit,a,b,c,cap\ntin,Tin,news,half-page,3,,1,9\n"

  /// Two lines of Minh's on a voucher of 2019.
  static func oldBook(_ voucher: String) -> String {
    """
    voucher;payee;published;title;genre;coefficient;amount;tax;paid_on
    \(voucher);minh;05/03/2019;Trạm y tế mới;Tin;1,5;500.000;50.000;15/04/2019
    \(voucher);minh;2019-03-06;Vụ vải;;;300.000;;2019-04-15

    """
  }

  /// Minh has to be in the register of payees before. The items and the sheet by the names that trials give them.
  static func furnish(_ world: World) throws -> [String: String] {
    try prepare(world)
    let book = try world.write(oldBook("PC-00"), to: "socu.csv")
    try run(world, "royalty past import \(book) --portal tinh --apply", as: "thu")
    var names: [String: String] = [:]
    for name in ["PAID", "LISTED", "GRADED", "EXEMPTED", "OPENED"] {
      names[name] = try published(in: world, title: "Tin \(name.lowercased())")
    }
    let number = { (name: String) in try #require(names[name]) }
    try run(world, "royalty grade \(number("PAID")) --coefficient 5", as: "lan")
    let first = try sheet(in: world)
    names["SIGNED"] = first
    for (action, login) in [("check", "duc"), ("sign", "lan"), ("pay", "ke")] {
      try run(world, "royalty sheet act \(first) \(action)", as: login)
    }
    try run(world, "royalty grade \(number("LISTED")) --coefficient 4", as: "lan")
    names["SHEET"] = try sheet(in: world)
    try run(world, "royalty grade \(number("GRADED")) --coefficient 3", as: "lan")
    try run(world, "royalty exempt \(number("EXEMPTED")) --why quota", as: "thu")
    return names
  }

  /// Rates from 2026 on, a fund with a tenth for encouragement, the accountant ke, and a figure of law from 2030.
  static func prepare(_ world: World) throws {
    let file = try world.write(ranges, to: "khung.csv")
    try run(world, "account add ke --name Kế", as: "kien")
    try run(world, "account role add ke accountant --portal tinh", as: "kien")
    try run(
      world, "royalty rate add --portal tinh --from 2026-01-01 --decision QĐ --file \(file)",
      as: "thu")
    try run(world, "royalty fund add tinh 2026 --amount 90000000 --note QĐ", as: "thu")
    try run(world, "royalty fund set tinh 2026 --encouragement 10", as: "thu")
    try run(world, "law set base-salary 3000000 --from 2030-01-01 --citation NĐ", as: "kien")
  }

  static func published(in world: World, title: String) throws -> String {
    let item = try world.approved(title: title)
    try run(world, "item act \(item) publish", as: "thu")
    return item
  }

  /// A sheet of the month; its number.
  static func sheet(in world: World) throws -> String {
    let made = try run(world, "royalty sheet make --portal tinh --period 2026-11 --json", as: "thu")
    return try #require(made.value("sheet"))
  }

  /// Changes something past the use cases.
  static func change(_ sql: String, in world: World) throws {
    let time = world.time
    let newsroom = try Newsroom.open(
      Opening(
        StorePlace("\(world.folder)/store.db"), holder: "test", clock: { time.now },
        random: { UInt64.random(in: 0...UInt64.max) }))
    let database = newsroom.store.database
    try database.atomically { _ = try database.run(sql) }
    try newsroom.close()
  }

  @discardableResult
  private static func run(_ world: World, _ line: String, as login: String) throws -> Told {
    let told = world.run(as: login, line)
    try #require(told.status == .done, "\(line): \(told)")
    return told
  }
}
