import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct PortalScreensTests {
  private func stage(
    _ house: TestNewsroom, as person: Cast = .tuan, _ size: Size = Size(rows: 30, columns: 100)
  ) throws -> Stage {
    try Stage(house, as: person, size: size) { _ in PortalsScreen() }
  }

  @Test(arguments: screenSizes.indices) func `the portals fit the screen`(_ index: Int) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, screenSizes[index].size)
    expectScreen(try stage.play(), "portals-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `the new portal fits the screen`(_ index: Int) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, screenSizes[index].size)
    try stage.press("f5")
    stage.type("Sở Tài chính")

    expectScreen(try stage.play(), "new-portal-\(screenSizes[index].name)")
  }

  @Test func `the address of a new portal is proposed from its unit by Điều 4`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("Sở Tài chính")
    try stage.press("tab")
    stage.type("Cổng TTĐT Sở Tài chính")
    try stage.press("enter")
    let text = try stage.play().text()

    let portal = try #require(try house.newsroom.board().portal(code: "stc"))
    #expect(portal.domain == "stc.bacgiang.gov.vn")
    #expect(text.contains("Đã thêm Cổng TTĐT Sở Tài chính."))
  }

  @Test func `an address that was typed stays, and what is wrong with it is told at once`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("f5")
    stage.type("Sở Tài chính")
    try stage.press("tab", "tab", "tab", "end")
    stage.type("x")
    var wrong = ""
    stage.look { wrong = $0.text() }
    try stage.press("shift+tab", "shift+tab", "shift+tab", "end")
    stage.type(" tỉnh")
    let text = try stage.play().text()

    #expect(wrong.contains("stc.bacgiang.gov.vnx"))
    #expect(text.contains("stc.bacgiang.gov.vnx"))
  }

  @Test func `a name is edited`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press("end", "f4", "end")
    stage.type(" mới")
    try stage.press("enter")
    try stage.play()

    #expect(try house.newsroom.board().portals.values.contains { $0.name.hasSuffix(" mới") })
  }

  @Test func `a branch folds and unfolds, and left goes to the portal above`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .tuan)
    var screen = PortalsScreen()
    try screen.refresh(in: session)
    _ = try screen.perform("last-row", in: session)
    _ = try screen.perform("first-row", in: session)
    _ = try screen.perform("collapse-branch", in: session)
    #expect(screen.tree.lines.count == 1)
    _ = try screen.perform("expand-branch", in: session)
    #expect(screen.tree.lines.count == 4)
    _ = try screen.perform("next-row", in: session)
    _ = try screen.perform("collapse-branch", in: session)
    _ = try screen.perform("collapse-branch", in: session)
    #expect(screen.cursor.selected == 0 || screen.tree.lines.count == 3)
  }

  @Test func `whoever keeps no portals is told who does`() throws {
    let stage = try stage(try TestSupport.newsroom(), as: .minh)
    try stage.press("f5")

    #expect(try stage.play().text().contains("quản trị kỹ thuật"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, size)
    try stage.press("end", "left", "left", "right", "f5", "a", "esc", "f4", "esc", "/", "x")
    try stage.play()
  }

  @Test(arguments: screenSizes.indices) func `the choice of portals fits the screen`(_ index: Int)
    throws
  {
    let stage = try Stage(
      try TestSupport.newsroom(), as: .van, size: screenSizes[index].size
    ) { _ in DeskScreen() }
    try stage.press("ctrl+o")

    expectScreen(try stage.play(), "switch-portal-\(screenSizes[index].name)")
  }

  @Test func `the desk goes to the portal that was chosen`() throws {
    let stage = try Stage(try TestSupport.newsroom(), as: .van) { _ in DeskScreen() }
    try stage.press("ctrl+o")
    stage.type("quy son")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(stage.session.portal.code == "quyson")
    #expect(text.contains("Đang ở Cổng TTĐT xã Quý Sơn."))
  }

  @Test func `a list of the board is the one of the new portal after switching`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.published(TestNewsroom.text("Tin của cổng tỉnh"))
    let stage = try Stage(house, as: .van) { _ in DeskScreen() }
    try stage.press("tab")
    for _ in 0..<13 { try stage.press("down") }
    var before = ""
    stage.look { before = $0.text() }
    try stage.press("enter", "ctrl+o")
    stage.type("quy son")
    try stage.press("enter")
    let after = try stage.play().text()

    #expect(before.contains("Tin của cổng tỉnh"))
    #expect(!after.contains("Tin của cổng tỉnh"))
  }

  @Test func `only portals that the person may read are offered`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .ly)
    #expect(try PortalDialog(in: session).shown.map(\.code) == ["quyson"])
  }
}

