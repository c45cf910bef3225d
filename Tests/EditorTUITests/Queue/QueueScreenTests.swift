import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct QueueScreenTests {
  /// Three approved items: one in turn, one on Wednesday afternoon, one held.
  private func house() throws -> TestNewsroom {
    let house = try TestSupport.newsroom()
    _ = try house.approved(TestNewsroom.text("Khai trương trạm y tế mới"))
    let timed = try house.approved(TestNewsroom.text("Lục Ngạn vào vụ vải sớm"))
    let wednesday = TestClock.monday.adding(milliseconds: 55 * Timestamp.millisecondsPerHour)
    try house.make("schedule", on: timed, by: .khanh, time: wednesday)
    let held = try house.approved(TestNewsroom.text("Quyết định về giá đất năm 2027"))
    _ = try house.newsroom.setHold(
      true, of: held, why: "Chờ số liệu của Sở Tài chính", by: try house.acting(.hoa))
    return house
  }

  private func stage(
    _ house: TestNewsroom, as person: Cast = .hoa, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(house, as: person, size: size, language: language) { _ in QueueScreen() }
  }

  @Test(arguments: screenSizes.indices) func `the queue fits the screen`(_ index: Int) throws {
    let stage = try stage(try house(), screenSizes[index].size)
    try stage.press("end")

    expectScreen(try stage.play(), "queue-\(screenSizes[index].name)")
  }

  private func stage(_ house: TestNewsroom, _ size: Size) throws -> Stage {
    try stage(house, as: .hoa, size)
  }

  @Test func `an entry is held with a reason, and the reason stands below it`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("f6")
    stage.type("Chờ ảnh của phóng viên")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Lê Thị Hoa giữ lại: Chờ ảnh của phóng viên"))
    let queue = try house.newsroom.queue(of: "bacgiang", by: try house.acting(.hoa))
    #expect(queue[0].entry.hold?.reason == .words("Chờ ảnh của phóng viên"))
  }

  @Test func `a held entry is not published by its key, and it is said who holds it and why`()
    throws
  {
    let house = try house()
    let stage = try stage(house, as: .khanh)
    try stage.press("end", "f9")
    let text = try stage.play().text().split(whereSeparator: \.isWhitespace).joined(separator: " ")

    #expect(text.contains("Lê Thị Hoa đang giữ tin bài trong hàng đợi từ"))
    #expect(text.contains("Chờ số liệu của Sở Tài chính"))
    #expect(text.contains("F6 ở Hàng đợi đăng"))
    #expect(try house.newsroom.queue(of: "bacgiang", by: try house.acting(.hoa)).count == 3)
  }

  @Test func `publishing a held entry urgently names the hold before it is done`() throws {
    let house = try house()
    let held = try #require(
      try house.newsroom.queue(of: "bacgiang", by: try house.acting(.son)).last)
    let stage = try Stage(house, as: .son) { session in
      try DecisionDialog("publish-urgently", on: [held.entry.item], in: session)
    }

    #expect(
      try stage.play().text().contains("! Lê Thị Hoa giữ lại: Chờ số liệu của Sở Tài chính"))
  }

  @Test func `holding without a reason is asked for one, and nothing happens`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("f6", "enter")

    #expect(try stage.play().text().contains("Hãy ghi lý do"))
    let queue = try house.newsroom.queue(of: "bacgiang", by: try house.acting(.hoa))
    #expect(queue[0].entry.hold == nil)
  }

  @Test func `releasing what will be held again says so`() throws {
    let house = try house()
    let stuck = try house.approved(TestNewsroom.text("Thiếu số liệu"))
    _ = try house.newsroom.comment(
      NewComment(item: stuck, body: "Sai ngày", isMust: true), by: try house.acting(.thanh))
    _ = try house.newsroom.runQueue(from: "hẹn giờ")
    let stage = try stage(house)
    try stage.press("end", "f6")
    stage.type("Cứ đăng")
    try stage.press("enter")
    let text = try stage.play().text().split(whereSeparator: \.isWhitespace).joined(separator: " ")

    #expect(
      text.contains(
        "Đã thôi giữ, nhưng khi tới lượt tin bài sẽ lại bị giữ: Còn 1 góp ý bắt buộc chưa được"))
  }

  @Test func `a held entry is let go`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("end", "f6")
    stage.type("Đã có số liệu")
    try stage.press("enter")
    try stage.play()

    let queue = try house.newsroom.queue(of: "bacgiang", by: try house.acting(.hoa))
    #expect(queue.allSatisfy { $0.entry.hold == nil })
  }

  @Test func `whoever does not keep the queue is told so, and the words typed stay`() throws {
    let house = try house()
    let stage = try stage(house, as: .minh)
    try stage.press("f6")
    stage.type("Tôi muốn giữ")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Tôi muốn giữ"))
    #expect(text.contains("Trưởng ban"), "the refusal names who could")
  }

  @Test func `an entry moves up and down, and the selection goes with it`() throws {
    let house = try house()
    let stage = try stage(house)
    try stage.press("ctrl+n", "ctrl+n", "ctrl+u")
    let text = try stage.play().text()
    let titles = try house.newsroom.queue(of: "bacgiang", by: try house.acting(.hoa)).map(
      \.row.title)

    #expect(titles[1] == "Khai trương trạm y tế mới")
    #expect(text.contains("Đã đưa tới vị trí 2."))
  }

  @Test func `who approved is told of every entry at once`() throws {
    let text = try stage(try house()).play().text()
    let rows = text.split(separator: "\n").filter { $0.hasSuffix("Bùi Thị Lan") }

    #expect(rows.count == 3)
  }

  @Test func `the first entry cannot go up, and the reason is told`() throws {
    let stage = try stage(try house())
    try stage.press("ctrl+u")

    #expect(try stage.play().text().contains("tin bài đã ở đầu hàng đợi"))
  }

  @Test func `what the program held is told with the facts of that time`() throws {
    let house = try house()
    let stuck = try house.approved(TestNewsroom.text("Thiếu số liệu"))
    for words in ["Sai ngày", "Sai tên"] {
      _ = try house.newsroom.comment(
        NewComment(item: stuck, body: words, isMust: true), by: try house.acting(.thanh))
    }
    _ = try house.newsroom.runQueue(from: "hẹn giờ")
    let stage = try stage(house)
    try stage.press("end")

    #expect(
      try stage.play().text().contains(
        "Tự động giữ lại khi tới giờ: Còn 2 góp ý bắt buộc chưa được giải quyết."))
  }

  @Test func `an entry whose time was taken back says so`() throws {
    let house = try house()
    let session = try Stage.session(house, as: .hoa)
    let hold = QueueEntry.Hold(
      at: TestClock.monday, by: try house.acting(.khanh).person, reason: .takenBack)
    #expect(HoldText.text(of: hold, in: session).contains("Đã bỏ giờ hẹn"))
    let silent = QueueEntry.Hold(at: TestClock.monday, by: ID(0), reason: .blocked([]))
    #expect(!HoldText.text(of: silent, in: session).hasSuffix(": "))
  }

  @Test func `words narrow the queue`() throws {
    let stage = try stage(try house())
    try stage.press("/")
    stage.type("gia dat")
    let text = try stage.play().text()

    #expect(text.contains("Quyết định về giá đất"))
    #expect(!text.contains("vải sớm"))
  }

  @Test func `an empty queue says so`() throws {
    let stage = try stage(try TestSupport.newsroom(), as: .hoa, language: .english)
    try stage.press("f6", "ctrl+u", "end")

    #expect(try stage.play().text().contains("Nothing waits to go out."))
  }

  @Test func `a hostile title is shown as tokens and moves nothing`() throws {
    let house = try TestSupport.newsroom()
    try house.letFaultsThrough()
    _ = try house.approved(TestNewsroom.text("Tin \u{1B}[2Jxóa\u{202E}ngược"))
    let canvas = try stage(house).play()

    #expect(!canvas.text().unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    #expect(canvas.styles().contains { $0.hasSuffix("tokenHidden") })
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try house(), size)
    try stage.press("end", "f5", "pagedown", "enter", "f6", "a", "esc", "/", "x", "esc", "esc")
    try stage.play()
  }
}

