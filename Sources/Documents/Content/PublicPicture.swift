/// A picture as the public gets it: without the notes that cameras and programs write into it, such as the place where it
/// was taken. What is seen of it stays the same, also which side is up.
enum PublicPicture {
  /// The bytes as they are, where nothing is to be left out or the file is no picture that is known from within.
  static func bytes(of file: [UInt8]) -> [UInt8] {
    switch FileKind(of: file) {
    case .jpeg: jpeg(file) ?? file
    case .png: png(file) ?? file
    case .webp: webp(file) ?? file
    case .gif, .pdf, .archive, nil: file
    }
  }

  // MARK: JPEG

  /// Without the application segments of Exif, XMP and Photoshop and without comments (ITU-T T.81, annex B). Which side is
  /// up is kept, in a note of Exif that holds nothing else. Nil when the segments break off.
  private static func jpeg(_ file: [UInt8]) -> [UInt8]? {
    let bytes = Bytes(all: file)
    var kept: [UInt8] = [0xFF, 0xD8]
    var isFirst = true
    var place = 2
    while let mark = bytes.number16(at: place), mark & 0xFF == 0xFF {
      let kind = mark >> 8
      // The picture itself begins, and goes on to the end.
      if kind == 0xDA { return kept + file[place...] }
      guard let high = bytes.slice(place + 2, count: 2) else { return nil }
      let length = Int(high[high.startIndex]) << 8 | Int(high[high.startIndex + 1])
      guard length >= 2, let segment = bytes.slice(place, count: length + 2) else { return nil }
      switch kind {
      case 0xE1:
        if isFirst, let up = Orientation(exif: Array(segment.dropFirst(4))), up.value != 1 {
          kept += up.segment
          isFirst = false
        }
      case 0xED, 0xFE: break
      default: kept += segment
      }
      place += length + 2
    }
    return nil
  }

  // MARK: PNG

  /// Without the chunks of Exif, of texts and of the last change (PNG, third edition, section 11.3).
  private static func png(_ file: [UInt8]) -> [UInt8]? {
    let left = ["eXIf", "tEXt", "iTXt", "zTXt", "tIME"]
    let bytes = Bytes(all: file)
    var kept = Array(file.prefix(8))
    var place = 8
    while place < file.count {
      guard let head = bytes.slice(place, count: 8) else { return nil }
      let length = head.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard let chunk = bytes.slice(place, count: length + 12) else { return nil }
      let name = String(decoding: head.suffix(4), as: UTF8.self)
      if !left.contains(name) { kept += chunk }
      place += length + 12
      if name == "IEND" { return kept }
    }
    return nil
  }

  // MARK: WebP

  /// Without the chunks of Exif and XMP, and without the flags that announce them (RFC 9649, section 2.7).
  private static func webp(_ file: [UInt8]) -> [UInt8]? {
    let bytes = Bytes(all: file)
    var kept: [UInt8] = []
    var place = 12
    while place < file.count {
      guard let name = bytes.slice(place, count: 4), let length = bytes.number32(at: place + 4)
      else { return nil }
      let padded = length + length % 2
      guard var chunk = bytes.slice(place, count: 8 + padded).map(Array.init) else { return nil }
      let word = String(decoding: name, as: UTF8.self)
      if word == "VP8X", chunk.count > 8 { chunk[8] &= ~0x0C }
      if word != "EXIF", word != "XMP " { kept += chunk }
      place += 8 + padded
    }
    let size = kept.count + 4
    let digits = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
    return Array(file.prefix(4)) + digits + Array("WEBP".utf8) + kept
  }
}

/// Which side of a photograph is up: tag 274 of Exif (JEITA CP-3451), 1 to 8.
struct Orientation {
  let value: Int

  /// Nil when the note is none of Exif or says nothing of it.
  init?(exif note: [UInt8]) {
    guard note.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let tiff = Bytes(all: Array(note.dropFirst(6)))
    let isLowFirst = tiff.slice(0, count: 2)?.elementsEqual(Array("II".utf8)) == true
    func number(_ place: Int, _ count: Int) -> Int? {
      tiff.slice(place, count: count)?.enumerated().reduce(0) { sum, byte in
        sum | Int(byte.element) << (8 * (isLowFirst ? byte.offset : count - 1 - byte.offset))
      }
    }
    guard let first = number(4, 4), let count = number(first, 2) else { return nil }
    for index in 0..<count {
      let place = first + 2 + 12 * index
      guard let tag = number(place, 2) else { return nil }
      if tag == 274, let value = number(place + 8, 2), (1...8).contains(value) {
        self.value = value
        return
      }
    }
    return nil
  }

  /// A segment that says this and nothing else.
  var segment: [UInt8] {
    let note: [UInt8] =
      Array("Exif\0\0MM\0".utf8) + [0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
      + [0, UInt8(value), 0, 0, 0, 0, 0, 0]
    return [0xFF, 0xE1, 0, UInt8(note.count + 2)] + note
  }
}
