/// An archive made byte by byte, so that each of its statements can be a lie.
struct MadeArchive {
  struct Entry {
    var name: String
    var ownName: String?
    var content: [UInt8] = []
    var size: Int?
    var packedSize: Int?
    var method = 0
    var flags = 0
    var attributes = 0
    var header: Int?
    var extra: [UInt8] = []
  }

  var entries: [Entry]
  var count: Int?
  var comment: [UInt8] = []
  var before: [UInt8] = []

  static let document = MadeArchive(entries: [
    Entry(name: "[Content_Types].xml", content: Array("<Types/>".utf8)),
    Entry(name: "_rels/.rels", content: Array("<Relationships/>".utf8)),
    Entry(name: "word/document.xml", content: Array("<w:document/>".utf8)),
  ])

  var bytes: [UInt8] {
    var file = before
    var directory: [UInt8] = []
    for entry in entries {
      let place = entry.header ?? file.count
      let size = entry.size ?? entry.content.count
      let packed = entry.packedSize ?? entry.content.count
      let own = Array((entry.ownName ?? entry.name).utf8)
      let common = two(entry.flags) + two(entry.method) + four(0) + four(0) + four(packed)
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
