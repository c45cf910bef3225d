import Rulebook
import Testing

/// RFC 1035 2.3.4 and RFC 1123 2.1.
struct DomainNameTests {
  private func check(_ label: String) -> [PortalDomain.Fault] {
    PortalDomain.check(
      "\(label).bacgiang.gov.vn", rank: .department, parentDomain: nil,
      provinceDomain: "bacgiang.gov.vn", unitName: "Sở Xây dựng"
    ).filter { !$0.isDoubt }
  }

  @Test(
    arguments: [
      ("sở", "ở"), ("SXD", "S"), ("so xay dung", " "), ("so_xd", "_"), ("sx\u{200B}d", "\u{200B}"),
      ("ｓxd", "ｓ"), ("sx/d", "/"),
    ] as [(String, Character)])
  func `only plain small letters, digits and hyphens are let in`(label: String, bad: Character) {
    #expect(check(label) == [.badCharacter(bad, label: label)])
  }

  @Test func `labels are neither empty nor longer than 63 bytes`() {
    let long = String(repeating: "a", count: 64)
    #expect(check(long) == [.labelTooLong(long)])
    #expect(check(String(repeating: "a", count: 63)) == [])
    #expect(check("") == [.emptyLabel(position: 1)])
    #expect(check("sxd.") == [.emptyLabel(position: 2), .wrongLevel(found: 5, expected: 4)])
  }

  @Test func `hyphens stand inside a label and not where encoded names have them`() {
    #expect(check("-sxd") == [.hyphenAtEdge(label: "-sxd")])
    #expect(check("sxd-") == [.hyphenAtEdge(label: "sxd-")])
    #expect(check("xn--sxd") == [.reservedLabel("xn--sxd")])
    #expect(check("s-xd") == [])
  }

  @Test func `a whole name has at most 253 bytes`() {
    let label = String(repeating: "a", count: 63)
    let domain = [label, label, label, label, "gov", "vn"].joined(separator: ".")
    let faults = PortalDomain.check(
      domain, rank: .province, parentDomain: nil, provinceDomain: domain, unitName: "Bắc Giang")
    #expect(faults.contains(.tooLong(bytes: 262)))
    #expect(faults.map(\.description).contains("") == false)
  }

  @Test(arguments: PortalRank.allCases)
  func `every rank has a name in both languages`(rank: PortalRank) {
    #expect(!rank.title.vietnamese.isEmpty)
    #expect(!rank.title.english.isEmpty)
  }
}
