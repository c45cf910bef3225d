@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Stores that were worked in before there were royalties: what they published can be graded.
@Suite struct RoyaltyUpgradeTests {
  private static let before = Schema.steps.prefix { $0.name != "v027_royalties" }

  /// Moments at the ends of days, months and years in Vietnam, where UTC says another day.
  private static let moments =
    [
      "2019-12-31T23:59:59.999+07:00", "2020-01-01T00:00:00+07:00", "2020-02-29T23:59:59+07:00",
      "2020-03-01T06:59:59+07:00", "2023-12-31T17:00:00Z", "2023-12-31T16:59:59.999Z",
      "2024-01-31T17:00:00Z", "2024-12-31T23:59:59+07:00", "2026-06-30T16:59:59Z",
      "2026-06-30T17:00:00Z", "1999-12-31T17:00:00Z", "1970-01-01T00:00:00Z",
    ]

  private static func times(seed: UInt64) throws -> [Timestamp] {
    var dice = SeededGenerator(seed: seed)
    let random = (0..<500).map { _ in
      Timestamp(milliseconds: Int64.random(in: 0...2_500_000_000_000, using: &dice))
    }
    return try moments.map { try Timestamp(iso: $0) } + random
  }

  private func database(with times: [Timestamp]) throws -> SQLiteDatabase {
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Self.before))
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    let columns = try database.rows("SELECT name, \"notnull\", type FROM pragma_table_info('item')")
    try database.atomically {
      for (number, time) in times.enumerated() {
        let given: [String: Value] = [
          "id": .integer(Int64(number + 1)), "number": .text("BG-\(number)"),
          "kind": .text(number % 2 == 0 ? "news" : "photo-set"), "portal_id": .integer(7),
          "published_at": .integer(time.milliseconds),
        ]
        try insert(given, columns, into: database)
      }
      // One that never went out.
      try insert(["id": .integer(9_999), "number": .text("BG-x")], columns, into: database)
    }
    return database
  }

  /// A row with nothing in its other columns, or something of their type where they must have it.
  private func insert(
    _ given: [String: Value], _ columns: [Row], into database: SQLiteDatabase
  ) throws {
    var names: [String] = []
    var values: [Value] = []
    for column in columns {
      let name = try column.text(0)
      guard try given[name] != nil || column.bool(1) else { continue }
      names.append(name)
      let filler: Value =
        switch try column.text(2) {
        case "TEXT": .text("x")
        case "BLOB": .blob([1])
        default: .integer(1)
        }
      values.append(given[name] ?? filler)
    }
    let places = values.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    _ = try database.rows("PRAGMA ignore_check_constraints = ON")
    try database.run(
      "INSERT INTO item (\(names.joined(separator: ", "))) VALUES (\(places))", values)
  }

  @Test func `what was published waits for a grade, in the month that it was in Vietnam`() throws {
    let seed: UInt64 = 27
    let times = try Self.times(seed: seed)
    let database = try database(with: times)
    try database.migrate(to: Schema.steps)
    let rows = try database.rows(
      "SELECT item_id, part, standing, published_at, month, amount, portal_id FROM work ORDER BY id"
    )
    try #require(rows.count == times.count)
    for (number, (row, time)) in zip(rows, times).enumerated() {
      #expect(try row.int(0) == Int64(number + 1))
      #expect(try row.text(1) == (number % 2 == 0 ? "text" : "photos"))
      #expect(try row.text(2) == "open" && row.int(5) == 0 && row.int(6) == 7)
      #expect(try row.int(3) == time.milliseconds)
      let month = WorkMonth(time.civilDate)
      #expect(try row.int(4) == Int64(month.number), "seed \(seed): \(time)")
    }
    #expect(try Store(database).wrongWorkTallies().isEmpty)
    let tallied = try database.row("SELECT SUM(works) FROM work_tally").int(0)
    #expect(tallied == Int64(times.count))
  }

  @Test func `a month begins and ends where the calendar of Vietnam says`() {
    for number in 2_020 * 12..<2_030 * 12 {
      let (from, to) = WorkMonth(number: number).span
      #expect(WorkMonth(from.civilDate).number == number)
      #expect(WorkMonth(from.adding(milliseconds: -1).civilDate).number == number - 1)
      #expect(WorkMonth(to.adding(milliseconds: -1).civilDate).number == number)
    }
  }

  @Test func `an older store is whole after the step, and its works can be graded`() throws {
    let office = try RoyaltyDesk()
    let (one, two) = (try office.publish("một"), try office.publish("hai"))
    let desk = office.desk
    desk.clock.move(days: 40)
    try desk.make("correct", on: one, by: .ha)
    try desk.save(TestNewsroom.text("Đính chính"), in: one, by: .ha)
    try desk.make("forward", on: one, by: .ha)
    try desk.make("approve", on: one, by: .lan)
    try desk.make("publish", on: one, by: .khanh)
    let made = [try office.work(of: one), try office.work(of: two)]
    // As it was before the step, which is then made again.
    for table in ["work_share", "work_tally", "work"] { try office.change("DELETE FROM \(table)") }
    let step = try #require(Schema.steps.first { $0.name == "v027_royalties" })
    let fill = step.sql.components(after: "-- What was published before this step")
    for statement in fill { try office.change(statement) }
    for (item, work) in zip([one, two], made) {
      let filled = try office.work(of: item)
      #expect(filled.publishedAt == work.publishedAt && filled.month == work.month)
      #expect(filled.part == work.part && filled.standing == .open)
    }
    #expect(try office.findings().isEmpty)
    try office.grade(one)
    #expect(try office.makeSheet("2026-11-01", "2026-11-30").gross == Dong(1_265_000))
  }
}

extension String {
  /// The statements behind a line.
  fileprivate func components(after line: String) -> [String] {
    guard let start = firstRange(of: line)?.lowerBound else { return [] }
    return self[start...].split(separator: ";").map(String.init)
      .filter { $0.contains("INSERT") }
  }
}
