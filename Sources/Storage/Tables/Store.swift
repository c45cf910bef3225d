import Rulebook
import Workflow

/// Everything that a newsroom keeps, table by table, over one database.
///
/// Each table has a file of its own with all of its SQL. Nothing here decides: what may be written is decided by the
/// caller and held once more by the constraints of the schema.
public final class Store {
  public let database: any Database

  public init(_ database: any Database) { self.database = database }
}

extension Value {
  static func id<Subject>(_ id: ID<Subject>) -> Value { .integer(id.rawValue) }
  static func id<Subject>(_ id: ID<Subject>?) -> Value { .optional(id?.rawValue) }
  static func time(_ time: Timestamp) -> Value { .integer(time.milliseconds) }
  static func time(_ time: Timestamp?) -> Value { .optional(time?.milliseconds) }
  static func number(_ number: Int) -> Value { .integer(Int64(number)) }
  static func number(_ number: Int?) -> Value { .optional(number.map(Int64.init)) }
  static func hash(_ hash: TextHash) -> Value { .blob(hash.bytes) }
  static func hash(_ hash: TextHash?) -> Value { hash.map { .blob($0.bytes) } ?? .null }
}

extension Row {
  func id<Subject>(_ column: Int) throws -> ID<Subject> { ID(try int(column)) }

  func optionalID<Subject>(_ column: Int) throws -> ID<Subject>? {
    try optionalInt(column).map { ID($0) }
  }

  func time(_ column: Int) throws -> Timestamp { Timestamp(milliseconds: try int(column)) }

  func optionalTime(_ column: Int) throws -> Timestamp? {
    try optionalInt(column).map { Timestamp(milliseconds: $0) }
  }

  func number(_ column: Int) throws -> Int { Int(try int(column)) }

  /// A text that must be one of the raw values of an enum, since a constraint or the program wrote it so.
  func word<Word: RawRepresentable>(_ column: Int) throws -> Word where Word.RawValue == String {
    let text = try text(column)
    guard let word = Word(rawValue: text) else {
      throw StorageError.corrupt("'\(text)' is no \(Word.self)")
    }
    return word
  }
}

/// Short lists inside one column: names without blanks, separated by one blank.
enum WordList {
  static func text(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }

  static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
