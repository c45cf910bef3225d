import Rulebook

/// A language in which the program speaks to people.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The sentences of the language.
  public var wording: any Wording {
    switch self {
    case .vietnamese: VietnameseWording()
    case .english: EnglishWording()
    }
  }

  func text(of title: Title) -> String {
    switch self {
    case .vietnamese: title.vietnamese
    case .english: title.english
    }
  }
}
