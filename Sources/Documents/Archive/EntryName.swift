/// The rules for names in an archive. None is ever used as a path; a name that is not plain tells of an archive that is
/// not what it says it is.
enum EntryName {
  /// The name, when it leads nowhere but down, also once its percent signs are decoded.
  static func checked(_ bytes: ArraySlice<UInt8>) throws(ArchiveFault) -> String {
    guard let name = String(validating: bytes, as: UTF8.self) else {
      throw .unsafeName(String(decoding: bytes, as: UTF8.self))
    }
    guard isPlain(name), let decoded = decoded(name), isPlain(decoded) else {
      throw .unsafeName(name)
    }
    return name
  }

  /// What two names share that some program or disk takes for one.
  static func key(_ name: String) -> String {
    let plain = decoded(name) ?? name
    return (plain.hasSuffix("/") ? String(plain.dropLast()) : plain).lowercased()
  }

  private static func isPlain(_ name: String) -> Bool {
    guard !name.unicodeScalars.contains(where: isStrange) else { return false }
    let path = name.hasSuffix("/") ? name.dropLast() : name[...]
    return path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: scalar == "\\" || scalar == ":"
    }
  }

  /// The name with `%2e` and its like as what they stand for; nil when that is no text.
  private static func decoded(_ name: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
