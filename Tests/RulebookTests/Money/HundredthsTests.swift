import Rulebook
import Testing

@Suite struct HundredthsTests {
  @Test(arguments: [
    ("8", 800), ("8,0", 800), ("1,5", 150), ("0.75", 75), ("0,05", 5), ("10,01", 1_001), ("0", 0),
    ("999999,99", 99_999_999),
  ])
  func `a number is read with a comma or a point`(text: String, count: Int) {
    #expect(Hundredths(text)?.count == count)
  }

  @Test(arguments: [
    "", ",", ".", "1,", ",5", "1,234", "1.234", "-1", "+1", "1 5", "1e2", "١", "1,5,5", "1234567",
    "NaN", "½",
  ])
  func `anything else is no number`(text: String) { #expect(Hundredths(text) == nil) }

  @Test func `what is read is written the same way`() {
    for count in [0, 5, 50, 75, 100, 150, 800, 1_001, 99_999_999] {
      let number = Hundredths(count: count)
      #expect(Hundredths(number.text(separator: ",")) == number)
    }
    #expect(Hundredths(count: -150).text(separator: ",") == "-1,5")
  }
}

@Suite struct RoyaltyParameterTests {
  @Test(arguments: RoyaltyParameter.allCases)
  func `every figure is in force in November 2026, cited and named`(
    parameter: RoyaltyParameter
  ) throws {
    let found = try #require(LawBook.shipped.figure(parameter, on: CivilDate(iso: "2026-11-27")))
    #expect(!found.citation.text.isEmpty)
    #expect(!parameter.title.vietnamese.isEmpty && !parameter.title.english.isEmpty)
  }

  @Test(arguments: RoyaltyParameter.allCases)
  func `the figures of a parameter follow each other without gap or overlap`(
    parameter: RoyaltyParameter
  ) throws {
    let figures = LegalParameter.royalties.filter { $0.code == parameter.rawValue }
    for (earlier, later) in zip(figures, figures.dropFirst()) {
      let end = try #require(earlier.validTo)
      #expect(later.validFrom == end.adding(days: 1))
    }
    #expect(figures.last?.validTo == nil)
  }

  @Test func `no shipped figure belongs to a parameter that nobody knows`() {
    let known = Set(RoyaltyParameter.allCases.map(\.rawValue))
    #expect(LegalParameter.royalties.allSatisfy { known.contains($0.code) })
  }

  /// law.md says of each how it is known.
  @Test func `figures that were remembered are marked as such`() throws {
    let day = try CivilDate(iso: "2026-11-27")
    let remembered = RoyaltyParameter.allCases.filter {
      LawBook.shipped.figure($0, on: day)?.citation.mark == .memory
    }
    #expect(remembered == [.capLive, .withholdingNonResident])
  }
}
