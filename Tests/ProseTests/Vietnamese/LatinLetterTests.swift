import Testing

@testable import Prose

@Suite struct LatinLetterTests {
  /// Each letter of the alphabet with its capital, in order.
  private let alphabet: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("a", "A"), ("ă", "Ă"), ("â", "Â"), ("b", "B"), ("c", "C"), ("d", "D"), ("đ", "Đ"),
    ("e", "E"), ("ê", "Ê"), ("f", "F"), ("g", "G"), ("h", "H"), ("i", "I"), ("j", "J"),
    ("k", "K"), ("l", "L"), ("m", "M"), ("n", "N"), ("o", "O"), ("ô", "Ô"), ("ơ", "Ơ"),
    ("p", "P"), ("q", "Q"), ("r", "R"), ("s", "S"), ("t", "T"), ("u", "U"), ("ư", "Ư"),
    ("v", "V"), ("w", "W"), ("x", "X"), ("y", "Y"), ("z", "Z"),
  ]

  @Test func `letters are ranked from 1 in the order of the alphabet, capitals alike`() {
    for (index, (small, capital)) in alphabet.enumerated() {
      #expect(LatinLetter[small]?.rank == UInt8(index + 1), "\(small)")
      #expect(LatinLetter[capital]?.rank == UInt8(index + 1), "\(capital)")
      #expect(LatinLetter[capital]?.isUpper == true)
      #expect(LatinLetter[small]?.isUpper == false)
      #expect(LatinLetter[capital]?.lower == small)
    }
  }

  @Test(
    arguments: [
      ("aàảãáạ", "a"),
      ("ăằẳẵắặ", "ă"),
      ("âầẩẫấậ", "â"),
      ("eèẻẽéẹ", "e"),
      ("êềểễếệ", "ê"),
      ("iìỉĩíị", "i"),
      ("oòỏõóọ", "o"),
      ("ôồổỗốộ", "ô"),
      ("ơờởỡớợ", "ơ"),
      ("uùủũúụ", "u"),
      ("ưừửữứự", "ư"),
      ("yỳỷỹýỵ", "y"),
    ] as [(String, Unicode.Scalar)])
  func `every vowel has six tones in one order and one rank`(row: String, base: Unicode.Scalar) {
    let tones: [LatinLetter.Tone] = [.level, .grave, .hook, .tilde, .acute, .dot]
    #expect(row.unicodeScalars.map { LatinLetter[$0]?.tone } == tones)
    #expect(row.uppercased().unicodeScalars.map { LatinLetter[$0]?.tone } == tones)
    #expect(row.unicodeScalars.allSatisfy { LatinLetter[$0]?.rank == LatinLetter[base]?.rank })
  }

  @Test(
    arguments: [
      ("ü", "u"),
      ("ç", "c"),
      ("ø", "o"),
      ("ł", "l"),
      ("ş", "s"),
      ("å", "a"),
      ("ů", "u"),
      ("ī", "i"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `marks of other languages are foreign tones of the bare letter`(
    letter: Unicode.Scalar, base: Unicode.Scalar
  ) {
    #expect(LatinLetter[letter]?.tone == .foreign)
    #expect(LatinLetter[letter]?.rank == LatinLetter[base]?.rank)
    #expect(LatinLetter[letter]?.folded == base)
  }

  @Test(arguments: ["1", "-", " ", "ß", "æ", "×", "\u{AD}", "ª"] as [Unicode.Scalar])
  func `what is no letter from a to z has no rank`(scalar: Unicode.Scalar) {
    #expect(LatinLetter[scalar]?.rank == 0)
  }

  @Test(arguments: ["α", "й", "漢", "\u{301}", "\u{1F600}", "\u{250}"] as [Unicode.Scalar])
  func `other scripts are not in the table`(scalar: Unicode.Scalar) {
    #expect(LatinLetter[scalar] == nil)
  }

  @Test(
    arguments: [
      ("a", true),
      ("Ệ", true),
      ("7", true),
      ("ß", true),
      ("й", true),
      ("漢", true),
      ("٣", true),
      (" ", false),
      ("-", false),
      ("_", false),
      ("“", false),
      ("\u{301}", false),
      ("×", false),
      ("😀", false),
    ] as [(Unicode.Scalar, Bool)])
  func `letters and digits make words`(scalar: Unicode.Scalar, isPart: Bool) {
    #expect(scalar.isWordPart == isPart)
  }
}

extension LatinLetter: Equatable {
  public static func == (left: LatinLetter, right: LatinLetter) -> Bool {
    (left.lower, left.isUpper) == (right.lower, right.isUpper)
  }
}
