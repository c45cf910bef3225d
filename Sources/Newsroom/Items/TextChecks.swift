import Prose
import Rulebook
import Storage
import Workflow

/// How much a text may hold; beyond it is no article.
enum TextLimit {
  static let title = 500
  static let field = 2_000
  static let summary = 10_000
  static let body = 2_000_000
}

extension Newsroom {
  /// The text as it is kept: in NFC, one line where a line is meant, line ends as LF; refused when it cannot be right.
  func checked(_ text: Text) throws -> Text {
    let body = nfc(lineEnds(text.body))
    var fields: [Field: String] = [:]
    for (field, value) in text.fields {
      let line = oneLine(value)
      if !line.isEmpty { fields[field] = line }
    }
    let checked = Text(
      title: oneLine(text.title), summary: nfc(text.summary), body: body,
      language: text.language, fields: fields, files: text.files.map(lines))
    try checkLengths(checked)
    try checkFields(checked)
    try checkFiles(checked.files)
    return checked
  }

  private func lines(_ file: Attachment) -> Attachment {
    Attachment(
      content: file.content, name: oneLine(file.name), alternative: oneLine(file.alternative),
      caption: oneLine(file.caption), credit: oneLine(file.credit),
      licence: oneLine(file.licence))
  }

  /// Every file was taken in, and no two have one name.
  private func checkFiles(_ files: [Attachment]) throws {
    guard files.count <= Self.mostFiles else {
      throw NewsroomError.invalid(.tooManyFiles(limit: Self.mostFiles))
    }
    var names: [String] = []
    for file in files {
      guard let record = try store.file(file.content) else {
        throw NewsroomError.notFound(.file, file.name)
      }
      let name = FileName.clean(file.name, record.kind, beside: names)
      guard name == file.name else { throw NewsroomError.invalid(.fileName(file.name)) }
      names.append(name)
      for words in [file.alternative, file.caption, file.credit, file.licence]
      where words.utf8.count > TextLimit.field {
        throw NewsroomError.invalid(.fileWordsTooLong(file.name, limit: TextLimit.field))
      }
    }
  }

  func lineEnds(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  private func oneLine(_ text: String) -> String {
    let lines = nfc(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    let start = lines.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  private func checkLengths(_ text: Text) throws {
    let limits: [(Field, String, Int)] =
      [
        (.title, text.title, TextLimit.title), (.summary, text.summary, TextLimit.summary),
        (.body, text.body, TextLimit.body),
      ] + text.fields.map { ($0, $1, TextLimit.field) }
    for (field, value, limit) in limits where value.utf8.count > limit {
      throw NewsroomError.invalid(.tooLong(field, limit: limit))
    }
  }

  private func checkFields(_ text: Text) throws {
    for (field, value) in text.fields where field.isDate && !isDate(value) {
      throw NewsroomError.invalid(.notADate(field, value))
    }
    if let category = text.fields[.category], Category(rawValue: category) == nil {
      throw NewsroomError.invalid(.unknownCategory(category))
    }
  }

  private func isDate(_ text: String) -> Bool {
    do throws(TimeTextError) {
      _ = try CivilDate(iso: text)
      return true
    } catch {
      return false
    }
  }
}
