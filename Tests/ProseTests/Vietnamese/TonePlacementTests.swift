import Testing

@testable import Prose

@Suite struct TonePlacementTests {
  private func modernised(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    TonePlacement.modernise(&scalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(arguments: [
    ("hòa", "hoà"),
    ("hóa", "hoá"),
    ("hỏa", "hoả"),
    ("lõa", "loã"),
    ("họa", "hoạ"),
    ("khỏe", "khoẻ"),
    ("xòe", "xoè"),
    ("thúy", "thuý"),
    ("thủy", "thuỷ"),
    ("lũy", "luỹ"),
    ("tụy", "tuỵ"),
    ("ủy", "uỷ"),
    ("qúy", "quý"),
    ("hòa bình, thủy lợi", "hoà bình, thuỷ lợi"),
    ("ủy ban", "uỷ ban"),
    ("hòa-thúy", "hoà-thuý"),
  ])
  func `an old tone moves to the second letter`(old: String, new: String) {
    #expect(modernised(old) == new)
    #expect(modernised(new) == new)
  }

  @Test(arguments: [
    "hoàn", "toán", "hoài", "ngoáy", "khuỷu", "mùa", "của", "mía", "nghĩa", "lửa", "bìa", "góa1",
    "tòan", "hoa", "a", "ò", "", "thuyền", "huệ", "thuở", "quý", "già", "tóe1", "óc",
  ])
  func `tones elsewhere stay where they are`(word: String) {
    #expect(modernised(word) == word)
  }

  @Test(arguments: [UInt64(151), 152])
  func `moving keeps the number of letters and is done once`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aáàoóòỏuúùyýeéhtn ".unicodeScalars)
    for _ in 0..<2_000 {
      let word = random.text(upTo: 8, from: alphabet)
      let moved = modernised(word)
      #expect(moved.count == word.count, "seed \(seed): \(word)")
      #expect(folded(moved) == folded(word), "seed \(seed): \(word)")
      #expect(modernised(moved) == moved, "seed \(seed): \(word)")
    }
  }
}
