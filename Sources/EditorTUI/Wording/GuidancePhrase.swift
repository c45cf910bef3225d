import EditorCLI
import Terminal

/// The short texts of help, palette, key tester, introduction and sign-in.
enum GuidancePhrase: Hashable {
  case palette
  case run
  case cancel
  case noCommandFits
  /// Where a command works that does nothing here.
  case worksAt(HelpWords)
  case help
  /// The heading of the keys of a context; the first one is that of the screen itself.
  case group(ContextName, isFirst: Bool)
  /// Above the keys: how many faults the person's key map has.
  case keysHere(Int)
  case keyFaults
  case keyTester
  case pressAnyKey
  case columnKey
  case columnCodes
  case columnEffect
  case pasted
  case letterCount(Int)
  case mouse
  case focus
  case notAKey
  case types
  case beginsLonger
  case doesNothing
  case welcome(String)
  case yourRoles
  case noRole
  case yourWork
  case fiveKeys
  case keyOpens
  case keyActions
  case keyPalette
  case keyBack
  case keyHelp
  case anyKeyGoesOn
  case signIn
  case whoAreYou
  case personalStore
  case noPasswordSet
  case password
  case narrowPeople
  case nobodyFits

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  /// A short text of help, palette, key tester, introduction or sign-in in the person's language.
  func guide(_ phrase: GuidancePhrase) -> String { phrase.text(in: language) }
}
