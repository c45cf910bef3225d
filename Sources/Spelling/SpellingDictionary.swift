/// A dictionary that words are looked up in.
public enum SpellingDictionary: String, CaseIterable, Sendable, Hashable {
  case vietnamese = "vi_VN"
  case english = "en_US"

  /// The package of Debian that brings it.
  public var package: String {
    switch self {
    case .vietnamese: "hunspell-vi"
    case .english: "hunspell-en-us"
    }
  }
}
