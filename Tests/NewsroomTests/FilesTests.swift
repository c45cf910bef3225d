import Conversion
import Documents
import FoundationEssentials
import Storage
import TestSupport
import Testing
import Workflow

@testable import Newsroom

/// Files of items: what they are, where they are kept, and what the public gets of them.
@Suite struct FilesTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  private func taken(
    _ name: String = "vuon.png", _ bytes: [UInt8] = SmallPicture.png,
    beside: [Workflow.Attachment] = [],
    alternative: String = "Vườn vải"
  ) throws -> Workflow.Attachment {
    try desk.newsroom.takeIn(
      NewFile(name: name, bytes: bytes, alternative: alternative), beside: beside,
      by: desk.acting(.minh))
  }

  private func attach(_ file: Workflow.Attachment, to item: ID<Item>, by person: Cast = .minh)
    throws
  {
    _ = try desk.newsroom.attach(file, to: item, expected: nil, by: desk.acting(person))
  }

  @Test func `a file makes a new revision with another hash, which approval is bound to`() throws {
    let item = try desk.draft().id
    let before = try desk.view(item).revision
    try attach(taken(), to: item)

    let after = try desk.view(item).revision
    #expect(after.number == 2)
    #expect(after.hash != before.hash)
    #expect(after.text.files.map(\.name) == ["vuon.png"])
    #expect(after.text.files.map(\.alternative) == ["Vườn vải"])
    let found = try desk.newsroom.file(named: "vuon.png", of: item, by: desk.acting(.minh))
    #expect(found.bytes == SmallPicture.png)
    #expect([found.record.width, found.record.height] == [2, 1])
  }

  @Test func `other words about a file are another text`() throws {
    let item = try desk.draft().id
    try attach(taken(), to: item)
    let before = try desk.view(item).revision.hash
    try attach(taken(alternative: "Vườn vải chín đỏ"), to: item)

    #expect(try desk.view(item).revision.hash != before)
    #expect(try desk.view(item).revision.text.files.count == 1)
  }

  @Test func `what was taken away is still in the former revision`() throws {
    let item = try desk.draft().id
    try attach(taken(), to: item)
    _ = try desk.newsroom.detach("vuon.png", from: item, expected: 2, by: desk.acting(.minh))

    #expect(try desk.view(item).revision.text.files.isEmpty)
    let former = try desk.newsroom.file(
      named: "vuon.png", of: item, revision: 2, by: desk.acting(.minh))
    #expect(former.bytes == SmallPicture.png)
    #expect(throws: NewsroomError.notFound(.file, "vuon.png")) {
      try desk.newsroom.detach("vuon.png", from: item, expected: nil, by: desk.acting(.minh))
    }
  }

  @Test func `the same request once more answers as before`() throws {
    let item = try desk.draft().id
    let (file, request) = (try taken(), desk.request())
    let first = try desk.newsroom.attach(
      file, to: item, expected: 1, by: desk.acting(.minh), request: request)
    let again = try desk.newsroom.attach(
      file, to: item, expected: 1, by: desk.acting(.minh), request: request)
    #expect(again.isRepeated)
    #expect(again.outcome == first.outcome)
  }

  @Test func `only who may write gives files, and only over what they saw`() throws {
    let item = try desk.draft().id
    let file = try taken()
    #expect(throws: NewsroomError.self) { try attach(file, to: item, by: .lan) }
    try attach(file, to: item)
    #expect {
      try desk.newsroom.detach("vuon.png", from: item, expected: 1, by: desk.acting(.minh))
    } throws: {
      guard case NewsroomError.stale = $0 else { return false }
      return true
    }
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd.png"), ("Ảnh vườn vải (1).PNG", "Ảnh-vườn-vải-1.png"),
    ("a\u{202E}gpj.exe", "agpj.exe.png"), ("", "hinh.png"), ("...", "hinh.png"),
    ("-rf.png", "rf.png"), ("a\nb.png", "a-b.png"), ("![x](y).png", "xy.png"),
    ("anh.jpg", "anh.jpg.png"),
  ])
  func `a name becomes one plain word that tells what the file is`(given: String, kept: String)
    throws
  {
    #expect(try taken(given).name == kept)
  }

  @Test func `two files of one name are told apart, and one content has one name`() throws {
    let first = try taken()
    let other = try taken("VUON.png", SmallPicture.png(noting: "khác"), beside: [first])
    #expect(other.name == "VUON-2.png")
    #expect(try taken("ten-khac.png", beside: [first]).name == "vuon.png")
  }

  @Test func `a text may only name files that were taken in`() throws {
    var text = TestNewsroom.text()
    text.files = [Workflow.Attachment(content: Newsroom.contentHash(of: [1]), name: "a.png")]
    #expect(throws: NewsroomError.notFound(.file, "a.png")) { try desk.draft(text) }
  }

  @Test(
    arguments: [
      ([], FileFault.empty), (Array("MZ chương trình".utf8), .unknownKind),
      (Array("<svg onload=\"x\"/>".utf8), .unknownKind),
      (Array(SmallPicture.png.prefix(20)), .picture(.unknownSize)),
      (
        SmallPicture.png.prefix(16) + [0, 1, 0, 0, 0, 1, 0, 0],
        .picture(.tooManyPixels(width: 65_536, height: 65_536, limit: 50_000_000))
      ),
    ] as [([UInt8], FileFault)])
  func `what is not let in leaves nothing`(bytes: [UInt8], fault: FileFault) throws {
    #expect(throws: NewsroomError.invalid(.file("vuon.png", fault))) {
      try taken("vuon.png", bytes)
    }
    #expect(try desk.newsroom.store.file(Newsroom.contentHash(of: bytes)) == nil)
  }

  @Test func `the body and the files are held against each other`() throws {
    var text = TestNewsroom.text()
    text.body = "Một.\n\n![Vườn](vuon.png)\n\n![Sông](song.png)\n\n![Ngoài](https://a.vn/b.png)"
    text.files = [
      try taken(alternative: ""), try taken("kho.png", SmallPicture.png(noting: "1")),
    ]
    #expect(
      try desk.newsroom.fileFindings(in: text) == [
        .notThere("song.png", line: 4), .withoutAlternative("vuon.png"),
        .withoutCredit("vuon.png"), .withoutCredit("kho.png"), .notShown("kho.png"),
      ])
  }

  // MARK: Documents

  @Test func `a document comes in with its pictures, each once`() throws {
    let document = try Converter(Pandoc()).give(
      title: "Vào vụ", summary: "", body: "Mở đầu.\n\n![Vườn](a.png)\n\nGiữa.\n\n![Lại](a.png)",
      pictures: ["a.png": SmallPicture.png], as: .docx)
    let read = try desk.newsroom.read(
      document: document, named: "bai.docx", beside: [], by: desk.acting(.minh))

    #expect(read.title == "Vào vụ")
    #expect(read.files.map(\.name) == ["hinh-1.png"])
    #expect(read.files.map(\.alternative) == ["Vườn"])
    #expect(read.body.components(of: "](hinh-1.png)") == 2)
  }

  @Test func `a picture that the text has already keeps its name and its words`() throws {
    let own = try taken()
    let document = try Converter(Pandoc()).give(
      title: "Vào vụ", summary: "", body: "![Vườn](a.png)",
      pictures: ["a.png": SmallPicture.png], as: .docx)
    let read = try desk.newsroom.read(
      document: document, named: "bai.docx", beside: [own], by: desk.acting(.minh))

    #expect(read.files.isEmpty)
    #expect(read.body.contains("](vuon.png)"))
  }

  @Test func `a text goes out with its pictures`() throws {
    var text = TestNewsroom.text()
    text.files = [try taken()]
    text.body = "![Vườn](vuon.png)"
    let item = try desk.draft(text).id
    let bytes = try desk.newsroom.document(of: item, as: .docx, by: desk.acting(.minh))
    #expect(try WordDocument(bytes).pictures.map(\.bytes) == [SmallPicture.png])
    let plain = try desk.newsroom.document(of: item, as: .md, by: desk.acting(.minh))
    #expect(
      String(decoding: plain, as: UTF8.self)
        == "# \(text.title)\n\n\(text.summary)\n\n![Vườn](vuon.png)\n")
    #expect(throws: NewsroomError.self) {
      try desk.newsroom.document(of: item, as: .md, by: desk.acting(.tuan))
    }
  }

  // MARK: Keeping

  @Test func `a backup has the files, and a restored store has them again`() throws {
    let folder = try Folder()
    let house = try TestSupport.newsroom(at: "\(folder.path)/kho.db")
    let item = try house.draft().id
    let minh = try house.acting(.minh)
    let picture = SmallPicture.png(noting: "chỗ chụp")
    let file = try house.newsroom.takeIn(
      NewFile(name: "a.png", bytes: picture, alternative: "A"), beside: [], by: minh)
    _ = try house.newsroom.attach(file, to: item, expected: nil, by: minh)
    let random = house.random
    let clock = house.clock
    func opening(_ name: String) -> Opening {
      Opening(
        StorePlace("\(folder.path)/\(name)"), holder: "test", clock: { clock.now },
        random: { random.next() })
    }

    let report = try house.newsroom.backUp(to: "\(folder.path)/sao.db", opening("kho.db"))
    #expect(report.isWhole)
    #expect(try Newsroom.restore("\(folder.path)/sao.db", opening("moi.db")).isWhole)
    let again = try Newsroom.open(opening("moi.db"))
    #expect(try again.file(named: "a.png", of: item, by: minh).bytes == picture)
    try again.close()
    try house.newsroom.close()
  }

  @Test func `a file that was changed or lost is found`() throws {
    let folder = try Folder()
    let house = try TestSupport.newsroom(at: "\(folder.path)/kho.db")
    let minh = try house.acting(.minh)
    let file = try house.newsroom.takeIn(
      NewFile(name: "a.png", bytes: SmallPicture.png), beside: [], by: minh)
    #expect(try house.newsroom.verify(.quick).isWhole)
    let hash = file.content.description
    let path = "\(folder.path)/kho.db.files/\(hash.prefix(2))/\(hash)"
    try Data([1, 2, 3]).write(to: URL(filePath: path))
    #expect(
      try house.newsroom.verify(.quick).findings == [.file(file.content, isThere: true)])
    try FileManager.default.removeItem(atPath: path)
    #expect(
      try house.newsroom.verify(.quick).findings == [.file(file.content, isThere: false)])
    // Bringing it once more mends it.
    _ = try house.newsroom.takeIn(
      NewFile(name: "a.png", bytes: SmallPicture.png), beside: [], by: minh)
    #expect(try house.newsroom.verify(.quick).isWhole)
    try house.newsroom.close()
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { split(separator: part).count - 1 }
}
