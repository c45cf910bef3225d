import Testing

@testable import Terminal

struct MarkedLetterTests {
  @Test(arguments: [
    ("đ", "d", "d"), ("Đ", "D", "D"), ("ă", "a", "aw"), ("Ặ", "A", "Awj"), ("â", "a", "a"),
    ("ậ", "a", "aj"), ("é", "e", "es"), ("ễ", "e", "ex"), ("ì", "i", "if"), ("ỏ", "o", "or"),
    ("ộ", "o", "oj"), ("ơ", "o", "ow"), ("ở", "o", "owr"), ("ũ", "u", "ux"), ("ư", "u", "uw"),
    ("ự", "u", "uwj"), ("ỷ", "y", "yr"), ("e\u{302}\u{323}", "e", "ej"),
  ])
  func `a marked letter is taken apart`(letter: Character, base: Character, telex: String) throws {
    let marked = try #require(MarkedLetter(letter))
    #expect(marked.base == base)
    #expect(marked.telexKeys == Array(telex))
  }

  @Test(arguments: Array("aAdDuUzZ0?ñüčß漢 "))
  func `other letters are none of ours`(letter: Character) {
    #expect(MarkedLetter(letter) == nil)
  }

  @Test func `the alphabet has 134 letters with marks`() {
    let scalars = (0xC0...0x1EF9).compactMap { Unicode.Scalar($0) }
    #expect(scalars.filter { MarkedLetter(Character($0)) != nil }.count == 134)
  }

  @Test(arguments: [
    ("a", "á", "s1"), ("a", "ă", "w8"), ("a", "â", "a6"), ("d", "đ", "d9"), ("ă", "ắ", "s1"),
    ("á", "ấ", "a6"), ("u", "ư", "w7"), ("ư", "ự", "j5"), ("o", "ồ", "f2"), ("A", "À", "f2"),
    ("e", "ẻ", "r3"), ("e", "ẽ", "x4"),
  ])
  func `the key that exchanged a letter is one of two`(
    before: Character, after: Character, keys: String
  ) throws {
    let marked = try #require(MarkedLetter(after))
    #expect(marked.keysPressed(after: before) == Array(keys))
  }

  @Test(arguments: [("b", "á"), ("á", "á"), ("e", "á")] as [(Character, Character)])
  func `no key makes a letter of an unlike one`(before: Character, after: Character) throws {
    #expect(try #require(MarkedLetter(after)).keysPressed(after: before) == [])
  }
}
