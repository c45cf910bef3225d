import Rulebook
import Workflow

/// A word of a query: what of the index it may stand for.
public struct SearchWord: Hashable, Sendable {
  /// The folded word, or every marked form that it may stand for.
  public let terms: [String]
  /// Whether words that begin with one of the terms count as well.
  public let isPrefix: Bool

  public init(terms: [String], isPrefix: Bool) {
    self.terms = terms
    self.isPrefix = isPrefix
  }
}

extension Store {
  /// Puts the words of an item's newest text into the index.
  public func index(_ item: ID<Item>, terms: String) throws {
    try database.run(
      "INSERT INTO item_search (rowid, terms) VALUES ($1, $2)", [.id(item), .text(terms)])
  }

  /// Takes the words of an item's former text out of the index; they must be the very ones that were put in.
  public func unindex(_ item: ID<Item>, terms: String) throws {
    try database.run(
      "INSERT INTO item_search (item_search, rowid, terms) VALUES ('delete', $1, $2)",
      [.id(item), .text(terms)])
  }

  /// Remembers the forms of words, so that a query with marks, or an unfinished word, finds them.
  public func remember(_ forms: some Sequence<(folded: String, form: String)>) throws {
    for word in forms {
      try database.run(
        "INSERT INTO word_form (folded, form) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [.text(word.folded), .text(word.form)])
    }
  }

  /// The marked forms whose folded form is `folded`, or begins with it, at most `limit`.
  public func forms(of folded: String, isPrefix: Bool, limit: Int) throws -> [String] {
    let last = isPrefix ? folded + "\u{10FFFF}" : folded
    return try database.rows(
      "SELECT form FROM word_form WHERE folded >= $1 AND folded <= $2 ORDER BY folded LIMIT $3",
      [.text(folded), .text(last), .number(limit)]
    ).map { try $0.text(0) }
  }

  /// The folded words that begin with `start`, at most `limit`.
  public func words(beginningWith start: String, limit: Int) throws -> [String] {
    try database.rows(
      """
      SELECT DISTINCT folded FROM word_form WHERE folded >= $1 AND folded <= $2
      ORDER BY folded LIMIT $3
      """, [.text(start), .text(start + "\u{10FFFF}"), .number(limit)]
    ).map { try $0.text(0) }
  }

  /// Items that hold all the words, newest first, before `id` (all, when nil), at most `limit`.
  public func search(
    _ words: [SearchWord], before id: ID<Item>?, limit: Int
  ) throws -> [ID<Item>] {
    guard let query = Self.matchQuery(words) else { return [] }
    return try database.rows(
      """
      SELECT rowid FROM item_search WHERE item_search MATCH $1 AND rowid < $2
      ORDER BY rowid DESC LIMIT $3
      """, [.text(query), .integer(id?.rawValue ?? .max), .number(limit)]
    ).map { try $0.id(0) }
  }

  /// The words as a query of FTS5; nil when one of them stands for nothing in the index.
  static func matchQuery(_ words: [SearchWord]) -> String? {
    guard !words.isEmpty, words.allSatisfy({ !$0.terms.isEmpty }) else { return nil }
    return words.map { word in
      let terms = word.terms.map { term in
        "\"\(term.replacing("\"", with: "\"\""))\"\(word.isPrefix ? "*" : "")"
      }
      return terms.count == 1 ? terms[0] : "(\(terms.joined(separator: " OR ")))"
    }.joined(separator: " AND ")
  }
}
