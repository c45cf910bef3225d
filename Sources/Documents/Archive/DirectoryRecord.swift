/// One line of an archive's directory.
struct DirectoryRecord {
  static let length = 46
  static let signature = 0x0201_4B50
  static let headerLength = 30
  static let headerSignature = 0x0403_4B50
  /// The extra field that gives an entry a second name.
  static let otherName = 0x7075

  let name: String
  let nameBytes: ArraySlice<UInt8>
  let flags: Int
  let method: Int
  let packing: ArchiveEntry.Packing
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  /// Where the entry itself begins.
  let header: Int
  /// Where the next line of the directory begins.
  let next: Int

  init(in bytes: Bytes, at place: Int) throws(ArchiveFault) {
    guard bytes.number32(at: place) == Self.signature,
      let flags = bytes.number16(at: place + 8), let method = bytes.number16(at: place + 10),
      let checksum = bytes.number32(at: place + 16),
      let packedSize = bytes.number32(at: place + 20), let size = bytes.number32(at: place + 24),
      let nameLength = bytes.number16(at: place + 28),
      let extraLength = bytes.number16(at: place + 30),
      let commentLength = bytes.number16(at: place + 32), bytes.number16(at: place + 34) == 0,
      let attributes = bytes.number32(at: place + 38), let header = bytes.number32(at: place + 42),
      let nameBytes = bytes.slice(place + Self.length, count: nameLength),
      let extra = bytes.slice(place + Self.length + nameLength, count: extraLength)
    else { throw .notAnArchive }
    let name = try EntryName.checked(nameBytes)
    guard !Self.hasOtherName(Bytes(all: Array(extra))) else { throw .unsafeName(name) }
    guard flags & 0x2041 == 0 else { throw .encrypted(name: name) }
    guard Self.isFileOrFolder(attributes) else { throw .notAFile(name: name) }
    packing = try Self.packing(method, name: name)
    guard packing == .deflated || packedSize == size, !name.hasSuffix("/") || size == 0 else {
      throw .contradiction(name: name)
    }
    self.name = name
    self.nameBytes = nameBytes
    self.flags = flags
    self.method = method
    self.checksum = UInt32(truncatingIfNeeded: checksum)
    self.packedSize = packedSize
    self.size = size
    self.header = header
    next = place + Self.length + nameLength + extraLength + commentLength
  }

  /// Where the packed bytes stand, once the entry says of itself what the directory says of it.
  func packedBytes(in bytes: Bytes) throws(ArchiveFault) -> Range<Int> {
    guard bytes.number32(at: header) == Self.headerSignature,
      let ownFlags = bytes.number16(at: header + 6), let ownMethod = bytes.number16(at: header + 8),
      let nameLength = bytes.number16(at: header + 26),
      let extraLength = bytes.number16(at: header + 28),
      let ownName = bytes.slice(header + Self.headerLength, count: nameLength)
    else { throw .contradiction(name: name) }
    let sizesFollow = ownFlags & 8 != 0
    let sizes = [bytes.number32(at: header + 18), bytes.number32(at: header + 22)]
    guard ownName == nameBytes, ownMethod == method, ownFlags == flags,
      sizesFollow || sizes == [packedSize, size]
    else { throw .contradiction(name: name) }
    let start = header + Self.headerLength + nameLength + extraLength
    guard bytes.slice(start, count: packedSize) != nil else { throw .overlapping(name: name) }
    return start..<start + packedSize
  }

  private static func packing(
    _ method: Int, name: String
  ) throws(ArchiveFault) -> ArchiveEntry.Packing {
    switch method {
    case 0: return .stored
    case 8: return .deflated
    default: throw .unknownPacking(name: name)
    }
  }

  /// By the file type of Unix in the upper half; systems that know none leave it 0.
  private static func isFileOrFolder(_ attributes: Int) -> Bool {
    [0, 0o100000, 0o040000].contains(attributes >> 16 & 0o170000)
  }

  private static func hasOtherName(_ extra: Bytes) -> Bool {
    var place = 0
    while let kind = extra.number16(at: place), let length = extra.number16(at: place + 2) {
      if kind == otherName { return true }
      place += 4 + length
    }
    return false
  }
}
