import Rulebook
import Testing

/// QĐ 13/2023/QĐ-UBND Điều 4 k.1.
struct PortalDomainTests {
  private let root = "bacgiang.gov.vn"

  private func check(
    _ domain: String, _ rank: PortalRank, _ unitName: String,
    under parent: String? = nil
  ) -> [PortalDomain.Fault] {
    PortalDomain.check(
      domain, rank: rank, parentDomain: parent, provinceDomain: root, unitName: unitName)
  }

  @Test(arguments: ["Bắc Giang", "tỉnh Bắc Giang", "UBND tỉnh Bắc Giang", "BẮC GIANG"])
  func `a province is its full name under gov.vn`(unitName: String) {
    #expect(check("bacgiang.gov.vn", .province, unitName) == [])
    #expect(
      check("bg.gov.vn", .province, unitName) == [
        .wrongLabel(found: "bg", expected: ["bacgiang"])
      ])
  }

  @Test(arguments: [
    ("sgddt", "Sở Giáo dục và Đào tạo"), ("sgd", "Sở Giáo dục và Đào tạo"),
    ("sogiaoducvadaotao", "Sở Giáo dục và Đào tạo"), ("stttt", "Sở Thông tin và Truyền thông"),
    ("snnmt", "Sở Nông nghiệp và Môi trường"), ("sxd", "Sở Xây dựng"),
    ("bqlkcn", "Ban Quản lý các Khu công nghiệp"),
  ])
  func `a department is its abbreviation or its full name`(label: String, unitName: String) {
    #expect(check("\(label).bacgiang.gov.vn", .department, unitName) == [])
  }

  @Test func `a department's English name is a doubt, not a fault`() {
    let faults = check("education.bacgiang.gov.vn", .department, "Sở Giáo dục và Đào tạo")
    #expect(
      faults == [
        .perhapsEnglish(found: "education", known: ["sgddt", "sogiaoducvadaotao"])
      ])
    #expect(faults.filter(\.isDoubt) == faults)
    #expect(!PortalDomain.Fault.parentMissing.isDoubt)
  }

  @Test(arguments: [
    ("lucngan.bacgiang.gov.vn", "Huyện Lục Ngạn"), ("lucngan.bacgiang.gov.vn", "Lục Ngạn"),
    ("vietyen.bacgiang.gov.vn", "Thị xã Việt Yên"),
    ("yenthe.bacgiang.gov.vn", "UBND huyện Yên Thế"),
  ])
  func `a district is the full name of the place`(domain: String, unitName: String) {
    #expect(check(domain, .district, unitName) == [])
  }

  @Test func `the city of the province has tp before its name`() {
    let domain = "tpbacgiang.bacgiang.gov.vn"
    #expect(check(domain, .provinceCity, "Thành phố Bắc Giang") == [])
    #expect(check(domain, .provinceCity, "TP Bắc Giang") == [])
    #expect(
      check("bacgiang.bacgiang.gov.vn", .provinceCity, "Thành phố Bắc Giang") == [
        .wrongLabel(found: "bacgiang", expected: ["tpbacgiang"])
      ])
  }

  @Test(arguments: [
    ("quyson", "Xã Quý Sơn"), ("quyson", "UBND xã Quý Sơn, huyện Lục Ngạn"),
    ("xaquyson", "Xã Quý Sơn"),
    ("chu", "Thị trấn Chũ"), ("thitranchu", "Thị trấn Chũ"), ("phuong3", "Phường 3"),
  ])
  func `a commune is on the fifth level under its district`(label: String, unitName: String) {
    let parent = "lucngan.bacgiang.gov.vn"
    #expect(check("\(label).\(parent)", .commune, unitName, under: parent) == [])
  }

  @Test func `a commune outside its district is told so`() {
    #expect(
      check("quyson.bacgiang.gov.vn", .commune, "Xã Quý Sơn", under: "lucngan.bacgiang.gov.vn")
        == [.notUnder("lucngan.bacgiang.gov.vn"), .wrongLevel(found: 4, expected: 5)])
    #expect(
      check("quyson.lucngan.bacgiang.gov.vn", .commune, "Xã Quý Sơn") == [.parentMissing])
    #expect(
      check(
        "quyson.lucngan.bacninh.gov.vn", .commune, "Xã Quý Sơn", under: "lucngan.bacninh.gov.vn")
        == [.parentNotUnderProvince(parent: "lucngan.bacninh.gov.vn", province: root)])
  }

  @Test(arguments: [
    (
      "lucngan.gov.vn",
      [PortalDomain.Fault.notUnder("bacgiang.gov.vn"), .wrongLevel(found: 3, expected: 4)]
    ),
    ("lucngan.bacgiang.com.vn", [.notUnder("bacgiang.gov.vn")]),
    ("www.lucngan.bacgiang.gov.vn", [.wrongLevel(found: 5, expected: 4)]),
    ("lucngan.xbacgiang.gov.vn", [.notUnder("bacgiang.gov.vn")]),
    ("luc-ngan.bacgiang.gov.vn", [.wrongLabel(found: "luc-ngan", expected: ["lucngan"])]),
    ("", [.empty]),
  ])
  func `an address in another place is refused`(domain: String, faults: [PortalDomain.Fault]) {
    #expect(check(domain, .district, "Huyện Lục Ngạn") == faults)
  }

  @Test func `names without a letter give no address`() {
    #expect(
      check("x.bacgiang.gov.vn", .district, " – ") == [.unreadableName(" – ")])
    #expect(propose(.district, "") == nil)
  }

  @Test(arguments: [
    (PortalRank.department, "Sở Giáo dục và Đào tạo", "sgddt.bacgiang.gov.vn"),
    (.department, "Sở Nông nghiệp và Môi trường", "snnmt.bacgiang.gov.vn"),
    (.department, "Thanh tra", "tt.bacgiang.gov.vn"),
    (.district, "Huyện Lục Ngạn", "lucngan.bacgiang.gov.vn"),
    (.district, "Huyện Đông Hưng", "donghung.bacgiang.gov.vn"),
    (.provinceCity, "Thành phố Bắc Giang", "tpbacgiang.bacgiang.gov.vn"),
    (.province, "Bà Rịa - Vũng Tàu", "bariavungtau.gov.vn"),
    (.province, "Thừa Thiên Huế", "thuathienhue.gov.vn"),
  ])
  func `an address is proposed from the name`(rank: PortalRank, unitName: String, domain: String) {
    #expect(propose(rank, unitName) == domain)
  }

  @Test func `a commune's proposal hangs under its district`() {
    #expect(propose(.commune, "Xã Quý Sơn") == nil)
    #expect(
      propose(.commune, "Xã Quý Sơn", under: "lucngan.bacgiang.gov.vn")
        == "quyson.lucngan.bacgiang.gov.vn")
  }

  @Test func `decomposed letters give the same address`() {
    let decomposed = "Huye\u{323}\u{302}n Lu\u{323}c Nga\u{323}n"
    #expect(propose(.district, decomposed) == "lucngan.bacgiang.gov.vn")
  }

  private func propose(
    _ rank: PortalRank, _ unitName: String, under parent: String? = nil
  ) -> String? {
    PortalDomain.proposal(
      rank: rank, parentDomain: parent, provinceDomain: root, unitName: unitName)
  }
}
