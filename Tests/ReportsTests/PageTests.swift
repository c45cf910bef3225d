import Reports
import Royalties
import Rulebook
import Testing

@Suite struct PageTests {
  private func page(_ text: String) throws -> String { try Sheets.sheet(of: text).page() }

  @Test func `the head is that of an official document`() throws {
    let page = try Sheets.sheet().page()
    for part in [
      "<html lang=\"vi\">",
      "<p class=\"parent\">ỦY BAN NHÂN DÂN TỈNH BẮC GIANG</p>",
      "<p class=\"body\"><span>BAN BIÊN TẬP CỔNG</span></p>",
      "<p class=\"number\">Số: 05/BK-BBT</p>",
      "<p class=\"republic\">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>",
      "<p class=\"motto\"><span>Độc lập - Tự do - Hạnh phúc</span></p>",
      "<p class=\"place\">Bắc Giang, ngày 05 tháng 01 năm 2026</p>",
      "<h1 id=\"title-1\">BẢNG KÊ CHI TRẢ NHUẬN BÚT</h1>",
      "<p class=\"abstract\"><span>Kỳ tháng 12 năm 2025</span></p>",
    ] { #expect(page.contains(part)) }
  }

  @Test func `margins, letters and lines are those of the decree`() throws {
    let page = try Sheets.sheet().page()
    for part in [
      "margin: 20mm 15mm 20mm 30mm;", "\"Times New Roman\"",
      ".motto span { display: inline-block; border-bottom: 0.75pt solid #000; }",
      "width: 40%; margin: 1pt auto 0; border-bottom: 0.75pt solid #000;",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `the number of a page is not on the first`() throws {
    let page = try Sheets.sheet().page()
    #expect(page.contains("@top-center { content: counter(page);"))
    #expect(page.contains("@page :first { @top-center { content: none; } }"))
  }

  @Test func `a page lies when the table has no room on one that stands`() throws {
    func page(widths: [Int]) throws -> String {
      let columns = widths.enumerated().map {
        TableColumn("c\($0.offset)", title: "C", .text, width: $0.element)
      }
      return try TableDocument(Sheets.heading(), columns: columns, groups: []).page()
    }
    #expect(try page(widths: [40, 40]).contains("size: A4 portrait"))
    #expect(try page(widths: [40, 41]).contains("size: A4 landscape"))
    #expect(try page(widths: [125]).contains("table-layout: fixed; font-size: 13pt"))
    #expect(try page(widths: [126]).contains("table-layout: fixed; font-size: 11pt"))
  }

  @Test func `titles of columns stand on each page and say what they are above`() throws {
    let page = try Sheets.sheet().page()
    #expect(page.contains("<thead><tr><th scope=\"col\">STT</th><th scope=\"col\">Tác phẩm</th>"))
    #expect(page.contains("thead { display: table-header-group; }"))
    #expect(page.contains("tr { break-inside: avoid; }"))
    #expect(!page.contains("<tfoot"))
  }

  @Test func `rows, sums of groups and totals are those of the document`() throws {
    let page = try Sheets.sheet().page()
    for part in [
      "<tr class=\"sums\"><th scope=\"rowgroup\" colspan=\"3\">Lê Minh</th>"
        + "<td class=\"number-cell\">1,35</td><td></td><td class=\"number-cell\">315.900</td></tr>",
      "<td>Họp báo quý IV</td><td class=\"date-cell\">02/12/2025</td>"
        + "<td class=\"number-cell\">0,1</td><td class=\"number-cell\">10%</td>",
      "<tr class=\"sums\"><th scope=\"row\" colspan=\"3\">Tổng cộng</th>"
        + "<td class=\"number-cell\">3,55</td><td></td><td class=\"number-cell\">830.700</td></tr>",
      "Số tiền bằng chữ: Tám trăm ba mươi nghìn bảy trăm đồng.",
      "<p>Nhật ký khi lập: 12.345 dòng, mã 0123456789abcdef.</p>",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func `a label has a line of its own where the first column is summed`() throws {
    let columns = [TableColumn("net", title: "Tiền", .money, isSummed: true, width: 9)]
    let page = try TableDocument(
      Sheets.heading(), columns: columns, groups: [TableGroup(rows: [[.money(Dong(1_000))]])]
    ).page()
    let lines = """
      <tr class="label"><th scope="row" colspan="1">Tổng cộng</th></tr>
      <tr class="sums"><td class="number-cell">1.000</td></tr>
      """
    #expect(page.contains(lines))
  }

  @Test func `several documents are one page, each on paper of its own`() throws {
    let page = TableDocument.page(of: [try Sheets.sheet(), try Sheets.sheet(of: "Thứ hai")])
    #expect(page.components(separatedBy: "<article>") == 3)
    #expect(page.components(separatedBy: "<style>") == 2)
    #expect(page.contains("article + article { break-before: page; }"))
    #expect(!page.contains("counter(page)"))
    #expect(page.contains("<h1 id=\"title-2\">"))
    #expect(page.contains("<table aria-labelledby=\"title-2\">"))
    #expect(page.contains("<td>Thứ hai</td>"))
  }

  @Test func `the paper lies for all documents when one of them is too wide`() throws {
    func document(width: Int) throws -> TableDocument {
      try TableDocument(
        Sheets.heading(), columns: [TableColumn("c", title: "C", .text, width: width)],
        groups: [])
    }
    let page = TableDocument.page(of: [try document(width: 40), try document(width: 130)])
    #expect(page.contains("size: A4 landscape"))
    #expect(page.contains("table-layout: fixed; font-size: 11pt"))
  }

  @Test func `what it is about stands line by line between heading and table`() throws {
    let page = try TableDocument(
      Sheets.heading(), lead: ["Người hưởng: Lê Minh", "Kỳ: tháng 12"],
      columns: Sheets.columns, groups: [], totalLabel: "Còn được nhận"
    ).page()
    let lines = """
      </header>
      <section class="lead">
      <p>Người hưởng: Lê Minh</p>
      <p>Kỳ: tháng 12</p>
      </section>
      """
    #expect(page.contains(lines))
    #expect(page.contains(">Còn được nhận</th>"))
  }

  @Test func `those who sign stand beside each other`() throws {
    let page = try Sheets.sheet().page()
    let box = """
      <div class="signature">
      <p class="office">KT. TRƯỞNG BAN</p>
      <p class="office">PHÓ TRƯỞNG BAN</p>
      <p class="hint">(Ký, ghi rõ họ tên)</p>
      <p class="name"></p>
      </div>
      """
    #expect(page.contains(box))
    #expect(page.contains("<p class=\"name\">Nguyễn Thị Hoa</p>"))
    // One signs for somebody else: the others have an empty line where he has that.
    #expect(page.contains("<p class=\"office\"></p>\n<p class=\"office\">Kế toán</p>"))
  }

  // MARK: Hostile texts

  @Test(
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onload=\"x", "&quot; onload=&quot;x"), ("'&amp;", "&#39;&amp;amp;"),
      ("</style></td>", "&lt;/style&gt;&lt;/td&gt;"),
      ("a\u{202E}txt.exe", "a&lt;U+202E&gt;txt.exe"), ("a\u{200B}b", "a&lt;U+200B&gt;b"),
      ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{0}b", "a␀b"), ("một\nhai\r\nba", "một<br>hai<br>ba"),
    ])
  func `nothing that somebody wrote is markup, or hidden`(text: String, shown: String) throws {
    #expect(try page(text).contains("<td>\(shown)</td>"))
  }

  @Test func `nothing that somebody wrote is markup, wherever it stands`() throws {
    let hostile = "<script>x</script>\" onclick=\"y"
    let heading = DocumentHeading(
      parentBody: hostile, issuingBody: hostile,
      number: DocumentNumber(1, symbol: hostile), place: hostile, date: nil, title: hostile,
      abstract: hostile)
    let page = try TableDocument(
      heading, lead: [hostile],
      columns: [
        TableColumn(hostile, title: hostile, .text, width: 1),
        TableColumn("sum", title: "", .money, isSummed: true, width: 1),
      ], groups: [TableGroup(hostile, rows: [[.text(hostile), .empty]])], totalLabel: hostile,
      notes: [hostile],
      signatures: [SignatureBox(authority: hostile, office: hostile, name: hostile)]
    ).page()
    #expect(!page.contains("<script"))
    #expect(!page.contains("\" onclick"))
    #expect(page.components(separatedBy: "&lt;script&gt;") == 16 + 1)
  }

  @Test func `a page asks for nothing and runs nothing`() throws {
    let page = try Sheets.sheet().page()
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    for part in ["http:", "https:", "src=", "href=", "@import", "url("] {
      #expect(!page.contains(part))
    }
  }
}

extension String {
  /// Into how many parts `separator` cuts it.
  fileprivate func components(separatedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
