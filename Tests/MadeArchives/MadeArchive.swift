import CZlib

/// An archive made byte by byte, so that each of its statements can be a lie.
public struct MadeArchive: Sendable {
  public struct Entry: Sendable {
    public var name: String
    public var ownName: String?
    public var content: [UInt8]
    public var size: Int?
    public var packedSize: Int?
    public var method: Int
    public var flags: Int
    public var attributes: Int
    public var header: Int?
    public var extra: [UInt8]
    /// That of `content`, where nothing else is said.
    public var checksum: Int?

    public init(
      name: String, ownName: String? = nil, content: [UInt8] = [], size: Int? = nil,
      packedSize: Int? = nil, method: Int = 0, flags: Int = 0, attributes: Int = 0,
      header: Int? = nil, extra: [UInt8] = [], checksum: Int? = nil
    ) {
      self.name = name
      self.ownName = ownName
      self.content = content
      self.size = size
      self.packedSize = packedSize
      self.method = method
      self.flags = flags
      self.attributes = attributes
      self.header = header
      self.extra = extra
      self.checksum = checksum
    }

    /// An entry whose content is packed by DEFLATE.
    public static func packed(_ name: String, _ content: [UInt8]) -> Entry {
      Entry(
        name: name, content: deflated(content), size: content.count, method: 8,
        checksum: Int(crc32_z(0, content, content.count)))
    }

    private static func deflated(_ content: [UInt8]) -> [UInt8] {
      var stream = z_stream()
      let started = deflateInit2_(
        &stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
      precondition(started == Z_OK, "zlib begins with sizes that it knows")
      defer { deflateEnd(&stream) }
      var output = [UInt8](repeating: 0, count: content.count + 1_000)
      var input = content
      let status = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
          stream.next_in = source.baseAddress
          stream.avail_in = UInt32(source.count)
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          return deflate(&stream, Z_FINISH)
        }
      }
      precondition(status == Z_STREAM_END, "what is packed has room")
      return Array(output.prefix(Int(stream.total_out)))
    }
  }

  public var entries: [Entry]
  public var count: Int?
  public var comment: [UInt8] = []
  public var before: [UInt8] = []

  public init(entries: [Entry]) { self.entries = entries }

  public static let document = MadeArchive(entries: [
    Entry(name: "[Content_Types].xml", content: Array("<Types/>".utf8)),
    Entry(name: "_rels/.rels", content: Array("<Relationships/>".utf8)),
    Entry(name: "word/document.xml", content: Array("<w:document/>".utf8)),
  ])

  public var bytes: [UInt8] {
    var file = before
    var directory: [UInt8] = []
    for entry in entries {
      let place = entry.header ?? file.count
      let size = entry.size ?? entry.content.count
      let packed = entry.packedSize ?? entry.content.count
      let own = Array((entry.ownName ?? entry.name).utf8)
      let sum = entry.checksum ?? Int(crc32_z(0, entry.content, entry.content.count))
      let common = two(entry.flags) + two(entry.method) + four(0) + four(sum) + four(packed)
      if entry.header == nil {
        file += four(0x0403_4B50) + two(20) + common + four(size) + two(own.count) + two(0)
        file += own + entry.content
      }
      let name = Array(entry.name.utf8)
      directory += four(0x0201_4B50) + two(20) + two(20) + common + four(size)
      directory += two(name.count) + two(entry.extra.count) + two(0) + two(0) + two(0)
      directory += four(entry.attributes) + four(place) + name + entry.extra
    }
    let number = count ?? entries.count
    let end = four(0x0605_4B50) + two(0) + two(0) + two(number) + two(number)
    let tail = four(directory.count) + four(file.count) + two(comment.count) + comment
    return file + directory + end + tail
  }

  private func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
