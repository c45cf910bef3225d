import Testing

@testable import Prose

@Suite struct SortKeyTests {
  private func isInOrder(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }

  @Test func `the letters follow the Vietnamese alphabet`() {
    let letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map { sortKey(String($0)) }
    for (left, right) in zip(letters, letters.dropFirst()) { #expect(isInOrder(left, right)) }
  }

  @Test func `the tones follow the dictionary`() {
    let keys = ["ma", "mà", "mả", "mã", "má", "mạ", "mä"].map(sortKey)
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(isInOrder(left, right)) }
  }

  @Test(arguments: [
    ["An", "An Bình", "an toàn", "Anh", "ánh", "Ăn", "Ân", "Ba", "Bà", "Bả", "Bạ", "Bà Rịa"],
    ["Cà Mau", "Cao Bằng", "Chung", "Cương"], ["Da", "Dũng", "Dương", "Đa", "Đăng", "Đức", "Êm"],
    ["13/2023", "14", "a", "z", "æ", "й", "漢"], ["Hòa", "hoả", "Hoan", "hoàn", "Hoàng", "Hồ"],
    ["", " ", "-", "1", "A"], ["thuy", "thúy", "thụy", "thuyền"], ["Hà", "hạ", "Ha Nam", "hai"],
  ])
  func `texts come in the order of a Vietnamese list`(texts: [String]) {
    for (left, right) in zip(texts, texts.dropFirst()) {
      #expect(isInOrder(sortKey(left), sortKey(right)), "\(left) before \(right)")
    }
  }

  @Test func `small letters come before capitals and forms of one text are one`() {
    #expect(isInOrder(sortKey("hoa"), sortKey("Hoa")))
    #expect(sortKey("Hòa") == sortKey("Hoà"))
    #expect(sortKey("Tie\u{302}\u{301}ng") == sortKey("Tiếng"))
  }

  @Test func `people are listed by given name, then family name, then the rest`() {
    let names = [
      "Nguyễn Văn An", "Trần An", "Trần Thị An", "Lê Thị Ánh", "Đỗ Văn Ân", "Phạm Minh Châu",
      "Hồ Thị Dung", "Vũ Dũng", "Bùi Đức", "Đặng Đức", "Lê Thị Hoa", "Trần Thái Hòa",
      "Trần Thế Hoà", "Nguyễn Hoàng", "Hoàng Văn Ơn", "Nguyễn Thị Thủy", "Nguyễn Thị Thuý",
      "Lương Ưng", "Nguyễn Như Ý",
    ]
    for (left, right) in zip(names, names.dropFirst()) {
      #expect(isInOrder(personSortKey(left), personSortKey(right)), "\(left) before \(right)")
    }
    #expect(names.shuffled().sorted { isInOrder(personSortKey($0), personSortKey($1)) } == names)
  }

  @Test(arguments: [("", ""), ("Hoa", "  Hoa "), ("Lê  Hoa", "Lê Hoa")])
  func `spaces around and between names do not matter`(left: String, right: String) {
    #expect(personSortKey(left) == personSortKey(right))
  }
}
