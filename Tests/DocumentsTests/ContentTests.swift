import MadeArchives
import Testing

@testable import Documents

@Suite struct ContentTests {
  @Test(arguments: [
    #"<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>"#,
    #"<?xml version="1.0" encoding="UTF-8"?><!doctype r><r/>"#,
    "<r/><!Entity x 'y'>",
  ])
  func `a document type or an entity is found`(part: String) {
    #expect(MarkupDanger.found(in: Array(part.utf8)) == .declaration)
  }

  @Test(arguments: [
    Array(#"<?xml version="1.0" encoding="UTF-16"?><r/>"#.utf8),
    Array(#"<?xml version='1.0' encoding='utf-7'?>+ADwAIQ-DOCTYPE"#.utf8),
    [0xFF, 0xFE, 0x3C, 0x00], [0x3C, 0x00, 0x21, 0x00], [0x3C, 0xC0, 0xAE],
  ])
  func `XML that is not plain UTF-8 is found`(part: [UInt8]) {
    #expect(MarkupDanger.found(in: part) == .encoding)
  }

  @Test(arguments: [
    "", "<r/>", #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><r>Đã lưu</r>"#,
    "<?xml version=\"1.0\"?><r encoding=\"x\"/>", "<r>&lt;!DOCTYPE</r>", "<",
  ])
  func `plain XML passes`(part: String) {
    #expect(MarkupDanger.found(in: Array(part.utf8)) == nil)
  }

  private static func png(_ width: [UInt8], _ height: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + width
      + height
  }

  @Test func `a picture that claims 100,000 × 100,000 pixels is not let in`() throws {
    let side: [UInt8] = [0, 0x01, 0x86, 0xA0]
    let size = try #require(PictureSize(of: Self.png(side, side)))
    #expect(size == PictureSize(width: 100_000, height: 100_000))
    #expect(!size.isLetIn)
    let most: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    #expect(PictureSize(of: Self.png(most, most))?.isLetIn == false)
    #expect(PictureSize(of: Self.png([0, 0, 0, 0], side))?.isLetIn == false)
  }

  @Test func `the size of a picture is read from its header`() {
    #expect(
      PictureSize(of: Self.png([0, 0, 2, 0x80], [0, 0, 1, 0xE0]))
        == PictureSize(width: 640, height: 480))
    #expect(
      PictureSize(of: Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1])
        == PictureSize(width: 640, height: 480))
    let jpeg: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 2, 0xFF, 0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80,
    ]
    #expect(PictureSize(of: jpeg) == PictureSize(width: 640, height: 480))
    for count in jpeg.indices { #expect(PictureSize(of: Array(jpeg[..<count])) == nil) }
  }

  @Test func `a file is what its bytes say`() {
    #expect(FileKind(of: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(FileKind(of: Array("RIFF0000WEBPVP8 ".utf8)) == .webp)
    #expect(FileKind(of: MadeArchive.document.bytes) == .archive)
    #expect(FileKind(of: Array("MZ".utf8)) == nil)
    #expect(FileKind(of: Array("<svg onload='x()'/>".utf8)) == nil)
    #expect(FileKind(of: []) == nil)
  }
}
