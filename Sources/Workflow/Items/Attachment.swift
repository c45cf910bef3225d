/// The hash of a file's content: BLAKE2b-256 over its bytes.
public struct ContentHash: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the 64 digits that it is written as; anything else is nil.
  public init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[place..<place + 2], as: UTF8.self)
      guard pair == pair.lowercased(), let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    self.bytes = bytes
  }
}

extension ContentHash: CustomStringConvertible {
  public var description: String { hexadecimal(bytes) }
}

/// A file that belongs to a text: a picture in it, or a document beside it. The text holds what is said of the file; the
/// content is kept once, whichever texts it belongs to.
public struct Attachment: Hashable, Sendable {
  public let content: ContentHash
  /// As the body names it; unique in its text.
  public var name: String
  /// What a picture shows, for those who do not see it.
  public var alternative: String
  public var caption: String
  /// Who made it.
  public var credit: String
  /// By what right it is published.
  public var licence: String

  public init(
    content: ContentHash, name: String, alternative: String = "", caption: String = "",
    credit: String = "", licence: String = ""
  ) {
    self.content = content
    self.name = name
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
    self.licence = licence
  }
}

/// Two digits for each byte, in lower case.
func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
