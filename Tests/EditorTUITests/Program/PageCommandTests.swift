import Foundation
import TestSupport
import Testing

@testable import EditorCLI
@testable import EditorTUI

/// The commands of the program that are about its own pages and keys.
final class PageCommandTests {
  private let folder: URL
  private let numbers = SharedGenerator(seed: 5)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  private typealias Told = (status: CommandStatus, output: String, told: String)

  private func run(_ arguments: String...) -> Told { run(arguments) }

  private func run(_ arguments: [String]) -> Told {
    let numbers = numbers
    var output = ""
    var told = ""
    let console = Console(
      output: { output += $0 },
      outputBytes: { output += String(decoding: $0, as: UTF8.self) }, messages: { told += $0 },
      isTerminal: false,
      environment: [
        "XDG_CONFIG_HOME": folder.path, "TOASOAN_STORE": folder.appending(path: "kho.db").path,
      ], clock: { PageScreens.moment }, random: { numbers.next() }, source: "test",
      readInput: { _ in [] }, isInputTerminal: false, askSecret: { _ in "" })
    let status = EditorCLI.run(ToasoanCommand.self, arguments, console)
    return (status, output, told)
  }

  private func page(_ text: String) throws -> String {
    let path = folder.appending(path: "trang.md").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `a page gets its screens, and a second time nothing changes`() throws {
    let path = try page("# Trang\n\n<!-- màn hình: lan 80x24 dòng 1-1: -->\n```\n```\nHết.\n")
    #expect(run("guide", "fill", path).status == .done)
    let filled = try PageFile(name: path).text()
    #expect(run("guide", "fill", path).status == .done)

    let row = " Tòa soạn › Cần tôi xử lý   Cổng TTĐT tỉnh Bắc Giang                Bùi Thị Lan"
    #expect(
      filled
        == "# Trang\n\n<!-- màn hình: lan 80x24 dòng 1-1: -->\n```\n\(row)\n```\nHết.\n")
    #expect(try PageFile(name: path).text() == filled)
  }

  @Test func `faults are told with page and line, and nothing is written`() throws {
    let text = "<!-- màn hình: lan 80x24: -->\n```\n```\n<!-- màn hình: ai 80x24: -->\n```\n```\n"
    let path = try page(text)
    let told = run("guide", "fill", path)

    #expect(told.status == .refused)
    #expect(told.told == "\(path):4: Tòa soạn mẫu không có ai đăng nhập là ai.\n")
    #expect(try PageFile(name: path).text() == text)
  }

  @Test func `a page that is not there is told`() {
    let told = run("guide", "fill", folder.appending(path: "khong-co.md").path)
    #expect(told.status == .wrongUsage)
    #expect(told.told.contains("khong-co.md"))
  }

  @Test(arguments: [
    ("docs/huong-dan.md", "\n## 16. ", "\n## 17. "),
    ("README.md", "\n## Without a screen", "\n## Where data lies"),
  ])
  func `the commands of a page work one after the other in the sample newsroom`(
    name: String, beginning: String, ending: String
  ) throws {
    let text = try Documentation.file(name).text()
    let start = try #require(text.range(of: beginning))
    let end = try #require(text.range(of: ending))
    let picture = folder.appending(path: "anh.png")
    try Data(SmallPicture.png).write(to: picture)
    var files = ["bai.md": try page("Trạm mới cách quốc lộ 600 mét.\n"), "anh.png": picture.path]
    for name in ["lay-ra.png", "lay-ra.docx"] { files[name] = folder.appending(path: name).path }
    #expect(run("init", "--rehearsal", "--sample").status == .done)
    let commands = Documentation.commands(in: text[start.upperBound..<end.lowerBound])

    #expect(commands.count > 3)
    for command in commands {
      let words = try CommandLineSplitter.split(command).map { files[$0] ?? $0 }
      let told = run(words)
      #expect(told.status == .done, "toasoan \(command)\n\(told.told)")
    }
  }

  @Test func `whoever has no keys of their own has no faults either`() {
    let told = run("keymap", "check")
    #expect(told.status == .done)
    #expect(told.output == "Bạn chưa có tệp bàn phím riêng; đang dùng các phím mặc định.\n")
    let english = run("keymap", "check", "--lang", "en").output
    #expect(english == "You have no key map of your own; the default keys are in use.\n")
  }

  @Test func `a key map that was named must be there`() {
    let told = run("keymap", "check", folder.appending(path: "phim.conf").path)
    #expect(told.status == .wrongUsage)
    #expect(told.told.contains("Không dùng được tệp"))
  }
}
