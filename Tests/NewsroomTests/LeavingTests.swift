@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct LeavingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `what somebody holds is listed for whoever takes over`() throws {
    let item = try editedByHa()
    _ = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    let holdings = try desk.newsroom.holdings(of: "ha", by: try desk.acting(.tuan))
    #expect(holdings.items.map(\.id) == [item])
    #expect(holdings.locks == ["BG-2026-000001"])
    #expect(holdings.roles.map(\.role) == [.editor])
    #expect(holdings.drafts == 0)
  }

  @Test func `what somebody holds is for them and for those who keep accounts, titles for readers`()
    throws
  {
    let item = try editedByHa()
    let title = try desk.view(item).revision.text.title
    func titles(for person: Cast) throws -> [String?] {
      try desk.newsroom.holdings(of: "ha", by: try desk.acting(person)).items.map(\.title)
    }
    #expect(try titles(for: .ha) == [title])
    #expect(try titles(for: .khanh) == [title])
    // Keeping accounts is no right to read.
    #expect(try titles(for: .tuan) == [nil])
    #expect(refusals { _ = try titles(for: .minh) } == ["needs-role"])
  }

  @Test func `who is disabled lets go of everything`() throws {
    let item = try editedByHa()
    _ = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    _ = try desk.newsroom.disable("ha", by: try desk.acting(.tuan))

    #expect(try desk.view(item).lock == nil)
    #expect(try desk.view(item).item.assignee == nil)
    #expect(try desk.newsroom.holdings(of: "ha", by: try desk.acting(.tuan)).items.isEmpty)
    #expect(try desk.newsroom.store.wrongTallies().isEmpty)
    try desk.make("assign", on: item, by: .hoa, to: .thanh)
  }

  @Test func `who is disabled is nobody, in open sessions too`() throws {
    let item = try editedByHa()
    let ha = try desk.acting(.ha)
    _ = try desk.newsroom.disable("ha", by: try desk.acting(.tuan))

    #expect(throws: NewsroomError.accountDisabled("ha")) { try desk.acting(.ha) }
    let save = Save(item: item, expected: nil, text: TestNewsroom.text("sau"))
    #expect(throws: NewsroomError.accountDisabled("ha")) {
      try desk.newsroom.save(save, by: ha)
    }
    #expect(throws: NewsroomError.accountDisabled("ha")) { try desk.newsroom.view(item, by: ha) }
  }

  @Test func `nothing is given to somebody who is disabled`() throws {
    _ = try desk.newsroom.disable("ha", by: try desk.acting(.tuan))
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    #expect(throws: NewsroomError.accountDisabled("ha")) {
      try desk.make("assign", on: item, by: .hoa, to: .ha)
    }
  }

  @Test func `disabling is for those who could give every role that is lost`() throws {
    #expect(refusals { try disable("son", by: .khanh) } == ["needs-role"])
    #expect(refusals { try disable("minh", by: .son) } == ["needs-role"])
    #expect(refusals { try disable("tuan", by: .tuan) } == ["own-roles"])
    try disable("minh", by: .khanh)
    try disable("son", by: .tuan)
  }

  @Test func `disabling twice is one act`() throws {
    try disable("ha", by: .tuan)
    let size = try desk.newsroom.logHead().size
    try disable("ha", by: .tuan)
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test func `an account that is enabled again has its roles, and not what was given to others`()
    throws
  {
    let item = try editedByHa()
    try disable("ha", by: .tuan)
    try desk.make("assign", on: item, by: .hoa, to: .thanh)
    _ = try desk.newsroom.enable("ha", by: try desk.acting(.tuan))
    let event = try #require(try desk.newsroom.store.events(before: nil, limit: 1).first)
    #expect(event.facts.action == "account.enable")

    let ha = try desk.acting(.ha)
    let other = try desk.draft().id
    try desk.make("submit", on: other, by: .minh)
    try desk.make("claim", on: other, by: .ha)
    #expect(try desk.newsroom.holdings(of: "ha", by: ha).items.map(\.id) == [other])
    #expect(try desk.view(item).item.assignee == (try desk.acting(.thanh)).person)
  }

  @Test func `enabling is for those who could have disabled it, and twice is one act`() throws {
    try disable("son", by: .tuan)
    #expect(refusals { try enable("son", by: .khanh) } == ["needs-role"])
    #expect(refusals { try enable("son", by: .lan) } == ["needs-role"])
    try enable("son", by: .tuan)
    let size = try desk.newsroom.logHead().size
    try enable("son", by: .tuan)
    #expect(try desk.newsroom.logHead().size == size)
  }

  private func enable(_ login: String, by person: Cast) throws {
    _ = try desk.newsroom.enable(login, by: try desk.acting(person))
  }

  private func disable(_ login: String, by person: Cast) throws {
    _ = try desk.newsroom.disable(login, by: try desk.acting(person))
  }

  private func editedByHa() throws -> ID<Item> {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
    return item
  }
}
