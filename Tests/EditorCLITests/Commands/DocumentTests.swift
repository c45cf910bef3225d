import Conversion
import Documents
import EditorCLI
import FoundationEssentials
import Glibc
import MadeArchives
import TestSupport
import Testing

/// Documents that are brought by commands: real ones come in, hostile ones are refused with a sentence and leave nothing.
@Suite struct DocumentTests {
  private static func document() throws -> [UInt8] {
    try Converter(Pandoc()).give(
      title: "Vào vụ", summary: "", body: "Mở đầu.\n\n![Vườn vải](a.png)",
      pictures: ["a.png": SmallPicture.png], as: .docx)
  }

  /// A real document with one entry in place of its own or beside them.
  private static func document(with entry: MadeArchive.Entry) throws -> [UInt8] {
    let bytes = try document()
    let own = try ArchiveDirectory(of: bytes).entries.filter { $0.name != entry.name }
    return MadeArchive(
      entries: try own.map { MadeArchive.Entry.packed($0.name, try $0.unpacked(from: bytes)) }
        + [entry]
    ).bytes
  }

  private static let hugePicture: [UInt8] =
    SmallPicture.png.prefix(16) + [0, 0, 0x68, 0, 0, 0, 0x68, 0] + SmallPicture.png.dropFirst(24)

  private static let entity = """
    <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>
    """

  static let hostile: [(entry: MadeArchive.Entry, words: String)] = [
    (.packed("word/footnotes.xml", [UInt8](repeating: 0x20, count: 4 << 20)), "phình to"),
    (.packed("word/../../../../tmp/toasoan-x", [1]), "dẫn ra ngoài"),
    (.packed("word/document.xml", Array(entity.utf8)), "ENTITY"),
    (.packed("word/media/image1.png", hugePicture), "26.624 × 26.624"),
    (
      MadeArchive.Entry(
        name: "word/media/image1.png", content: [1], size: 2 << 30, packedSize: 1, method: 8),
      "lớn hơn 100 MB"
    ),
  ]

  @Test(arguments: hostile.indices)
  func `a hostile document is refused with a sentence and leaves nothing`(number: Int) throws {
    let (entry, words) = Self.hostile[number]
    let world = try World()
    try world.found()
    let file = try world.write(try Self.document(with: entry), to: "bai.docx")
    let before = world.run("log", "head").output
    let names = try FileManager.default.contentsOfDirectory(atPath: world.folder).sorted()

    let told = world.run(
      as: "minh", "item new --portal tinh --kind news --title T --body \(file)")
    #expect(told.status == .wrongUsage)
    #expect(told.messages.contains(words), "\(told.messages)")
    #expect(world.run("log", "head").output == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: world.folder).sorted() == names)
    #expect(access("/tmp/toasoan-x", F_OK) != 0)

    let attached = world.run(
      as: "minh", "item attach \(try world.draft()) \(file)")
    #expect(attached.status == .wrongUsage)
    #expect(attached.messages.contains(words), "\(attached.messages)")
  }

  @Test func `a document comes in with its pictures, also through standard input`() throws {
    let world = try World()
    try world.found()
    let bytes = try Self.document()
    let told = world.run(
      ["item", "new", "--portal", "tinh", "--kind", "news", "--title", "T", "--body", "-"]
        + ["--as", "minh", "--json"], input: bytes)
    #expect(told.status == .done)
    let item = try #require(told.value("number"))
    let files = world.run(as: "minh", "item files \(item) --json")
    #expect(files.value("name") == "hinh-1.png")
    #expect(files.value("alternative") == "Vườn vải")
    let taken = world.run(as: "minh", "item take \(item) hinh-1.png -")
    #expect(taken.bytes == SmallPicture.png)
    let given = world.run(as: "minh", "item export \(item) - --format docx")
    #expect(try WordDocument(given.bytes).pictures.map(\.bytes) == [SmallPicture.png])
  }

  @Test func `in a session files come through standard input, and none of the host is read`() throws
  {
    let world = try World()
    try world.found()
    let item = try world.draft()
    world.environment["SSH_ORIGINAL_COMMAND"] = "item attach \(item) /etc/passwd --alt x"
    let refused = world.run("session", "minh")
    #expect(refused.status == .refused)
    world.environment["SSH_ORIGINAL_COMMAND"] = "item attach \(item) - --name a.png --alt Vườn"
    let done = world.run(["session", "minh"], input: SmallPicture.png)
    #expect(done.status == .done, "\(done)")
    world.environment["SSH_ORIGINAL_COMMAND"] = "item take \(item) a.png /tmp/toasoan-y"
    #expect(world.run("session", "minh").status == .refused)
    #expect(access("/tmp/toasoan-y", F_OK) != 0)
  }
}
