import EditorCLI
import Royalties
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI
@testable import Newsroom

/// Old books on the screens: counted as paid, listed in a pane of their own, and told apart in both.
@Suite struct PastScreenTests {
  private static func listed(_ number: Int, _ changes: [PastColumn: String] = [:]) -> ListedPast {
    let fields: [PastColumn: String] = [
      .voucher: "PC 0\(number % 10)", .payee: "minh", .published: "2019-03-05",
      .title: "Bài cũ số \(number)", .genre: "Tin", .coefficient: "1,5", .amount: "500.000",
      .tax: "50.000", .paidOn: "2019-04-15",
    ]
    return ListedPast(row: number, fields: fields.merging(changes) { $1 })
  }

  private static let few = [
    listed(1), listed(2, [.published: "2018-12-31"]),
    listed(3, [.published: "2026-02-03", .paidOn: "2026-03-01", .genre: "", .coefficient: ""]),
  ]

  private func house(_ list: [ListedPast] = few) throws -> PayHouse {
    let pay = try PayHouse()
    _ = try pay.house.newsroom.importPastRoyalties(
      list, on: "bacgiang", by: try pay.house.acting(.hoa))
    return pay
  }

  private func stage(
    _ pay: PayHouse, as person: Cast = .minh, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size, language: language) {
      try StatementScreen.own(in: $0)
    }
  }

  @Test(arguments: screenSizes.indices)
  func `old books fit the screen, and a line says that it was copied`(_ index: Int) throws {
    let stage = try stage(try house(), as: .minh, screenSizes[index].size)
    try stage.press("shift+tab")
    stage.look { expectScreen($0, "past-\(screenSizes[index].name)") }
    try stage.press("enter")
    expectScreen(try stage.play(), "past-line-\(screenSizes[index].name)")
  }

  @Test func `old books read in English too`() throws {
    let stage = try stage(try house(), language: .english)
    try stage.press("tab", "tab")
    expectScreen(try stage.play(), "past-english")
  }

  @Test func `totals say what of the paid is by old books, year by year`() throws {
    let stage = try stage(try house())
    stage.look { picture in
      let text = picture.text()
      #expect(text.contains("2019  Đã chi 500.000 (1, theo sổ cũ) · cộng"))
      #expect(text.contains("[Tin bài 3]"))
      #expect(text.contains("Theo sổ cũ 3"))
    }
    try stage.press("left", "left", "tab", "tab")
    let text = try stage.play().text()
    #expect(text.contains("năm 2019") && text.contains("[Theo sổ cũ 1]"))
    #expect(text.contains("Bài cũ số 1") && !text.contains("Bài cũ số 2"))
  }

  @Test func `whoever has nothing by old books is told so`() throws {
    let stage = try stage(try PayHouse())
    try stage.press("tab", "tab")
    let text = try stage.play().text()
    #expect(text.contains("[Theo sổ cũ 0]"))
    #expect(text.contains("Chưa ghi khoản nào theo sổ cũ."))
  }

  @Test func `long old books are read to their end and back`() throws {
    let pay = try house(
      (1...700).map { number in
        Self.listed(
          number, [.published: CivilDate.day("2010-01-01").adding(days: number).isoText])
      })
    let session = try Stage.session(pay.house, as: .minh)
    var screen = StatementScreen("minh")
    try screen.refresh(in: session)
    screen.lay(out: Rect(row: 0, column: 0, rows: 20, columns: 100))
    _ = try screen.perform("previous-pane", in: session)
    #expect(screen.past.current?.title == "Bài cũ số 700" && screen.past.rows.count < 200)
    for _ in 0..<30 { _ = try screen.perform("next-page", in: session) }
    let title = screen.past.current?.title
    try screen.refresh(in: session)
    #expect(screen.past.current?.title == title && title != "Bài cũ số 700")
    _ = try screen.perform("last-row", in: session)
    #expect(screen.past.current?.title == "Bài cũ số 1" && screen.past.rows.count == 700)
    _ = try screen.perform("first-row", in: session)
    try screen.select(7, in: session)
    #expect(screen.past.current?.title == "Bài cũ số 694")
  }

  @Test func `the funds of a past year show what was paid by old books`() throws {
    let pay = try house()
    let stage = try Stage(
      pay.house, as: .hoa, size: Size(rows: 30, columns: 100), language: .vietnamese
    ) { _ in FundsScreen() }
    stage.look { #expect($0.text().contains("Trong đó theo sổ cũ: 500.000")) }
    try stage.press("tab")
    stage.look { #expect($0.text().contains("trong đó theo sổ cũ 500.000 đồng")) }
    try stage.press("tab")
    let text = try stage.play().text()
    #expect(text.contains("Không ghi thể loại"), "\(text)")
  }

  @Test func `line by line a line of old books is a sentence that says where it is from`() throws {
    let talk = try Talk(try house().house, as: .minh) { try StatementScreen.own(in: $0) }
    talk.type("danh sách")
    talk.type("danh sách")
    let said = talk.transcript.joined(separator: "\n")
    #expect(said.contains("theo sổ cũ, chứng từ PC 01 dòng 1"), "\(said)")
  }

  @Test func `what hostile hands wrote into old books does nothing to a screen`() throws {
    let pay = try house()
    let database = pay.house.newsroom.store.database
    try database.atomically {
      _ = try database.run(
        "UPDATE past_royalty SET title = $1, voucher = $1 || line || id, genre = $1",
        [.text("\u{1B}]0;x\u{7}Bài\u{202E}")])
    }
    let stage = try stage(pay)
    try stage.press("tab", "tab", "enter")
    let text = try stage.play().text()
    #expect(text.contains("Bài"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try house(), as: .minh, size)
    try stage.press("shift+tab", "end", "enter", "pagedown", "esc", "left", "left", "home")
    try stage.play()
  }
}

extension CivilDate {
  fileprivate static func day(_ text: String) -> CivilDate {
    guard let day = try? CivilDate(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}
