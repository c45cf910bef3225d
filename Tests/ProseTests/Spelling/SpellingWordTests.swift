import Testing

@testable import Prose

@Suite struct SpellingWordTests {
  static func cut(_ line: String) -> String {
    SpellingWords(line, isMarkup: true).words.map { word in
      switch word.tongue {
      case .vietnamese: word.text
      case .english: "\(word.text)/en"
      case .either: "\(word.text)/?"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Tỉnh họp, bàn về vải thiều.", "Tỉnh họp bàn về vải thiều"),
    ("# Hội nghị", "Hội nghị"),
    ("- **đậm** và _nghiêng_", "đậm và nghiêng"),
    ("1. Các xã", "Các xã"),
    ("họp và/hoặc gửi", "họp và hoặc gửi"),
    ("dùng form của website", "dùng form/en của website/en"),
    ("nói don't và it’s", "nói don't/en và it's/en"),
    ("ô-tô, a-xít", "tô xít"),
    ("món café ngon", "món café/? ngon/?"),
    ("NGHỊ QUYẾT", "NGHỊ QUYẾT"),
    ("nghiêmm trang", "nghiêmm/? trang/?"),
    ("hoàà bình", "hoàà bình"),
  ])
  func `words are cut by syllables, and each is asked of who may know it`(
    line: String, expected: String
  ) {
    #expect(Self.cut(line) == expected)
  }

  @Test(arguments: [
    "13/2023/QĐ-UBND", "18-NQ/TW", "UBND, HĐND, TTĐT", "https://bacgiang.gov.vn/tin",
    "vpub@bacgiang.gov.vn", "bacgiang.gov.vn", "mau-don.docx", "`swift build`", "Covid-19",
    "12.000.000", "5 km, 12ha, 3 kg", "a) b)", "iPhone YouTube ThS", "[](https://a.vn/trang)",
    "![](anh-chup.jpg)", "@hoaa #VaiThieu", "2026năm", "Москва 北京 ελλ", "<br> &nbsp; <b>",
    "v.v.", "m_file_name", "😀😀 👩‍👩‍👧", "",
  ])
  func `what no dictionary has is left out`(line: String) {
    #expect(Self.cut(line) == "")
  }

  @Test(arguments: [
    ("ông Johnson đến", "ông đến"),
    ("Johnson đến", "Johnson/en đến"),
    ("Ông đến. Johnson cũng đến", "Ông đến Johnson/en cũng đến"),
    ("nước Cam-pu-chia", "nước"),
    ("tại Krông Năng", "tại Krông Năng"),
    ("tới Zürich và Xơđăng", "tới và"),
  ])
  func `a capitalised word within a sentence that is no syllable is taken for a name`(
    line: String, expected: String
  ) {
    #expect(Self.cut(line) == expected)
  }

  @Test func `places count the code points of the line as it is written`() {
    let line = "x e\u{302}\u{301}ch nhu\u{31B}\u{303}ng"
    let words = SpellingWords(line, isMarkup: false).words
    #expect(words.map(\.text) == ["ếch", "những"])
    #expect(words.map(\.range) == [2..<7, 8..<15])
  }

  @Test func `a word stands in a dictionary with its tone in either place`() throws {
    let word = try #require(SpellingWords("Hòa", isMarkup: false).words.first)
    #expect(word.forms == ["hòa", "hoà"])
    let other = try #require(SpellingWords("thuỷ", isMarkup: false).words.first)
    #expect(other.forms == ["thuỷ", "thủy"])
    let plain = try #require(SpellingWords("quyển", isMarkup: false).words.first)
    #expect(plain.forms == ["quyển"])
  }

  @Test func `hostile texts are read in time that grows with them`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(SpellingWords(long, isMarkup: true).words.isEmpty)
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(SpellingWords(marks, isMarkup: true).words.isEmpty)
    for sign in ["a-", "a.", "<a", "&a", "'a", "a/", "đ.a", "`", "[", "a\u{301}"] {
      let many = String(repeating: sign, count: 100_000)
      #expect(SpellingWords(many, isMarkup: true).words.count <= 100_000)
    }
  }

  @Test func `faults tell their part, their line and their place in the part`() {
    let report = SpellingReport(
      title: "Tỉnh hop", summary: "Hai\nba bốm", body: "một\n```\nsaii\n```\nhaii",
      isKnown: { !["hop", "bốm", "haii", "saii"].contains($0.text) })
    #expect(report.faults.map(\.part) == [.title, .summary, .body])
    #expect(report.faults.map(\.line) == [0, 1, 4])
    #expect(report.faults.map(\.range) == [5..<8, 7..<10, 17..<21])
  }
}
