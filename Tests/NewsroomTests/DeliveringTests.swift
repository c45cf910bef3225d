@testable import Newsroom
import FoundationEssentials
import Glibc
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct DeliveringTests {
  let desk: TestNewsroom
  let folder: Folder

  init() throws {
    desk = try TestSupport.newsroom()
    folder = try Folder()
    try setOutlet("\(folder.path)/out")
  }

  @Test func `what goes out stands in the outlet's folder as one whole file`() throws {
    let item = try desk.approved()
    let report = try desk.newsroom.runQueue(from: "timer")

    #expect(folder.names(in: "out") == ["000000001-publication.json"])
    #expect(report.files == ["\(folder.path)/out/000000001-publication.json"])
    let file = try json("000000001-publication.json")
    #expect(file["kind"] as? String == "publication")
    #expect(file["format"] as? Int == 1)
    #expect(file["portal"] as? String == "bacgiang")
    #expect(file["number"] as? String == "BG-2026-000001")
    #expect(file["at"] as? String == "2026-11-23T08:00:00+07:00")
    let content = try #require(file["item"] as? [String: Any])
    let revision = try desk.view(item).revision
    #expect(content["body"] as? String == revision.text.body)
    #expect(content["hash"] as? String == revision.hash.description)
    #expect(content["author"] as? String == "Phạm Quang Minh")
    #expect(content["publisher"] as? String == "UBND tỉnh Bắc Giang")
    #expect((content["fields"] as? [String: String])?["source"] == revision.text[.source])
  }

  @Test func `the files of a portal are numbered without gaps`() throws {
    for words in ["một", "hai", "ba"] { _ = try desk.approved(TestNewsroom.text(words)) }
    _ = try desk.newsroom.runQueue(from: "timer")
    let item = try desk.published(TestNewsroom.text("bốn"))
    try desk.make("withdraw", on: item, by: .son, comment: "Sai tên người.")
    _ = try desk.newsroom.runQueue(from: "timer")

    #expect(
      folder.names(in: "out") == [
        "000000001-publication.json", "000000002-publication.json", "000000003-publication.json",
        "000000004-publication.json", "000000005-withdrawal.json",
      ])
    let last = try json("000000005-withdrawal.json")
    #expect(last["note"] as? String == "Sai tên người.")
    #expect(last["item"] == nil)
  }

  @Test func `running the queue again writes nothing again`() throws {
    _ = try desk.approved()
    _ = try desk.newsroom.runQueue(from: "timer")
    #expect(try desk.newsroom.runQueue(from: "timer").files.isEmpty)
  }

  @Test func `a folder that lost its files gets the same ones again`() throws {
    for words in ["một", "hai"] { _ = try desk.approved(TestNewsroom.text(words)) }
    _ = try desk.newsroom.runQueue(from: "timer")
    let files = try desk.newsroom.replayDeliveries(of: "bacgiang", into: "\(folder.path)/again")

    #expect(files.count == 2)
    #expect(folder.names(in: "again") == folder.names(in: "out"))
    for name in folder.names(in: "out") {
      #expect(try folder.text("again/\(name)") == folder.text("out/\(name)"))
    }
  }

  @Test func `an outlet that fails waits whole, and the others go on`() throws {
    try setOutlet("/proc/nowhere/out")
    _ = try desk.approved()
    try setOutlet("\(folder.path)/commune", of: "quyson")
    let commune = try desk.draft(by: .ly, on: "quyson").id
    try desk.make("submit", on: commune, by: .ly)
    try desk.make("approve", on: commune, by: .phuong)

    let report = try desk.newsroom.runQueue(from: "timer")
    #expect(report.entries.count == 2)
    #expect(report.failures.map(\.reason) == [ENOENT])
    #expect(report.failures.map(\.path) == ["/proc/nowhere/out"])
    #expect(folder.names(in: "commune") == ["000000001-publication.json"])

    try setOutlet("\(folder.path)/out")
    #expect(try desk.newsroom.runQueue(from: "timer").files.count == 1)
  }

  @Test func `what waits for a portal without an outlet is counted and kept`() throws {
    try setOutlet("")
    _ = try desk.approved()
    #expect(try desk.newsroom.runQueue(from: "timer").withoutOutlet == 1)
    try setOutlet("\(folder.path)/out")
    #expect(try desk.newsroom.runQueue(from: "timer").files.count == 1)
  }

  @Test func `a half-written file of a writer that died is no file of the outlet`() throws {
    _ = try desk.approved()
    mkdir("\(folder.path)/out", 0o755)
    let half = "\(folder.path)/out/.000000001-publication.json.\(getpid())"
    close(open(half, O_WRONLY | O_CREAT, 0o644))
    _ = try desk.newsroom.runQueue(from: "timer")
    #expect(folder.names(in: "out") == ["000000001-publication.json"])
  }

  @Test func `half-written files of writers that died are cleared away, others are left alone`()
    throws
  {
    _ = try desk.approved()
    mkdir("\(folder.path)/out", 0o755)
    let dead = try Self.deadProcess()
    let names = [
      ".000000001-publication.json.\(dead)", ".000000001-publication.json.1", ".htaccess",
      ".json.\(dead)", ".ghi-chu.txt.\(dead)", ".anh.png.\(dead)",
    ]
    for name in names { close(open("\(folder.path)/out/\(name)", O_WRONLY | O_CREAT, 0o644)) }
    _ = try desk.newsroom.runQueue(from: "timer")
    #expect(
      folder.names(in: "out")
        == names.dropFirst().sorted() + ["000000001-publication.json"])
  }

  /// The number of a process that has ended.
  private static func deadProcess() throws -> pid_t {
    var process: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    try #require(posix_spawnp(&process, "true", nil, nil, &arguments, environ) == 0)
    waitpid(process, nil, 0)
    return process
  }

  @Test func `a correction goes out beside its public note`() throws {
    let item = try desk.published()
    try desk.make("correct", on: item, by: .ha, comment: "Đính chính số dân: 4.300 người.")
    try desk.save(TestNewsroom.text("số đúng"), in: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    _ = try desk.newsroom.runQueue(from: "timer")

    #expect(folder.names(in: "out").last == "000000002-correction.json")
    let file = try json("000000002-correction.json")
    #expect(file["note"] as? String == "Đính chính số dân: 4.300 người.")
    #expect((file["item"] as? [String: Any])?["title"] as? String == "số đúng")
  }

  private func setOutlet(_ path: String, of portal: String = "bacgiang") throws {
    _ = try desk.newsroom.editPortal(
      portal, PortalChange(outlet: path), by: try desk.acting(.tuan))
  }

  private func json(_ name: String) throws -> [String: Any] {
    try Self.object(try folder.text("out/\(name)"))
  }
}
