/// What a file is, by its first bytes and never by its name. Only kinds that are let in are known.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  case png, jpeg, gif, webp, pdf
  /// An archive; which document it is, its entries tell.
  case archive

  /// What names of such files end with, without the dot.
  public var ending: String {
    switch self {
    case .png, .gif, .webp, .pdf: rawValue
    case .jpeg: "jpg"
    case .archive: "zip"
    }
  }

  public var isPicture: Bool {
    switch self {
    case .png, .jpeg, .gif, .webp: true
    case .pdf, .archive: false
    }
  }

  public init?(of file: [UInt8]) {
    func begins(_ bytes: [UInt8], at place: Int = 0) -> Bool {
      file.count >= place + bytes.count && file[place..<place + bytes.count].elementsEqual(bytes)
    }
    if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if begins([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if begins(Array("GIF87a".utf8)) || begins(Array("GIF89a".utf8)) {
      self = .gif
    } else if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) {
      self = .webp
    } else if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else if begins([0x50, 0x4B, 0x03, 0x04]) {
      self = .archive
    } else {
      return nil
    }
  }
}
