extension PortalDomain.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "The address is empty."
    case .tooLong(let bytes): "The address has \(bytes) bytes; 253 are allowed."
    case .emptyLabel(let position): "Label \(position) is empty."
    case .labelTooLong(let label): "'\(label)' has more than 63 bytes."
    case .badCharacter(let character, let label):
      "'\(label)' contains \(PortalDomain.Fault.codes(of: character))."
    case .hyphenAtEdge(let label): "'\(label)' begins or ends with a hyphen."
    case .reservedLabel(let label): "'\(label)' has the form of an encoded name."
    case .wrongLevel(let found, let expected):
      "The address is on level \(found) instead of \(expected)."
    case .notUnder(let parent): "The address is not under '\(parent)'."
    case .parentMissing: "The address of the parent portal is missing."
    case .parentNotUnderProvince(let parent, let province):
      "The parent '\(parent)' is not under '\(province)'."
    case .wrongLabel(let found, let expected):
      "'\(found)' is none of \(expected.joined(separator: ", "))."
    case .perhapsEnglish(let found, let known):
      "'\(found)' is none of \(known.joined(separator: ", ")), unless it is English."
    case .unreadableName(let name): "'\(name)' gives no label."
    }
  }

  /// The code points of `character`, since some of them cannot be seen.
  private static func codes(of character: Character) -> String {
    character.unicodeScalars.map { "U+\(String($0.value, radix: 16, uppercase: true))" }
      .joined(separator: " ")
  }
}
