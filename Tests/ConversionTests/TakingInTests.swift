import Documents
import MadeArchives
import Testing

@testable import Conversion

@Suite struct TakingInTests {
  private func taken(_ bytes: [UInt8], beside names: Set<String> = []) throws -> TakenIn {
    try Converter(Pandoc()).takeIn(try WordDocument(bytes), beside: names)
  }

  @Test func `a text goes out to Word and comes back as it was`() throws {
    let taken = try taken(try WordFile.document(.docx))
    #expect(taken.title == "Lục Ngạn vào vụ vải sớm")
    checkBody(taken.body)
    #expect(taken.body.contains("![Vườn vải chín](hinh-1.png)"))
    #expect(taken.body.contains("> Trích lời."))
    #expect(
      taken.pictures == [.init(name: "hinh-1.png", words: "Vườn vải chín", bytes: WordFile.picture)]
    )
  }

  /// What pandoc reads of LibreOffice: the title and a quote are paragraphs, and a picture has lost its words.
  @Test func `a text goes out to LibreOffice and comes back`() throws {
    let taken = try taken(try WordFile.document(.odt))
    #expect(taken.title.isEmpty)
    let title = "Lục Ngạn vào vụ vải sớm\n\n"
    #expect(taken.body.hasPrefix(title))
    checkBody(String(taken.body.dropFirst(title.count)))
    #expect(taken.body.contains("![](hinh-1.png)"))
    #expect(taken.body.contains("\n\nTrích lời."))
    #expect(taken.pictures == [.init(name: "hinh-1.png", words: "", bytes: WordFile.picture)])
  }

  private func checkBody(_ body: String) {
    let beginning = """
      **Tóm tắt.**

      Mở đầu có *chữ nghiêng*, **chữ đậm** và [đường dẫn](https://bacgiang.gov.vn).
      """
    #expect(body.hasPrefix(beginning))
    #expect(body.contains("## Điều 1"))
  }

  @Test func `pictures get names that the text does not have yet`() throws {
    let taken = try taken(try WordFile.document(.docx), beside: ["hinh-1.png", "hinh-2.png"])
    #expect(taken.pictures.map(\.name) == ["hinh-3.png"])
    #expect(taken.body.contains("![Vườn vải chín](hinh-3.png)"))
  }

  @Test func `tables come in as rows of plain letters`() throws {
    let page = """
      <table><tr><th>Xã</th><th>Sản lượng</th></tr>
      <tr><td colspan="2"><p>Quý Sơn</p><p>Phượng Sơn</p></td></tr>
      <tr><td>Tân Mộc</td><td>1.200 | tấn</td></tr></table>
      """
    let body = try Converter(Pandoc()).takeIn(page: page).body
    let rows = body.split(separator: "\n").map { row in
      row.split(separator: " ").joined(separator: " ")
    }
    #expect(rows.count == 4)
    #expect(rows[0] == "| Xã | Sản lượng |")
    #expect(rows[2] == "| Quý Sơn Phượng Sơn | |")
    #expect(rows[3] == #"| Tân Mộc | 1.200 \| tấn |"#)
  }

  @Test func `of a page no address stays that is not of the public net, and no markup`() throws {
    let page = """
      <p>Một <a href="javascript:alert(1)">hai</a> <a href="file:///etc/passwd">ba</a>
      <a href="https://bacgiang.gov.vn">bốn</a> <img src="/etc/passwd" alt="năm">
      <script>alert(1)</script><b onclick="x()">sáu</b></p>
      """
    let taken = try Converter(Pandoc()).takeIn(page: page)
    #expect(
      taken.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        == "Một hai ba [bốn](https://bacgiang.gov.vn) năm **sáu**")
    #expect(taken.pictures.isEmpty)
  }

  @Test func `a picture that the text names from outside of the document leaves its words`() throws
  {
    let links = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
       Target="file:///etc/passwd" TargetMode="External"/></Relationships>
      """
    let bytes = try WordFile.docx(with: [
      .packed("word/_rels/document.xml.rels", Array(links.utf8))
    ])
    let taken = try taken(bytes)
    #expect(!taken.body.contains("passwd"))
    #expect(taken.pictures.isEmpty)
  }
}
