import Documents
import Foundation
import MadeArchives
import Testing

@testable import Conversion

@Suite struct HostileDocumentTests {
  private func fault(with entries: [MadeArchive.Entry]) throws -> DocumentFault? {
    let bytes = try WordFile.docx(with: entries)
    do throws(DocumentFault) {
      _ = try WordDocument(bytes)
      return nil
    } catch { return error }
  }

  @Test func `one that unpacks to far more than it is, is refused`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
    let found = try fault(with: [.packed("word/footnotes.xml", zeros)])
    #expect(found == .archive(.grownTooMuch(name: "word/footnotes.xml", limit: 200)))
  }

  @Test func `one that hides how much it unpacks to is refused`() throws {
    var entry = MadeArchive.Entry.packed(
      "word/footnotes.xml", [UInt8](repeating: 0x20, count: 1 << 20))
    entry.size = 1_000
    #expect(try fault(with: [entry]) == .archive(.damaged(name: "word/footnotes.xml")))
  }

  @Test func `one that leads out of its folder is refused`() throws {
    let found = try fault(with: [.packed("word/../../../tmp/x", [1])])
    #expect(found == .archive(.unsafeName("word/../../../tmp/x")))
  }

  @Test(arguments: [
    #"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document/>"#,
    #"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>"#,
  ])
  func `one that declares entities is refused`(part: String) throws {
    let found = try fault(with: [.packed("word/document.xml", Array(part.utf8))])
    #expect(found == .markup(part: "word/document.xml", .declaration))
  }

  @Test func `markup under a name that tells of none is looked through all the same`() throws {
    let part = "\u{FEFF} <!DOCTYPE x><w:document/>"
    #expect(
      try fault(with: [.packed("word/document.dat", Array(part.utf8))])
        == .markup(part: "word/document.dat", .declaration))
  }

  @Test func `a picture that decodes to gigabytes is refused`() throws {
    var picture = WordFile.picture
    picture.replaceSubrange(16..<24, with: [0, 0, 0x7D, 0, 0, 0, 0x7D, 0])
    #expect(
      try fault(with: [.packed("word/media/image1.png", picture)])
        == .picture(
          name: "word/media/image1.png",
          .tooManyPixels(width: 32_000, height: 32_000, limit: 50_000_000)))
  }

  @Test func `an archive that is no document is refused`() {
    #expect(throws: DocumentFault.unknownDocument) {
      try WordDocument(MadeArchive(entries: [.init(name: "a.txt", content: [1])]).bytes)
    }
  }

  @Test func `a document with nothing for a parser ends in a fault, not in a text`() throws {
    let bytes = try WordFile.docx(with: [.packed("word/document.xml", Array("<w:x/>".utf8))])
    let document = try WordDocument(bytes)
    #expect(throws: ConversionFault.self) { try Converter(Pandoc()).takeIn(document) }
  }

  @Test func `what needs more than its limits is ended`() throws {
    var tight = Confinement()
    tight.heap = 2
    let pandoc = try Pandoc(in: Pandoc.folders, confinement: tight)
    let page = String(repeating: "<p><b>Một hai ba</b></p>", count: 20_000)
    #expect(throws: ConversionFault.self) { try Converter(pandoc).takeIn(page: page) }
  }

  @Test func `what takes too long is ended`() throws {
    var hasty = Confinement()
    hasty.seconds = 0
    let pandoc = try Pandoc(in: Pandoc.folders, confinement: hasty)
    #expect(throws: ConversionFault.tookTooLong(seconds: 0)) {
      try Converter(pandoc).takeIn(page: "<p>a</p>")
    }
  }

  @Test func `a machine without pandoc says so`() {
    #expect(throws: ConversionFault.notInstalled("pandoc")) { try Pandoc(in: ["/nowhere"]) }
  }

  @Test func `a text that names files of the machine goes out without them, and nothing is left`()
    throws
  {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: place) } }
    let bytes = try Converter(Pandoc(), workingIn: place.path).give(
      title: "T", summary: "",
      body: "![a](/etc/passwd) ![b](vuon.png) <img src=\"/etc/hosts\"> ![c](file:///etc/hosts)",
      pictures: ["vuon.png": WordFile.picture], as: .docx)
    let media = try ArchiveDirectory(of: bytes).entries.map(\.name)
      .filter { $0.hasPrefix("word/media/") }
    #expect(media.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty)
  }
}
