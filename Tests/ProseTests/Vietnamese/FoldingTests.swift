import Testing

@testable import Prose

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Đường Nguyễn Huệ", "duong nguyen hue"), ("ĐẶNG THỊ MỸ", "dang thi my"), ("", ""),
    ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "tieng viet"), ("ƯƠNG Ỵ Ữ Ẵ", "uong y u a"),
    ("Café Øresund Łódź İzmir ı", "cafe oresund lodz izmir i"),
    ("13/2023/QĐ-UBND", "13/2023/qd-ubnd"),
    ("Straße Æsir", "straße æsir"), ("ЙОД Ωμέγα", "йод ωμέγα"), ("漢字 😀", "漢字 😀"),
    ("\u{301}a", "a"), ("x\u{301}\u{323}y", "xy"), ("Ð", "ð"),
  ])
  func `folding leaves the bare letters in lower case`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `every Vietnamese letter folds to one letter of ASCII`() {
    let letters =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    let expected =
      "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy"
    #expect(folded(letters) == expected)
    #expect(folded(letters.uppercased()) == expected)
  }

  @Test(arguments: [UInt64(31), 32, 33])
  func `folding twice is folding once`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let once = folded(random.text(upTo: 20, from: HardScalars.all))
      #expect(
        Array(folded(once).utf8) == Array(once.utf8), "seed \(seed): \(once.debugDescription)")
    }
  }

  @Test func `every scalar folds to what stays as it is`() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(scalar))
      if Array(folded(once).utf8) != Array(once.utf8) {
        Issue.record("U+\(String(value, radix: 16)) folds on")
      }
    }
  }

  @Test func `a folded text knows where its characters came from`() {
    let folding = fold("\u{301}Đường")
    #expect(String(folding.characters) == "duong")
    #expect(folding.origins == [1, 2, 3, 4, 5])
    #expect(folding.originalRange(of: 0..<2) == 1..<3)
    #expect(folding.originalRange(of: 2..<2) == 3..<3)
    #expect(folding.originalRange(of: 5..<5) == 6..<6)
    #expect(folding.originalCount == 6)
  }

  @Test(arguments: [UInt64(34), 35])
  func `the way back leads to a character that folds to the folded one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 20, from: HardScalars.all)
      let original = Array(text)
      let folding = fold(text)
      #expect(folding.characters.count == folding.origins.count)
      for (character, origin) in zip(folding.characters, folding.origins) {
        #expect(folded(String(original[origin])).contains(character), "seed \(seed)")
      }
    }
  }
}
