import Prose
import Spelling
import TestSupport
import Testing

@Suite struct SpellerTests {
  let made: MadeDictionaries
  let speller: Speller

  init() throws {
    made = try MadeDictionaries()
    speller = made.speller
  }

  func faults(_ line: String, _ speller: Speller? = nil) -> [String] {
    let speller = speller ?? self.speller
    return SpellingReport(title: "", summary: "", body: line, isKnown: speller.knows).faults
      .map(\.word.text)
  }

  func suggestions(_ word: String, house: HouseWords = .none) throws -> [String] {
    speller.suggestions(
      for: try #require(SpellingWord(asking: word)), tones: .old, house: house)
  }

  @Test func `syllables are looked up in Vietnamese, foreign words in English`() {
    #expect(faults("Tỉnh Bắc Giang đã họp về vụ vải thiều").isEmpty)
    #expect(faults("Tỉnh đả hợp, office form, websit") == ["đả", "hợp", "websit"])
    #expect(faults("don't the news") == [])
  }

  @Test func `both placements of the tone are right, whichever the dictionary has`() {
    #expect(faults("hòa hoà HÒA Hoà uỷ ủy Ủy").isEmpty)
  }

  @Test func `names that the dictionary has with a capital are right with one only`() {
    #expect(faults("ông Nguyễn") == ["ông"])
    #expect(faults("nguyễn") == ["nguyễn"])
  }

  @Test func `a text in the decomposed form is as right as the composed one`() {
    #expect(faults("ti\u{309}nh ho\u{323}p tra\u{309} đu\u{31B}o\u{31B}\u{323}c").isEmpty)
  }

  @Test func `the nearest syllables of the dictionary are offered, with the capitals of the word`()
    throws
  {
    #expect(try suggestions("nghiem") == ["nghiêm", "nghiệm"])
    #expect(try Set(suggestions("Đươc").prefix(2)) == ["Được", "Đước"])
    #expect(try suggestions("TRẼ").first == "TRẺ")
    #expect(try suggestions("sũa").contains("sủa"))
    #expect(try suggestions("hoã").first == "hòa")
    #expect(try suggestions("websit") == ["website"])
  }

  @Test func `words of the house come first`() throws {
    let house = HouseWords(words: ["Trẹn"], offices: [])
    #expect(try suggestions("trẽn", house: house).first == "Trẹn")
  }

  @Test func `without a dictionary nothing is a fault that only it could know`() throws {
    let none = Speller(folders: ["/none"])
    #expect(none.missing == [.vietnamese, .english])
    #expect(faults("Tỉnhh đả websit", none).isEmpty)
    let english = try MadeDictionaries([.english])
    #expect(english.speller.missing == [.vietnamese])
    #expect(faults("đả websit", english.speller) == ["websit"])
    let vietnamese = try MadeDictionaries([.vietnamese])
    #expect(vietnamese.speller.missing == [.english])
    #expect(faults("đả websit", vietnamese.speller) == ["đả"])
  }

  @Test func `folders are those of the environment, or the machine's`() {
    #expect(Speller.folders(["TOASOAN_DICTIONARIES": "/a:/b"]) == ["/a", "/b"])
    #expect(Speller.folders([:]).first == "/usr/share/hunspell")
  }

  @Test(arguments: [
    String(repeating: "a", count: 1_000_000), String(repeating: "x", count: 101),
    String(repeating: "e\u{301}\u{302}", count: 40_000), String(repeating: "đ", count: 65_536),
    "\u{0}\u{1}\u{200B}", String(repeating: "👨‍👩‍👧", count: 5_000),
    "a" + String(repeating: "\u{323}", count: 10_000),
  ])
  func `no hostile word reaches hunspell, and none takes long`(text: String) {
    #expect(faults(text).isEmpty)
  }

  @Test func `threads may ask at the same time`() async {
    let speller = speller
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          SpellingReport(
            title: "", summary: "",
            body: (0..<200).map { "tỉnh hợp\($0.isMultiple(of: 2) ? "" : "x") đả" }
              .joined(separator: "\n"), isKnown: speller.knows
          ).faults.count
        }
      }
      for await count in group { #expect(count == 400) }
    }
  }
}
