/// A file that may belong to a text: what it is by its bytes, and the bytes that the public gets of it.
public struct AdmittedFile: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case png, jpeg, gif, webp, pdf, docx, odt

    /// What names of such files end with, without the dot.
    public var ending: String { self == .jpeg ? "jpg" : rawValue }

    public var isPicture: Bool {
      switch self {
      case .png, .jpeg, .gif, .webp: true
      case .pdf, .docx, .odt: false
      }
    }

    /// Whether a name that ends so tells what the file is.
    public func isTold(by ending: String) -> Bool {
      ending.lowercased() == self.ending || self == .jpeg && ending.lowercased() == "jpeg"
    }
  }

  public let kind: Kind
  public let bytes: [UInt8]
  /// Of a picture.
  public let size: PictureSize?
  /// Without what tells of place, device and maker.
  public let publicBytes: [UInt8]

  public init(_ bytes: [UInt8]) throws(FileFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= PictureFault.mostBytes else {
      throw .tooManyBytes(limit: PictureFault.mostBytes)
    }
    self.bytes = bytes
    kind = try Self.kind(of: bytes)
    if kind.isPicture {
      if let fault = PictureFault.found(in: bytes) { throw .picture(fault) }
      size = PictureSize(of: bytes)
    } else {
      size = nil
    }
    publicBytes = PublicPicture.bytes(of: bytes)
  }

  private static func kind(of bytes: [UInt8]) throws(FileFault) -> Kind {
    switch FileKind(of: bytes) {
    case .png: return .png
    case .jpeg: return .jpeg
    case .gif: return .gif
    case .webp: return .webp
    case .pdf: return .pdf
    case .archive:
      do throws(DocumentFault) {
        return try WordDocument(bytes).format == .docx ? .docx : .odt
      } catch { throw .document(error) }
    case nil: throw .unknownKind
    }
  }
}

/// Why a file is not taken in.
public enum FileFault: Error, Sendable, Hashable {
  case empty
  case tooManyBytes(limit: Int)
  /// By its first bytes it is nothing that is let in.
  case unknownKind
  case picture(PictureFault)
  case document(DocumentFault)
}
