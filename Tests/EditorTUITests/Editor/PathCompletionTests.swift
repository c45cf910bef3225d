import Foundation
import Newsroom
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Tab goes on with the path of a file as far as it can be told.
final class PathCompletionTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "toasoan-paths-\(UUID().uuidString)").path

  init() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for name in ["Ảnh", "bài", "bài/sâu"] {
      try manager.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
    }
    for name in ["bản thảo.md", "bản thảo 2.md", "vườn vải.png", ".kín", "bài/sâu/a\u{1B}b"] {
      try Data().write(to: URL(filePath: "\(folder)/\(name)"))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func completed(_ typed: String) -> PathCompletion {
    PathCompletion(of: typed, home: folder)
  }

  @Test func `a name that is told is filled in, a folder with its sign`() {
    #expect(completed("\(folder)/vư") == .completed("\(folder)/vườn vải.png"))
    #expect(completed("~/Ả") == .completed("~/Ảnh/"))
    #expect(completed("~/bài") == .completed("~/bài/"))
    #expect(completed("~/bài/") == .completed("~/bài/sâu/"))
    #expect(completed("~") == .completed("~/"))
    #expect(completed("  ~/vư ") == .completed("~/vườn vải.png"))
    #expect(completed("~/.k") == .completed("~/.kín"))
  }

  @Test func `of several as much is filled in as they agree on, then they are told`() {
    #expect(completed("~/bản") == .completed("~/bản thảo"))
    #expect(completed("~/bản thảo") == .several(["bản thảo 2.md", "bản thảo.md"]))
    #expect(completed("~/b") == .several(["bài", "bản thảo 2.md", "bản thảo.md"]))
  }

  @Test(arguments: ["", "~/vườn vải.png", "~/không có", "/nowhere/x", "~/bản thảo.md", "~/Ảnh/"])
  func `what is whole or leads nowhere is left as it is`(typed: String) {
    #expect(completed(typed) == .nothing)
  }

  @Test func `a name that could steer a terminal is not offered`() {
    #expect(completed("~/bài/sâu/") == .nothing)
  }

  @Test func `Tab in the form goes on with the path, and to the next field once it is whole`()
    throws
  {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .minh)
    session.home = folder
    var form = FileForms(files: [], session: session).bringing()
    func path() -> String { form.box.form.text("path") }
    func tab() throws -> Message? {
      guard case .say(let told) = try form.perform("next-field", in: session) else { return nil }
      return told
    }
    form.box.form.paste("~/b", at: session.now)
    #expect(try tab()?.text == "3 tên: bài  bản thảo 2.md  bản thảo.md")
    #expect(form.footer(in: session).contains { $0.1 == "Điền nốt" })
    form.box.form.paste("ản thảo 2", at: session.now)
    #expect(try tab() == nil && path() == "~/bản thảo 2.md")
    #expect(try tab() == nil && form.box.form.active?.name == "alternative")
    #expect(!form.footer(in: session).contains { $0.1 == "Điền nốt" })
    // Elsewhere Tab means what it means.
    #expect(try tab() == nil && form.box.form.active?.name == "caption")
  }
}