struct LogScreenTests {
  private func stage(_ size: Size = Size(rows: 30, columns: 100)) throws -> Stage {
    let house = try TestSupport.newsroom()
    house.clock.move(hours: 1)
    _ = try house.published()
    return try Stage(house, as: .khanh, size: size) { _ in LogScreen() }
  }

  @Test(arguments: screenSizes.indices) func `the log fits the screen`(_ index: Int) throws {
    expectScreen(try stage(screenSizes[index].size).play(), "log-\(screenSizes[index].name)")
  }

  @Test func `F4 checks the chain and says that it is whole`() throws {
    let stage = try stage()
    try stage.press("f4")

    #expect(try stage.play().text().contains("Nhật ký nguyên vẹn: đã kiểm tra"))
  }

  @Test func `the chain is checked beside the work, on a connection of its own`() throws {
    let folder = try TemporaryFolder()
    let house = try TestSupport.newsroom(at: folder.store)
    _ = try house.published()
    let stage = try Stage(house, as: .khanh) { _ in LogScreen() }
    stage.openAnother(folder.store)
    try stage.press("f4")
    var meanwhile = ""
    stage.look { meanwhile = $0.text() }
    try stage.press("down")
    stage.waitForJob()
    let text = try stage.play().text()

    #expect(meanwhile.contains("Đang kiểm tra nhật ký"))
    #expect(text.contains("Nhật ký nguyên vẹn: đã kiểm tra"))
    try house.newsroom.close()
  }

  @Test func `Esc stops the check and stays, and again goes back`() throws {
    let folder = try TemporaryFolder()
    let house = try TestSupport.newsroom(at: folder.store)
    let session = try Stage.session(house, as: .khanh)
    let mayGoOn = Gate()
    session.openAnother = {
      mayGoOn.wait()
      throw CancellationError()
    }
    defer { mayGoOn.open() }
    var screen = LogScreen()
    try screen.refresh(in: session)
    _ = try screen.perform("verify-log", in: session)
    #expect(screen.heading(in: session).hasPrefix("Đang kiểm tra nhật ký"))
    guard case .say = try screen.perform("go-back", in: session) else {
      Issue.record("the screen was left while it checked")
      return
    }
    #expect(!screen.heading(in: session).hasPrefix("Đang kiểm tra nhật ký"))
    guard case .ignored = try screen.perform("go-back", in: session) else {
      Issue.record("the screen cannot be left")
      return
    }
    try house.newsroom.close()
  }

  @Test func `a check that cannot be made says why`() throws {
    let house = try TestSupport.newsroom()
    let stage = try Stage(house, as: .khanh) { _ in LogScreen() }
    stage.openAnother("/nowhere/store.db")
    try stage.press("f4")
    stage.waitForJob()
    #expect(try stage.play().text().contains("Không có kho nào"))
  }

  @Test func `the last line of the log is the founding of the store`() throws {
    let stage = try stage()
    try stage.press("end")

    #expect(try stage.play().text().contains("Thêm cổng"))
  }

  @Test func `a long log is read page by page`() throws {
    let house = try TestSupport.newsroom()
    for number in 0..<130 { _ = try house.inReview(TestNewsroom.text("Tin số \(number)")) }
    let session = try Stage.session(house, as: .khanh)
    var screen = LogScreen()
    try screen.refresh(in: session)
    #expect(screen.events.count == 200)
    screen.lay(out: Rect(row: 0, column: 0, rows: 20, columns: 100))
    for _ in 0..<30 { _ = try screen.perform("next-page", in: session) }
    #expect(screen.events.count > 400)
    _ = try screen.perform("last-row", in: session)
    #expect(screen.events.last?.sequence == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func `whoever keeps no accounts may not read the log, and is told so`() throws {
    let stage = try Stage(try TestSupport.newsroom(), as: .minh) { _ in LogScreen() }
    try stage.press("down", "end", "pagedown", "f4")

    #expect(try stage.play().text().contains("Chưa có dòng nào."))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(size)
    try stage.press("end", "up", "f4", "home")
    try stage.play()
  }
}
