import Testing

@testable import Prose

@Suite struct SyllableChangeTests {
  static let pairs: [(name: String, old: String, new: String, marked: String)] = [
    (
      "một con số", "Trạm phục vụ 4.200 người dân của ba thôn.",
      "Trạm phục vụ 4.250 người dân của ba thôn.",
      "Trạm phục vụ [-4.200-]{+4.250+} người dân của ba thôn."
    ),
    (
      "một ngày", "Hội nghị họp sáng 23/11/2026 tại Bắc Giang.",
      "Hội nghị họp sáng 24/11/2026 tại Bắc Giang.",
      "Hội nghị họp sáng [-23/11/2026-]{+24/11/2026+} tại Bắc Giang."
    ),
    (
      "thêm một tiếng", "Người dân được cấp nước sạch.", "Người dân chưa được cấp nước sạch.",
      "Người dân {+chưa +}được cấp nước sạch."
    ),
    (
      "bớt cụm từ", "Xã khai trương trạm y tế mới vào sáng nay.", "Xã khai trương trạm y tế mới.",
      "Xã khai trương trạm y tế mới[- vào sáng nay-]."
    ),
    (
      "hai con số gần nhau", "Năm 2025 có 12 dự án.", "Năm 2026 có 15 dự án.",
      "Năm [-2025-]{+2026+} có [-12-]{+15+} dự án."
    ),
    (
      "viết lại cả vế", "Ông Tâm nói rằng vụ vải năm nay được mùa, giá cao.",
      "Ông Tâm cho hay mùa vải lần này được mùa, giá cao.",
      "Ông Tâm [-nói rằng vụ vải năm nay-]{+cho hay mùa vải lần này+} được mùa, giá cao."
    ),
    (
      "dấu câu", "Giá vải tăng, người trồng phấn khởi.", "Giá vải tăng; người trồng phấn khởi.",
      "Giá vải tăng[-,-]{+;+} người trồng phấn khởi."
    ),
    (
      "hoa thường", "Ủy ban Nhân dân tỉnh", "Ủy ban nhân dân tỉnh",
      "Ủy ban [-Nhân-]{+nhân+} dân tỉnh"
    ),
    ("tất cả", "Một hai ba bốn năm sáu bảy.", "", "[-Một hai ba bốn năm sáu bảy.-]|"),
  ]

  @Test(arguments: pairs)
  func `changes are marked by syllables, numbers and signs`(
    pair: (name: String, old: String, new: String, marked: String)
  ) {
    #expect(notation(TextChanges(from: pair.old, to: pair.new)) == pair.marked)
  }

  @Test func `the same text has no changes`() {
    let text = "Một đoạn.\n\nHai đoạn.\n"
    let changes = TextChanges(from: text, to: text)
    #expect(changes.isEmpty && changes.passages.allSatisfy { $0.kind == .same })
    #expect(TextChanges(from: "", to: "").isEmpty)
  }

  @Test func `numbers stay whole with the signs inside them`() {
    var tokenizer = ChangeTokenizer(Array("1.234.567 đồng, 23/11/2026: 4,2% (5G).".utf8))
    let bytes = Array("1.234.567 đồng, 23/11/2026: 4,2% (5G).".utf8)
    let words = tokenizer.tokens(in: bytes.indices, from: 0).filter { $0.kind != .space }.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(
      words == ["1.234.567", "đồng", ",", "23/11/2026", ":", "4,2", "%", "(", "5G", ")", "."])
  }

  // MARK: Kinds

  @Test(arguments: [
    ("Ủy ban hòa giải", "Ủy ban hoà giải", [ChangeKind.tonePlacement]),
    ("sức khỏe, thúy", "sức khoẻ, thuý", [.tonePlacement, .tonePlacement]),
    ("HÒA BÌNH", "HOÀ BÌNH", [.tonePlacement]), ("hòa", "hoá", [.text]),
    ("Hòa", "hoà", [.text]), ("hòa bình", "hòa  bình", [.spacing]),
    ("hòa bình", "hòa\u{A0}bình", [.spacing]), ("hoàbình", "hoà bình", [.spacing]),
    ("giải thích", "gi\u{200B}ải thích", [.normalization]),
    ("giải thích", "giải \u{202E}thích", [.normalization]),
    ("trạm y tế", "tra\u{323}m y te\u{302}\u{301}", [.normalization, .normalization]),
    ("một, hai", "một,hai", [.spacing]), ("İstanbul", "Istanbul", [.text]),
    ("ab\u{200B}c", "abc", [.normalization]),
  ])
  func `what changed without another word is told as such`(
    old: String, new: String, expected: [ChangeKind]
  ) {
    #expect(kinds("Xã \(old) sáng nay.", "Xã \(new) sáng nay.") == expected)
  }

  @Test func `a whole text in the other encoding is no change of words`() {
    let text = (1...200).map { "Đoạn thứ \($0): người dân được cấp nước sạch, trạm y tế mở cửa." }
      .joined(separator: "\n\n")
    let decomposed = String(
      String.UnicodeScalarView(text.unicodeScalars.flatMap { decomposition(of: $0) }))
    #expect(!areIdentical(text, decomposed))
    let changes = TextChanges(from: text, to: decomposed)
    #expect(Set(changes.changes.map(\.kind)) == [.normalization])
    #expect(changes.passages.allSatisfy { $0.kind == .changed })
  }

  @Test func `formal changes are apart from changes of words beside them`() {
    #expect(
      kinds("Ủy ban hòa giải họp sáng nay.", "Ủy ban hoà giải họp chiều nay.")
        == [.tonePlacement, .text])
  }
}
