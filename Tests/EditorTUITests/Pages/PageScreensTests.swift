import Testing

@testable import EditorTUI

struct PageScreensTests {
  private func play(_ comments: String...) throws -> (screens: [[String]], faults: [PageFault]) {
    let directives = try comments.enumerated().map { index, text in
      try ScreenDirective("<!-- màn hình: \(text) -->", line: index + 1)
    }
    return try PageScreens().screens(for: directives)
  }

  @Test func `the same page gives the same screens`() throws {
    let first = try play("lan 100x30: F2", "lan 80x24: F1")
    let second = try play("lan 100x30: F2", "lan 80x24: F1")

    #expect(first.faults.isEmpty)
    #expect(first.screens == second.screens)
    #expect(first.screens.map(\.count) == [30, 24])
    #expect(first.screens[0].contains { $0.contains("Việc làm được ·") })
  }

  @Test func `every screen begins in a newsroom of its own`() throws {
    let played = try play(
      "minh 80x24: F5 Enter \"Tin mới\" Ctrl+S", "minh 80x24: / \"tin moi\"")

    #expect(played.faults.isEmpty)
    #expect(played.screens[0].contains { $0.contains("Đã lưu thành tin bài") })
    #expect(!played.screens[1].contains { $0.contains("Tin mới") })
  }

  @Test func `a screen that goes on finds what was done before, for somebody else too`() throws {
    let played = try play(
      "minh 80x24: F5 Enter", "minh 80x24 tiếp: \"Tin mới\"", "minh 80x24 tiếp: Ctrl+S Esc",
      "lan 80x24 tiếp: F3 \"tin moi\"")

    #expect(played.faults.isEmpty)
    #expect(played.screens[1].contains { $0.contains("Tin mới") })
    #expect(played.screens[3].contains { $0.contains("Tin mới") })
  }

  @Test func `only the rows that were asked for are shown`() throws {
    let played = try play("lan 80x24:", "lan 80x24 dòng 1-3:")

    #expect(played.screens[1] == Array(played.screens[0].prefix(3)))
  }

  @Test func `whoever comes for the first time is introduced, and others sign in`() throws {
    let played = try play("lan 80x24 lần đầu:", "? 80x24:", "? 80x24: \"bui thi lan\" Enter")

    #expect(played.screens[0].contains { $0.contains("NĂM PHÍM CẦN NHỚ") })
    #expect(played.screens[1].contains { $0.contains("Bạn là ai?") })
    #expect(played.screens[2].contains { $0.contains("Chào Bùi Thị Lan") })
  }

  @Test func `what a page says must be seen is looked for in the rows that it shows`() throws {
    let played = try play(
      "lan 80x24 thấy \"Bùi Thị Lan\":", "lan 80x24 dòng 2-4 thấy \"Bùi Thị Lan\":")

    #expect(played.faults == [PageFault(line: 2, problem: .unseen("Bùi Thị Lan"))])
  }

  @Test func `keys that change nothing, or come too late, are faults`() throws {
    // What waits is told until the first key.
    let played = try play("lan 80x24: Up Up", "lan 80x24: Ctrl+Q F2", "ai 80x24: F2")

    #expect(
      played.faults == [
        PageFault(line: 1, problem: .unchanged("Up")),
        PageFault(line: 2, problem: .ended("Ctrl+Q")),
        PageFault(line: 2, problem: .ended("F2")),
        PageFault(line: 3, problem: .unknownPerson("ai")),
      ])
  }
}
