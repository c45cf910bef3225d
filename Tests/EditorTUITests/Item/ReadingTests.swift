import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct ReadingTests {
  static let body = """
    Sáng 23/11, xã **Quý Sơn** khai trương trạm y tế mới. Trạm có mười hai phòng, hai xe cứu thương và một vườn thuốc nam.

    ## Người dân nói gì

    > Từ nay không phải đi ba mươi cây số nữa.

    - khám ban đầu
    - tiêm chủng mở rộng

    Chi tiết ở [trang của xã](https://quyson.bacgiang.gov.vn/tram-y-te).

    ---

    Đoạn cuối nói về kinh phí: 4,2 tỷ đồng từ ngân sách xã.
    """

  static func text(body: String = body) -> Text {
    Text(
      title: "Quý Sơn khai trương trạm y tế mới",
      summary: "Trạm phục vụ 4.200 người dân của ba thôn.",
      body: body, fields: [.category: "other", .source: "Cổng TTĐT tỉnh Bắc Giang"])
  }

  static let sizes = [(40, 120), (30, 100), (24, 80), (15, 60)]

  private func commented(_ house: TestNewsroom) throws -> ID<Item> {
    let item = try house.inReview(Self.text())
    let ha = try house.acting(.ha)
    let first = try house.newsroom.comment(
      NewComment(
        item: item, quote: "4,2 tỷ đồng", body: "Số này lấy ở đâu? Cần dẫn nguồn.", isMust: true),
      by: ha)
    _ = try house.newsroom.comment(
      NewComment(item: item, body: "Theo nghị quyết của xã.", parent: first.outcome.id),
      by: try house.acting(.minh))
    _ = try house.newsroom.comment(
      NewComment(item: item, body: "Bài gọn, dễ đọc."), by: try house.acting(.thanh))
    return item
  }

  private func screen(
    _ house: TestNewsroom, _ item: ID<Item>, _ tab: ItemTab = .text, as person: Cast = .lan,
    rows: Int = 30, columns: Int = 100
  ) throws -> Stage {
    try Stage(house, as: person, size: Size(rows: rows, columns: columns)) {
      try ItemScreen(item, tab: tab, in: $0)
    }
  }

  @Test(arguments: sizes)
  func `a text is read at a measure, its comments numbered in the margin`(
    rows: Int, columns: Int
  ) throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    let canvas = try screen(house, item, rows: rows, columns: columns).play()

    expectScreen(canvas, "item-text-\(columns)x\(rows)")
  }

  @Test(arguments: [ItemTab.comments, .checks, .metadata, .history])
  func `every tab tells its part`(tab: ItemTab) throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    for (rows, columns) in [(30, 100), (24, 80), (15, 60)] {
      let canvas = try screen(house, item, tab, rows: rows, columns: columns).play()
      expectScreen(canvas, "item-\(tab)-\(columns)x\(rows)")
    }
  }

  @Test func `digits and arrows change the tab; those that are not there are told`() throws {
    let house = try TestSupport.newsroom()
    let stage = try screen(house, try house.inReview())
    try stage.press("6")
    stage.look { #expect($0.text().contains("[6 Lịch sử]")) }
    try stage.press("right")
    stage.look { #expect($0.text().contains("[7 Nhuận bút]")) }
    try stage.press("right")
    stage.look { #expect($0.text().contains("[1 Nội dung]")) }
    try stage.press("left", "left")
    stage.look { #expect($0.text().contains("[6 Lịch sử]")) }
    try stage.press("2")
    stage.look { #expect($0.text().contains("[2 Thay đổi]")) }
    try stage.press("8")

    #expect(try stage.play().text().contains("[2 Thay đổi]"))
  }

  @Test func `the cursor goes from paragraph to paragraph and over blank ones`() throws {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .lan)
    var screen = try ItemScreen(try house.inReview(Self.text()), in: session)
    screen.lay(out: Rect(row: 2, column: 0, rows: 26, columns: 100))
    _ = try screen.perform("scroll-down", in: session)
    #expect(screen.text.quote.hasPrefix("Sáng 23/11"))
    _ = try screen.perform("scroll-down", in: session)
    #expect(screen.text.quote == "## Người dân nói gì")
    _ = try screen.perform("scroll-up", in: session)
    _ = try screen.perform("scroll-up", in: session)
    #expect(screen.text.paragraph == nil)
    _ = try screen.perform("scroll-to-end", in: session)
    #expect(screen.text.quote.hasPrefix("Đoạn cuối"))
  }

  @Test func `a paragraph longer than the screen is read row by row`() throws {
    let house = try TestSupport.newsroom()
    let long = String(repeating: "chữ và lời ", count: 400) + "hết."
    let item = try house.inReview(Self.text(body: "\(long)\n\nĐoạn sau."))
    let session = try Stage.session(house, as: .lan)
    var screen = try ItemScreen(item, in: session)
    let area = Rect(row: 2, column: 0, rows: 11, columns: 60)
    screen.lay(out: area)
    var steps = 0
    var canvas = Canvas(size: Size(rows: 15, columns: 60))
    while screen.text.quote != "Đoạn sau.", steps < 500 {
      _ = try screen.perform("scroll-down", in: session)
      screen.lay(out: area)
      steps += 1
      screen.draw(on: &canvas, in: area, session: session)
      #expect(area.contains(try #require(canvas.cursor)))
    }
    #expect(steps > 50 && steps < 120)
    for _ in 0..<500 { _ = try screen.perform("scroll-up", in: session) }
    #expect(screen.text.top == 0 && screen.text.paragraph == nil)
  }

  @Test func `a page down and a page up come back to the same place`() throws {
    let house = try TestSupport.newsroom()
    let body = (1...60).map { "Đoạn số \($0)." }.joined(separator: "\n\n")
    let session = try Stage.session(house, as: .lan)
    var screen = try ItemScreen(try house.inReview(Self.text(body: body)), in: session)
    screen.lay(out: Rect(row: 2, column: 0, rows: 20, columns: 80))
    _ = try screen.perform("next-page", in: session)
    let top = screen.text.top
    let words = screen.text.quote
    _ = try screen.perform("next-page", in: session)
    #expect(screen.text.top > top)
    _ = try screen.perform("previous-page", in: session)
    #expect(screen.text.top == top && screen.text.quote == words)
  }

  @Test func `reading marks the item as read`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    #expect(try house.view(item, by: .lan).lastRead == nil)
    try screen(house, item).play()

    let view = try house.view(item, by: .lan)
    #expect(view.lastRead == view.revision.id)
  }

  @Test func `a change by somebody else is told, and the place of reading stays`() throws {
    let folder = try TemporaryFolder()
    let house = try TestSupport.newsroom(at: folder.store)
    let other = try TestSupport.reopened(folder.store, clock: house.clock, seed: 7)
    let body = (1...60).map { "Đoạn số \($0)." }.joined(separator: "\n\n")
    let item = try house.draft(Self.text(body: body)).id
    let stage = try screen(house, item, as: .minh, rows: 24, columns: 80)
    try stage.press("pagedown", "down", "down")
    stage.look { #expect($0.text().contains("Đoạn số 12.")) }
    stage.meanwhile {
      house.clock.move(minutes: 5)
      try other.make("submit", on: item, by: .minh)
      try other.make("claim", on: item, by: .ha)
      try other.save(Self.text(body: "Đoạn mới ở đầu.\n\n" + body), in: item, by: .ha)
    }
    stage.look { expectScreen($0, "item-changed-80x24") }
    try stage.press("6")
    stage.look { #expect(!$0.text().contains("Vừa thay đổi")) }
    try stage.play()
  }

  @Test func `a paragraph is commented where the cursor stands`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text())
    let stage = try screen(house, item)
    try stage.press("end", "f6")
    stage.look { expectScreen($0, "comment-100x30") }
    stage.type("Dẫn nguồn.")
    try stage.press("tab", "space", "enter")
    #expect(try stage.play().text().contains("Đã ghi góp ý."))

    let comment = try #require(try house.view(item).comments.first)
    #expect(comment.body == "Dẫn nguồn." && comment.isMust)
    #expect(comment.quote.hasPrefix("Đoạn cuối nói về kinh phí"))
  }

  @Test func `an empty comment is refused and the dialog stays`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text())
    let stage = try screen(house, item)
    try stage.press("c", "f9")

    #expect(try stage.play().text().contains("✗"))
    #expect(try house.view(item).comments.isEmpty)
  }

  @Test func `a thread is answered, settled and opened again`() throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    let stage = try screen(house, item, as: .ha)
    try stage.press("tab", "enter")
    stage.look { expectScreen($0, "thread-100x30") }
    stage.type("Đã bổ sung.")
    try stage.press("f9", "enter", "tab", "tab", "enter")
    stage.look { #expect($0.text().contains("Góp ý 1 đã giải quyết xong.")) }
    try stage.press("3")
    stage.look { #expect($0.text().contains("đã giải quyết (Đỗ Thu Hà")) }
    try stage.press("enter", "tab", "tab", "enter")
    #expect(try stage.play().text().contains("Đã mở lại góp ý 1."))

    let view = try house.view(item)
    #expect(view.comments.count == 4)
    #expect(view.item.openMustComments == 1)
  }

  @Test func `a comment that must be settled is not settled by whom it was made for`() throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    let stage = try screen(house, item, as: .minh)
    try stage.press("3", "enter", "tab", "tab", "enter")

    #expect(try stage.play().text().contains("✗"))
    #expect(try house.view(item).item.openMustComments == 1)
  }

  private func threads(of item: ID<Item>, in house: TestNewsroom) throws -> [CommentThread] {
    let view = try house.view(item)
    return CommentThread.all(
      of: view, places: try house.newsroom.commentPlaces(in: view),
      in: TextBuffer(view.revision.text.body)
    ).sorted { $0.number < $1.number }
  }

  @Test func `a comment whose paragraph was edited at its end stays with it`() throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    try house.make("return", on: item, by: .ha)
    let body = Self.body.replacing("4,2 tỷ đồng", with: "4,2 tỷ đồng (đã quyết toán)")
    try house.save(Self.text(body: body), in: item, by: .minh)
    let kept = try threads(of: item, in: house)
    #expect(kept[0].paragraph != nil && !kept[0].isAdrift)

    try house.save(Self.text(body: "Bài viết lại từ đầu."), in: item, by: .minh)
    let lost = try threads(of: item, in: house)
    #expect(lost[0].paragraph == nil && lost[0].isAdrift)
    #expect(!lost[1].isAdrift)
  }

  @Test func `a comment that lost its place stands first and is given one by keys`() throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    try house.make("return", on: item, by: .ha)
    let body = Self.body.replacing("4,2 tỷ đồng", with: "hơn bốn tỷ")
    try house.save(Self.text(body: body), in: item, by: .minh)
    let stage = try screen(house, item, as: .ha)
    try stage.press("3")
    stage.look { expectScreen($0, "lost-place-100x30") }
    try stage.press("f5")
    stage.look { #expect($0.text().contains("Chọn đoạn cho góp ý 1 bằng mũi tên")) }
    try stage.press("end", "enter")
    stage.look { #expect($0.text().contains("Đã đặt góp ý 1 vào đoạn này.")) }
    try stage.press("3")

    #expect(!(try stage.play().text().contains("mất chỗ")))
    #expect(try threads(of: item, in: house)[0].root.quote.hasPrefix("Đoạn cuối nói về kinh phí"))
  }

  @Test func `Esc gives up giving a comment its place`() throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    let stage = try screen(house, item, as: .ha)
    try stage.press("3", "f5", "esc")
    stage.look { #expect($0.text().contains("[3 Góp ý")) }
    try stage.press("end", "f5")

    #expect(try stage.play().text().contains("Góp ý này về cả bài"))
  }

  @Test func `hostile words are shown as tokens wherever they stand`() throws {
    let house = try TestSupport.newsroom()
    let evil = "Thông báo\u{1B}[31m \u{202E}khẩn\u{200B}"
    let item = try house.draft(
      Text(
        title: evil, summary: evil, body: "\(evil)\n\nMột đoạn\u{7}.", fields: [.category: "other"])
    ).id
    _ = try house.newsroom.comment(
      NewComment(item: item, body: evil, isMust: true), by: try house.acting(.minh))
    let stage = try screen(house, item, as: .minh)
    stage.look { expectScreen($0, "hostile-text") }
    for keys in ["3", "4", "5", "6", "f2"] {
      try stage.press(keys)
      stage.look { canvas in Self.expectHarmless(canvas) }
    }
    try stage.press("1")
    stage.look { expectScreen($0, "hostile-decision") }
    try stage.press("esc", "3", "enter")
    stage.look { expectScreen($0, "hostile-thread") }
    try stage.play()
  }

  private static func expectHarmless(_ canvas: Canvas) {
    let bad: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{200B}", "\u{7}"]
    #expect(!canvas.text().unicodeScalars.contains { bad.contains($0) })
  }

  @Test func `why an item was returned stands above its text`() throws {
    let house = try TestSupport.newsroom()
    let id = try house.inReview()
    try house.make("return", on: id, by: .lan, comment: "Nêu rõ tên xã.\nSửa tít.")
    let stage = try Stage(house, as: .minh) { try ItemScreen(id, in: $0) }
    let screen = try stage.play().text()

    #expect(screen.contains("Trả lại · Bùi Thị Lan, 08:00: Nêu rõ tên xã. Sửa tít."))
  }

  @Test func `an item that was returned and approved tells it in its history`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text())
    house.clock.move(minutes: 30)
    try house.make("return", on: item, by: .lan, comment: "Nêu rõ nguồn số liệu.")
    house.clock.move(hours: 1)
    try house.make("submit", on: item, by: .minh)
    house.clock.move(days: 1)
    try house.make("approve", on: item, by: .lan)
    let stage = try screen(house, item, .history)

    expectScreen(try stage.play(), "item-story-100x30")
  }

  @Test func `what the program held is not laid at anybody's door`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text())
    try house.make("approve", on: item, by: .lan)
    _ = try house.newsroom.comment(
      NewComment(item: item, body: "Số liệu sai.", isMust: true), by: try house.acting(.thanh))
    _ = try house.newsroom.runQueue(from: "timer")
    let text = try screen(house, item, .history).play().text()

    #expect(text.contains("chương trình · Giữ lại trong hàng đợi · cảnh báo"))
  }

  @Test func `an approved text has nobody who wrote in it since`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text())
    try house.make("approve", on: item, by: .lan)
    let text = try screen(house, item, .checks).play().text()

    #expect(text.contains("✓ không ai sửa nội dung từ lần duyệt trước"))
    #expect(!text.contains("là người viết"))
  }

  @Test func `the language of a text is told by its name`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text())
    let text = try screen(house, item, .metadata).play().text()

    #expect(text.contains("Ngôn ngữ              Tiếng Việt"))
  }

  @Test func `a quorum that is not reached stands among the checks`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft(kind: .legalDocument, TestNewsroom.document()).id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    try house.make("forward", on: item, by: .ha)
    _ = try house.newsroom.giveOpinion(
      .return, on: item, comment: "Thiếu phụ lục.", by: try house.acting(.hung))
    let stage = try screen(house, item, .checks, as: .thanh)

    expectScreen(try stage.play(), "item-quorum-100x30")
  }

  @Test func `what is not written as the house writes stands among the checks`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text(body: "Họp ngày 30/02/2026 , xã Hòa Bình."))
    let text = try screen(house, item, .checks).play().text()

    #expect(text.contains("CÁCH VIẾT"))
    #expect(text.contains("✗ Nội dung, dòng 1: “30/02/2026” không phải là ngày có trong lịch."))
    #expect(text.contains("2 chỗ chưa đúng cách viết của tòa soạn."))
    #expect(try !screen(house, item, .text).play().text().contains("CÁCH VIẾT"))
  }

  @Test func `words that nobody knows stand among the checks and stop nothing`() throws {
    let made = try MadeDictionaries()
    let house = try TestSupport.newsroom()
    let item = try house.inReview(Self.text(body: "Tỉnh đả họp."))
    let stage = try screen(house, item, .checks)
    stage.session.speller = made.speller
    let text = try stage.play().text()

    #expect(text.contains("CHÍNH TẢ"))
    #expect(text.contains("✗ Nội dung, dòng 1: “đả” có thể sai chính tả."))
    #expect(text.contains("lỗi chính tả."))
    #expect(try !screen(house, item, .checks).play().text().contains("CHÍNH TẢ"))
  }

  @Test func `no size of the window traps`() throws {
    let house = try TestSupport.newsroom()
    let item = try commented(house)
    let session = try Stage.session(house, as: .lan)
    for tab in ItemTab.allCases {
      var screen = try ItemScreen(item, tab: tab, in: session)
      var decision = try DecisionDialog("reject", on: [item], in: session)
      var actions = try ActionsDialog(on: [item], in: session)
      for rows in [0, 1, 2, 3, 5, 8, 13] {
        for columns in [0, 1, 6, 11, 24, 60] {
          var canvas = Canvas(size: Size(rows: rows, columns: columns))
          screen.lay(out: canvas.area)
          screen.draw(on: &canvas, in: canvas.area, session: session)
          _ = try screen.perform("next-page", in: session)
          decision.lay(out: canvas.area)
          decision.draw(on: &canvas, in: canvas.area, session: session)
          actions.lay(out: canvas.area)
          actions.draw(on: &canvas, in: canvas.area, session: session)
        }
      }
    }
  }

  @Test func `what the keys of an item offer, an item that is read can do`() throws {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .lan)
    let screen = try ItemScreen(try house.inReview(), in: session)
    for entry in CommandTable.entries where entry.contexts.contains("item") {
      #expect(screen.knows(entry.name), "\(entry.name.rawValue)")
    }
  }
}
