import Royalties
import Rulebook
import TestSupport
import Workflow

@testable import Newsroom
@testable import Storage

/// Many works of one payee, without publishing each.
enum ManyWorks {
  /// Grades the work of an item as Minh's, and puts copies of both beside it, each an hour older, `count` in all.
  static func copy(_ item: ID<Item>, _ count: Int, in house: TestNewsroom) throws {
    _ = try house.newsroom.grade(
      GradeAct(on: item, genre: "tin", .coefficient(Coefficient(1)), shares: [.init("minh", .all)]),
      by: try house.acting(.son))
    let database = house.newsroom.store.database
    try database.atomically {
      let changes = [
        "item": ["id": "id + $2", "number": "number || '-' || $2"],
        "work": [
          "id": "id + $2", "item_id": "item_id + $2",
          "published_at": "published_at - 3600000 * $2",
        ],
      ]
      for number in 1..<count {
        let values: [Value] = [.id(item), .integer(Int64(number))]
        try database.run(try statement("item", "id", changes, database), values)
        try database.run(try statement("work", "item_id", changes, database), values)
        try database.run(
          """
          INSERT INTO work_share (payee_id, published_at, work_id, standing, amount)
          SELECT payee_id, work.published_at, work.id, work.standing, grade_share.amount
          FROM work JOIN grade_share ON grade_share.grade_id = work.grade_id
          WHERE item_id = $1 + $2
          """, values)
      }
    }
  }

  private static func statement(
    _ table: String, _ key: String, _ changes: [String: [String: String]], _ database: any Database
  ) throws -> String {
    let columns = try database.rows("SELECT name FROM pragma_table_info('\(table)')", [])
      .map { try $0.text(0) }
    let values = columns.map { changes[table]?[$0] ?? $0 }
    return """
      INSERT INTO \(table) (\(columns.joined(separator: ", ")))
      SELECT \(values.joined(separator: ", ")) FROM \(table) WHERE \(key) = $1
      """
  }
}
