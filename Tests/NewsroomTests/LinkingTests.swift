@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing

@Suite struct LinkingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `a user of the host is one person, until the link is taken back`() throws {
    try link("lan", 1_001)
    #expect(try desk.newsroom.login(ofSystemUser: 1_001) == "lan")
    try link("lan", 1_002)
    #expect(throws: NewsroomError.notFound(.systemUser, "1001")) {
      try desk.newsroom.login(ofSystemUser: 1_001)
    }
    try link("lan", nil)
    #expect(throws: NewsroomError.notFound(.systemUser, "1002")) {
      try desk.newsroom.login(ofSystemUser: 1_002)
    }
  }

  @Test func `one user is not two people`() throws {
    try link("lan", 1_001)
    #expect(throws: NewsroomError.invalid(.systemUserTaken(1_001, by: "lan"))) {
      try link("son", 1_001)
    }
    try link("lan", 1_001)
    #expect(try desk.newsroom.login(ofSystemUser: 1_001) == "lan")
  }

  @Test(arguments: [0, UInt32.max])
  func `root and nobody are no person`(number: UInt32) {
    #expect(throws: NewsroomError.invalid(.systemUser(number))) { try link("lan", number) }
  }

  @Test func `a link is made by whoever may give every role that it opens`() throws {
    #expect(refusals { try link("son", 1_001, by: .khanh) } == ["needs-role"])
    #expect(refusals { try link("lan", 1_001, by: .lan) } == ["needs-role"])
    try link("minh", 1_001, by: .khanh)
  }

  @Test func `a link has its event, and the same link none`() throws {
    let size = try desk.newsroom.logHead().size
    try link("lan", 1_001)
    try link("lan", 1_001)
    #expect(try desk.newsroom.logHead().size == size + 1)
    let event = try #require(
      try desk.newsroom.log(before: nil, limit: 1, by: try desk.acting(.tuan)).first?.facts)
    #expect(event.action == "account.link" && event.before == "" && event.after == "uid 1001")
  }

  @Test func `the store itself keeps two people from being one user`() throws {
    try link("lan", 1_001)
    let database = desk.newsroom.store.database
    #expect(throws: StorageError.constraint("one_person_per_system_user")) {
      try database.atomically { try database.run("UPDATE person SET system_user = 1001") }
    }
  }

  private func link(_ login: String, _ number: UInt32?, by person: Cast = .tuan) throws {
    _ = try desk.newsroom.link(login, toSystemUser: number, by: try desk.acting(person))
  }
}
