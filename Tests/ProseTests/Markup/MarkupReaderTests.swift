import Testing

@testable import Prose

@Suite struct MarkupReaderTests {
  private func look(_ line: String) -> ParagraphLook {
    var reader = MarkupReader()
    return reader.look(of: line)
  }

  @Test(arguments: [
    ("", ParagraphRole.plain, 0), ("Ban biên tập", .plain, 0), ("# Tin", .heading(level: 1), 2),
    ("###  Tin", .heading(level: 3), 5), ("#", .heading(level: 1), 1), ("#Tin", .plain, 0),
    ("####### Tin", .plain, 0), ("> lời", .quote(depth: 1), 2), (">> lời", .quote(depth: 2), 3),
    ("> > lời", .quote(depth: 2), 4), (">", .quote(depth: 1), 1),
    ("- một", .listItem(marker: "-", indent: 0), 2),
    ("  * hai", .listItem(marker: "*", indent: 2), 4),
    ("12. mười hai", .listItem(marker: "12.", indent: 0), 4),
    ("3) ba", .listItem(marker: "3)", indent: 0), 3),
    ("-", .listItem(marker: "-", indent: 0), 1), ("-một", .plain, 0), ("1.234 tin", .plain, 0),
    ("---", .rule, 3), ("* * *", .rule, 5), ("___ ", .rule, 4), ("--", .plain, 0),
    ("-*-", .plain, 0),
    ("![Lễ khánh thành](anh/1.jpg)", .image(text: "Lễ khánh thành", address: "anh/1.jpg"), 28),
    ("![ảnh](a.jpg) và chữ", .plain, 0), ("![ảnh]", .plain, 0), ("٣. ba", .plain, 0),
  ])
  func `a line shows its role and where its text begins`(
    line: String, role: ParagraphRole, signEnd: Int
  ) {
    #expect(look(line).role == role)
    #expect(look(line).sign == 0..<signEnd)
  }

  @Test func `a fence lasts until it is closed by one as long`() {
    let text = "# a\n```swift\n# b\n``\n~~~\n````\n# c\n~~~~\n*d*\n~~~\n~~~~\ne"
    let codes = looks(of: TextBuffer(text)).map { $0.role == .code }
    #expect(
      codes == [false, true, true, true, true, true, false, true, true, true, true, false])
  }

  @Test func `three backquotes within a line are no fence`() {
    #expect(look("```mã``` và chữ").role == .plain)
  }

  /// The spans as `style(content)`, for tables that can be read.
  private func spans(_ line: String) -> [String] {
    let characters = Array(line)
    return look(line).spans.map { "\($0.style)(\(String(characters[$0.content])))" }
  }

  @Test(arguments: [
    ("", []), ("*một* hai", ["emphasis(một)"]), ("_một_ hai", ["emphasis(một)"]),
    ("**một** hai", ["strong(một)"]), ("***một***", ["emphasis(**một**)", "strong(một)"]),
    ("**một *hai* ba**", ["strong(một *hai* ba)", "emphasis(hai)"]),
    ("*một **hai** ba*", ["emphasis(một **hai** ba)", "strong(hai)"]),
    ("2 * 3 * 4", []), ("a_b_c", []), ("a*b*c", ["emphasis(b)"]), ("*một", []), ("một*", []),
    ("\\*một\\*", []), ("`*một*`", ["code(*một*)"]), ("``a`b``", ["code(a`b)"]), ("`a", []),
    ("[Nghị định](https://a.vn)", ["link(Nghị định)"]), ("[a](b", []), ("[a] (b)", []),
    ("[một *hai*](a)", ["link(một *hai*)", "emphasis(hai)"]),
    ("*[a](b)*", ["emphasis([a](b))", "link(a)"]),
    ("*a [b*](c) d*", ["emphasis(a [b*](c) d)", "link(b*)"]), ("(*một*)", ["emphasis(một)"]),
    ("# *một*", ["emphasis(một)"]), ("- **một**: hai", ["strong(một)"]),
    ("*một _hai*_", ["emphasis(một _hai)"]),
  ])
  func `spans are found by their signs`(line: String, expected: [String]) {
    #expect(spans(line) == expected)
  }

  @Test(arguments: [UInt64(131), 132, 133])
  func `spans lie within each other or apart, whatever the line`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("**__``[]()\\ ab>#-1.!ế\u{301}".unicodeScalars)
    for _ in 0..<3_000 {
      let line = random.text(upTo: 24, from: alphabet)
      let look = look(line)
      let note: Comment = "seed \(seed): \(line.debugDescription)"
      for span in look.spans {
        #expect(span.range.lowerBound >= look.sign.upperBound, note)
        #expect(span.range.upperBound <= line.count, note)
        #expect(span.range.lowerBound < span.content.lowerBound, note)
        #expect(span.content.upperBound < span.range.upperBound, note)
        for other in look.spans where other != span {
          let isApart = !other.range.overlaps(span.range)
          let isInside = contains(span.content, other.range) || contains(other.content, span.range)
          #expect(isApart || isInside, note)
        }
      }
    }
  }

  private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}
