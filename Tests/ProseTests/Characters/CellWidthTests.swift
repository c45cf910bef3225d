import Testing

@testable import Prose

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("a" as Unicode.Scalar, 1), ("ệ", 1), ("đ", 1), ("\u{A0}", 1), ("…", 1), ("“", 1), ("€", 1),
    ("\u{301}", 0), ("\u{323}", 0), ("\u{20E3}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0),
    ("\u{AD}", 0), ("\u{202E}", 0), ("\u{1B}", 0), ("\u{9B}", 0), ("\u{FE0F}", 0),
    ("漢", 2), ("あ", 2), ("한", 2), ("\u{1100}", 2), ("\u{1161}", 0), ("\u{11A8}", 0),
    ("Ａ", 2), ("￠", 2), ("ｱ", 1), ("\u{3000}", 2), ("😀", 2), ("⌚", 2), ("❤", 1), ("☎", 1),
    ("α", 1), ("й", 1), ("■", 1), ("─", 1), ("\u{303F}", 1), ("\u{20000}", 2), ("\u{E0041}", 0),
    ("\u{93F}", 1), ("\u{94D}", 0), ("〓", 2), ("\u{25CC}", 1),
  ])
  func `a scalar takes the cells that Unicode gives it`(scalar: Unicode.Scalar, width: Int) {
    #expect(cellWidth(of: scalar) == width, "U+\(String(scalar.value, radix: 16))")
  }

  @Test func `the ranges of wide scalars ascend without touching`() {
    for (left, right) in zip(WideScalars.ranges, WideScalars.ranges.dropFirst()) {
      #expect(left.upperBound + 1 < right.lowerBound)
    }
  }

  @Test func `every character with emoji presentation is wide, flags excepted`() {
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isEmojiPresentation,
        !(0x1F1E6...0x1F1FF).contains(value)
      else { continue }
      #expect(cellWidth(of: scalar) == 2, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("Nguyễn Văn Đức", 14), ("Nguye\u{302}\u{303}n", 6), ("漢字 a", 6), ("", 0), ("\u{1B}[2J", 4),
    ("a\u{202E}b", 10), ("\u{301}", 1), ("👨‍👩‍👧", 2), ("1️⃣", 2), ("🇻🇳", 2), ("\u{7F}", 1),
    ("a\r\nb", 4), ("a\tb", 3), ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", 3),
  ])
  func `a text takes the cells of what is shown for it`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: VisibleMarks.allCases)
  func `the width of a character is that of its clusters and never nothing`(marks: VisibleMarks) {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      let clusters = visibleClusters(of: character, marks: marks)
      let width = displayWidth(of: character, marks: marks)
      if width < 1 || width != clusters.reduce(0, { $0 + $1.width }) {
        Issue.record("U+\(String(value, radix: 16)) has width \(width)")
      }
    }
  }
}
