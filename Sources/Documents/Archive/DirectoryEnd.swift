/// The last 22 bytes of an archive, which tell where its directory stands.
struct DirectoryEnd {
  static let length = 22
  static let signature = 0x0605_4B50

  let count: Int
  let directory: Range<Int>

  init(in bytes: Bytes) throws(ArchiveFault) {
    let place = bytes.all.count - Self.length
    guard bytes.number32(at: place) == Self.signature,
      bytes.number16(at: place + 4) == 0, bytes.number16(at: place + 6) == 0,
      let here = bytes.number16(at: place + 8), let all = bytes.number16(at: place + 10),
      let size = bytes.number32(at: place + 12), let start = bytes.number32(at: place + 16),
      bytes.number16(at: place + 20) == 0,
      here == all, all > 0, start + size == place
    else { throw .notAnArchive }
    count = all
    directory = start..<place
  }
}
