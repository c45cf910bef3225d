import Prose
import Testing

struct ReplacementTests {
  @Test func `a hit at the beginning of a sentence keeps its capital`() {
    let replacement = Replacement(of: "vải", with: "nhãn lồng")
    #expect(replacement.words(for: "vải") == "nhãn lồng")
    #expect(replacement.words(for: "Vải") == "Nhãn lồng")
    #expect(replacement.words(for: "VẢI") == "NHÃN LỒNG")
    #expect(Replacement(of: "đồng bào", with: "bà con").words(for: "Đồng bào") == "Bà con")
  }

  @Test func `whoever types capitals says how it is written`() {
    let full = Replacement(of: "ubnd", with: "Ủy ban nhân dân")
    #expect(full.words(for: "UBND") == "Ủy ban nhân dân")
    #expect(Replacement(of: "Lục Ngạn", with: "chũ").words(for: "LỤC NGẠN") == "chũ")
  }

  @Test func `digits and signs have no case, and nothing may come in their place`() {
    #expect(Replacement(of: "2025", with: "năm 2026").words(for: "2025") == "năm 2026")
    #expect(Replacement(of: "à", with: "vâng").words(for: "À") == "Vâng")
    #expect(Replacement(of: "rất ", with: "").words(for: "Rất ") == "")
  }

  @Test func `marks that stand apart are composed`() {
    #expect(Replacement(of: "a", with: "e\u{302}\u{323}").words(for: "a") == "\u{1EC7}")
  }
}
