import Testing

@testable import Documents

@Suite struct PublicPictureTests {
  /// The beginning of a photograph: a header, notes of Exif and Photoshop, a comment, then the picture.
  private static func photograph(up: UInt8) -> [UInt8] {
    let header: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2]
    let tiff: [UInt8] =
      Array("II*\0".utf8) + [8, 0, 0, 0, 2, 0]
      + [0x12, 0x01, 3, 0, 1, 0, 0, 0, up, 0, 0, 0]
      + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0] + [0, 0, 0, 0] + Array("GPS 21.27".utf8)
    let note = Array("Exif\0\0".utf8) + tiff
    let exif: [UInt8] = [0xFF, 0xE1, 0, UInt8(note.count + 2)] + note
    let photoshop: [UInt8] = [0xFF, 0xED, 0, 5, 9, 9, 9]
    let comment: [UInt8] = [0xFF, 0xFE, 0, 4, 7, 7]
    return [0xFF, 0xD8] + header + exif + photoshop + comment + picture
  }

  private static let picture: [UInt8] = [
    0xFF, 0xC0, 0, 9, 8, 0, 1, 0, 2, 1, 5, 0xFF, 0xDA, 1, 2, 3,
  ]

  @Test func `a photograph loses its notes and keeps its picture`() {
    let kept = PublicPicture.bytes(of: Self.photograph(up: 1))
    #expect(kept == [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2] + Self.picture)
  }

  @Test func `which side is up is kept, and nothing else of the notes`() throws {
    let kept = PublicPicture.bytes(of: Self.photograph(up: 6))
    #expect(!String(decoding: kept, as: UTF8.self).contains("GPS"))
    #expect(Array(kept.suffix(Self.picture.count)) == Self.picture)
    let note = try #require(kept.firstRange(of: Array("Exif\0\0".utf8)))
    #expect(Orientation(exif: Array(kept[note.lowerBound...]))?.value == 6)
    #expect(PictureSize(of: kept) == PictureSize(width: 2, height: 1))
    // Once more changes nothing.
    #expect(PublicPicture.bytes(of: kept) == kept)
  }

  @Test func `a photograph that breaks off stays as it is`() {
    let broken = Array(Self.photograph(up: 1).prefix(20))
    #expect(PublicPicture.bytes(of: broken) == broken)
  }

  @Test func `a WebP loses its notes and what announces them`() {
    let chunk: [UInt8] =
      Array("VP8X".utf8) + [10, 0, 0, 0, 0x0C, 0, 0, 0, 1, 0, 0, 0, 0, 0]
    let exif: [UInt8] = Array("EXIF".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
    let image: [UInt8] = Array("VP8L".utf8) + [2, 0, 0, 0, 0x2F, 0]
    func file(_ chunks: [UInt8]) -> [UInt8] {
      let size = chunks.count + 4
      return Array("RIFF".utf8) + [UInt8(size), 0, 0, 0] + Array("WEBP".utf8) + chunks
    }
    var plain = chunk
    plain[8] = 0
    #expect(PublicPicture.bytes(of: file(chunk + exif + image)) == file(plain + image))
    #expect(PictureSize(of: file(chunk)) == PictureSize(width: 2, height: 1))
  }
}
