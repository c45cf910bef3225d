import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct SearchScreenTests {
  private func house() throws -> TestNewsroom {
    let house = try TestSupport.newsroom()
    _ = try house.published(TestNewsroom.text("Đường giao thông về xã Quý Sơn"))
    house.clock.move(minutes: 5)
    _ = try house.inReview(TestNewsroom.text("Mía đường được mùa ở Lục Ngạn"))
    house.clock.move(minutes: 5)
    _ = try house.inReview(TestNewsroom.text("Dưỡng sinh cho người cao tuổi"))
    return house
  }

  private func stage(_ size: Size = Size(rows: 30, columns: 100)) throws -> Stage {
    try Stage(try house(), as: .lan, size: size) { _ in SearchScreen() }
  }

  @Test(arguments: screenSizes.indices) func `the search fits the screen`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    stage.type("duong")

    expectScreen(try stage.play(), "search-\(screenSizes[index].name)")
  }

  @Test func `words without marks find all three, the newest first`() throws {
    let stage = try stage()
    stage.type("duong")
    let text = try stage.play().text()
    let rows = text.split(separator: "\n").filter { $0.contains("ường") || $0.contains("ưỡng") }

    #expect(rows.count == 3)
    #expect(rows.first?.contains("Dưỡng sinh") == true)
  }

  /// The same house with an older item that is about nothing else.
  private func houseByRelevance() throws -> TestNewsroom {
    let house = try TestSupport.newsroom()
    _ = try house.inReview(TestNewsroom.text("Nước sạch về bản"))
    house.clock.move(minutes: 5)
    _ = try house.inReview(
      Text(
        title: "Họp thôn cuối năm", summary: "Bàn việc chung.", body: "Có nhắc tới nước sạch.",
        fields: [.category: "other"]))
    return house
  }

  @Test(arguments: screenSizes.indices) func `by relevance fits the screen`(_ index: Int) throws {
    let stage = try Stage(try houseByRelevance(), as: .lan, size: screenSizes[index].size) { _ in
      SearchScreen()
    }
    stage.type("nuoc sach")
    try stage.press("f5")

    expectScreen(try stage.play(), "search-relevance-\(screenSizes[index].name)")
  }

  @Test(arguments: [
    (Language.vietnamese, "mới nhất trước", "theo mức độ liên quan"),
    (.english, "newest first", "by relevance"),
  ])
  func `a key changes the order while words are typed, another in the list, and the head says it`(
    language: Language, newest: String, relevance: String
  ) throws {
    let stage = try Stage(try houseByRelevance(), as: .lan, language: language) { _ in
      SearchScreen()
    }
    func titles(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.contains("Nước sạch") || $0.contains("Họp thôn") }
    }
    var seen: [String] = []
    stage.type("nước sạch")
    stage.look { seen.append($0.text()) }
    try stage.press("f5")
    stage.look { seen.append($0.text()) }
    try stage.press("tab", "s")
    seen.append(try stage.play().text())

    #expect(seen.map { $0.contains(newest) } == [true, false, true])
    #expect(seen.map { $0.contains(relevance) } == [false, true, false])
    #expect(
      seen.map { titles($0).first?.contains("Nước sạch") } == [false, true, false], "\(seen)")
  }

  @Test func `the order is seen before anything is typed, and stays for the next words`() throws {
    let stage = try Stage(try houseByRelevance(), as: .lan) { _ in SearchScreen() }
    var seen: [String] = []
    stage.look { seen.append($0.text()) }
    try stage.press("f5")
    stage.look { seen.append($0.text()) }
    stage.type("nước")
    try stage.press("f6", "esc", "esc")
    seen.append(try stage.play().text())

    #expect(
      seen.map { $0.contains("Theo mức độ liên quan · Gõ vài tiếng") } == [false, true, true])
    #expect(seen[0].contains("Mới nhất trước · Gõ vài tiếng"))
  }

  @Test func `more hits than are ranked are told in every size, fewer are not`() throws {
    let house = try houseByRelevance()
    for number in 0..<(Newsroom.rankedLimit - 2) {
      try house.draft(TestNewsroom.text("Nước sạch số \(number)"))
    }
    let session = try Stage.session(house, as: .lan)
    var search = SearchScreen()
    for letter in "nước sạch" { _ = try search.type(letter, in: session) }
    #expect(search.summary(in: session).hasPrefix("200 tin bài, mới nhất trước · "))
    _ = try search.perform("sort-results", in: session)
    #expect(search.summary(in: session).hasPrefix("200 tin bài, theo mức độ liên quan · "))
    try house.draft(TestNewsroom.text("Nước sạch sau cùng"))
    try search.refresh(in: session)
    #expect(
      search.summary(in: session).hasPrefix(
        "Theo mức độ liên quan trong 200 tin bài mới nhất tìm được · "))
    _ = try search.perform("sort-results", in: session)
    #expect(search.summary(in: session).hasPrefix("200 tin bài mới nhất; hãy gõ thêm"))

    let stage = try Stage(house, as: .lan, size: Size(rows: 15, columns: 60)) { _ in
      SearchScreen()
    }
    stage.type("nước sạch")
    try stage.press("f5")
    #expect(
      try stage.play().text().contains(
        "Theo mức độ liên quan trong 200 tin bài mới nhất tìm được"))
  }

  @Test func `what the results are narrowed to stays when the order changes`() throws {
    let session = try Stage.session(try houseByRelevance(), as: .lan)
    var search = SearchScreen()
    for letter in "nuoc sach" { _ = try search.type(letter, in: session) }
    _ = try search.resume(with: .text("review||"), in: session)
    _ = try search.perform("sort-results", in: session)
    #expect(search.filter.state == "review")
    #expect(search.window.rows.map(\.title) == ["Nước sạch về bản", "Họp thôn cuối năm"])
    _ = try search.resume(with: .text("published||"), in: session)
    #expect(search.window.isEmpty && search.order == .relevance)
  }

  @Test func `a mark that was typed must be there`() throws {
    let stage = try stage()
    stage.type("đường")
    let text = try stage.play().text()

    #expect(text.contains("Mía đường"))
    #expect(!text.contains("Dưỡng sinh"))
  }

  @Test func `a state narrows the results`() throws {
    let stage = try stage()
    stage.type("duong")
    try stage.press("f6")
    for _ in 0..<20 { try stage.press("right") }
    var chosen = ""
    stage.look { chosen = $0.text() }
    try stage.press("esc")
    try stage.play()

    #expect(chosen.contains("Trạng thái"))
    let session = try Stage.session(try house(), as: .lan)
    var search = SearchScreen()
    for letter in "duong" { _ = try search.type(letter, in: session) }
    _ = try search.resume(with: .text("published||"), in: session)
    #expect(search.window.rows.map(\.title) == ["Đường giao thông về xã Quý Sơn"])
    _ = try search.resume(with: .text("|photo-set|"), in: session)
    #expect(search.window.isEmpty)
    _ = try search.resume(with: .text("||bacgiang"), in: session)
    #expect(search.window.rows.count == 3)
  }

  @Test func `what is chosen in the dialog is what the results are narrowed to`() throws {
    let stage = try stage()
    stage.type("duong")
    try stage.press("f6", "right", "enter")
    let text = try stage.play().text()

    #expect(!text.contains("mọi trạng thái"))
  }

  @Test func `nothing found says so, and Esc empties the words before it leaves`() throws {
    let stage = try stage()
    stage.type("xyzzy")
    var found = ""
    stage.look { found = $0.text() }
    try stage.press("esc")
    let text = try stage.play().text()

    #expect(found.contains("0 tin bài"))
    #expect(text.contains("Gõ vài tiếng"))
  }

  @Test func `Enter with nothing found does nothing`() throws {
    let stage = try stage()
    stage.type("xyzzy")
    try stage.press("enter", "tab", "enter")

    #expect(try stage.play().text().contains("xyzzy"))
  }

  @Test func `a result that somebody changes meanwhile is shown as it is now`() throws {
    let house = try house()
    let stage = try Stage(house, as: .lan) { _ in SearchScreen() }
    stage.type("mia duong")
    let item = try house.newsroom.search(
      SearchRequest("mía đường"), limit: 1, for: try house.acting(.lan)
    ).rows[0].id
    stage.meanwhile {
      try house.make("approve", on: item, by: .lan)
    }

    #expect(try stage.play().text().contains("Mía đường"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(size)
    stage.type("duong")
    try stage.press("down", "pagedown", "tab", "end", "f6", "down", "right", "esc")
    try stage.play()
  }
}
