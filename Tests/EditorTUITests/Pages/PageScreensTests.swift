import ArgumentParser
import Foundation
import Testing

@testable import EditorCLI
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
    let played = try play("lan 80x24: Up", "lan 80x24: Ctrl+Q F2", "ai 80x24: F2")

    #expect(
      played.faults == [
        PageFault(line: 1, problem: .unchanged("Up")),
        PageFault(line: 2, problem: .ended("Ctrl+Q")),
        PageFault(line: 2, problem: .ended("F2")),
        PageFault(line: 3, problem: .unknownPerson("ai")),
      ])
  }
}

/// The pages in the repository that show screens. `RECORD=1` takes them anew.
struct DocumentationTests {
  /// The commands of a page, without those that stand in a line of prose.
  private static func commands(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let command = line.drop { $0 == " " }
      return command.hasPrefix("toasoan ") ? String(command.dropFirst("toasoan ".count)) : nil
    }
  }

  @Test(arguments: ["docs/huong-dan.md", "README.md"])
  func `every command of a page is one that the program understands`(_ name: String) throws {
    let commands = Self.commands(
      in: try PageFile(name: Self.root.appending(path: name).path).text())
    #expect(commands.count > 3)
    for command in commands {
      #expect(throws: Never.self, "\(name): toasoan \(command)") {
        _ = try ToasoanCommand.parseAsRoot(try CommandLineSplitter.split(command))
      }
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["docs/huong-dan.md", "README.md"])
  func `the screens of a page are what the program shows`(_ name: String) throws {
    let file = PageFile(name: Self.root.appending(path: name).path)
    let text = try file.text()
    let page = Page(text)
    let played = try PageScreens().screens(for: page.blocks.map(\.directive))
    let words = PageFaultWords(language: .english)
    let faults = (page.faults + played.faults).map { fault in
      "\(name):\(fault.line): \(words.sentence(for: fault.problem))"
    }
    try #require(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    #expect(!page.blocks.isEmpty)
    let filled = page.filled(with: played.screens)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try file.write(filled)
    } else {
      #expect(filled == text, "make pages takes the screens anew")
    }
  }
}
