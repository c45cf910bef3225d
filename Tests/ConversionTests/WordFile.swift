import Documents
import MadeArchives

@testable import Conversion

/// Real documents, made by pandoc from text, whose entries can be exchanged before they are packed again.
enum WordFile {
  /// Two by one pixels.
  static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x7B, 0x40, 0xE8,
    0xDD, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x10, 0x68, 0x70, 0x00,
    0x22, 0x00, 0x05, 0x57, 0x01, 0xA1, 0x1D, 0x7B, 0x31, 0x66, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  static let text = """
    Mở đầu có *chữ nghiêng*, **chữ đậm** và [đường dẫn](https://bacgiang.gov.vn).

    ![Vườn vải chín](vuon.png)

    ## Điều 1

    - một
    - hai

    > Trích lời.
    """

  static func document(_ format: GivenFormat, _ body: String = text) throws -> [UInt8] {
    try Converter(Pandoc()).give(
      title: "Lục Ngạn vào vụ vải sớm", summary: "Tóm tắt.", body: body,
      pictures: ["vuon.png": picture], as: format)
  }

  /// A document of Word with some entries in place of its own or beside them.
  static func docx(with entries: [MadeArchive.Entry]) throws -> [UInt8] {
    let bytes = try document(.docx)
    let names = Set(entries.map(\.name))
    let own = try ArchiveDirectory(of: bytes).entries.filter { !names.contains($0.name) }
    return MadeArchive(
      entries: try own.map { MadeArchive.Entry.packed($0.name, try $0.unpacked(from: bytes)) }
        + entries
    ).bytes
  }
}
