import Rulebook
import Testing

struct PortalNamesTests {
  @Test(arguments: [
    ("Huyện Hiệp Hòa", "hiephoa"), ("Huyện Lạng Giang", "langgiang"), ("Huyện Lục Nam", "lucnam"),
    ("Huyện Lục Ngạn", "lucngan"), ("Huyện Sơn Động", "sondong"), ("Huyện Tân Yên", "tanyen"),
    ("Huyện Yên Dũng", "yendung"), ("Huyện Yên Thế", "yenthe"), ("Thị xã Việt Yên", "vietyen"),
    ("Thị xã Chũ", "chu"),
  ])
  func `districts are addressed without marks and spaces`(unitName: String, label: String) {
    let domain = PortalDomain.proposal(
      rank: .district, parentDomain: nil, provinceDomain: "bacgiang.gov.vn", unitName: unitName)
    #expect(domain == "\(label).bacgiang.gov.vn")
  }

  @Test(arguments: [
    ("Sở Tài chính", "stc"), ("Sở Tư pháp", "stp"), ("Sở Nội vụ", "snv"), ("Sở Y tế", "syt"),
    ("Sở Công Thương", "sct"), ("Sở Khoa học và Công nghệ", "skhcn"),
    ("Sở Văn hóa, Thể thao và Du lịch", "svhttdl"), ("Văn phòng UBND tỉnh", "vput"),
    ("Sở Dân tộc và Tôn giáo", "sdttg"),
  ])
  func `departments are addressed by the first letters of their words`(
    unitName: String, label: String
  ) {
    let domain = PortalDomain.proposal(
      rank: .department, parentDomain: nil, provinceDomain: "bacgiang.gov.vn", unitName: unitName)
    #expect(domain == "\(label).bacgiang.gov.vn")
  }

  @Test(arguments: [
    ("aăâ", "àáảãạằắẳẵặầấẩẫậ"), ("eê", "èéẻẽẹềếểễệ"), ("i", "ìíỉĩị"), ("oôơ", "òóỏõọồốổỗộờớởỡợ"),
    ("uư", "ùúủũụừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
  ])
  func `every Vietnamese letter has its plain one, small or capital`(plain: String, marked: String)
  {
    let base = plain.prefix(1)
    for letter in plain.dropFirst() + marked {
      for name in [String(letter), letter.uppercased()] {
        let domain = PortalDomain.proposal(
          rank: .district, parentDomain: nil, provinceDomain: "bacgiang.gov.vn",
          unitName: "Huyện x\(name)")
        #expect(domain == "x\(base).bacgiang.gov.vn", "\(name)")
      }
    }
  }

  @Test func `whatever is proposed passes the check`() {
    let seed: UInt64 = 4_2023
    var random = SeededGenerator(seed: seed)
    let words = [
      "Sở", "Xã", "Lục", "Ngạn", "và", "Đông", "3", "Thành", "phố", "-", "Ông", "ư", ",",
    ]
    for _ in 0..<1000 {
      let count = Int.random(in: 0...6, using: &random)
      let name = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let rank = PortalRank.allCases.randomElement(using: &random) ?? .commune
      let parent = "lucngan.bacgiang.gov.vn"
      let domain = PortalDomain.proposal(
        rank: rank, parentDomain: parent, provinceDomain: "bacgiang.gov.vn", unitName: name)
      guard let domain else { continue }
      let faults = PortalDomain.check(
        domain, rank: rank, parentDomain: parent, provinceDomain: "bacgiang.gov.vn",
        unitName: name)
      #expect(faults.isEmpty, "seed \(seed), \(rank), \(name)")
      #expect(domain.split(separator: ".").count == rank.domainLevel, "seed \(seed), \(name)")
    }
  }

  @Test(arguments: [
    (PortalDomain.Fault.empty, "empty"), (.tooLong(bytes: 300), "300"),
    (.emptyLabel(position: 2), "2"), (.labelTooLong("aa"), "aa"),
    (.badCharacter(" ", label: "a b"), "U+20"), (.hyphenAtEdge(label: "-a"), "-a"),
    (.reservedLabel("xn--a"), "xn--a"), (.wrongLevel(found: 3, expected: 4), "3 instead of 4"),
    (.notUnder("gov.vn"), "gov.vn"), (.parentMissing, "missing"),
    (.parentNotUnderProvince(parent: "a.vn", province: "b.vn"), "b.vn"),
    (.wrongLabel(found: "x", expected: ["y", "z"]), "y, z"),
    (.perhapsEnglish(found: "x", known: ["y"]), "English"), (.unreadableName("?"), "?"),
  ])
  func `a developer reads what is wrong`(fault: PortalDomain.Fault, part: String) {
    #expect(fault.description.contains(part))
  }
}
