import EditorCLI
import Foundation
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct DeskScreenTests {
  private static let titles = [
    "Khai trương trạm y tế mới", "Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi",
    "Hội nghị giao ban tháng 11: tập trung giải quyết dứt điểm đơn thư tồn đọng của năm",
    "Đường liên xã Quý Sơn - Phượng Sơn thông xe",
  ]

  /// Four items that wait for approval, one that waits to be received and one that was returned.
  private func house(at path: String? = nil) throws -> TestNewsroom {
    let house = try path.map { try TestSupport.newsroom(at: $0) } ?? TestSupport.newsroom()
    for title in Self.titles { _ = try house.inReview(TestNewsroom.text(title)) }
    let sent = try house.draft(by: .quan, TestNewsroom.text("Lễ khai hội Xương Giang")).id
    try house.make("submit", on: sent, by: .quan)
    let back = try house.inReview(TestNewsroom.text("Giá đất năm 2027"))
    try house.make("return", on: back, by: .lan)
    return house
  }

  private func desk(
    _ house: TestNewsroom, as person: Cast = .lan, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(house, as: person, size: size, language: language) { _ in DeskScreen() }
  }

  @Test(arguments: [(120, 40), (100, 30), (80, 24), (60, 15)])
  func `the desk shows lists, counts and items in what room there is`(
    columns: Int, rows: Int
  ) throws {
    let stage = try desk(try house(), .init(rows: rows, columns: columns))
    try stage.press("down", "space")
    stage.rest()

    expectScreen(try stage.play(), "desk-\(columns)x\(rows)")
  }

  private func desk(_ house: TestNewsroom, _ size: Size) throws -> Stage {
    try desk(house, as: .lan, size)
  }

  @Test(arguments: [(100, 30), (80, 24), (60, 15)])
  func `whoever sent items sees where each of them stands`(columns: Int, rows: Int) throws {
    let stage = try desk(try house(), as: .minh, .init(rows: rows, columns: columns))
    try stage.press("tab", "down", "down", "down", "enter")
    let text = try stage.play().text()

    #expect(text.contains("Tôi đã gửi"))
    #expect(text.contains("Trạng thái") && text.contains("Chờ duyệt"))
    #expect(!text.contains("Tác giả"))
  }

  @Test func `whoever keeps accounts finds them on a small screen`() throws {
    let stage = try desk(try house(), as: .tuan, .init(rows: 24, columns: 80))
    try stage.press("tab")
    let text = try stage.play().text()
    #expect(text.contains("QUẢN TRỊ") && text.contains("Tài khoản") && text.contains("Nhật ký"))
  }

  @Test func `a menu that goes on below says so`() throws {
    let stage = try desk(try house(), as: .khanh, .init(rows: 15, columns: 60))
    try stage.press("tab")
    stage.look { #expect($0.text().contains("↓")) }
    try stage.press("end")
    #expect(try !stage.play().text().contains("↓"))
  }

  @Test func `coming back from another screen shows the list that was shown before`() throws {
    let stage = try desk(try house(), as: .khanh)
    try stage.press("tab", "end", "up", "up", "enter")
    stage.look { #expect($0.text().contains("Tòa soạn › Cần tôi xử lý › Tài khoản")) }
    try stage.press("esc")
    let text = try stage.play().text()
    #expect(text.contains("Tòa soạn › Cần tôi xử lý "))
    #expect(!text.contains("Tài khoản · 0 tin bài"))
  }

  @Test func `what waits for somebody says in which state it waits`() throws {
    let text = try desk(try house(), as: .lan, .init(rows: 24, columns: 80)).play().text()
    #expect(text.contains("Chờ duyệt") && text.contains("Chờ tiếp nhận"))
  }

  @Test func `what was sent is not written in, and it is said how to get it back`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft(by: .minh, TestNewsroom.text()).id
    try house.make("submit", on: item, by: .minh)
    let stage = try desk(house, as: .minh)
    try stage.press("tab", "down", "down", "down", "enter", "f4")
    let text = try stage.play().text()
    #expect(text.contains("Tin bài đã gửi nên chưa sửa được. Muốn sửa: F2, Rút lại."))
  }

  @Test func `an empty list says so and keeps a cursor for the reader`() throws {
    let stage = try desk(try TestSupport.newsroom(), Size(rows: 24, columns: 80))
    let canvas = try stage.play()

    expectScreen(canvas, "desk-empty-80x24")
    #expect(canvas.cursor != nil)
  }

  @Test func `what is for items says in an empty list that there are none`() throws {
    let stage = try desk(try TestSupport.newsroom(), Size(rows: 24, columns: 80))
    for key in ["f2", "enter", "f4", "f8", "f9"] {
      try stage.press(key)
      stage.look { #expect($0.text().contains("\n Không có tin bài nào ở đây.\n"), "\(key)") }
    }
    try stage.play()
  }

  @Test func `the last of the lists is what is last on the screen`() throws {
    let stage = try desk(try house(), as: .khanh)
    try stage.press("tab", "end", "enter")

    #expect(try stage.play().text().contains("dòng nhật ký"))
  }

  @Test func `the desk speaks English when asked to`() throws {
    expectScreen(try desk(try house(), language: .english).play(), "desk-english-100x30")
  }

  @Test func `nothing traps where there is no room`() throws {
    let house = try house()
    for size in tinySizes {
      let stage = try desk(house, size)
      try stage.press("tab", "down", "down", "enter", "/")
      stage.type("vai")
      try stage.press("esc", "pagedown", "end", "space", "+")
      let canvas = try stage.play()
      #expect(canvas.size == size)
    }
  }

  @Test func `the chosen list stays in sight of the strip`() throws {
    let house = try house()
    for steps in 0..<12 {
      let stage = try desk(house, Size(rows: 24, columns: 80))
      try stage.press("tab")
      for _ in 0..<steps { try stage.press("down") }
      try stage.press("esc")
      let lines = try stage.play().text().split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[2].contains(">"), "\(steps): \(lines[2])")
    }
  }

  @Test func `a filter narrows the list with or without marks, and Esc brings all back`() throws {
    let stage = try desk(try house())
    try stage.press("/")
    stage.type("vai som")
    stage.rest()
    stage.look { canvas in
      #expect(canvas.text().contains("Lục Ngạn vào vụ vải sớm"))
      #expect(!canvas.text().contains("Khai trương"))
    }
    try stage.press("esc")
    #expect(try stage.play().text().contains("Khai trương trạm y tế mới"))
  }

  @Test func `another person's change shows without a key, and the selection stays on its item`()
    throws
  {
    let folder = try TemporaryFolder()
    let house = try house(at: folder.store)
    let other = try TestSupport.reopened(folder.store, clock: house.clock, seed: 7)
    let stage = try desk(house)
    try stage.press("tab", "esc", "down", "down")
    var before = ""
    stage.look { before = selectedRow($0) }
    stage.meanwhile {
      let item = try other.draft(by: .quan, TestNewsroom.text("Bài đến giữa chừng")).id
      try other.make("submit", on: item, by: .quan)
      try other.make("claim", on: item, by: .ha)
      try other.make("forward", on: item, by: .ha)
    }
    stage.look { canvas in
      #expect(canvas.text().contains("Bài đến giữa chừng"))
      #expect(selectedRow(canvas) == before)
    }
    stage.meanwhile {
      let lan = try other.acting(.lan)
      let rows = try other.newsroom.page(
        of: try other.newsroom.parts(of: .needsMe, for: lan), .first, limit: 10, for: lan)
      // The one above the selection goes.
      try other.make("approve", on: rows[0].id, by: .lan)
    }
    stage.look { #expect(selectedRow($0) == before) }
    try stage.play()
    #expect(!before.isEmpty)
  }

  @Test func `marks are for what is in the list, and an action tells how many`() throws {
    let stage = try desk(try house())
    try stage.press("+")
    stage.look { #expect($0.text().contains("đã đánh dấu 5")) }
    try stage.press("f2")

    #expect(try stage.play().text().contains("Việc làm được · 5 tin bài"))
  }

  @Test func `the preview follows once the hands rest`() throws {
    let stage = try desk(try house())
    try stage.press("down")
    stage.look { #expect(previewTitle($0) == Self.titles[0]) }
    stage.rest()
    stage.look { #expect(previewTitle($0) == Self.titles[1]) }
    try stage.press("/")
    stage.type("thong xe")
    stage.rest()
    stage.look { #expect(previewTitle($0) == Self.titles[3]) }
    try stage.play()
  }

  @Test func `a paste into a list runs no key and says so`() throws {
    let house = try house()
    let events = try house.newsroom.logHead().size
    let stage = try desk(house)
    stage.paste("a\nr\n")
    let text = try stage.play().text()

    #expect(text.contains("Ở đây không dán được"))
    #expect(try house.newsroom.logHead().size == events)
  }

  @Test func `letters of an input method are recognised and nothing is done`() throws {
    let stage = try desk(try house())
    stage.type("đ")

    #expect(try stage.play().text().contains("Bộ gõ tiếng Việt đang bật"))
  }

  /// The first row of the preview, which is the only title without a column before it.
  private func previewTitle(_ canvas: Canvas) -> String {
    let lines = canvas.text().split(separator: "\n", omittingEmptySubsequences: false)
    let rule = lines.lastIndex { $0.hasSuffix("───") } ?? 0
    return lines[rule + 1].split(separator: "│").last.map {
      $0.trimmingCharacters(in: .whitespaces)
    } ?? ""
  }

  /// The row that the cursor stands on, as text from the title on.
  private func selectedRow(_ canvas: Canvas) -> String {
    guard let cursor = canvas.cursor else { return "" }
    let lines = canvas.text().split(separator: "\n", omittingEmptySubsequences: false)
    return lines[cursor.row].split(separator: "│").last.map {
      String($0.drop { !$0.isLetter })
    } ?? ""
  }

  @Test(arguments: [
    (Cast.tuan, "không đọc tin bài. Việc của bạn ở mục Quản trị: bấm Tab."),
    (.minh, "Không có tin bài nào ở đây."),
  ])
  func `an empty list tells whoever reads no items where their work is`(
    person: Cast, words: String
  ) throws {
    let stage = try Stage(
      try TestSupport.newsroom(), as: person, size: Size(rows: 24, columns: 80)
    ) { _ in DeskScreen() }

    #expect(try stage.play().text().contains(words))
  }
}
