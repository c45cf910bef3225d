import CSodium

/// How a journal is written: a beginning that names the format and holds a salt of the file's own, then records of
/// length, number and hash before what they hold.
///
/// The space behind the last record was taken in advance and holds zeros, or whatever a lost line left half written. Each
/// hash covers salt, number and content, so that neither that nor the record of another file is ever taken for one.
struct JournalFormat: Hashable, Sendable {
  static let saltSize = 16
  private static let mark = Array("toasoan nhap 01\n".utf8)
  private static let digestSize = 16
  private static let headSize = 4 + 8 + digestSize

  /// The bytes before the first record.
  static let beginningSize = mark.count + saltSize

  let salt: [UInt8]

  init(salt: [UInt8]) {
    precondition(salt.count == Self.saltSize, "a salt has sixteen bytes")
    self.salt = salt
  }

  /// Reads the beginning of a file; nil when it is not that of a journal.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.beginningSize, bytes.starts(with: Self.mark) else { return nil }
    salt = Array(bytes[Self.mark.count..<Self.beginningSize])
  }

  var beginning: [UInt8] { Self.mark + salt }

  /// A record as it stands in the file; records are numbered from 0.
  func record(_ number: UInt64, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headSize + content.count)
    withUnsafeBytes(of: UInt32(content.count).littleEndian) { bytes += $0 }
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    bytes += digest(number, content)
    bytes += content
    return bytes
  }

  /// What the records hold, as far as they are whole, and the bytes of the file up to their end.
  func records(in bytes: [UInt8]) -> (contents: [[UInt8]], end: Int) {
    var contents: [[UInt8]] = []
    var end = Self.beginningSize
    while let content = content(of: UInt64(contents.count), at: end, in: bytes) {
      contents.append(content)
      end += Self.headSize + content.count
    }
    return (contents, end)
  }

  private func content(of number: UInt64, at start: Int, in bytes: [UInt8]) -> [UInt8]? {
    guard start + Self.headSize <= bytes.count else { return nil }
    let length = Int(Self.number(bytes[start..<(start + 4)]))
    let first = start + Self.headSize
    guard Self.number(bytes[(start + 4)..<(start + 12)]) == number, length > 0,
      length <= bytes.count - first
    else { return nil }
    let content = Array(bytes[first..<(first + length)])
    return digest(number, content)[...] == bytes[(start + 12)..<first] ? content : nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func digest(_ number: UInt64, _ content: [UInt8]) -> [UInt8] {
    var hashed: [UInt8] = []
    hashed.reserveCapacity(8 + content.count)
    withUnsafeBytes(of: number.littleEndian) { hashed += $0 }
    hashed += content
    var result = [UInt8](repeating: 0, count: Self.digestSize)
    let status = crypto_generichash(
      &result, Self.digestSize, hashed, UInt64(hashed.count), salt, Self.saltSize)
    precondition(status == 0, "BLAKE2b with a key and a size of its own range cannot fail")
    return result
  }
}
