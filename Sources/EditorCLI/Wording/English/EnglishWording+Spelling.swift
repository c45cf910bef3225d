import Newsroom
import Prose
import Spelling
import Storage

extension EnglishWording {
  public func sentence(for fault: SpellingFault, suggestions: [String]) -> String {
    let field = name(of: fault.part.field)
    let place = field.prefix(1).uppercased() + field.dropFirst()
    let line = fault.part == .body ? ", line \(number(fault.line + 1))" : ""
    let told = "\(place)\(line): “\(fault.word.text)” may be misspelt"
    guard !suggestions.isEmpty else { return "\(told)." }
    return "\(told); perhaps \(enumeration(suggestions.map { "“\($0)”" }, .or))."
  }

  public func spellingFaults(_ count: Int) -> String {
    switch count {
    case 0: "No spelling fault was found."
    case 1: "1 spelling fault."
    default: "\(number(count)) spelling faults."
    }
  }

  public func sentence(forMissing dictionaries: [SpellingDictionary]) -> String {
    let languages = dictionaries.map { $0 == .vietnamese ? "Vietnamese" : "English" }
    let packages = dictionaries.map(\.package).joined(separator: " ")
    return """
      This machine has no spelling dictionary for \(enumeration(languages, .and)), so that its words are not \
      looked at; install \(packages).
      """
  }

  public func name(of kind: HouseWordKind) -> String {
    switch kind {
    case .word: "word"
    case .office: "name of an office or position"
    }
  }
}
