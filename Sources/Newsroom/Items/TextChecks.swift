import Prose
import Rulebook
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
      language: text.language, fields: fields)
    try checkLengths(checked)
    try checkFields(checked)
    return checked
  }

  private func lineEnds(_ text: String) -> String {
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
