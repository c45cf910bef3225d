import Prose
import Storage

/// The value of a private field as it is sealed: in NFC, without blanks, points and hyphens between its digits.
struct PrivateValue: Hashable, Sendable {
  let text: String

  /// Anything that cannot be one is refused without being told again.
  init(_ given: String, of field: PrivateField) throws {
    text = String(
      nfc(given).unicodeScalars.filter {
        !($0.properties.isWhitespace || ".-".unicodeScalars.contains($0))
      })
    guard Self.isPossible(text, field) else { throw NewsroomError.invalid(.privateField(field)) }
  }

  /// By length and kind of signs. The numbers have check digits, whose rules stand in no law that was read for this.
  private static func isPossible(_ text: String, _ field: PrivateField) -> Bool {
    let bytes = Array(text.utf8)
    let isDigits = bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    switch field {
    // 10 digits, with 3 more of a dependent unit; people's are their identity number's 12.
    case .taxCode: return isDigits && [10, 12, 13].contains(bytes.count)
    case .identity: return isDigits && [9, 12].contains(bytes.count)
    case .account: return (6...20).contains(bytes.count) && bytes.allSatisfy(\.isLetterOrDigit)
    }
  }

  /// What everybody may see of it: the last four signs at most, and never more than a third.
  var masked: String { Self.hidden + text.suffix(min(4, text.count / 3)) }

  /// What stands for a value that cannot be opened; how long it is does not show.
  static let hidden = "••••"

  /// A value as it came out of its seal.
  init(opened text: String) { self.text = text }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
