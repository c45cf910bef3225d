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

/// What of a saved text tells how well it answers to a search.
public struct SearchedText: Hashable, Sendable {
  public let summary: String
  /// The beginning of the body.
  public let body: String
  public let fields: [Field: String]
}

extension Store {
  /// Puts the words of an item's newest text into the index.
  public func index(_ item: ID<Item>, terms: String) throws {
    try database.run(
      "INSERT INTO item_search (rowid, terms) VALUES ($1, $2)",
      [.id(item), .text(IndexWord.spelled(terms))])
  }

  /// Takes the words of an item's former text out of the index; they must be the very ones that were put in.
  public func unindex(_ item: ID<Item>, terms: String) throws {
    try database.run(
      "INSERT INTO item_search (item_search, rowid, terms) VALUES ('delete', $1, $2)",
      [.id(item), .text(IndexWord.spelled(terms))])
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

  /// The texts of revisions in the order in which they are asked for, at most `characters` of summary and body each;
  /// a revision that is not there is `StorageError.missing`.
  ///
  /// One statement reads them all. There are few numbers of parameters that it is prepared for, or each letter that is
  /// typed would push another statement out of the connection's memory.
  public func searchedTexts(
    of revisions: [ID<Revision>], characters: Int
  ) throws -> [SearchedText] {
    guard let last = revisions.last else { return [] }
    let room = revisions.count <= Self.fewTexts ? Self.fewTexts : Self.manyTexts
    precondition(revisions.count <= room, "more texts than one statement reads")
    let asked = revisions + Array(repeating: last, count: room - revisions.count)
    var texts: [ID<Revision>: SearchedText] = [:]
    try database.each(Self.textsSQL(room), [.number(characters)] + asked.map { .id($0) }) { row in
      texts[try row.id(0)] = SearchedText(
        summary: try row.text(1), body: try row.text(2),
        fields: try FieldList.fields(try row.text(3)))
      return true
    }
    return try revisions.map { id in
      guard let text = texts[id] else { throw StorageError.missing }
      return text
    }
  }

  /// Texts that `searchedTexts` reads at once at most.
  public static let manyTexts = 200
  private static let fewTexts = 20

  private static func textsSQL(_ count: Int) -> String {
    """
    SELECT id, substr(summary, 1, $1), substr(body, 1, $1), fields FROM revision
    WHERE id IN (\((0..<count).map { "$\($0 + 2)" }.joined(separator: ", ")))
    """
  }

  /// The words as a query of FTS5; nil when one of them stands for nothing in the index.
  static func matchQuery(_ words: [SearchWord]) -> String? {
    guard !words.isEmpty, words.allSatisfy({ !$0.terms.isEmpty }) else { return nil }
    return words.map { word in
      let terms = word.terms.map { term in
        "\"\(IndexWord.spelled(term))\"\(word.isPrefix ? "*" : "")"
      }
      return terms.count == 1 ? terms[0] : "(\(terms.joined(separator: " OR ")))"
    }.joined(separator: " AND ")
  }
}

/// How words stand in the index, whose tokenizer must take each of them for one token: it has its own idea of what a
/// letter is, and a word that it took for two would be a phrase, which the index cannot look up.
///
/// Letters and digits that every version of the tokenizer knows stay; anything else, such as a hidden joiner or a mark
/// that Unicode got later, is spelled by its number between two letters that no language of ours uses.
enum IndexWord {
  /// The words, divided by blanks, as the index has them.
  static func spelled(_ words: String) -> String {
    if words.unicodeScalars.allSatisfy(isUsual) { return words }
    var result = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if isUsual(scalar) || isOldLetter(scalar) {
        result.append(scalar)
      } else {
        let number = "\(sign)\(String(scalar.value, radix: 16))\(sign)"
        result.append(contentsOf: number.unicodeScalars)
      }
    }
    return String(result)
  }

  /// A letter since Unicode 3.0.
  private static let sign = "\u{2AC}"

  /// The letters and digits of Vietnamese and its neighbours, and the blank between two words. A quotation mark, which
  /// no word has, would end a query.
  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0x2AB, 0x1E00...0x1EFF: true
    default: false
    }
  }

  /// A letter or digit since Unicode 6.1, and not one that was a mark then.
  private static func isOldLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age, (age.major, age.minor) <= (6, 1) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return !wereMarks.contains { $0.contains(scalar.value) } && scalar.value != 0x2AC
    default: return false
    }
  }

  private static let wereMarks: [ClosedRange<UInt32>] = [0x19B0...0x19C9, 0x1CF2...0x1CF3]
}
