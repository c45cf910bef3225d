@testable import Newsroom
import Royalties
import Storage
import TestSupport
import Testing
import Workflow

/// What of royalties was changed past the use cases is found by `verify`.
@Suite struct RoyaltyVerifyingTests {
  let office: RoyaltyDesk
  let paid: String
  let open: String

  /// A sheet that was paid, one that was signed, one that was made, one that was cancelled, and works at every place.
  init() throws {
    office = try RoyaltyDesk()
    _ = try office.graded("một")
    paid = try office.makeSheet().number
    try office.pay(paid)
    let shared = try office.publish("hai")
    try office.grade(shared, 3, shares: [("minh", 60), ("quan", 40)])
    try office.sign(try office.makeSheet().number)
    _ = try office.graded("ba", by: .quan)
    open = try office.makeSheet().number
    _ = try office.graded("bốn")
    try office.act("cancel", on: try office.makeSheet().number, by: .hoa)
    let exempt = try office.publish("năm")
    _ = try office.newsroom.exempt(exempt, nil, because: .quota, by: office.desk.acting(.hoa))
    _ = try office.publish("sáu")
  }

  @Test func `a store with royalties in all states is whole`() throws {
    #expect(try office.findings().isEmpty)
  }

  @Test(arguments: [
    "UPDATE work_tally SET works = works + 1 WHERE standing = 'paid'",
    "UPDATE work_tally SET amount = amount + 1 WHERE standing = 'graded'",
    "DELETE FROM work_tally WHERE standing = 'open'",
  ])
  func `a wrong count of works is found`(sql: String) throws {
    try office.change(sql)
    let findings = try office.findings()
    #expect(findings.count == 1)
    guard case .workTally(let place)? = findings.first else {
      Issue.record("\(findings)")
      return
    }
    #expect(place.split(separator: " ").count == 3)
  }

  @Test(arguments: [
    "UPDATE work SET amount = amount + 1 WHERE standing = 'graded'",
    "UPDATE work_share SET amount = amount + 1 WHERE standing = 'graded'",
    "DELETE FROM work_share WHERE standing = 'listed'",
    "UPDATE work_share SET standing = 'graded' WHERE standing = 'paid'",
    "UPDATE grade_share SET amount = amount - 1 WHERE position = 1",
    "UPDATE grade SET amount = amount + 1",
    "INSERT INTO work_share SELECT payee_id, 5, work_id, standing, 0 FROM work_share LIMIT 1",
  ])
  func `shares that are not those of the grade are found`(sql: String) throws {
    try office.change(sql)
    let found = try office.findings().contains {
      if case .workShares = $0 { true } else { false }
    }
    #expect(found)
  }

  @Test(arguments: [
    ("UPDATE sheet SET gross = gross + 1", SheetFault.lines),
    ("UPDATE sheet SET lines = lines + 1", .lines),
    ("UPDATE sheet SET tax = tax + 1", .payments),
    ("UPDATE payment SET gross = gross + 1", .payments), ("DELETE FROM payment", .payments),
    ("UPDATE work SET sheet_id = NULL, standing = 'graded' WHERE standing = 'paid'", .works),
    ("UPDATE work SET standing = 'listed' WHERE standing = 'paid'", .works),
    ("UPDATE sheet_line SET amount = amount + 1", .content),
    ("UPDATE sheet_line SET steps = ''", .content),
    ("UPDATE sheet SET content_hash = zeroblob(32) WHERE paid_day IS NOT NULL", .untold),
    ("UPDATE sheet SET head_size = head_size - 1 WHERE paid_day IS NOT NULL", .head),
    ("UPDATE sheet SET head_signature = zeroblob(64) WHERE paid_day IS NOT NULL", .head),
    ("UPDATE sheet SET head_at = head_at + 1 WHERE paid_day IS NOT NULL", .head),
  ])
  func `a sheet that is not as it was made or signed is found`(
    sql: String, fault: SheetFault
  ) throws {
    try office.change(sql)
    #expect(try office.findings().contains(.sheet(paid, fault)))
  }

  @Test func `a line under another grade of its work is found, and stops nothing`() throws {
    let work = try office.store.works(on: office.view(open).sheet.id)[0]
    try office.change(
      """
      INSERT INTO grade SELECT 77, work_id, decisive, person_id, on_behalf_of, at, rate_table_id,
        genre, legal_group, coefficient, lump, letter, units, parts, reason, amount, exact,
        text_hash, at
      FROM grade WHERE work_id = \(work.id)
      """)
    try office.change(
      """
      INSERT INTO sheet_line SELECT sheet_id, 9, kind, work_id, 77,
        (SELECT id FROM payee WHERE code = 'tacgia'), 0, '', '', 1
      FROM sheet_line WHERE work_id = \(work.id)
      """)
    #expect(try office.findings().contains(.sheet(open, .works)))
    #expect(try !office.recompute(open).isSame)
  }

  @Test func `a sheet and its hash that were changed together do not agree with the log`() throws {
    try office.change(
      "UPDATE sheet_line SET amount = amount + 7 WHERE sheet_id = (SELECT id FROM sheet WHERE number = '\(paid)')"
    )
    let sheet = try #require(try office.store.sheet(number: paid))
    let hash = SheetContent.hash(of: sheet, try office.store.lines(of: sheet.id))
    let database = office.store.database
    try database.atomically {
      _ = try database.run(
        "UPDATE sheet SET content_hash = $1 WHERE number = $2", [.blob(hash), .text(paid)])
    }
    let findings = try office.findings()
    #expect(!findings.contains(.sheet(paid, .content)))
    #expect(findings.contains(.sheet(paid, .untold)))
  }
}
