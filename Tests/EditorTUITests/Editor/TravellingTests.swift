import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct TravellingTests {
  /// Three things written a minute apart, the second taken back again.
  private func stage(_ house: TestNewsroom) throws -> EditorStage {
    let stage = try EditorStage(house, editing: try EditorStage.article("Cũ.", in: house))
    try stage.type("Một. ")
    stage.wait(milliseconds: 60_000)
    try stage.type("Hai. ")
    try stage.run("undo")
    stage.wait(milliseconds: 60_000)
    try stage.type("Ba. ")
    return stage
  }

  @Test func `each earlier text is shown with its time, branches that were left too`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.run("travel-in-time")
    #expect(stage.body == "Một. Ba. Cũ.")
    #expect(stage.statusLine.contains("Bài như lúc 08:02:00 · 4/4"))
    try stage.run("earlier-text")
    #expect(stage.body == "Một. Hai. Cũ.")
    #expect(stage.statusLine.contains("Bài như lúc 08:01:00 · 3/4"))
    try stage.run("earlier-text", "earlier-text", "earlier-text")
    #expect(stage.body == "Cũ.")
    #expect(stage.statusLine.contains("mới mở · 1/4"))
    try stage.run("minute-later")
    #expect(stage.body == "Một. Cũ.")
    try stage.run("minute-later")
    #expect(stage.body == "Một. Hai. Cũ.")
  }

  @Test func `Esc brings back what was there, and nothing has changed`() throws {
    let stage = try stage(try TestSupport.newsroom())
    let before = stage.screen.fields[2].history
    try stage.run("travel-in-time", "earlier-text", "earlier-text", "go-back")

    #expect(stage.body == "Một. Ba. Cũ.")
    #expect(stage.screen.fields[2].history.current == before.current)
    #expect(stage.closedWith == nil)
  }

  @Test func `Enter stays there, and what came later can still be seen`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.run("travel-in-time", "earlier-text")
    let message = try #require(try stage.run("confirm"))
    #expect(message.text.hasPrefix("Đã trở lại bài như lúc 08:01:00."))
    #expect(stage.body == "Một. Hai. Cũ.")
    stage.wait(milliseconds: 60_000)
    try stage.type("Bốn. ")
    #expect(stage.body == "Một. Hai. Bốn. Cũ.")
    try stage.run("travel-in-time", "earlier-text")

    #expect(stage.body == "Một. Ba. Cũ.")
  }

  @Test func `nothing is typed into a text that is only looked at, and no draft is made of it`()
    throws
  {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    stage.wait(milliseconds: 60_000)
    let id = try #require(stage.screen.subject?.id)
    try stage.run("travel-in-time", "earlier-text", "earlier-text")
    try stage.type("x")
    try stage.paste("y")
    stage.wait(milliseconds: 120_000)

    #expect(stage.body == "Một. Cũ.")
    #expect(try stage.draft(of: id)?.text.body == "Một. Ba. Cũ.")
  }

  @Test func `undo goes on where a draft was left`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    let id = try #require(stage.screen.subject?.id)
    try stage.run("go-back")
    let again = try EditorStage(house, editing: id)
    try again.run("confirm")
    #expect(again.body == "Một. Ba. Cũ.")
    try again.run("undo")
    #expect(again.body == "Một. Cũ.")
    try again.run("travel-in-time")
    #expect(again.picture().text().contains("2/4"))
    try again.run("later-text")
    #expect(again.body == "Một. Hai. Cũ.")
  }

  @Test func `a text in which nothing was written has no earlier one`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, editing: try EditorStage.article("Cũ.", in: house))

    #expect(try stage.run("travel-in-time")?.text == "Không còn gì để hoàn tác.")
    #expect(stage.screen.travelling == nil)
  }
}
