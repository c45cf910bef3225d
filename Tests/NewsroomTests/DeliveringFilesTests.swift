import FoundationEssentials
import Storage
import TestSupport
import Testing
import Workflow

@testable import Newsroom

/// The files of a text go out before the text, without what cameras wrote into them.
@Suite struct DeliveringFilesTests {
  let desk: TestNewsroom
  let folder: Folder

  init() throws {
    desk = try TestSupport.newsroom()
    folder = try Folder()
    _ = try desk.newsroom.editPortal(
      "bacgiang", PortalChange(outlet: "\(folder.path)/out"), by: desk.acting(.tuan))
  }

  private func text(_ picture: [UInt8]) throws -> Text {
    let file = try desk.newsroom.takeIn(
      NewFile(name: "vuon.png", bytes: picture, alternative: "Vườn vải", credit: "Minh"),
      beside: [], by: desk.acting(.minh))
    var text = TestNewsroom.text()
    text.files = [file]
    return text
  }

  @Test func `a picture lies beside the publication under its hash, without its notes`() throws {
    _ = try desk.approved(text(SmallPicture.png(noting: "21.27, 106.19")))
    _ = try desk.newsroom.runQueue(from: "timer")

    let hash = Newsroom.contentHash(of: SmallPicture.png).description
    #expect(folder.names(in: "out") == ["000000001-publication.json", "files"])
    #expect(folder.names(in: "out/files") == ["\(hash).png"])
    let bytes = try Data(
      contentsOf: URL(filePath: "\(folder.path)/out/files/\(hash).png"))
    #expect(Array(bytes) == SmallPicture.png)
    let json = try folder.text("out/000000001-publication.json")
    #expect(json.contains("\"path\" : \"files/\(hash).png\""))
    #expect(json.contains("\"alternative\" : \"Vườn vải\""))
  }

  @Test func `a picture that is lost holds up its own portal and is told`() throws {
    let item = try desk.approved(text(SmallPicture.png))
    let kept = try #require(desk.newsroom.contents as? MemoryContents)
    desk.newsroom.contents = MemoryContents()
    let report = try desk.newsroom.runQueue(from: "timer")
    #expect(report.failures.count == 1)
    #expect(folder.names(in: "out") == [])
    #expect(try desk.view(item).item.state == "published")

    desk.newsroom.contents = kept
    #expect(try desk.newsroom.runQueue(from: "timer").files.count == 1)
  }
}
