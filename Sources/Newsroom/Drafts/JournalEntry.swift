import FoundationEssentials
import Prose
import Rulebook
import Storage
import Workflow

/// What the first record of a journal holds: whose words they are, what they belong to, and the text as it stood then.
struct JournalHead: Codable, Hashable {
  /// Counts up when the meaning of what is written changes.
  var format = 1
  let draft: Int64
  let person: Int64
  let item: Int64?
  let base: Int64?
  let portal: Int64
  let kind: String
  let title: String
  let summary: String
  let body: String
  let language: String
  let fields: [String: String]
  /// Absent in journals that were written before texts had files.
  let files: [JournalledFile]?
  let at: Int64
  /// The suggestions whose words stand in it.
  var accepted: [Int64]?

  init(_ record: DraftRecord) {
    draft = record.id
    person = record.person.rawValue
    item = record.item?.rawValue
    base = record.base?.rawValue
    portal = record.portal.rawValue
    kind = record.kind.rawValue
    title = record.text.title
    summary = record.text.summary
    body = record.text.body
    language = record.text.language
    fields = record.text.fieldsByName
    files = record.text.files.map(JournalledFile.init)
    at = record.changedAt.milliseconds
    accepted = record.accepted.isEmpty ? nil : record.accepted.sorted()
  }
}

/// What a later record holds.
struct JournalEntry: Codable, Hashable {
  /// One of the three texts of an item that are typed letter by letter.
  var part: DraftPart?
  var splices: [Splice]?
  /// The details beside them, all of them when one has changed.
  var language: String?
  var fields: [String: String]?
  var files: [JournalledFile]?
  /// The suggestions whose words stand in the text from here on, all of them when one came or went.
  var accepted: [Int64]?
  var at: Int64
}

/// A file of a text, as a journal holds it.
struct JournalledFile: Codable, Hashable {
  let content: String
  let name: String
  let alternative: String
  let caption: String
  let credit: String
  let licence: String

  init(_ file: Attachment) {
    content = file.content.description
    (name, alternative, caption) = (file.name, file.alternative, file.caption)
    (credit, licence) = (file.credit, file.licence)
  }

  /// Nil when the content is no hash.
  var attachment: Attachment? {
    ContentHash(hexadecimal: content).map {
      Attachment(
        content: $0, name: name, alternative: alternative, caption: caption, credit: credit,
        licence: licence)
    }
  }
}

/// The texts of an item that are typed letter by letter.
public enum DraftPart: String, Codable, Hashable, Sendable, CaseIterable {
  case title
  case summary
  case body
}

/// What was typed, made from the records of a journal one after the other.
struct JournalReplay {
  private let head: JournalHead
  private var parts: [DraftPart: SplicedText]
  private var language: String
  private var fields: [String: String]
  private var files: [JournalledFile]
  private var accepted: Set<Int64>
  private var at: Int64

  /// Nil when the first record is not one that this program wrote, or a later program.
  init?(_ contents: [[UInt8]]) {
    guard let first = contents.first, let head: JournalHead = Self.decode(first), head.format == 1
    else { return nil }
    self.head = head
    parts = [
      .title: SplicedText(head.title), .summary: SplicedText(head.summary),
      .body: SplicedText(head.body),
    ]
    (language, fields, at) = (head.language, head.fields, head.at)
    files = head.files ?? []
    accepted = Set(head.accepted ?? [])
    // What comes after an entry that does not fit was written over another text: all before it is right.
    for content in contents.dropFirst() {
      guard let entry: JournalEntry = Self.decode(content), take(entry) else { break }
    }
  }

  private mutating func take(_ entry: JournalEntry) -> Bool {
    if let part = entry.part, let splices = entry.splices {
      var text = parts[part] ?? SplicedText("")
      for splice in splices { guard text.apply(splice) else { return false } }
      parts[part] = text
    }
    if let language = entry.language { self.language = language }
    if let fields = entry.fields { self.fields = fields }
    if let files = entry.files { self.files = files }
    if let accepted = entry.accepted { self.accepted = Set(accepted) }
    at = entry.at
    return true
  }

  /// The draft as it was typed last; nil when what is written is no text.
  var draft: DraftRecord? {
    guard let kind = Kind(rawValue: head.kind), let title = parts[.title]?.text,
      let summary = parts[.summary]?.text, let body = parts[.body]?.text
    else { return nil }
    var known: [Field: String] = [:]
    for (name, value) in fields {
      guard let field = Field(rawValue: name) else { return nil }
      known[field] = value
    }
    return DraftRecord(
      id: head.draft, person: ID(head.person), item: head.item.map { ID($0) },
      base: head.base.map { ID($0) }, portal: ID(head.portal), kind: kind,
      text: Text(
        title: title, summary: summary, body: body, language: language, fields: known,
        files: files.compactMap(\.attachment)),
      changedAt: Timestamp(milliseconds: at), accepted: accepted)
  }

  /// Nil for what is not such a value: a record that is whole and says something else is of another program.
  private static func decode<Value: Decodable>(_ content: [UInt8]) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(content))
  }
}

extension Text {
  fileprivate var fieldsByName: [String: String] { Self.byName(fields) }

  static func byName(_ fields: [Field: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
  }
}
