/// A document of a word processor, looked through whole: the archive, every part that a parser will read, every picture.
public struct WordDocument: Sendable, Hashable {
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Office Open XML (ECMA-376), as Word writes it.
    case docx
    /// OpenDocument (ISO/IEC 26300), as LibreOffice writes it.
    case odt
  }

  /// A picture in it, under the path by which its text names it.
  public struct Picture: Sendable, Hashable {
    public let path: String
    public let bytes: [UInt8]
  }

  public let format: Format
  public let bytes: [UInt8]
  public let pictures: [Picture]

  public init(_ bytes: [UInt8]) throws(DocumentFault) {
    let archive = try Self.directory(of: bytes)
    guard let format = try Self.format(of: archive, in: bytes) else { throw .unknownDocument }
    var pictures: [Picture] = []
    for entry in archive.entries where !entry.isFolder {
      let content = try Self.content(of: entry, in: bytes)
      if Self.isMarkup(content, named: entry.name) {
        if let danger = MarkupDanger.found(in: content) {
          throw .markup(part: entry.name, danger)
        }
      } else if let path = format.picturePath(entry.name), FileKind(of: content) != nil {
        if let fault = PictureFault.found(in: content) { throw .picture(name: entry.name, fault) }
        pictures.append(Picture(path: path, bytes: content))
      }
    }
    self.format = format
    self.bytes = bytes
    self.pictures = pictures
  }

  private static func directory(of bytes: [UInt8]) throws(DocumentFault) -> ArchiveDirectory {
    do throws(ArchiveFault) { return try ArchiveDirectory(of: bytes) } catch {
      throw .archive(error)
    }
  }

  private static func content(
    of entry: ArchiveEntry, in bytes: [UInt8]
  ) throws(DocumentFault) -> [UInt8] {
    do throws(ArchiveFault) { return try entry.unpacked(from: bytes) } catch {
      throw .archive(error)
    }
  }

  private static func format(
    of archive: ArchiveDirectory, in bytes: [UInt8]
  ) throws(DocumentFault) -> Format? {
    let names = Dictionary(uniqueKeysWithValues: archive.entries.map { ($0.name, $0) })
    if names["[Content_Types].xml"] != nil, names["word/document.xml"] != nil { return .docx }
    guard names["content.xml"] != nil, let type = names["mimetype"] else { return nil }
    let content = try content(of: type, in: bytes)
    let text = Array("application/vnd.oasis.opendocument.text".utf8)
    return content == text ? .odt : nil
  }

  /// By its name or by its beginning: which part is read as what, another part says, so that no name can be trusted.
  private static func isMarkup(_ content: [UInt8], named name: String) -> Bool {
    let endings = [".xml", ".rels", ".rdf", ".vml", ".xhtml", ".html"]
    if endings.contains(where: name.lowercased().hasSuffix) { return true }
    let wide: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0], [0, 0x3C], [0, 0, 0, 0x3C]]
    if wide.contains(where: content.starts(with:)) { return true }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = content.starts(with: mark) ? content.dropFirst(mark.count) : content[...]
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    return text.first { !blanks.contains($0) } == UInt8(ascii: "<")
  }
}

extension WordDocument.Format {
  /// The path by which the text of the document names the entry, when it is one of its pictures.
  func picturePath(_ entry: String) -> String? {
    switch self {
    case .docx:
      entry.hasPrefix("word/media/") ? String(entry.dropFirst("word/".count)) : nil
    case .odt: entry.hasPrefix("Pictures/") ? entry : nil
    }
  }
}

extension PictureFault {
  /// The bytes that one picture or document may have.
  public static let mostBytes = 50 << 20

  /// What stands against taking the bytes in as a picture; nil when nothing does.
  public static func found(in bytes: [UInt8]) -> PictureFault? {
    guard bytes.count <= mostBytes else { return .tooManyBytes(limit: mostBytes) }
    switch FileKind(of: bytes) {
    case .png, .jpeg, .gif, .webp:
      guard let size = PictureSize(of: bytes) else { return .unknownSize }
      guard size.isLetIn else {
        return .tooManyPixels(width: size.width, height: size.height, limit: PictureSize.most)
      }
      return nil
    case .pdf, .archive, nil: return .unknownKind
    }
  }
}
