import Prose
import Synchronization

/// Looks words up in the dictionaries of the machine, from any thread, one thread at a time.
///
/// A dictionary is loaded when it is first needed, and a word that was looked up is remembered. Where a dictionary is
/// missing nothing is taken for a fault that only it could know.
public final class Speller: Sendable {
  private let folders: [String]
  private let state = Mutex(State())

  private struct State {
    var isLoaded: Set<SpellingDictionary> = []
    var dictionaries: [SpellingDictionary: Hunspell] = [:]
    /// What was looked up: the written words of a text are few against its words.
    var known: [String: Bool] = [:]
  }

  /// As many words are remembered; then they are looked up anew.
  private static let mostRemembered = 50_000

  /// How many suggestions are made: one for each digit.
  public static let mostSuggestions = 9

  /// `folders` are looked through in their order.
  public init(folders: [String]) { self.folders = folders }

  /// Where the dictionaries of a machine are; `TOASOAN_DICTIONARIES` names other folders, with colons between them.
  public static func folders(_ environment: [String: String]) -> [String] {
    if let named = environment["TOASOAN_DICTIONARIES"] {
      return named.split(separator: ":").map(String.init)
    }
    return ["/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts"]
  }

  /// The dictionaries that are not there; loads the others.
  public var missing: [SpellingDictionary] {
    state.withLock { state in
      SpellingDictionary.allCases.filter { load($0, &state) == nil }
    }
  }

  /// Whether a dictionary has the word.
  public func knows(_ word: SpellingWord) -> Bool {
    state.withLock { state in
      let key = "\(word.tongue)\(word.text)"
      if let known = state.known[key] { return known }
      let isKnown = look(up: word, &state)
      if state.known.count >= Self.mostRemembered { state.known.removeAll(keepingCapacity: true) }
      state.known[key] = isKnown
      return isKnown
    }
  }

  /// What may have been meant, the likeliest first: words of the house that are a letter away, syllables that differ by
  /// what people confuse, then what hunspell offers.
  public func suggestions(
    for word: SpellingWord, tones: ToneStyle, house: HouseWords
  ) -> [String] {
    state.withLock { state in
      var found = house.near(word.text)
      if word.tongue != .english, let vietnamese = load(.vietnamese, &state) {
        let near = SpellingCandidates(for: word.text, tones: tones).words.lazy.filter {
          Self.knows($0, vietnamese)
        }
        found += near.prefix(Self.mostSuggestions - found.count)
        if found.count < Self.mostSuggestions {
          found += vietnamese.suggestions(for: word.text.lowercased())
            .filter { $0.allSatisfy(\.isLetter) }.map { Self.placed($0, tones) }
        }
      }
      // Whoever wrote marks meant no English word.
      let isPlain = word.text.utf8.allSatisfy { $0 < 0x80 }
      if isPlain, word.tongue != .vietnamese, found.count < Self.mostSuggestions,
        let english = load(.english, &state)
      {
        found += english.suggestions(for: word.text)
      }
      return Self.chosen(found, for: word)
    }
  }

  /// The first of them, each once, with the capitals of the word.
  private static func chosen(_ found: [String], for word: SpellingWord) -> [String] {
    var chosen: [String] = []
    for candidate in found {
      let written = nfc(SpellingCandidates.capitalised(candidate, like: word.text))
      if written != word.text, !chosen.contains(written) { chosen.append(written) }
      if chosen.count == mostSuggestions { break }
    }
    return chosen
  }

  // MARK: Dictionaries

  private func load(_ dictionary: SpellingDictionary, _ state: inout State) -> Hunspell? {
    if let loaded = state.dictionaries[dictionary] { return loaded }
    guard state.isLoaded.insert(dictionary).inserted else { return nil }
    let found = folders.lazy.compactMap { Hunspell(dictionary, in: $0) }.first
    state.dictionaries[dictionary] = found
    return found
  }

  private func look(up word: SpellingWord, _ state: inout State) -> Bool {
    if word.tongue != .english {
      guard let vietnamese = load(.vietnamese, &state) else { return true }
      // Some names stand in the dictionary with their capital only.
      if word.forms.contains(where: vietnamese.knows) || vietnamese.knows(word.text) { return true }
    }
    guard word.tongue != .vietnamese else { return false }
    guard let english = load(.english, &state) else { return true }
    return english.knows(word.text)
  }

  private static func knows(_ syllable: String, _ vietnamese: Hunspell) -> Bool {
    guard let word = SpellingWord(asking: syllable) else { return false }
    return word.forms.contains(where: vietnamese.knows)
  }

  private static func placed(_ word: String, _ tones: ToneStyle) -> String {
    SpellingWord(asking: word)?.placed(tones) ?? word
  }
}

extension Speller {
  /// The faults of a text whole: words that neither the house nor a dictionary knows.
  public func faults(
    title: String, summary: String, body: String, house: HouseWords
  ) -> [SpellingFault] {
    SpellingReport(title: title, summary: summary, body: body) {
      knows($0) || house.knows($0.text)
    }.faults
  }
}
