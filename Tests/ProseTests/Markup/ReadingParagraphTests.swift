import Testing

@testable import Prose

@Suite struct ReadingParagraphTests {
  private func paragraph(_ line: String) -> ReadingParagraph {
    ReadingParagraph(line, look: looks(of: TextBuffer(line))[0], picture: "Ảnh")
  }

  /// The words as they are read, with the spans as `style(words)` behind them.
  private func read(_ line: String) -> [String] {
    let paragraph = paragraph(line)
    let letters = Array(paragraph.text)
    return [paragraph.text] + paragraph.spans.map { "\($0.style)(\(String(letters[$0.range])))" }
  }

  @Test(
    arguments: [
      ("Một dòng thường.", ["Một dòng thường."]),
      (
        "**Câu hỏi** (phụ huynh): *gấp*",
        [
          "Câu hỏi (phụ huynh): gấp", "strong(Câu hỏi)", "emphasis(gấp)",
        ]
      ),
      ("**một *hai* ba**", ["một hai ba", "strong(một hai ba)", "emphasis(hai)"]),
      ("mã `a*b*c` đây", ["mã a*b*c đây", "code(a*b*c)"]),
      ("## Điều 2. Quy mô", ["Điều 2. Quy mô"]), ("> lời dẫn", ["│ lời dẫn", "marker(│ )"]),
      (">> sâu hơn", ["│ │ sâu hơn", "marker(│ │ )"]),
      ("- **một** việc", ["- một việc", "marker(- )", "strong(một)"]),
      ("\\*không nghiêng\\*", ["*không nghiêng*"]), ("C:\\Tin", ["C:\\Tin"]),
      ("2 * 3 * 4", ["2 * 3 * 4"]),
    ] as [(String, [String])])
  func `signs are taken away and what they meant is kept`(line: String, expected: [String]) {
    #expect(read(line) == expected)
  }

  @Test func `where a link leads is always shown`() {
    #expect(
      read("xem [**Nghị định** 42](https://chinhphu.vn/42) nhé")
        == [
          "xem Nghị định 42 (https://chinhphu.vn/42) nhé", "link(Nghị định 42)",
          "strong(Nghị định)", "address( (https://chinhphu.vn/42))",
        ])
    #expect(read("[https://a.vn](https://a.vn)") == ["https://a.vn", "link(https://a.vn)"])
    // Words that look like one address and lead to another are where it matters most.
    #expect(
      read("[https://a.vn](https://b.vn)").first == "https://a.vn (https://b.vn)")
  }

  @Test func `a picture is told by its words and its file`() {
    #expect(paragraph("![Lễ khánh thành](anh/1.jpg)").text == "Ảnh: Lễ khánh thành (anh/1.jpg)")
    #expect(paragraph("![](anh/1.jpg)").text == "Ảnh: (anh/1.jpg)")
  }

  @Test func `every paragraph stays one, whatever its signs`() {
    var dice = SeededGenerator(seed: 20_261_127)
    let signs = Array("*_`[]()!\\#> -ađ1.~")
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...24, using: &dice)
      let line = String((0..<count).map { _ in signs.randomElement(using: &dice)! })
      let paragraph = paragraph(line)

      #expect(!paragraph.text.contains("\n"))
      let length = paragraph.text.count
      for span in paragraph.spans {
        #expect(span.range.upperBound <= length, "\(line)")
      }
      // No letter of the words is lost: signs alone go.
      for letter in line where "ađ1".contains(letter) {
        #expect(paragraph.text.contains(letter), "\(line)")
      }
    }
  }
}
