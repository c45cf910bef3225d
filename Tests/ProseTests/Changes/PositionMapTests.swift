import Foundation
import Testing

@testable import Prose

@Suite struct PositionMapTests {
  private func place(of words: String, in text: String) -> Range<Int> {
    let range = text.range(of: words)!
    let lower = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return lower..<(lower + words.unicodeScalars.count)
  }

  private func words(_ range: Range<Int>, in text: String) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }

  private static let old = """
    Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới với mười hai phòng khám.

    Người dân ba thôn vùng cao từ nay không phải đi ba mươi cây số để khám bệnh.

    Kinh phí xây dựng là 4,2 tỷ đồng, lấy từ ngân sách xã và đóng góp của dân.
    """

  @Test func `words that stayed are found, whatever was put in before them`() {
    let new = "Tin nóng:\n\n" + Self.old.replacing("Người dân", with: "Bà con người dân")
    let map = TextChanges(from: Self.old, to: new).positions
    let fate = map.fate(of: place(of: "4,2 tỷ đồng", in: Self.old))
    #expect(words(fate.range, in: new) == "4,2 tỷ đồng")
    #expect(fate.isWhole && !fate.hasMoved && !fate.isGone)
  }

  @Test func `words of a paragraph that was moved are found where it is now`() {
    let paragraphs = Self.old.components(separatedBy: "\n\n")
    let new = [paragraphs[2], paragraphs[0], paragraphs[1]].joined(separator: "\n\n")
    let map = TextChanges(from: Self.old, to: new).positions
    for quote in ["4,2 tỷ đồng", "mười hai phòng", "ba mươi cây số"] {
      let fate = map.fate(of: place(of: quote, in: Self.old))
      #expect(words(fate.range, in: new) == quote && fate.isWhole)
    }
    #expect(map.fate(of: place(of: "4,2 tỷ", in: Self.old)).hasMoved)
  }

  @Test func `words that are gone have no place, also when they stand elsewhere in the new text`() {
    let new = Self.old.replacing("4,2 tỷ đồng", with: "5 tỷ đồng") + "\n\nSố cũ: 4,2 tỷ đồng."
    let map = TextChanges(from: Self.old, to: new).positions
    let range = place(of: "4,2", in: Self.old)
    let fate = map.fate(of: range)
    #expect(fate.isGone && fate.range.isEmpty)
    #expect(map.place(of: range.lowerBound) == nil)
    #expect(words(fate.range.lowerBound..<(fate.range.lowerBound + 1), in: new) == "5")
  }

  @Test func `a range with a change inside tells what of it stayed`() {
    let new = Self.old.replacing("ba mươi", with: "bốn mươi lăm")
    let map = TextChanges(from: Self.old, to: new).positions
    let fate = map.fate(of: place(of: "không phải đi ba mươi cây số", in: Self.old))
    #expect(words(fate.range, in: new) == "không phải đi bốn mươi lăm cây số")
    #expect(!fate.isWhole && !fate.isGone)
    #expect(fate.kept < 28 && fate.kept > 18)
  }

  @Test(arguments: [
    ("xã hòa giải", "xã hoà giải", "hòa", "hoà"),
    ("xã  hòa giải", "xã hòa giải", "xã  hòa", "xã hòa"),
    ("xã giải thích", "xã gi\u{200B}ải thích", "giải", "gi\u{200B}ải"),
    ("trạm y tế", "tra\u{323}m y te\u{302}\u{301}", "trạm y tế", "tra\u{323}m y te\u{302}\u{301}"),
  ])
  func `a change of form loses no place`(old: String, new: String, quote: String, found: String) {
    let map = TextChanges(from: old, to: new).positions
    let fate = map.fate(of: place(of: quote, in: old))
    #expect(areIdentical(words(fate.range, in: new), found))
    #expect(fate.kept == quote.unicodeScalars.count)
  }

  @Test func `words of a paragraph that was split stay`() {
    let new = Self.old.replacing(" với mười hai", with: ".\n\nVới mười hai")
    let map = TextChanges(from: Self.old, to: new).positions
    let fate = map.fate(of: place(of: "mười hai phòng", in: Self.old))
    #expect(words(fate.range, in: new) == "mười hai phòng")
  }

  @Test func `beyond the text and in an empty one there is a place too`() {
    let map = TextChanges(from: "Một.", to: "").positions
    #expect(map.fate(of: 0..<400).range == 0..<0)
    #expect(map.place(of: 400) == nil)
    #expect(TextChanges(from: "", to: "Một.").positions.fate(of: 0..<0).isGone)
  }

  @Test func `every code point that has a place is the same there or reads the same`() {
    var dice = SeededGenerator(seed: 1_127)
    for _ in 0..<2_000 {
      let (old, new) = PatchPropertyTests.pair(&dice)
      let changes = TextChanges(from: old, to: new)
      let map = changes.positions
      let (left, right) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
      for (index, scalar) in left.enumerated() {
        guard let place = map.place(of: index) else { continue }
        #expect(place <= right.count)
        let isFormal = changes.changes.contains { $0.kind.isFormal }
        #expect(isFormal || place < right.count && right[place] == scalar)
      }
      let fate = map.fate(of: 0..<left.count)
      #expect(fate.range.upperBound <= right.count)
    }
  }
}
