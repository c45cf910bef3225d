import Newsroom
import Prose
import Spelling
import Workflow

/// The spelling faults of a text with what may have been meant, for people and for scripts.
struct SpellingAnswer {
  let faults: [SpellingFault]
  let missing: [SpellingDictionary]
  private let suggestions: [String: [String]]

  /// As many words of a text get suggestions; a text with more faults is in no language of the dictionaries.
  private static let mostSuggested = 100
  /// As many suggestions stand in a sentence.
  private static let mostTold = 3

  init(_ text: Text, on portal: ID<Portal>, _ invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let speller = invocation.speller
    guard text.isVietnamese else {
      (faults, missing, suggestions) = ([], [], [:])
      return
    }
    let house = try newsroom.houseWords(on: portal)
    let tones = try newsroom.toneStyle(on: portal)
    missing = speller.missing
    faults = speller.faults(
      title: text.title, summary: text.summary, body: text.body, house: house)
    var suggestions: [String: [String]] = [:]
    for fault in faults where suggestions.count < Self.mostSuggested {
      guard suggestions[fault.word.text] == nil else { continue }
      suggestions[fault.word.text] = speller.suggestions(
        for: fault.word, tones: tones, house: house)
    }
    self.suggestions = suggestions
  }

  func tell(_ invocation: Invocation) {
    let wording = invocation.wording
    for fault in faults {
      let found = suggestions[fault.word.text] ?? []
      let sentence = wording.sentence(
        for: fault, suggestions: Array(found.prefix(Self.mostTold)))
      guard invocation.isJSON else {
        invocation.console.output(visible(sentence) + "\n")
        continue
      }
      invocation.console.output(
        JSON.object([
          "code": "spelling", "part": .string(fault.part.rawValue),
          "line": .number(fault.line + 1), "start": .number(fault.range.lowerBound),
          "end": .number(fault.range.upperBound), "words": .string(fault.word.text),
          "suggestions": .strings(found), "message": .string(sentence),
        ]).text + "\n")
    }
  }

  /// What is told beside the faults: that a dictionary is missing, and how many there are.
  func tellCount(_ invocation: Invocation) {
    if !missing.isEmpty { tellMissing(invocation) }
    guard !invocation.isJSON, !missing.contains(.vietnamese) else { return }
    invocation.message(invocation.wording.spellingFaults(faults.count))
  }

  /// A script that counts the faults has to know that nothing was looked at.
  private func tellMissing(_ invocation: Invocation) {
    let sentence = invocation.wording.sentence(forMissing: missing)
    guard invocation.isJSON else { return invocation.message(sentence) }
    invocation.console.output(
      JSON.object([
        "code": "dictionary-missing", "packages": .strings(missing.map(\.package)),
        "message": .string(sentence),
      ]).text + "\n")
  }
}

extension Invocation {
  /// Nobody chooses dictionaries for the service account of a session.
  var speller: Speller {
    Speller(folders: Speller.folders(fixed == nil ? console.environment : [:]))
  }
}
