import CSodium
import Workflow

/// BLAKE2b-256 by libsodium, the one hash of the program.
enum Hashing {
  static let size = 32

  static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: size)
    let status = crypto_generichash(&result, size, bytes, UInt64(bytes.count), nil, 0)
    precondition(status == 0, "BLAKE2b of a whole array with a valid size cannot fail")
    return result
  }

  static func hash(_ text: Text) -> TextHash { TextHash(hash(text.canonicalBytes)) }
}

/// Bytes in which every part has its length before it, so that no two lists of parts give the same bytes.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ part: [UInt8]) {
    append(length: part.count)
    bytes += part
  }

  mutating func append(_ part: String) {
    append(length: part.utf8.count)
    bytes += part.utf8
  }

  mutating func append(_ number: Int64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// A missing part is not an empty one.
  mutating func append(_ number: Int64?) {
    bytes.append(number == nil ? 0 : 1)
    if let number { append(number) }
  }

  mutating func append(_ part: [UInt8]?) {
    bytes.append(part == nil ? 0 : 1)
    if let part { append(part) }
  }

  private mutating func append(length: Int) { append(Int64(length)) }
}
