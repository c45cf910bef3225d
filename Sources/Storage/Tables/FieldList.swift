import Workflow

/// The fields beside title, summary and body in one column: a line `name=value` each, in the order of their declaration,
/// with a backslash before what would end the line.
enum FieldList {
  static func text(_ fields: [Field: String]) -> String {
    Field.metadata.compactMap { field in
      fields[field].flatMap { $0.isEmpty ? nil : "\(field.rawValue)=\(ListLine.escaped($0))\n" }
    }.joined()
  }

  static func fields(_ text: String) throws -> [Field: String] {
    var fields: [Field: String] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let mark = line.firstIndex(of: UInt8(ascii: "=")),
        let field = Field(rawValue: String(decoding: line[..<mark], as: UTF8.self))
      else { throw StorageError.corrupt("'\(String(decoding: line, as: UTF8.self))' is no field") }
      fields[field] = ListLine.restored(line[line.index(after: mark)...])
    }
    return fields
  }
}
