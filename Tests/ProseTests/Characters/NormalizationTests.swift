import Foundation
import Testing

@testable import Prose

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "Tiếng Việt"),
    ("Vie\u{302}\u{323}t", "Việt"), ("\u{1EA1}\u{302}", "ậ"), ("â\u{323}", "ậ"),
    ("u\u{31B}\u{301}", "ứ"), ("u\u{301}\u{31B}", "ứ"), ("D\u{331}", "Ḏ"), ("", ""),
    ("\u{212B}ngström", "Ångström"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{301}a", "\u{301}a"),
    ("ê\u{F73}\u{323}", "ệ\u{F71}\u{F72}"), ("\u{F75}\u{F81}", "\u{F71}\u{F71}\u{F80}\u{F74}"),
  ])
  func `every way to write a letter becomes its composed form`(source: String, expected: String) {
    #expect(Array(nfc(source).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// Foundation is a judge only within the BMP and outside Hangul: it reads 16 bits of a letter
  /// before a mark (ṛ from U+20072 and U+0323), leaves a final of Hangul uncomposed, sorts no marks
  /// across composed Tibetan vowels, and does not know the marks of the newest Unicode.
  static func isJudged(_ scalar: Unicode.Scalar) -> Bool {
    guard ![0xF73, 0xF75, 0xF81].contains(scalar.value), let age = scalar.properties.age,
      age.major < 14
    else { return false }
    return scalar.value < 0x10000 && !(0xAC00...0xD7A3).contains(scalar.value)
      && !(0x1100...0x11FF).contains(scalar.value)
  }

  @Test func `every scalar alone and between letter and mark agrees with Foundation`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), Self.isJudged(scalar) else { continue }
      for text in [String(scalar), "ê" + String(scalar) + "\u{323}"] {
        let expected = text.precomposedStringWithCanonicalMapping
        if Array(nfc(text).utf8) != Array(expected.utf8) {
          Issue.record("U+\(String(value, radix: 16)) composes otherwise")
        }
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `random texts agree with Foundation`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = HardScalars.all.filter(Self.isJudged)
    for _ in 0..<3_000 {
      let text = random.text(upTo: 24, from: alphabet)
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(
        Array(nfc(text).utf8) == Array(expected.utf8), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: [UInt64(4), 5, 6])
  func `composing changes neither the meaning nor the count of characters`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let text = random.text(upTo: 24, from: HardScalars.all)
      let normal = nfc(text)
      let note: Comment = "seed \(seed): \(text.debugDescription)"
      #expect(normal == text, note)
      #expect(normal.count == text.count, note)
      #expect(Array(nfc(normal).utf8) == Array(normal.utf8), note)
    }
  }

  @Test func `text that the quick check lets pass is normal`() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "e" + String(scalar)
      if isPlainlyNormal(text) {
        let normal = text.precomposedStringWithCanonicalMapping
        #expect(Array(normal.utf8) == Array(text.utf8), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(arguments: [
    "Quyết định số 13/2023/QĐ-UBND", "“Tòa soạn” – 1.234.567 đồng…", "漢字", "😀", "20 €", "→ ■",
  ])
  func `ordinary text passes the quick check`(text: String) {
    #expect(isPlainlyNormal(text))
  }

  @Test func `a substring is normalised like a text of its own`() {
    #expect(nfc(String("xxTie\u{302}\u{301}ng".dropFirst(2))) == "Tiếng")
  }
}
