@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct PortalTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `domains are made from the names of the units (Điều 4, Quyết định 13/2023)`() throws {
    let board = try desk.newsroom.board()
    #expect(board.portal(code: "sgddt")?.domain == "sgddt.bacgiang.gov.vn")
    #expect(board.portal(code: "lucngan")?.domain == "lucngan.bacgiang.gov.vn")
    #expect(board.portal(code: "quyson")?.domain == "quyson.lucngan.bacgiang.gov.vn")
  }

  @Test func `a domain that the decision does not allow is refused`() throws {
    let wrong = NewPortal(
      code: "sotc", name: "Cổng TTĐT Sở Tài chính", unitName: "Sở Tài chính", rank: .department,
      parent: "bacgiang", domain: "taichinh.com")
    #expect {
      try desk.newsroom.addPortal(wrong, by: try desk.acting(.tuan))
    } throws: { error in
      if case NewsroomError.invalid(.domain("taichinh.com", let faults)) = error {
        return !faults.isEmpty
      }
      return false
    }
  }

  @Test func `no two portals have one domain or one code`() throws {
    #expect(throws: NewsroomError.invalid(.portalCodeTaken("sgddt"))) {
      try add("sgddt", "Sở Tài chính")
    }
    #expect(throws: NewsroomError.invalid(.domainTaken("sgddt.bacgiang.gov.vn"))) {
      try add("sgd", "Sở Giáo dục và Đào tạo")
    }
  }

  @Test(arguments: ["", "Bắc Giang", "a b", "ABC", "a/b", String(repeating: "a", count: 41)])
  func `a code is short and plain`(code: String) {
    #expect(throws: NewsroomError.invalid(.portalCode(code))) { try add(code, "Sở Tài chính") }
  }

  @Test(arguments: ["", "  ", "Sở\u{202E}", String(repeating: "ă", count: 151)])
  func `a name says something and hides nothing`(name: String) {
    #expect(throws: NewsroomError.invalid(.name(name))) { try add("sotc", name) }
  }

  @Test func `portals are added by technical operators, once there is one`() throws {
    for person in Cast.allCases where person != .tuan {
      #expect(refusals { try add("sotc", "Sở Tài chính", by: person) } == ["needs-role"])
    }
    try add("sotc", "Sở Tài chính", by: .tuan)
    #expect(try desk.newsroom.board().portal(code: "sotc")?.domain == "stc.bacgiang.gov.vn")
  }

  @Test func `a portal is changed by those who keep it`() throws {
    let change = PortalChange(name: "Cổng tỉnh", outlet: "/var/lib/toasoan/out")
    _ = try desk.newsroom.editPortal("bacgiang", change, by: try desk.acting(.khanh))
    let record = try #require(try desk.newsroom.board().portal(code: "bacgiang"))
    #expect(record.name == "Cổng tỉnh")
    #expect(record.outlet == "/var/lib/toasoan/out")
    #expect(
      refusals {
        _ = try desk.newsroom.editPortal("quyson", change, by: try desk.acting(.khanh))
      } == ["needs-role"])
  }

  @Test(arguments: ["out", "./out", "/", "//.", "/a/../b", "/a\nb", "/a\u{202E}b", "/a\tb", " /a"])
  func `an outlet is one folder, whoever runs the queue and from where`(path: String) throws {
    #expect(throws: NewsroomError.invalid(.outlet(path))) {
      try desk.newsroom.editPortal(
        "bacgiang", PortalChange(outlet: path), by: try desk.acting(.tuan))
    }
  }

  @Test func `no two portals have one outlet, in which files would be written over`() throws {
    let tuan = try desk.acting(.tuan)
    _ = try desk.newsroom.editPortal(
      "bacgiang", PortalChange(outlet: "/var//lib/./out/"), by: tuan)
    #expect(try desk.newsroom.board().portal(code: "bacgiang")?.outlet == "/var/lib/out")
    #expect(throws: NewsroomError.invalid(.outletTaken("/var/lib/out"))) {
      try desk.newsroom.editPortal("sgddt", PortalChange(outlet: "/var/lib/out"), by: tuan)
    }
    let new = NewPortal(
      code: "sotc", name: "Cổng TTĐT Sở Tài chính", unitName: "Sở Tài chính", rank: .department,
      parent: "bacgiang", outlet: "/var/lib/out/")
    #expect(throws: NewsroomError.invalid(.outletTaken("/var/lib/out"))) {
      try desk.newsroom.addPortal(new, by: tuan)
    }
    // Its own, given once more.
    _ = try desk.newsroom.editPortal("bacgiang", PortalChange(outlet: "/var/lib/out"), by: tuan)
  }

  @Test func `a portal without a choice of its own follows the one above it`() throws {
    let parent = try desk.newsroom.portal("bacgiang").id
    #expect(try desk.newsroom.definition(for: .news, on: parent).id.name == "three-step")
    #expect(try desk.newsroom.definition(for: .legalDocument, on: parent).id.name == "sensitive")
    let commune = try desk.newsroom.portal("quyson").id
    #expect(try desk.newsroom.definition(for: .legalDocument, on: commune).id.name == "two-step")
  }

  @Test func `what was read inside an act that failed is forgotten with it`() throws {
    #expect(throws: NewsroomError.notFound(.definition, "four-step")) {
      try desk.newsroom.addPortal(
        NewPortal(
          code: "sotc", name: "Sở Tài chính", unitName: "Sở Tài chính", rank: .department,
          parent: "bacgiang", workflow: "four-step"), by: try desk.acting(.tuan))
    }
    #expect(try desk.newsroom.board().portal(code: "sotc") == nil)
    _ = try desk.newsroom.endRole(
      .contentOperator, of: "khanh", on: "bacgiang", by: try desk.acting(.tuan))
    #expect(
      refusals {
        _ = try desk.newsroom.disable("tuan", by: try desk.acting(.khanh))
      } == ["needs-role"])
    #expect(try desk.newsroom.board().person(login: "tuan")?.disabledAt == nil)
  }

  private func add(_ code: String, _ unit: String, by person: Cast = .tuan) throws {
    _ = try desk.newsroom.addPortal(
      NewPortal(
        code: code, name: "Cổng TTĐT \(unit)", unitName: unit, rank: .department,
        parent: "bacgiang"), by: try desk.acting(person))
  }
}
