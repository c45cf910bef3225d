import EditorCLI
import Foundation
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

@Suite struct RatesScreenTests {
  private func stage(
    _ house: TestNewsroom, as person: Cast = .hoa, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(house, as: person, size: size, language: language) { _ in RatesScreen() }
  }

  private func house() throws -> TestNewsroom { try PayHouse(works: 0, sheet: false).house }

  private func tables(_ house: TestNewsroom) throws -> [RateTable] {
    try house.newsroom.rateTables(by: try house.acting(.hoa)).map(\.table)
  }

  @Test(arguments: screenSizes.indices)
  func `rate tables fit the screen`(_ index: Int) throws {
    let stage = try stage(try house(), as: .van, screenSizes[index].size)
    stage.look { expectScreen($0, "rates-\(screenSizes[index].name)") }
    try stage.press("tab")
    expectScreen(try stage.play(), "rates-portals-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices)
  func `a new table fits the screen`(_ index: Int) throws {
    let stage = try stage(try house(), as: .hoa, screenSizes[index].size)
    try stage.press("f5", "tab", "tab", "tab", "right")
    expectScreen(try stage.play(), "new-rates-\(screenSizes[index].name)")
  }

  @Test func `the genres of a table read in English too`() throws {
    let stage = try stage(try house(), language: .english)
    try stage.press("enter")
    expectScreen(try stage.play(), "rates-genres-english")
  }

  @Test func `a commune's part of the province's table leads there`() throws {
    let stage = try stage(try house(), as: .phuong)
    try stage.press("tab")

    let text = try stage.play().text()
    #expect(text.contains("80 % (bảng của"))
    #expect(text.contains("→ bảng của Cổng TTĐT tỉnh Bắc Giang từ 01/01/2026"))
  }

  @Test func `a table is typed line by line, with groups by their names`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("QD 99")
    try stage.press("tab", "ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("01/12/2026")
    try stage.press("tab", "tab", "right", "tab")
    stage.paste("tin; Tin ngắn; tin; 0,5; 2\nbai; Bài; phóng sự; 5; 15")
    try stage.press("f9")

    #expect(try stage.play().text().contains("Đã thêm bảng hệ số của"))
    let table = try #require(try tables(house).first { $0.decision == "QD 99" })
    guard case .ranges(let rates) = table.shape else {
      Issue.record("\(table.shape)")
      return
    }
    #expect(rates.map(\.genre.group) == [.news, .reportage])
    #expect(rates[0].from == Coefficient(count: 50))
  }

  @Test func `a line that cannot be used is told by its number, and the words stay`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("QD 99")
    try stage.press("tab", "tab", "tab", "right", "tab")
    stage.paste("tin; Tin; tin; 0,5; 2\nbai; Bài; thơ; 5; 15")
    try stage.press("f9")
    let text = try stage.play().text()

    #expect(text.contains("Dòng 2, cột group: “thơ” không dùng được."))
    #expect(text.contains("bai; Bài; thơ"))
    #expect(try tables(house).count == 2)
  }

  @Test func `a table is read from a file whose path Tab goes on with`() throws {
    let house = try house()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = "genre,title,group,unit,a,b,c,cap\ntin,Tin,news,piece,2,1.5,1,2\n"
    try Data(list.utf8).write(to: folder.appending(path: "he-so.csv"))
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("QD 98")
    try stage.press("tab", "ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("01/12/2026")
    try stage.press("tab", "tab", "left", "tab")
    stage.type("\(folder.path)/he")
    try stage.press("tab", "enter")

    #expect(try stage.play().text().contains("Đã thêm bảng hệ số của"))
    #expect(try tables(house).contains { $0.decision == "QD 98" })
  }

  @Test func `a table is ended on its last day, and the day must be one`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("f6", "ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("31/02/2027")
    try stage.press("enter")
    stage.look { #expect($0.text().contains("31/02/2027")) }
    try stage.press("ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("31/12/2026")
    try stage.press("enter")

    #expect(try stage.play().text().contains("áp dụng đến hết 31/12/2026."))
    #expect(try tables(house)[0].validTo == CivilDate(year: 2026, month: 12, day: 31))
  }

  @Test func `whoever keeps no rates is told who does, and sees no other's`() throws {
    let stage = try stage(try house(), as: .dung)
    try stage.press("f5")
    #expect(try stage.play().text().contains("Trưởng ban hoặc thư ký"))

    let session = try Stage.session(try house(), as: .minh)
    #expect(PayCommands.refusal(of: "show-rates", in: session) != nil)
  }

  @Test func `without a table the list says so, and why nothing is known`() throws {
    let house = try TestSupport.newsroom()
    let text = try stage(house).play().text()

    #expect(text.contains("Chưa có bảng hệ số nào."))
    #expect(text.contains("chưa có bảng hệ số nhuận bút áp dụng"))
  }

  @Test func `line by line a table is a sentence, its number says the genres`() throws {
    let talk = try Talk(try house(), as: .hoa) { _ in RatesScreen() }
    let genres = talk.type("1").joined(separator: "\n")

    #expect(talk.transcript.joined(separator: "\n").contains("2 thể loại theo khung"))
    #expect(genres.contains("Ảnh và chùm ảnh (anh): khung 0,5–3"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try house(), as: .hoa, size)
    try stage.press("end", "enter", "esc", "tab", "enter", "esc", "f5", "tab", "tab", "tab")
    try stage.press("right", "tab", "esc", "f6", "esc")
    try stage.play()
  }
}
