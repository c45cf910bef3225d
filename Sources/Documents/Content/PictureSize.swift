/// Width and height of a picture, as its header says, without decoding it.
public struct PictureSize: Sendable, Hashable {
  /// More than this many pixels are not let in: decoded they would take 200 MB.
  public static let most = 50_000_000

  public let width: Int
  public let height: Int

  public var isLetIn: Bool {
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    return width > 0 && height > 0 && !overflow && pixels <= Self.most
  }

  /// Nil when the file is no picture that is let in, or breaks off before its size.
  public init?(of file: [UInt8]) {
    let bytes = Bytes(all: file)
    switch FileKind(of: file) {
    case .png:
      guard bytes.slice(12, count: 4)?.elementsEqual(Array("IHDR".utf8)) == true,
        let width = bytes.highFirst(at: 16, count: 4),
        let height = bytes.highFirst(at: 20, count: 4)
      else { return nil }
      self.init(width: width, height: height)
    case .gif:
      guard let width = bytes.number16(at: 6), let height = bytes.number16(at: 8) else {
        return nil
      }
      self.init(width: width, height: height)
    case .jpeg:
      guard let frame = Self.frame(in: bytes),
        let height = bytes.highFirst(at: frame + 5, count: 2),
        let width = bytes.highFirst(at: frame + 7, count: 2)
      else { return nil }
      self.init(width: width, height: height)
    case .webp:
      guard let size = Self.webp(in: bytes) else { return nil }
      self = size
    case .pdf, .archive, nil: return nil
    }
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The first chunk of a WebP tells the size, in one of three ways (RFC 9649, sections 2.5 to 2.7).
  private static func webp(in bytes: Bytes) -> PictureSize? {
    func number24(at place: Int) -> Int? {
      guard let low = bytes.number16(at: place), let high = bytes.slice(place + 2, count: 1)
      else { return nil }
      return low | Int(high[high.startIndex]) << 16
    }
    guard let chunk = bytes.slice(12, count: 4).map({ String(decoding: $0, as: UTF8.self) })
    else { return nil }
    switch chunk {
    case "VP8 ":
      guard bytes.slice(23, count: 3)?.elementsEqual([0x9D, 0x01, 0x2A]) == true,
        let width = bytes.number16(at: 26), let height = bytes.number16(at: 28)
      else { return nil }
      return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    case "VP8L":
      guard bytes.slice(20, count: 1)?.first == 0x2F, let bits = bytes.number32(at: 21)
      else { return nil }
      return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    case "VP8X":
      guard let width = number24(at: 24), let height = number24(at: 27) else { return nil }
      return PictureSize(width: width + 1, height: height + 1)
    default: return nil
    }
  }

  /// Where the marker stands that begins the frame of a JPEG: one segment after the other from the first on.
  private static func frame(in bytes: Bytes) -> Int? {
    var place = 2
    while let mark = bytes.highFirst(at: place, count: 2),
      let length = bytes.highFirst(at: place + 2, count: 2), mark >> 8 == 0xFF, length >= 2
    {
      switch mark & 0xFF {
      case 0xC4, 0xC8, 0xCC: break
      case 0xC0...0xCF: return place
      case 0xDA: return nil
      default: break
      }
      place += 2 + length
    }
    return nil
  }
}

extension Bytes {
  /// A number whose highest byte comes first.
  fileprivate func highFirst(at place: Int, count: Int) -> Int? {
    slice(place, count: count)?.reduce(0) { $0 << 8 | Int($1) }
  }
}
