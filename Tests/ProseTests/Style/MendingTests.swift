import Testing

@testable import Prose

@Suite struct MendingTests {
  static let house = HouseStyle(
    tones: .old, titleLimit: 120, summaryLimit: 300,
    offices: OfficeNames(["Ủy ban nhân dân tỉnh"]))

  static func mending(
    _ body: String, title: String = "", only rules: Set<StyleRule>? = nil
  ) -> StyleMending {
    StyleMending(title: title, summary: "", body: body, house: house, rules: rules)
  }

  @Test(arguments: [
    ("Các xã , phường  họp .", "Các xã, phường họp."),
    ("Các xã ,phường", "Các xã, phường"),
    ("Xã Hoà Bình, Hòa An", "Xã Hòa Bình, Hòa An"),
    ("ủy ban  nhân dân Tỉnh", "Ủy ban nhân dân tỉnh"),
    ("Tỉnh\u{200B}Lâm e\u{302}\u{301}", "TỉnhLâm ế"),
    ("Họp ngày 30/02/2026.", "Họp ngày 30/02/2026."),
    ("```\na  b\n```", "```\na  b\n```"),
  ])
  func `everything that needs no person is mended`(line: String, expected: String) {
    let mended = Self.mending(line)
    #expect(mended.body.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(mended.left.allSatisfy { $0.mend == nil })
  }

  @Test func `only what was asked for is mended, in every part`() {
    let mended = Self.mending("Hoà  xã", title: "Tít  Hoà", only: [.doubleSpace])
    #expect(mended.title == "Tít Hoà" && mended.body == "Hoà xã")
    #expect(mended.mended.count == 2 && mended.left.count == 2)
  }

  @Test func `a mend in a buffer replaces whole characters and nothing else`() throws {
    let buffer = TextBuffer("Dòng một\nTỉnh\u{200D}  Lâm")
    let findings = StyleReport(
      title: "", summary: "", body: buffer.text, house: Self.house
    ).findings
    #expect(Set(findings.map(\.rule)) == [.invisible, .doubleSpace])
    for finding in findings {
      var changed = buffer
      let mend = try #require(buffer.mends(of: [finding]).first)
      changed.apply(Edit(replacing: mend.range, with: mend.words))
      let expected = StyleMending(
        title: "", summary: "", body: buffer.text, house: Self.house, rules: [finding.rule])
      #expect(changed.text.unicodeScalars.elementsEqual(expected.body.unicodeScalars))
    }
    #expect(TextBuffer("Dòng khác\nTỉnh Hà Nam").mends(of: findings).isEmpty)
    #expect(buffer.mends(of: findings).count == 2)
  }

  @Test func `random texts come to rest, and nothing that stays can be mended`() {
    var generator = SeededGenerator(seed: 41)
    let signs = Array(" ,.;:?!()“”\"-\u{200B}\u{A0}aAoàOÀuỷuyhoàBình1/2\n[]*`")
    for _ in 0..<2_000 {
      let length = Int.random(in: 0..<60, using: &generator)
      let text = String((0..<length).map { _ in signs.randomElement(using: &generator)! })
      let mended = Self.mending(text)
      #expect(mended.left.allSatisfy { $0.mend == nil }, "\(text.debugDescription)")
      #expect(Self.mending(mended.body).mended.isEmpty)
    }
  }
}
