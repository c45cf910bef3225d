import Newsroom
import Prose
import Storage
import TestSupport
import Testing
import Workflow

/// What can be undone is kept with the draft, and only for its very text.
struct DraftStepsTests {
  private func draft(_ body: String, in house: TestNewsroom) throws -> DraftRecord {
    var text = TestNewsroom.text()
    text.body = body
    return try house.newsroom.newDraft(
      for: nil, base: nil, portal: "bacgiang", kind: .news, text: text, by: house.acting(.minh))
  }

  private func steps(of body: EditedText) -> DraftSteps {
    DraftSteps(title: History(), summary: History(), body: body.history)
  }

  private func typed() -> EditedText {
    var body = EditedText("Cũ.", width: 40)
    _ = body.type("Mới. ", at: 1_000)
    return body
  }

  @Test func `steps come back with the draft that they led to`() throws {
    let house = try TestSupport.newsroom()
    let body = typed()
    let record = try draft(body.buffer.text, in: house)
    try house.newsroom.keepDraft(record, undoing: steps(of: body))

    #expect(try house.newsroom.steps(of: record) == steps(of: body))
  }

  @Test func `steps of another text are refused`() throws {
    let house = try TestSupport.newsroom()
    let body = typed()
    var record = try draft(body.buffer.text, in: house)
    try house.newsroom.keepDraft(record, undoing: steps(of: body))
    record.text.body += " Sửa ở máy khác."

    #expect(try house.newsroom.steps(of: record) == nil)
    try house.newsroom.keepDraft(record)
    #expect(try house.newsroom.steps(of: record) == nil)
  }

  @Test func `they go with the draft`() throws {
    let house = try TestSupport.newsroom()
    let body = typed()
    let record = try draft(body.buffer.text, in: house)
    try house.newsroom.keepDraft(record, undoing: steps(of: body))
    try house.newsroom.dropDraft(record.id, of: house.acting(.minh))

    #expect(try house.newsroom.steps(of: record) == nil)
  }

  @Test func `of very many steps the last ones are kept`() throws {
    let house = try TestSupport.newsroom()
    var body = EditedText("", width: 40)
    for number in 0..<1_000 {
      _ = body.paste(String(repeating: "Đoạn \(number). ", count: 40), at: Int64(number) * 10_000)
    }
    let record = try draft(body.buffer.text, in: house)
    try house.newsroom.keepDraft(record, undoing: steps(of: body))
    let kept = try #require(try house.newsroom.steps(of: record))
    var again = EditedText(body.buffer.text, width: 40, history: kept.body)

    #expect(kept.body.steps.count > 50 && kept.body.steps.count < 1_000)
    let back = again.undo()
    #expect(back.count == 1)
    #expect(again.buffer.text.hasSuffix("Đoạn 998. "))
  }
}
