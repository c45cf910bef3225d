@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct GrowthTests {
  /// A foreign key without an index makes the engine look through a whole table; its plan does not show it, so the
  /// schema is asked instead.
  @Test func `no deferred reference makes a new row look through a whole table`() throws {
    let desk = try TestSupport.newsroom()
    let database = desk.newsroom.store.database
    let tables = try database.rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%DEFERRABLE%'")
    #expect(try tables.map { try $0.text(0) } == ["revision"])
    let indexed = try database.rows(
      """
      SELECT 1 FROM pragma_index_list('revision') AS list, pragma_index_info(list.name) AS part
      WHERE part.seqno = 0 AND part.name = 'item_id'
      """)
    #expect(!indexed.isEmpty)
  }
}
