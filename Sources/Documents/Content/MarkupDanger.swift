/// Why a piece of XML is not given to a parser.
public enum MarkupDanger: Sendable, Hashable {
  /// It declares a document type or an entity: so an entity that reads a file, or grows to gigabytes, begins.
  case declaration
  /// It is not plain UTF-8, so that a declaration could hide from whoever looks for it.
  case encoding

  /// What is dangerous in a piece of XML; nil when nothing is. No document of Word or LibreOffice has either.
  public static func found(in part: [UInt8]) -> MarkupDanger? {
    guard let text = String(validating: part, as: UTF8.self), !part.contains(0),
      saysUTF8(part.prefix(200))
    else { return .encoding }
    var rest = text.utf8[...]
    while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: place)...]
      let word = String(decoding: rest.prefix(8), as: UTF8.self).lowercased()
      if word == "!doctype" || word.hasPrefix("!entity") { return .declaration }
    }
    return nil
  }

  /// Whether the declaration at the beginning, when there is one with an encoding, calls it UTF-8 or ASCII.
  private static func saysUTF8(_ beginning: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: beginning, as: UTF8.self).lowercased()
    guard let end = text.firstIndex(of: ">") else { return true }
    let parts = text[..<end].split(separator: "encoding", maxSplits: 1)
    guard text.contains("<?xml"), text[..<end].contains("encoding") else { return true }
    let value = (parts.last ?? "").drop { $0 == "=" || $0.isWhitespace }.dropFirst()
    return value.hasPrefix("utf-8") || value.hasPrefix("us-ascii")
  }
}
