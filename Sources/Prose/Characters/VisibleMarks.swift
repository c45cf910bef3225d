/// The repertoire in which hidden things are shown.
public enum VisibleMarks: Sendable, Hashable, CaseIterable {
  /// Control pictures and other signs of Unicode, such as `␛`.
  case unicode
  /// Nothing beyond ASCII, such as `^[`, for terminals and logs that know no more.
  case ascii

  /// The sign that an invisible scalar is shown as: a control picture or caret notation for the
  /// controls of ASCII, otherwise its number, such as `<U+202E>`.
  func token(for scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    guard value < 0x20 || value == 0x7F else { return "<U+\(Self.hexadecimal(value))>" }
    switch self {
    case .unicode:
      let picture = value == 0x7F ? 0x2421 : 0x2400 + value
      return Unicode.Scalar(picture).map { String($0) } ?? ""
    case .ascii:
      return "^" + String(Unicode.Scalar(UInt8(value ^ 0x40)))
    }
  }

  /// The base that is lent to a combining mark that has none.
  var borrowedBase: Unicode.Scalar {
    switch self {
    case .unicode: "\u{25CC}"
    case .ascii: " "
    }
  }

  /// The sign of two cells for a picture whose width terminals disagree about; U+3013, the geta
  /// mark, is what East Asian printers set for a type they do not have.
  var pictureSign: [String] {
    switch self {
    case .unicode: ["\u{3013}"]
    case .ascii: ["[", "]"]
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