struct CalendarTests {
  private static let monday = CivilDate(year: 2026, month: 11, day: 23)!

  @Test func `the calendar shows what goes out on a day`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .hoa)
    let hour = Timestamp.millisecondsPerHour
    let entries = [2, 4, 50].map {
      CalendarDialog.Entry(at: TestClock.monday.adding(milliseconds: $0 * hour), title: "Tin \($0)")
    }
    let dialog = CalendarDialog(Self.monday, entries: entries, withoutTime: 3)
    for (name, size) in screenSizes {
      var canvas = Canvas(size: Size(rows: size.rows - 4, columns: size.columns))
      dialog.draw(on: &canvas, in: canvas.area, session: session)
      expectScreen(canvas, "calendar-\(name)")
    }
  }

  @Test(arguments: [
    ("previous-day", 2026, 11, 22), ("next-day", 2026, 11, 24), ("previous-week", 2026, 11, 16),
    ("next-week", 2026, 11, 30), ("previous-month", 2026, 10, 23), ("next-month", 2026, 12, 23),
    ("first-day", 2026, 11, 1), ("last-day", 2026, 11, 30), ("go-to-today", 2027, 1, 2),
  ])
  func `keys go to another day`(_ command: String, _ year: Int, _ month: Int, _ day: Int) {
    var calendar = MonthCalendar(Self.monday)
    let today = CivilDate(year: 2027, month: 1, day: 2)!

    let isMove = calendar.perform(CommandName(command), today: today)
    #expect(isMove)
    #expect(calendar.day == CivilDate(year: year, month: month, day: day))
  }

  @Test func `the end of a long month goes to the end of a shorter one`() {
    var calendar = MonthCalendar(CivilDate(year: 2028, month: 3, day: 31)!)
    _ = calendar.perform("previous-month", today: Self.monday)

    #expect(calendar.day == CivilDate(year: 2028, month: 2, day: 29))
  }

  @Test func `the weeks of any month hold every day of it once, from Monday to Sunday`() {
    var day = CivilDate(year: 2024, month: 1, day: 15)!
    for _ in 0..<60 {
      let weeks = MonthCalendar(day).weeks
      let own = weeks.joined().filter { $0.month == day.month }
      #expect(own.map(\.day) == Array(1...day.daysInMonth))
      #expect(weeks.allSatisfy { $0.count == 7 && $0[0].weekday == .monday })
      #expect((4...6).contains(weeks.count))
      var next = MonthCalendar(day)
      _ = next.perform("next-month", today: day)
      day = next.day
    }
  }

  @Test func `Enter answers the chosen day`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .hoa)
    var dialog = CalendarDialog(Self.monday)
    _ = try dialog.perform("next-week", in: session)
    guard case .close(.date(let day)) = try dialog.perform("confirm", in: session) else {
      Issue.record("The calendar did not answer.")
      return
    }
    #expect(day == CivilDate(year: 2026, month: 11, day: 30))
  }

  @Test func `a day of the calendar selects its first entry in the queue`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.approved(TestNewsroom.text("Tin không hẹn giờ"))
    let timed = try house.approved(TestNewsroom.text("Tin hẹn thứ tư"))
    let wednesday = TestClock.monday.adding(milliseconds: 55 * Timestamp.millisecondsPerHour)
    try house.make("schedule", on: timed, by: .khanh, time: wednesday)
    let stage = try Stage(house, as: .hoa) { _ in QueueScreen() }
    try stage.press("f5", "right", "enter")

    #expect(try stage.play().text().contains(">   2"))
  }
}
