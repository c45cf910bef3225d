@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct ClosingTests {
  let desk: TestNewsroom
  let item: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    item = try desk.inReview(TestNewsroom.text("Nội dung riêng"))
  }

  @Test(arguments: [Cast.van, .phuong])
  func `closed items are closed to overseers and other boards`(person: Cast) throws {
    try close(to: ["bacgiang"], by: .son)
    let expected = person == .van ? "closed-to-unit" : "role"
    #expect(refusals { _ = try desk.view(item, by: person) } == [expected])
  }

  @Test func `people of the unit work on as before`() throws {
    try close(to: ["bacgiang"], by: .son)
    #expect(try desk.make("approve", on: item, by: .lan).state == "approved")
  }

  @Test func `closed items stand in no list and no search of those outside`() throws {
    try close(to: ["bacgiang"], by: .son)
    let part = ListPart(.portal(try desk.view(item).item.portal), "review")

    #expect(try page(part, .van).isEmpty)
    #expect(try page(part, .lan).map(\.id) == [item])
    #expect(try search("riêng", .van).isEmpty)
    #expect(try search("riêng", .lan).map(\.id) == [item])
  }

  @Test func `an author sees what was closed over their head`() throws {
    let commune = try desk.draft(by: .ly, on: "quyson").id
    try desk.make("submit", on: commune, by: .ly)
    _ = try desk.newsroom.setUnits(["quyson"], of: commune, by: try desk.acting(.phuong))
    _ = try desk.newsroom.endRole(
      .contributor, of: "ly", on: "quyson", by: try desk.acting(.tuan))

    let part = ListPart(.author(try desk.acting(.ly).person), "review")
    #expect(try page(part, .ly).map(\.id) == [commune])
    #expect(try desk.view(commune, by: .ly).record.number == "BG-2026-000002")
  }

  @Test func `a closed item goes out at its time, since the runner reads nothing`() throws {
    try close(to: ["bacgiang"], by: .son)
    try desk.make("approve", on: item, by: .lan)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.map(\.result) == [.published])
  }

  @Test func `letting more people see it needs a note, which stays`() throws {
    try close(to: ["bacgiang"], by: .son)
    #expect(refusals { try open(note: " ") } == ["comment-missing"])
    try open(note: "Sở đã đồng ý công khai.")

    #expect(try desk.view(item, by: .van).item.closedTo == nil)
    #expect(try desk.view(item).comments.map(\.body) == ["Sở đã đồng ý công khai."])
  }

  @Test(arguments: [Cast.ha, .thanh, .khanh])
  func `closing is for those who decide, and the author`(person: Cast) throws {
    #expect(refusals { try close(to: ["bacgiang"], by: person) } == ["needs-role"])
    try close(to: ["bacgiang"], by: .minh)
  }

  @Test func `nobody closes an item to units that they are not inside of`() throws {
    #expect(refusals { try close(to: ["quyson"], by: .son) } == ["closed-to-unit"])
    #expect(throws: NewsroomError.notFound(.portal, "hanoi")) {
      try close(to: ["hanoi"], by: .son)
    }
  }

  @Test func `closing twice is one act`() throws {
    try close(to: ["bacgiang"], by: .son)
    let size = try desk.newsroom.logHead().size
    try close(to: ["bacgiang"], by: .lan)
    #expect(try desk.newsroom.logHead().size == size)
  }

  private func close(to units: [String], by person: Cast) throws {
    _ = try desk.newsroom.setUnits(units, of: item, by: try desk.acting(person))
  }

  private func open(note: String) throws {
    _ = try desk.newsroom.setUnits(nil, of: item, note: note, by: try desk.acting(.son))
  }

  private func page(_ part: ListPart, _ person: Cast) throws -> [ItemRow] {
    try desk.newsroom.page(of: [part], .first, limit: 10, for: try desk.acting(person))
  }

  private func search(_ words: String, _ person: Cast) throws -> [ItemRow] {
    try desk.newsroom.search(SearchRequest(words), limit: 10, for: try desk.acting(person)).rows
  }
}
