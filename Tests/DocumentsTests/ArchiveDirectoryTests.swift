import MadeArchives
import Testing

@testable import Documents

@Suite struct ArchiveDirectoryTests {
  private func fault(_ archive: MadeArchive) -> ArchiveFault? {
    do throws(ArchiveFault) {
      _ = try ArchiveDirectory(of: archive.bytes)
      return nil
    } catch {
      return error
    }
  }

  private func fault(adding entry: MadeArchive.Entry) -> ArchiveFault? {
    var archive = MadeArchive.document
    archive.entries.append(entry)
    return fault(archive)
  }

  @Test func `a plain document is looked through`() throws {
    let bytes = MadeArchive.document.bytes
    let entries = try ArchiveDirectory(of: bytes).entries
    #expect(entries.map(\.name) == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"])
    #expect(String(decoding: bytes[entries[2].packed], as: UTF8.self) == "<w:document/>")
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "word/../../x", "C:\\x", "word\\..\\x", "a//b", "./a", "",
    "%2e%2e/x", "%2E./x", "%2fetc/passwd", "a\u{0}b", "a\u{202E}b", "..",
  ])
  func `a name that leads elsewhere is refused`(name: String) {
    #expect(fault(adding: .init(name: name)) == .unsafeName(name))
  }

  @Test(arguments: ["word/document.xml", "WORD/Document.xml", "word/documen%74.xml"])
  func `a name that comes twice is refused`(name: String) {
    #expect(fault(adding: .init(name: name)) == .nameTwice(name))
  }

  @Test func `a second name beside the first is refused`() {
    #expect(
      fault(adding: .init(name: "a", extra: [0x75, 0x70, 1, 0, 1])) == .unsafeName("a"))
  }

  @Test(arguments: [0o120777, 0o020666, 0o010644])
  func `a link or a device is refused`(mode: Int) {
    #expect(fault(adding: .init(name: "a", attributes: mode << 16)) == .notAFile(name: "a"))
  }

  @Test func `what grows too much is refused`() {
    let ten = [UInt8](repeating: 7, count: 10)
    #expect(fault(adding: .init(name: "a", content: ten, size: 2_000, method: 8)) == nil)
    #expect(
      fault(adding: .init(name: "a", content: ten, size: 2_001, method: 8))
        == .grownTooMuch(name: "a", limit: 200))
  }

  @Test func `a picture that says it has 2 GB is refused`() {
    let picture = MadeArchive.Entry(
      name: "word/media/image1.png", content: [1, 2, 3], size: 2 << 30, method: 8)
    #expect(fault(adding: picture) == .contentTooLarge(limit: 100 << 20))
  }

  @Test func `more than a thousand entries are refused`() {
    let many = (0..<1_000).map { MadeArchive.Entry(name: "a\($0)") }
    #expect(fault(MadeArchive(entries: many)) == nil)
    #expect(
      fault(MadeArchive(entries: many + [.init(name: "b")])) == .tooManyEntries(limit: 1_000))
  }

  @Test func `a file beyond the limit is refused before its directory is read`() {
    let bytes = [UInt8](repeating: 0, count: (20 << 20) + 1)
    #expect(throws: ArchiveFault.fileTooLarge(limit: 20 << 20)) {
      _ = try ArchiveDirectory(of: bytes)
    }
  }

  @Test func `two entries in the same bytes are refused`() {
    let twin = MadeArchive.Entry(name: "b", ownName: nil, content: [], header: 0)
    #expect(fault(adding: twin) == .overlapping(name: "[Content_Types].xml"))
  }

  @Test func `an entry that runs into the next is refused`() {
    var archive = MadeArchive.document
    archive.entries[0].packedSize = 40
    archive.entries[0].size = 40
    #expect(fault(archive) == .overlapping(name: "[Content_Types].xml"))
  }

  @Test func `an entry that calls itself otherwise is refused`() {
    #expect(
      fault(adding: .init(name: "a.png", ownName: "a.exe")) == .contradiction(name: "a.png"))
  }

  @Test func `ciphers and unknown packing are refused`() {
    #expect(fault(adding: .init(name: "a", flags: 1)) == .encrypted(name: "a"))
    #expect(fault(adding: .init(name: "a", method: 12)) == .unknownPacking(name: "a"))
  }

  @Test func `an archive that can be read in two ways is refused`() {
    var archive = MadeArchive.document
    archive.comment = [1]
    #expect(fault(archive) == .notAnArchive)
    archive = .document
    archive.before = [1]
    #expect(fault(archive) == .notAnArchive)
    archive = .document
    archive.count = 2
    #expect(fault(archive) == .notAnArchive)
  }

  @Test func `an archive cut anywhere is refused`() {
    let bytes = MadeArchive.document.bytes
    for count in 0..<bytes.count {
      #expect(throws: ArchiveFault.self) { try ArchiveDirectory(of: Array(bytes[..<count])) }
    }
  }

  @Test(arguments: 0..<20)
  func `whatever bytes are changed, what is let in keeps the limits`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let whole = MadeArchive.document.bytes
    var letIn = 0
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0...random(below: 4) {
        let values = [0, 0xFF, 0x2E, UInt8(random(below: 256))]
        bytes[random(below: bytes.count)] = values[random(below: values.count)]
      }
      guard let entries = try? ArchiveDirectory(of: bytes).entries else { continue }
      letIn += 1
      var end = 0
      for entry in entries {
        #expect(entry.packed.lowerBound >= end && entry.packed.upperBound <= bytes.count)
        #expect(entry.size <= entry.packed.count * 200)
        #expect(!entry.name.hasPrefix("/") && !entry.name.split(separator: "/").contains(".."))
        end = entry.packed.upperBound
      }
      #expect(Set(entries.map(\.name)).count == entries.count)
    }
    #expect((1..<2_000).contains(letIn))
  }
}
