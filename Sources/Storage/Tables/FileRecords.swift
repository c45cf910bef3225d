import Documents
import Rulebook
import Workflow

/// What is known of the content of a file.
public struct FileRecord: Hashable, Sendable {
  public let content: ContentHash
  public let kind: AdmittedFile.Kind
  /// In bytes.
  public let size: Int
  /// In pixels; nil for what is no picture.
  public let width: Int?
  public let height: Int?
  /// The bytes that the public gets of it.
  public let publicContent: ContentHash
  public let publicSize: Int
  public let person: ID<Person>
  public let at: Timestamp

  public init(
    content: ContentHash, kind: AdmittedFile.Kind, size: Int, width: Int?, height: Int?,
    publicContent: ContentHash, publicSize: Int, person: ID<Person>, at: Timestamp
  ) {
    self.content = content
    self.kind = kind
    self.size = size
    self.width = width
    self.height = height
    self.publicContent = publicContent
    self.publicSize = publicSize
    self.person = person
    self.at = at
  }
}

extension FileRecord {
  public var isPicture: Bool { kind.isPicture }
}

extension Store {
  public func insert(_ file: FileRecord) throws {
    try database.run(
      """
      INSERT INTO file
        (hash, kind, size, width, height, public_hash, public_size, person_id, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      [
        .hash(file.content), .text(file.kind.rawValue), .number(file.size), .number(file.width),
        .number(file.height), .hash(file.publicContent), .number(file.publicSize),
        .id(file.person), .time(file.at),
      ])
  }

  /// Nil when no file of that content was ever taken in.
  public func file(_ content: ContentHash) throws -> FileRecord? {
    try database.optionalRow("\(Self.fileColumns) WHERE hash = $1", [.hash(content)]).map(file)
  }

  /// Every file of the store, one by one; stops when `body` answers false.
  public func eachFile(_ body: (FileRecord) throws -> Bool) throws {
    try database.each("\(Self.fileColumns) ORDER BY hash", []) { try body(try file($0)) }
  }

  private static let fileColumns = """
    SELECT hash, kind, size, width, height, public_hash, public_size, person_id, made_at
    FROM file
    """

  private func file(_ row: Row) throws -> FileRecord {
    FileRecord(
      content: ContentHash(try row.blob(0)), kind: try row.word(1), size: try row.number(2),
      width: try row.optionalInt(3).map(Int.init), height: try row.optionalInt(4).map(Int.init),
      publicContent: ContentHash(try row.blob(5)), publicSize: try row.number(6),
      person: try row.id(7), at: try row.time(8))
  }
}

extension Value {
  static func hash(_ hash: ContentHash) -> Value { .blob(hash.bytes) }
}
