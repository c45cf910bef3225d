import Workflow

/// The files of a text in one column: a line each, its values with a tab between two, the content's hash first.
enum AttachmentList {
  static func text(_ files: [Attachment]) -> String {
    files.map { file in
      let values = [
        file.content.description, file.name, file.alternative, file.caption, file.credit,
        file.licence,
      ]
      return values.map(ListLine.escaped).joined(separator: "\t") + "\n"
    }.joined()
  }

  static func files(_ text: String) throws -> [Attachment] {
    try text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let values = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map(ListLine.restored)
      guard values.count == 6, let content = ContentHash(hexadecimal: values[0]) else {
        throw StorageError.corrupt("'\(String(decoding: line, as: UTF8.self))' is no file")
      }
      return Attachment(
        content: content, name: values[1], alternative: values[2], caption: values[3],
        credit: values[4], licence: values[5])
    }
  }
}
