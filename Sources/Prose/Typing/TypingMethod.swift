/// A way of typing Vietnamese with the letters, digits and signs that every keyboard has.
public enum TypingMethod: String, Sendable, Hashable, CaseIterable {
  case telex
  case vni
  case viqr

  /// The name that it goes by, the same in every language.
  public var name: String {
    switch self {
    case .telex: "Telex"
    case .vni: "VNI"
    case .viqr: "VIQR"
    }
  }

  /// What a key stands for where the word has something that it can change.
  func meaning(of key: UInt8) -> KeyMeaning? {
    switch self {
    case .telex: Self.telex(key)
    case .vni: Self.vni(key)
    case .viqr: Self.viqr(key)
    }
  }

  private static func telex(_ key: UInt8) -> KeyMeaning? {
    switch key {
    case UInt8(ascii: "s"): .tone(.acute)
    case UInt8(ascii: "f"): .tone(.grave)
    case UInt8(ascii: "r"): .tone(.hook)
    case UInt8(ascii: "x"): .tone(.tilde)
    case UInt8(ascii: "j"): .tone(.dot)
    case UInt8(ascii: "z"): .noTone
    case UInt8(ascii: "w"): .hornOrBreve
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"): .circumflex(of: key)
    case UInt8(ascii: "d"): .stroke
    default: nil
    }
  }

  private static func vni(_ key: UInt8) -> KeyMeaning? {
    switch key {
    case UInt8(ascii: "1"): .tone(.acute)
    case UInt8(ascii: "2"): .tone(.grave)
    case UInt8(ascii: "3"): .tone(.hook)
    case UInt8(ascii: "4"): .tone(.tilde)
    case UInt8(ascii: "5"): .tone(.dot)
    case UInt8(ascii: "0"): .noTone
    case UInt8(ascii: "6"): .circumflex(of: nil)
    case UInt8(ascii: "7"): .horn
    case UInt8(ascii: "8"): .breve
    case UInt8(ascii: "9"): .stroke
    default: nil
    }
  }

  /// The signs of RFC 1456, and the 0 that usual programs take tones away with.
  private static func viqr(_ key: UInt8) -> KeyMeaning? {
    switch key {
    case UInt8(ascii: "'"): .tone(.acute)
    case UInt8(ascii: "`"): .tone(.grave)
    case UInt8(ascii: "?"): .tone(.hook)
    case UInt8(ascii: "~"): .tone(.tilde)
    case UInt8(ascii: "."): .tone(.dot)
    case UInt8(ascii: "0"): .noTone
    case UInt8(ascii: "^"): .circumflex(of: nil)
    case UInt8(ascii: "+"), UInt8(ascii: "*"): .horn
    case UInt8(ascii: "("): .breve
    case UInt8(ascii: "d"): .stroke
    default: nil
    }
  }
}

/// What a key of a method asks for.
enum KeyMeaning: Hashable {
  case tone(SyllableTone)
  case noTone
  /// â, ê or ô; in Telex of the vowel that the key itself is, in lower case.
  case circumflex(of: UInt8?)
  /// ơ, ư
  case horn
  /// ă
  case breve
  /// The w of Telex: ă, ơ, ư, or ư where there is no vowel yet.
  case hornOrBreve
  /// đ
  case stroke
}

/// The two ways of writing the tone over oa, oe and uy at the end of a syllable.
///
/// The Ministry of Education's rules for textbooks put it on the letter of the main vowel: hoà nhạc, thuỷ thủ, mạnh
/// khoẻ (Quyết định 1989/QĐ-BGDĐT of 25/5/2018, Điều 8, as restated by thuvienphapluat.vn). Laws, and most of what the
/// state writes, put it on the first letter: Luật Thủy sản, Ủy ban nhân dân, cộng hòa.
public enum ToneStyle: String, Sendable, Hashable, CaseIterable {
  /// hòa, khỏe, thúy
  case old
  /// hoà, khoẻ, thuý
  case new
}
