@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// A newsroom with rates, and with Minh and Quân, who write, and an outsider in the register of payees. Sơn heads the
/// board, Lan is his deputy, Hoa the secretary who makes sheets, Dũng keeps the accounts, Hà edits.
final class RoyaltyDesk {
  let desk: TestNewsroom
  var newsroom: Newsroom { desk.newsroom }
  var store: Store { desk.newsroom.store }

  /// Before `start` there is nothing; the rates are in force from 2020 on.
  init(at start: Timestamp = TestClock.monday, seed: UInt64 = 2026) throws {
    let clock = TestClock(at: start)
    let random = SharedGenerator(seed: seed)
    let newsroom = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    try TestSupport.populate(newsroom)
    desk = TestNewsroom(newsroom, clock: clock, random: random)
    try Self.furnish(desk)
  }

  /// One that was made elsewhere and has its rates and payees.
  init(_ desk: TestNewsroom) { self.desk = desk }

  static func furnish(_ desk: TestNewsroom) throws {
    let hoa = try desk.acting(.hoa)
    _ = try desk.newsroom.addRateTable(
      NewRateTable(
        portal: "bacgiang", ranges, from: .iso("2020-01-01"), decision: "13/2023/QĐ-UBND"), by: hoa)
    for login in ["minh", "quan", "ha"] {
      _ = try desk.newsroom.addPayee(
        NewPayee(login: login, portal: "bacgiang", basis: "Nghị định 18/2014/NĐ-CP"), by: hoa)
    }
    _ = try desk.newsroom.addPayee(
      NewPayee(
        code: "tacgia", portal: "bacgiang", name: "Nguyễn Văn Cộng",
        basis: "Nghị định 18/2014/NĐ-CP"), by: hoa)
  }

  static let ranges = RateTable.Shape.ranges([
    RangeRate(genre("tin", .news), from: Coefficient(1), to: Coefficient(8)),
    RangeRate(genre("phong-su", .reportage), from: Coefficient(5), to: Coefficient(25)),
    RangeRate(genre("anh", .photo), from: Coefficient(1), to: Coefficient(5)),
  ])

  static func genre(_ code: String, _ group: RoyaltyGroup) -> RatedGenre {
    RatedGenre(code: code, title: code, group: group)
  }

  // MARK: Works

  /// Published now, by Minh unless told otherwise.
  @discardableResult
  func publish(
    _ words: String = "Khai trương trạm y tế mới", by writer: Cast = .minh, kind: Kind = .news,
    body: String? = nil
  ) throws -> ID<Item> {
    var text = TestNewsroom.text(words)
    if let body { text.body = body }
    let item = try desk.draft(by: writer, kind: kind, text).id
    try desk.make("submit", on: item, by: writer)
    try desk.make("claim", on: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
    return item
  }

  @discardableResult
  func grade(
    _ item: ID<Item>, _ coefficient: Int = 5, by person: Cast = .son, part: WorkPart? = nil,
    genre: String? = nil, adjustments: [GradeAct.GivenAdjustment] = [],
    shares: [(String, Int)] = [], reason: String = "", seen: Int64? = nil,
    request: RequestID? = nil
  ) throws -> GradeOutcome {
    let act = GradeAct(
      on: item, part: part, genre: genre, .coefficient(Coefficient(coefficient)),
      adjustments: adjustments,
      shares: shares.map { GradeAct.GivenShare($0.0, Percent($0.1)) }, reason: reason, seen: seen)
    return try newsroom.grade(act, by: try desk.acting(person), request: request).outcome
  }

  /// Published and decided on.
  func graded(_ words: String, _ coefficient: Int = 5, by writer: Cast = .minh) throws -> ID<Item> {
    let item = try publish(words, by: writer)
    try grade(item, coefficient)
    return item
  }

  func work(of item: ID<Item>, _ part: WorkPart = .text) throws -> WorkRecord {
    try #require(try store.work(of: item, part))
  }

  func detail(
    of item: ID<Item>, _ part: WorkPart? = nil, by person: Cast = .son
  ) throws -> WorkDetail {
    try newsroom.workDetail(of: item, part, by: try desk.acting(person))
  }

  func alarms(of item: ID<Item>) throws -> [String] { try detail(of: item).alarms.map(\.code) }

  // MARK: Sheets

  /// A sheet of the year in which the clock stands, unless days are given.
  @discardableResult
  func makeSheet(
    _ from: String? = nil, _ to: String? = nil, payee: String? = nil,
    on portal: String = "bacgiang",
    by person: Cast = .hoa, request: RequestID? = nil
  ) throws -> SheetOutcomeKept {
    let year = desk.clock.now.civilDate.year
    let new = NewSheet(
      portal: portal, from: .iso(from ?? "\(year)-01-01"), to: .iso(to ?? "\(year)-12-31"),
      payee: payee)
    return try newsroom.makeSheet(new, by: try desk.acting(person), request: request).outcome
  }

  @discardableResult
  func act(
    _ name: TransitionName, on sheet: String, by person: Cast, expected: Int? = nil,
    on day: String? = nil, request: RequestID? = nil
  ) throws -> SheetOutcomeKept {
    let act = SheetAct(
      name, on: sheet, expected: expected, comment: "Rà lại.", paidOn: day.map(CivilDate.iso))
    return try newsroom.act(act, by: try desk.acting(person), request: request).outcome
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

  func view(_ sheet: String) throws -> SheetView {
    try newsroom.sheetView(sheet, by: try desk.acting(.hoa))
  }

  func payments(of sheet: String) throws -> [String: Withholding] {
    let payments = try view(sheet).payments.map { ($0.payee.code, $0.withholding) }
    return Dictionary(uniqueKeysWithValues: payments)
  }

  func recompute(_ sheet: String) throws -> Recomputation {
    try newsroom.recompute(sheet, by: try desk.acting(.dung))
  }

  // MARK: Past the use cases

  func change(_ sql: String) throws {
    let database = store.database
    try database.atomically { _ = try database.run(sql) }
  }

  func findings() throws -> [Finding] { try newsroom.verify(.full).findings }
}

extension CivilDate {
  /// A day written down in a test.
  static func iso(_ text: String) -> CivilDate {
    guard let day = try? CivilDate(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}

extension Timestamp {
  /// Eight in the morning in Vietnam.
  static func morning(_ day: String) -> Timestamp {
    Timestamp(startOf: .iso(day)).adding(milliseconds: 8 * 3_600_000)
  }
}
