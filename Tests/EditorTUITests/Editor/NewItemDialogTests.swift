import Newsroom
import Rulebook
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct NewItemDialogTests {
  private func opened(
    _ house: TestNewsroom, as person: Cast = .minh
  ) throws -> (Session, NewItemDialog) {
    let session = try Stage.session(house, as: person)
    return (session, try NewItemDialog(in: session))
  }

  private func editor(
    of dialog: inout NewItemDialog, in session: Session
  ) throws -> EditorScreen {
    guard case .replace(let screen, _) = try dialog.perform("confirm", in: session) else {
      throw Missing()
    }
    return try #require(screen as? EditorScreen)
  }

  private struct Missing: Error {}

  @Test func `Enter begins an item of the chosen kind with the title`() throws {
    let (session, dialog) = try opened(try TestSupport.newsroom())
    var begun = dialog
    _ = try begun.paste("Vải sớm", in: session)
    _ = try begun.perform("next-field", in: session)
    _ = try begun.perform("next-choice", in: session)
    let screen = try editor(of: &begun, in: session)

    #expect(screen.kind == .article)
    #expect(screen.fields[0].words == "Vải sớm")
    #expect(screen.portal.code == "bacgiang")
    #expect(screen.place == .summary)
    #expect(screen.keeping.isUnkept)
  }

  @Test func `Esc begins nothing`() throws {
    let (session, dialog) = try opened(try TestSupport.newsroom())
    var left = dialog
    guard case .close(.nothing) = try left.perform("go-back", in: session) else {
      Issue.record("The dialog stayed.")
      return
    }
  }

  @Test func `whoever writes on several portals chooses one`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.newsroom.addRole(
      .contributor, to: "minh", on: "quyson", by: try house.acting(.tuan))
    let (session, dialog) = try opened(house)
    var begun = dialog
    _ = try begun.perform("next-field", in: session)
    _ = try begun.perform("next-field", in: session)
    _ = try begun.perform("next-choice", in: session)

    #expect(try editor(of: &begun, in: session).portal.code == "quyson")
  }

  @Test func `whoever writes nowhere is refused`() throws {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .dung)
    #expect(throws: NewsroomError.self) { try NewItemDialog(in: session) }
  }

  @Test func `a draft that never became an item is offered and gone on with`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, new: .interview, title: "Hỏi chuyện bác Tâm")
    try stage.run("next-field")
    try stage.type("Bác Tâm kể.")
    stage.wait(milliseconds: 2_000)
    let (session, dialog) = try opened(house)
    var begun = dialog
    _ = try begun.perform("previous-field", in: session)
    _ = try begun.perform("next-choice", in: session)
    var screen = try editor(of: &begun, in: session)

    #expect(screen.kind == .interview)
    #expect(screen.fields[2].words == "Bác Tâm kể.")
    _ = try screen.perform("save-revision", in: session)
    #expect(try house.newsroom.drafts(of: session.acting).isEmpty)
  }
}
