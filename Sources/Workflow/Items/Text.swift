/// All that the public would read of an item: what a revision keeps and an approval binds.
public struct Text: Hashable, Sendable {
  public var title: String
  public var summary: String
  /// CommonMark.
  public var body: String
  /// The language of the text, a BCP 47 tag such as `vi` or `en`.
  public var language: String
  /// The fields beside title, summary and body; an absent field is an empty one.
  public var fields: [Field: String]
  /// The files that belong to it, in the order in which they are shown.
  public var files: [Attachment]

  public init(
    title: String, summary: String = "", body: String = "", language: String = "vi",
    fields: [Field: String] = [:], files: [Attachment] = []
  ) {
    self.title = title
    self.summary = summary
    self.body = body
    self.language = language
    self.fields = fields
    self.files = files
  }

  public subscript(field: Field) -> String {
    switch field {
    case .title: title
    case .summary: summary
    case .body: body
    case .category, .source, .number, .form, .issuer, .signer, .issued, .effective, .abstract:
      fields[field] ?? ""
    }
  }

  /// The fields that `kind` requires and that hold nothing but blanks.
  public func missingFields(for kind: Kind) -> [Field] {
    kind.requiredFields.filter { field in self[field].allSatisfy(\.isWhitespace) }
  }

  /// The bytes that its hash is made from: each part with its length before it, so that no two texts give the same
  /// bytes; fields in the order of their declaration, empty ones left out, then the files.
  public var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count + summary.utf8.count + body.utf8.count + 64)
    func append(_ part: String) {
      withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: part.utf8)
    }
    append(title)
    append(summary)
    append(body)
    append(language)
    for field in Field.metadata {
      guard let value = fields[field], !value.isEmpty else { continue }
      append(field.rawValue)
      append(value)
    }
    for file in files {
      append("file")
      append(file.content.description)
      for words in [file.name, file.alternative, file.caption, file.credit, file.licence] {
        append(words)
      }
    }
    return bytes
  }
}

/// The hash of a text: BLAKE2b-256 over its canonical bytes.
public struct TextHash: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension TextHash: CustomStringConvertible {
  public var description: String { hexadecimal(bytes) }

  /// The first eight digits, for people to compare by eye.
  public var short: String { String(description.prefix(8)) }
}
