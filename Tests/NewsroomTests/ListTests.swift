@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct ListTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `what waits for whom follows from the definitions`() throws {
    let sent = try desk.draft().id
    try desk.make("submit", on: sent, by: .minh)
    let review = try desk.inReview(TestNewsroom.text("chờ duyệt"))

    #expect(try list(.needsMe, .ha) == [sent])
    #expect(Set(try list(.needsMe, .lan)) == [sent, review])
    #expect(try list(.needsMe, .son) == [review])
    #expect(try list(.needsMe, .minh).isEmpty)
    #expect(try list(.mySent, .minh).count == 2)
  }

  @Test func `content operators see what stands in the queue`() throws {
    let item = try desk.approved()
    #expect(try list(.needsMe, .khanh) == [item])
    #expect(try list(.needsMe, .dung).isEmpty)
  }

  @Test func `what was given to somebody waits for them alone`() throws {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("assign", on: item, by: .hoa, to: .ha)
    #expect(try list(.needsMe, .ha) == [item])
    #expect(try list(.needsMe, .thanh).isEmpty)
    try desk.make("return", on: item, by: .ha)
    #expect(try list(.needsMe, .minh) == [item])
    #expect(try list(.myReturned, .minh) == [item])
  }

  @Test func `a list is read page by page in both directions`() throws {
    var made: [ID<Item>] = []
    for number in 0..<10 {
      desk.clock.move(minutes: 1)
      made.append(try desk.draft(TestNewsroom.text("Bài \(number)")).id)
    }
    let newest = Array(made.reversed())
    let minh = try desk.acting(.minh)
    let parts = try desk.newsroom.parts(of: .myDrafts, for: minh)
    func page(_ page: ListPage) throws -> [ItemRow] {
      try desk.newsroom.page(of: parts, page, limit: 3, for: minh)
    }

    let first = try page(.first)
    #expect(first.map(\.id) == Array(newest[0..<3]))
    let second = try page(.after(try #require(first.last).place))
    #expect(second.map(\.id) == Array(newest[3..<6]))
    #expect(try page(.before(second[0].place)) == first)
    #expect(try page(.last).map(\.id) == Array(newest[7..<10]))
    #expect(try page(.from(second[1].place)).map(\.id) == Array(newest[4..<7]))
  }

  @Test func `filters narrow a list`() throws {
    try desk.draft()
    let notice = try desk.draft(by: .minh, kind: .announcement).id
    let minh = try desk.acting(.minh)
    let parts = try desk.newsroom.parts(of: .myDrafts, for: minh)
    let rows = try desk.newsroom.page(
      of: parts, .first, limit: 10, for: minh, where: ListFilter(kind: .announcement))
    #expect(rows.map(\.id) == [notice])
    #expect(
      try desk.newsroom.page(
        of: parts, .first, limit: 10, for: minh, where: ListFilter(category: "plan")
      ).isEmpty)
    #expect(
      try desk.newsroom.page(
        of: parts, .first, limit: 10, for: minh,
        where: ListFilter(author: try desk.acting(.quan).person)
      ).isEmpty)
  }

  @Test func `the counts of lists are kept, not recounted`() throws {
    try desk.draft()
    _ = try desk.inReview()
    _ = try desk.published(TestNewsroom.text("đã đăng"))
    let portal = try desk.newsroom.portal("bacgiang").id
    for (state, count) in [("draft", 1), ("review", 1), ("published", 1), ("approved", 0)] {
      let part = ListPart(.portal(portal), StateName(rawValue: state))
      #expect(try desk.newsroom.count(of: [part]) == count)
    }
    #expect(try desk.newsroom.store.wrongTallies().isEmpty)
  }

  @Test func `overdue items are counted and stand first`() throws {
    let late = try desk.inReview()
    desk.clock.move(days: 2)
    let fresh = try desk.inReview(TestNewsroom.text("mới"))
    let lan = try desk.acting(.lan)
    let parts = [ListPart(.portal(try desk.newsroom.portal("bacgiang").id), "review")]
    #expect(try desk.newsroom.overdueCount(of: parts) == 1)
    let rows = try desk.newsroom.page(of: parts, .first, limit: 5, for: lan)
    #expect(rows.map(\.id) == [late, fresh])
  }

  @Test(arguments: [Cast.dung, .tuan, .phuong])
  func `lists of portals that one may not read are refused`(person: Cast) throws {
    let part = ListPart(.portal(try desk.newsroom.portal("bacgiang").id), "draft")
    #expect(
      refusals {
        _ = try desk.newsroom.page(of: [part], .first, limit: 5, for: try desk.acting(person))
      } == ["role"])
  }

  @Test func `lists of other people's items are refused`() throws {
    let part = ListPart(.author(try desk.acting(.quan).person), "draft")
    #expect(
      refusals {
        _ = try desk.newsroom.page(of: [part], .first, limit: 5, for: try desk.acting(.minh))
      } == ["not-yours"])
  }

  @Test func `overseers see the portals below, others their own`() throws {
    func codes(_ person: Cast) throws -> [String] {
      try desk.newsroom.portals(for: try desk.acting(person)).map(\.code)
    }
    #expect(try codes(.van) == ["bacgiang", "lucngan", "quyson", "sgddt"])
    #expect(try codes(.minh) == ["bacgiang"])
    #expect(try codes(.phuong) == ["quyson"])
    #expect(try codes(.dung).isEmpty)
    #expect(try desk.newsroom.homePortal(of: try desk.acting(.phuong))?.code == "quyson")
  }

  private func list(_ list: DeskList, _ person: Cast) throws -> [ID<Item>] {
    let acting = try desk.acting(person)
    let parts = try desk.newsroom.parts(of: list, for: acting)
    return try desk.newsroom.page(of: parts, .first, limit: 50, for: acting).map(\.id)
  }
}
