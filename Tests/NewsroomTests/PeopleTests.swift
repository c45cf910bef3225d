@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct PeopleTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `people are listed by their given names`() throws {
    let names = try desk.newsroom.people().map { $0.record.name.split(separator: " ").last }
    #expect(
      names == [
        "Dũng", "Hà", "Hoa", "Hùng", "Khánh", "Lan", "Ly", "Minh", "Phượng", "Quân", "Sơn",
        "Thành", "Tuấn", "Vân",
      ])
  }

  @Test
  func `another session knows of a new person, portal and flow, and keeps the rest in memory`()
    throws
  {
    let folder = try Folder()
    let one = try TestSupport.newsroom(at: "\(folder.path)/toasoan.db")
    let two = try TestSupport.reopened("\(folder.path)/toasoan.db", clock: one.clock, seed: 7)
    let before = try two.newsroom.store.boardChanges()
    #expect(try two.newsroom.board().person(login: "binh") == nil)
    // An item of somebody else's leaves the board as it is.
    try one.draft()
    #expect(try two.newsroom.store.boardChanges() == before)
    #expect(try two.newsroom.board().person(login: "binh") == nil)

    _ = try one.newsroom.addPerson(login: "binh", name: "Vũ Thái Bình", by: try one.acting(.tuan))
    #expect(try two.newsroom.board().person(login: "binh")?.name == "Vũ Thái Bình")
    _ = try one.newsroom.disable("binh", by: try one.acting(.tuan))
    #expect(try two.newsroom.board().person(login: "binh")?.disabledAt != nil)
    _ = try one.newsroom.useDefinition("two-step", on: "sgddt", for: nil, by: try one.acting(.tuan))
    let portal = try two.newsroom.portal("sgddt").id
    #expect(try two.newsroom.board().workflowName(for: .news, on: portal) == "two-step")
  }

  @Test(arguments: ["", "Lan", "lan thi", "đức", "a@b", String(repeating: "x", count: 41)])
  func `a login is short and plain`(login: String) {
    #expect(throws: NewsroomError.invalid(.login(login))) { try add(login) }
  }

  @Test func `one login, one person`() {
    #expect(throws: NewsroomError.invalid(.loginTaken("lan"))) { try add("lan") }
  }

  @Test func `accounts are made by those who keep them`() throws {
    #expect(refusals { try add("moi", by: .son) } == ["needs-role"])
    try add("moi", by: .khanh)
    #expect(try desk.newsroom.acting(as: "moi", from: "x").name == "Người Mới")
  }

  @Test func `nobody gives or ends their own roles`() throws {
    #expect(refusals { try give(.head, to: .tuan, by: .tuan) } == ["own-roles"])
    #expect(refusals { try end(.technicalOperator, of: .tuan, by: .tuan) } == ["own-roles"])
  }

  @Test func `the queue's role is nobody's`() {
    #expect(refusals { try give(.queue, to: .minh, by: .tuan) } == ["role-not-grantable"])
  }

  @Test(arguments: Role.grantable)
  func `content operators give content roles on their own portal and no other`(role: Role) throws {
    let isContentRole = [.contributor, .editor, .member].contains(role)
    #expect(
      refusals { try give(role, to: .dung, by: .khanh) } == (isContentRole ? [] : ["needs-role"]))
    #expect(refusals { try give(role, to: .dung, on: "quyson", by: .khanh) } == ["needs-role"])
  }

  @Test func `technical operators keep everything below their portal`() throws {
    try give(.editor, to: .dung, on: "quyson", by: .tuan)
    #expect(try desk.newsroom.portals(for: try desk.acting(.dung)).map(\.code) == ["quyson"])
  }

  @Test func `a role holds from its first moment to its last`() throws {
    _ = try desk.newsroom.addRole(
      .editor, to: "dung", on: "bacgiang",
      since: TestClock.monday.adding(milliseconds: 3_600_000),
      until: TestClock.monday.adding(milliseconds: 7_200_000), by: try desk.acting(.tuan))
    func reads() throws -> Bool {
      try !desk.newsroom.portals(for: try desk.acting(.dung)).isEmpty
    }
    #expect(try !reads())
    desk.clock.move(hours: 1)
    #expect(try reads())
    desk.clock.move(hours: 1)
    #expect(try !reads())
  }

  @Test func `an ended role gives no right any more`() throws {
    let item = try desk.inReview()
    try end(.deputy, of: .lan, by: .tuan)
    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["role"])
    #expect(refusals { try end(.deputy, of: .lan, by: .tuan) } == ["role-not-held"])
  }

  @Test func `times out of order are refused`() throws {
    #expect(throws: NewsroomError.invalid(.timesOutOfOrder)) {
      try desk.newsroom.addRole(
        .editor, to: "dung", on: "bacgiang", since: TestClock.monday, until: TestClock.monday,
        by: try desk.acting(.tuan))
    }
  }

  @Test func `the last administrator stays`() throws {
    try give(.technicalOperator, to: .khanh, by: .tuan)
    try end(.technicalOperator, of: .tuan, by: .khanh)
    #expect(refusals { try end(.technicalOperator, of: .khanh, by: .tuan) } == ["needs-role"])
    _ = try desk.newsroom.addRole(
      .technicalOperator, to: "tuan", on: "quyson", by: try desk.acting(.khanh))
    #expect(
      refusals { _ = try desk.newsroom.disable("khanh", by: try desk.acting(.tuan)) }
        == ["needs-role"])
  }

  @Test func `whose role runs out is no administrator to be left with`() throws {
    let phu = try temporaryAdministrator()
    #expect(
      refusals {
        _ = try desk.newsroom.endRole(.technicalOperator, of: "tuan", on: "bacgiang", by: phu)
      } == ["last-administrator"])
    let size = try desk.newsroom.logHead().size
    #expect(refusals { _ = try desk.newsroom.disable("tuan", by: phu) } == ["last-administrator"])
    // All of it was undone.
    #expect(try desk.newsroom.logHead().size == size)
    #expect(try desk.acting(.tuan).login == "tuan")
    try give(.editor, to: .quan, by: .tuan)

    // With a second one who stays, the first may go.
    try give(.technicalOperator, to: .khanh, by: .tuan)
    _ = try desk.newsroom.disable("tuan", by: phu)
    desk.clock.move(hours: 1)
    try give(.editor, to: .minh, by: .khanh)
  }

  @Test func `where nobody's role lasts, one whose role runs out may take over from another`()
    throws
  {
    let (newsroom, clock) = try onlyTemporary()
    let phu = try newsroom.acting(as: "phu", from: "x")
    _ = try newsroom.addPerson(login: "hai", name: "Người Hai", by: phu)
    let later = clock.now.adding(milliseconds: 7_200_000)
    _ = try newsroom.addRole(
      .technicalOperator, to: "hai", on: "bacgiang", until: later, by: phu)
    let hai = try newsroom.acting(as: "hai", from: "x")
    _ = try newsroom.disable("phu", by: hai)
  }

  @Test func `a store without administrators is not for whoever comes first`() throws {
    let (newsroom, clock) = try onlyTemporary()
    let phu = try newsroom.acting(as: "phu", from: "x")
    _ = try newsroom.addPerson(login: "minh", name: "Lê Minh", by: phu)
    _ = try newsroom.addRole(.contributor, to: "minh", on: "bacgiang", by: phu)
    clock.move(hours: 1)

    let minh = try newsroom.acting(as: "minh", from: "x")
    #expect(
      refusals { _ = try newsroom.addRole(.head, to: "phu", on: "bacgiang", by: minh) }
        == ["needs-role"])
    #expect(
      refusals { _ = try newsroom.addPerson(login: "ke", name: "Kẻ Lạ", by: minh) }
        == ["needs-role"])
    // Whoever opens the store itself, and is nobody in it, can put it in order.
    _ = try newsroom.addRole(.technicalOperator, to: "phu", on: "bacgiang", by: nil)
    _ = try newsroom.addRole(.editor, to: "minh", on: "bacgiang", by: phu)
  }

  @Test func `a founder is nobody once there is an administrator`() {
    #expect(
      refusals { _ = try desk.newsroom.addRole(.head, to: "minh", on: "bacgiang", by: nil) }
        == ["needs-role"])
    #expect(
      refusals { _ = try desk.newsroom.addPerson(login: "x", name: "Xuân", by: nil) }
        == ["needs-role"])
  }

  /// A technical operator of the root beside Tuấn, for an hour.
  private func temporaryAdministrator() throws -> Acting {
    try add("phu")
    _ = try desk.newsroom.addRole(
      .technicalOperator, to: "phu", on: "bacgiang",
      until: TestClock.monday.adding(milliseconds: 3_600_000), by: try desk.acting(.tuan))
    return try desk.newsroom.acting(as: "phu", from: "x")
  }

  /// A new store whose only administrator is one for an hour.
  private func onlyTemporary() throws -> (Newsroom, TestClock) {
    let clock = TestClock()
    let random = SharedGenerator(seed: 3)
    let newsroom = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    _ = try newsroom.addPortal(
      NewPortal(
        code: "bacgiang", name: "Cổng tỉnh", unitName: "UBND tỉnh Bắc Giang", rank: .province,
        domain: "bacgiang.gov.vn"), by: nil)
    _ = try newsroom.addPerson(login: "phu", name: "Trần Phú", by: nil)
    _ = try newsroom.addRole(
      .technicalOperator, to: "phu", on: "bacgiang",
      until: clock.now.adding(milliseconds: 3_600_000), by: nil)
    return (newsroom, clock)
  }

  private func add(_ login: String, by person: Cast = .tuan) throws {
    _ = try desk.newsroom.addPerson(login: login, name: "Người Mới", by: try desk.acting(person))
  }

  private func give(
    _ role: Role, to receiver: Cast, on portal: String = "bacgiang", by person: Cast
  ) throws {
    _ = try desk.newsroom.addRole(
      role, to: receiver.login, on: portal, by: try desk.acting(person))
  }

  private func end(_ role: Role, of holder: Cast, by person: Cast) throws {
    _ = try desk.newsroom.endRole(
      role, of: holder.login, on: "bacgiang", by: try desk.acting(person))
  }
}
