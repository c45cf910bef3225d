import Prose
import Storage
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

struct FindingTests {
  private let words = "Vải sớm.\nNgười trồng vải nói: vai, vại, vải.\nHết."

  private func stage() throws -> EditorStage {
    let house = try TestSupport.newsroom()
    return try EditorStage(house, editing: try EditorStage.article(words, in: house))
  }

  @Test func `marks that are not typed are not looked for`() throws {
    let stage = try stage()
    try stage.run("find-text")
    try stage.type("vai")
    #expect(stage.statusLine.contains("1/5"))
  }

  @Test func `marks that are typed are looked for`() throws {
    let stage = try stage()
    try stage.run("find-text")
    try stage.type("vải")
    #expect(stage.statusLine.contains("1/3"))
  }

  @Test func `next and previous go round`() throws {
    let stage = try stage()
    try stage.run("find-text")
    try stage.type("vải")
    try stage.run("next-row")
    #expect(stage.statusLine.contains("2/3"))
    try stage.run("find-next", "find-next")
    #expect(stage.statusLine.contains("1/3"))
    try stage.run("find-previous")
    #expect(stage.statusLine.contains("3/3"))
  }

  @Test func `Enter stays at the hit with it selected, Esc goes back to where one was`() throws {
    let stage = try stage()
    try stage.run("move-to-end", "find-text")
    try stage.type("nói")
    try stage.run("go-back")
    #expect(stage.screen.active.cursor.position == stage.screen.active.text.buffer.end)
    try stage.run("find-text", "confirm")
    #expect(stage.screen.active.selectedText == "nói")
  }

  @Test func `what is not there is said, and nothing moves`() throws {
    let stage = try stage()
    try stage.run("find-text")
    try stage.type("xyz")
    #expect(stage.statusLine.contains("không thấy"))
    #expect(stage.screen.active.cursor.selection == nil)
  }

  @Test func `all hits in sight are marked`() throws {
    let stage = try stage()
    try stage.run("find-text")
    try stage.type("vai")
    let styles = stage.picture().styles()
    #expect(styles.filter { $0.hasSuffix("searchHit") }.count == 4)
    #expect(styles.filter { $0.hasSuffix("selection") }.count == 1)
  }

  @Test func `the next hit is one of the text as it is now`() throws {
    let stage = try stage()
    try stage.run("find-text")
    try stage.type("vải")
    try stage.run("confirm", "move-to-start")
    try stage.type("Vải và ")
    try stage.run("find-next")
    #expect(stage.screen.find?.hits.count == 4)
    while stage.screen.active.history.canUndo { try stage.run("undo") }
    try stage.run("find-next")

    #expect(stage.screen.find?.hits.count == 3)
    #expect(stage.screen.active.selectedText?.lowercased() == "vải")
  }
}
