import Prose
import Rulebook
import Storage
import Workflow

/// The rules that made the words of the search index. A change of them needs the index made anew.
public let searchVersion = 2

extension Newsroom {
  /// Puts the words of a text into the search index in place of those of the former text.
  func index(_ text: Text, of record: ItemRecord, instead former: Text?) throws {
    let author = try board().name(record.item.author)
    if let former {
      let terms = Self.terms(of: former, author: author, number: record.number)
      try store.unindex(record.item.id, terms: terms.joined(separator: " "))
    }
    let terms = Self.terms(of: text, author: author, number: record.number)
    try store.index(record.item.id, terms: terms.joined(separator: " "))
    try rememberForms(of: terms)
  }

  /// Remembers the words, which a query with marks and an unfinished word expand to. A word without marks is told by
  /// any marked one that folds to it.
  func rememberForms(of terms: [String]) throws {
    let marked = terms.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
      .map { (folded: folded($0), form: $0) }
    let told = Set(marked.map(\.folded))
    let plain = terms.filter { $0.utf8.allSatisfy { $0 < 0x80 } && !told.contains($0) }
      .filter { $0.allSatisfy(\.isLetter) }
    try store.remember(marked + plain.map { (folded: $0, form: $0) })
  }

  /// The words of an item, each once, in a fixed order: the index forgets a text only by the very words it was given.
  static func terms(of text: Text, author: String, number: String) -> [String] {
    let parts =
      [text.title, text.summary, text.body, author, number]
      + Field.metadata.compactMap { text.fields[$0] }
    return Set(parts.flatMap { searchTerms(of: $0) }).sorted()
  }
}
