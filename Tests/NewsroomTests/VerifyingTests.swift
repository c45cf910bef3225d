@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct VerifyingTests {
  let desk: TestNewsroom

  /// One item in review with an opinion and a comment, one approved, one published, one corrected.
  init() throws {
    desk = try TestSupport.newsroom()
    let item = try desk.inReview()
    _ = try desk.newsroom.giveOpinion(.approve, on: item, comment: "", by: try desk.acting(.thanh))
    _ = try desk.newsroom.comment(
      NewComment(item: item, body: "Sửa ngày", isMust: true), by: try desk.acting(.lan))
    _ = try desk.approved(TestNewsroom.text("hai"))
    _ = try desk.published(TestNewsroom.text("ba"))
    let corrected = try desk.published(TestNewsroom.text("bốn"))
    try desk.make("correct", on: corrected, by: .ha)
  }

  @Test(arguments: [CheckDepth.quick, .full])
  func `a store that was worked in is whole`(depth: CheckDepth) throws {
    let report = try desk.newsroom.verify(depth)
    #expect(report.findings.isEmpty)
    #expect(report.isWhole)
    #expect(report.revisions == 4)
    #expect(report.head == (try desk.newsroom.logHead().hash.hexadecimal))
  }

  @Test func `the sample newsroom is whole`() throws {
    let clock = desk.clock
    let random = SharedGenerator(seed: 5)
    let newsroom = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    _ = try newsroom.furnishSample(by: nil)
    #expect(try newsroom.verify(.full).findings.isEmpty)
  }

  @Test(arguments: [
    "INSERT INTO queue_entry SELECT id, portal_id, 9, NULL, 9, NULL, NULL, NULL, NULL FROM item WHERE number LIKE '%1'",
    "DELETE FROM queue_entry", "UPDATE queue_entry SET not_before = 5",
    "UPDATE item SET run_number = NULL WHERE state = 'approved'",
    "UPDATE delivery SET sequence = 7 WHERE sequence = 2",
    "UPDATE item SET live_revision_id = (SELECT MIN(id) FROM revision) WHERE state = 'published'",
    "UPDATE item SET revision_number = 2 WHERE state = 'review'",
    "UPDATE run SET ended_at = 1, ended_by = 'publish' WHERE ended_at IS NULL",
    "UPDATE item SET open_must_comments = 0", "UPDATE comment SET resolved_at = 1, resolved_by = 1",
    "DELETE FROM opinion", "DELETE FROM comment", "UPDATE item SET version = version + 1",
    "UPDATE item SET state = 'returned' WHERE state = 'review'",
    "UPDATE item SET approval_person_id = author_id WHERE approval_person_id IS NOT NULL",
    "UPDATE tally SET count = count + 1", "UPDATE work_tally SET works = works + 1",
    "UPDATE work_tally SET amount = amount + 1", "UPDATE revision SET body = body || ' '",
    "UPDATE revision SET fields = ''",
    "INSERT INTO item_search (item_search) VALUES ('delete-all')",
    "UPDATE decision SET comment = comment || '.'", "DELETE FROM event WHERE sequence = 3",
  ])
  func `what was changed past the use cases is found`(sql: String) throws {
    let database = desk.newsroom.store.database
    for trigger in try database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try write("DROP TRIGGER \(try trigger.text(0))")
    }
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    try write(sql)
    #expect(try !desk.newsroom.verify(.full).isWhole)
  }

  private func write(_ sql: String) throws {
    let database = desk.newsroom.store.database
    try database.atomically { _ = try database.run(sql) }
  }
}
