import Testing

@testable import Prose

@Suite struct StyleTests {
  static let house = HouseStyle(
    tones: .old, titleLimit: 120, summaryLimit: 300, offices: OfficeNames([]))

  static func found(_ body: String) -> [String] {
    StyleReport(title: "", summary: "", body: body, house: house).findings.map {
      "\($0.rule.rawValue)[\($0.words)]" + ($0.mend.map { "→[\($0)]" } ?? "")
    }
  }

  @Test(arguments: [
    ("Ủy ban  nhân dân tỉnh họp.", "double-space[  ]→[ ]"),
    ("Ủy ban\u{A0} nhân dân", "double-space[\u{A0} ]→[ ]"),
    ("Các xã , phường đã báo cáo.", "space-before-mark[ ]→[]"),
    ("Hội nghị kết thúc lúc 17 giờ .", "space-before-mark[ ]→[]"),
    ("Nội dung : ba việc", "space-before-mark[ ]→[]"),
    ("Ai chịu trách nhiệm ?", "space-before-mark[ ]→[]"),
    ("(theo báo cáo )", "space-before-mark[ ]→[]"),
    ("Sở Y tế,Sở Tài chính", "no-space-after-mark[,]→[, ]"),
    ("Họp xong.Các đơn vị về.", "no-space-after-mark[.]→[. ]"),
    ("Vì sao?Vì thiếu vốn.", "no-space-after-mark[?]→[? ]"),
    ("Ông nói:Việc này phải xong.", "no-space-after-mark[:]→[: ]"),
    ("Ông nói: “Việc này phải xong.", "unpaired-quote[“]"),
    ("Ông nói: Việc này phải xong”.", "unpaired-quote[”]"),
    ("Ông nói: \"Việc này phải xong.", "unpaired-quote[\"]"),
    ("Ủy ban nhân dân (UBND tỉnh", "unpaired-bracket[(]"),
    ("Ủy ban nhân dân UBND) tỉnh", "unpaired-bracket[)]"),
    ("Họp ngày 30/02/2026.", "impossible-date[30/02/2026]"),
    ("Từ 28/02-31/04/2026", "impossible-date[31/04/2026]"),
    ("Họp ngày 31/4 tới", "impossible-date[31/4]"),
    ("Họp ngày 29-02-2025", "impossible-date[29-02-2025]"),
    ("Ngày 31 tháng 4 năm 2026, tỉnh họp", "impossible-date[31 tháng 4 năm 2026]"),
    ("ngày 31 tháng 4, tỉnh họp", "impossible-date[31 tháng 4]"),
    ("ngày 29 tháng 2 năm 2026", "impossible-date[29 tháng 2 năm 2026]"),
    ("họp 12/13/2026", "impossible-date[12/13/2026]"),
    ("Xã Hoà Bình", "other-tones[Hoà]→[Hòa]"),
    ("UỶ BAN", "other-tones[UỶ]→[ỦY]"),
    ("xem [tại đây](https://vd.gov.vn)", "empty-link-words[tại đây]"),
    ("Xem [Tại  đây.](a)", "empty-link-words[Tại  đây.] double-space[  ]→[ ]"),
    ("xem [](https://vd.gov.vn)", "empty-link-words[[](https://vd.gov.vn)]"),
    ("![](anh.jpg)", "picture-without-words[![](anh.jpg)]"),
    ("Xã (xem https://a.vn/b) và [tin, bài](b) (https://c.vn/d,e", "unpaired-bracket[(]"),
    ("Tỉnh\u{200B}Lâm", "invisible[\u{200B}]→[]"),
    ("a\u{202E}b", "invisible[\u{202E}]→[]"),
    ("Tie\u{302}\u{301}ng", "not-composed[e\u{302}\u{301}]→[ế]"),
  ])
  func `what is not written as the house writes is found, with its mend`(
    line: String, expected: String
  ) {
    let found = Self.found(line).joined(separator: " ")
    #expect(found.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    "TP.HCM, Tp.Hồ Chí Minh, TS.Nguyễn Văn A, ThS.Lê Thị B, Th.S, tp.Đà Lạt.",
    "Nghị quyết 18/2026/NQ-HĐND, Quyết định 31/2026/QĐ-UBND, Văn bản 30/02/2026/NQ-HĐND.",
    "Kinh phí 1.200.000 đồng, 3,5 triệu; tỷ lệ 12,5%, cổng 10.20.30.40.",
    "Ông nghĩ ... rồi nói tiếp… và ra về... Hết.", "Lúc 7:30, ngày 28/02/2026, tỷ số 2:1.",
    "Xem https://dalat.lamdong.gov.vn/a,b;c?x=(1 và www.vd.gov.vn/A.Bc hoặc a.b,c@vd.gov.vn.",
    "– Anh đi đâu? – Tôi đi họp!", "- Mục một", "  - Mục hai", "1.  Mục ba", ">  Trích",
    "a) Nội dung một; b) nội dung hai", "gồm: 1) báo chí, 2) mạng; (iii) khác; iv) hết",
    "ngày 29/02/2028, ngày 29/2, ngày 29 tháng 2 năm 2028",
    "Giỗ ngày 30 tháng 2 âm lịch; ngày 30/2 (âm lịch).", "tỷ lệ 31/45, điểm 9/13",
    "Dòng này xuống  ", "| Tên   | Số  |", "`mã  nguồn ,(` và chữ", "quỳ, quý, quả, hoàn, thuyền",
    "Màn hình 32\" và \"lời nói\".", "Đường \\(cũ và \\[khác", "[Báo cáo năm 2026](a_(b).pdf)",
    "![Lễ ký kết](anh.jpg)", "Vui quá :) 👨\u{200D}👩 ❤\u{FE0F}", "Điểm a, khoản 1; Điều 5.",
    "“Một ‘hai’ ba” và «bốn».", "- [ ] việc", ".NET và .gov.vn là tên", "Cột Tên\u{A0}: không",
    "R&D;AT&amp;T", "hòa, khỏe, thúy, Ủy", "điện thoại 024.38.251.234", "v.v., v.v…",
  ])
  func `what is rightly written is left alone`(line: String) {
    let allowed = line.hasPrefix("Cột") ? ["space-before-mark[\u{A0}]→[]"] : []
    #expect(Self.found(line) == allowed)
  }

  @Test func `a quotation of several paragraphs has its sign at each and closes once`() {
    #expect(Self.found("“Một.\n\n“Hai.\n\n“Ba.” Ông nói.") == [])
    #expect(Self.found("“Một.\n\nHai.” Ông nói.") == [])
    #expect(Self.found("\"Một.\n\nHai.\" Ông nói.") == [])
    #expect(Self.found("“Một.\n\nHai.\n\nBa.”") == ["unpaired-quote[“]", "unpaired-quote[”]"])
    #expect(Self.found("“Một.\n\n“Hai.") == ["unpaired-quote[“]"])
  }

  @Test func `tones in both ways in one text are mixed, whichever part they stand in`() {
    let report = StyleReport(
      title: "Xã Hòa Bình", summary: "", body: "Sức khoẻ", house: Self.house)
    #expect(report.findings.map(\.rule) == [.mixedTones])
    #expect(report.findings.map(\.mend) == ["khỏe"])
    let new = HouseStyle(tones: .new, titleLimit: 120, summaryLimit: 300, offices: OfficeNames([]))
    let other = StyleReport(title: "Xã Hòa Bình", summary: "", body: "Sức khoẻ", house: new)
    #expect(other.findings.map(\.mend) == ["Hoà"])
  }

  @Test func `places are counted in code points of the part, lines from nought`() throws {
    let body = "Dòng một.\n\nỦy ban  nhân dân"
    let found = try #require(
      StyleReport(title: "", summary: "", body: body, house: Self.house).findings.first)
    #expect(found.line == 2)
    let scalars = Array(body.unicodeScalars)
    #expect(scalars[found.range] == ["\u{20}", "\u{20}"])
  }

  @Test func `a line of nothing but faults is read in one go`() {
    let count = 100_000
    #expect(Self.found(String(repeating: "[](", count: count)).count == count)
    #expect(Self.found("a@" + String(repeating: ")", count: count)).count == count)
  }

  @Test func `code between fences is not read`() {
    #expect(Self.found("```\na  b ,c\n```\nx  y") == ["double-space[  ]→[ ]"])
  }

  @Test func `titles and summaries are found from where they are too long`() {
    let house = HouseStyle(tones: .old, titleLimit: 3, summaryLimit: 2, offices: OfficeNames([]))
    let report = StyleReport(title: "Bốn ba", summary: "Hai", body: "", house: house)
    #expect(report.findings.map(\.rule) == [.longTitle, .longSummary])
    #expect(report.findings.map(\.range) == [3..<6, 2..<3])
    #expect(report.findings.map(\.words) == [" ba", "i"])
  }

  @Test func `every mend leaves nothing of its kind at its place`() {
    for line in ["Ủy ban  nhân , dân.Các Hoà", "Sở Y tế,Sở ;Tài\u{200B}chính"] {
      var text = line
      for finding in StyleReport(title: "", summary: "", body: line, house: Self.house).findings
        .reversed()
      {
        guard let mend = finding.mend else { continue }
        var scalars = Array(text.unicodeScalars)
        scalars.replaceSubrange(finding.range, with: Array(mend.unicodeScalars))
        text = String(String.UnicodeScalarView(scalars))
      }
      #expect(Self.found(text).filter { !$0.hasPrefix("double") } == [])
    }
  }
}
