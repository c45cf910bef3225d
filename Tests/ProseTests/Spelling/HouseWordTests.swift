import Testing

@testable import Prose

@Suite struct HouseWordTests {
  let house = HouseWords(
    words: ["viettel", "Krông", "thuỷ"], offices: ["Ủy ban nhân dân tỉnh", "Sở Văn hóa, Thể thao"])

  @Test func `a word in small letters is known with any capitals, another with its own or all`() {
    #expect(["viettel", "Viettel", "VIETTEL"].allSatisfy(house.knows))
    #expect(house.knows("Krông") && house.knows("KRÔNG") && !house.knows("krông"))
    #expect(house.knows("thủy") && house.knows("Thuỷ"))
    #expect(!house.knows("vietel") && !HouseWords.none.knows("viettel"))
  }

  @Test func `the words of a registered name are known`() {
    #expect(house.knows("dân") && house.knows("Hóa"))
  }

  @Test func `words of the house that are one letter away are offered`() {
    #expect(house.near("vietel") == ["viettel"])
    #expect(house.near("krong") == ["Krông"])
    #expect(house.near("xyz").isEmpty)
  }

  @Test(arguments: [
    ("Theo Ủy Ban Nhân Dân tỉnh, hôm nay", "Ủy Ban Nhân Dân tỉnh→Ủy ban nhân dân tỉnh"),
    ("theo uỷ ban  nhân dân tỉnh", "uỷ ban  nhân dân tỉnh→Uỷ ban nhân dân tỉnh"),
    ("Uỷ ban nhân dân Tỉnh", "Uỷ ban nhân dân Tỉnh→Uỷ ban nhân dân tỉnh"),
    ("sở Văn hóa, thể thao họp", "sở Văn hóa, thể thao→Sở Văn hóa, Thể thao"),
    ("U\u{309}y Ban nhân dân tỉnh", "U\u{309}y Ban nhân dân tỉnh→Ủy ban nhân dân tỉnh"),
  ])
  func `a registered name with other capitals is found, with its mend`(
    line: String, expected: String
  ) {
    let style = HouseStyle(tones: .old, titleLimit: 90, summaryLimit: 300, offices: house.offices)
    let found = StyleReport(title: "", summary: "", body: line, house: style).findings
      .filter { $0.rule == .officeName }
    #expect(found.map { "\($0.words)→\($0.mend ?? "")" } == [expected])
  }

  @Test(arguments: [
    "Ủy ban nhân dân tỉnh", "ỦY BAN NHÂN DÂN TỈNH", "Uỷ ban nhân dân tỉnh", "ủy ban nhân dân xã",
    "`ủy ban nhân dân tỉnh`", "Sở Văn hóa", "",
  ])
  func `a name as it is registered, in capitals, or another one is no finding`(line: String) {
    let style = HouseStyle(tones: .old, titleLimit: 90, summaryLimit: 300, offices: house.offices)
    let found = StyleReport(title: "", summary: "", body: line, house: style).findings
    #expect(!found.contains { $0.rule == .officeName })
  }

  @Test func `the longest name that fits is meant`() {
    let names = OfficeNames(["Ủy ban nhân dân", "Ủy ban nhân dân Tỉnh"])
    let style = HouseStyle(tones: .old, titleLimit: 90, summaryLimit: 300, offices: names)
    let found = StyleReport(
      title: "Ủy ban nhân dân tỉnh và ủy ban nhân dân xã", summary: "", body: "", house: style
    ).findings
    #expect(found.map(\.mend) == ["Ủy ban nhân dân Tỉnh", "Ủy ban nhân dân"])
  }
}
