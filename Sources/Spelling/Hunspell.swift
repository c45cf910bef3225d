import CHunspell
import Glibc
import Prose

/// One dictionary of hunspell. It is not safe for threads: whoever has it keeps others out.
final class Hunspell {
  private let handle: OpaquePointer

  /// Nil when the folder has no such dictionary in UTF-8 that can be read. It takes milliseconds, for a large one some
  /// tens of them.
  init?(_ dictionary: SpellingDictionary, in folder: String) {
    let rules = "\(folder)/\(dictionary.rawValue).aff"
    let words = "\(folder)/\(dictionary.rawValue).dic"
    // Hunspell makes an empty dictionary of files that it cannot read.
    guard access(rules, R_OK) == 0, access(words, R_OK) == 0,
      let handle = Hunspell_create(rules, words)
    else { return nil }
    self.handle = handle
    guard let encoding = Hunspell_get_dic_encoding(handle), String(cString: encoding) == "UTF-8"
    else { return nil }
  }

  deinit { Hunspell_destroy(handle) }

  func knows(_ word: String) -> Bool {
    guard Self.canBeAsked(word) else { return false }
    return Hunspell_spell(handle, word) != 0
  }

  func suggestions(for word: String) -> [String] {
    guard Self.canBeAsked(word) else { return [] }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = Hunspell_suggest(handle, &list, word)
    defer { Hunspell_free_list(handle, &list, count) }
    guard let list, count > 0 else { return [] }
    return (0..<Int(count)).compactMap { list[$0].map { String(cString: $0) } }
  }

  /// Hunspell has fixed room for a word, and cuts or refuses what is longer.
  private static func canBeAsked(_ word: String) -> Bool {
    !word.isEmpty && word.unicodeScalars.count <= SpellingWord.longest
      && !word.utf8.contains(0)
  }
}
