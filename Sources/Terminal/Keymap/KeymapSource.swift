/// What came of opening a key map file; opening it is somebody else's work.
public enum KeymapSource: Hashable, Sendable {
  case text(String)
  /// Why the file could not be read, in the words of the system.
  case unreadable(String)
  /// The first line with a byte that is not UTF-8, from 1.
  case notUTF8(line: Int)
  case tooLarge(bytes: Int)

  /// The largest key map that is read, 256 KB (`terminal.md` 5.3).
  public static let limit = 256 * 1024

  /// The text in `bytes`, without a byte order mark, or why it is none.
  ///
  /// A caller that stops reading after `limit` + 1 bytes still gets `tooLarge`.
  public init(bytes: [UInt8]) {
    guard bytes.count <= KeymapSource.limit else {
      self = .tooLarge(bytes: bytes.count)
      return
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      let valid = content.split(separator: 0x0A, omittingEmptySubsequences: false)
        .prefix { String(validating: $0, as: UTF8.self) != nil }
      self = .notUTF8(line: valid.count + 1)
      return
    }
    self = .text(text)
  }
}
