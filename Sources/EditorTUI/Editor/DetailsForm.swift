import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What is kept of an item beside its title, summary and body: the fields of its kind, and the language.
struct DetailsForm {
  struct Values: Hashable {
    var details: [Field: String]
    var language: String
  }

  /// Why the form cannot be taken, in words.
  struct Fault: Error, Hashable {
    let words: String
  }

  var form: Form
  private let kind: Kind
  private let former: Values
  private let priority: Priority?
  var isReadOnly = false
  private var box = Rect(row: 0, column: 0, rows: 0, columns: 0)

  /// The way to the files of the text.
  static let files = "files"
  private static let languages = ["vi", "en"]

  init(
    kind: Kind, details: [Field: String], language: String, files: Int, priority: Priority?,
    in session: Session
  ) {
    self.kind = kind
    self.priority = priority
    former = Values(details: details, language: language)
    let fields = Self.fields(of: kind).map { Self.field($0, details[$0] ?? "", in: session) }
    let languages = Self.languages + (Self.languages.contains(language) ? [] : [language])
    form = Form(
      fields + [
        .choice(
          "language", session.phrase(.languageLabel),
          languages.map { .init(name: $0, title: session.phrase(.languageName($0))) },
          chosen: language),
        .way(Self.files, session.phrase(.filesField(files))),
      ])
  }

  /// The fields that the kind has: those it needs, and the source that every text may name.
  static func fields(of kind: Kind) -> [Field] {
    let needed = Set(kind.requiredFields)
    let own: (Field) -> Bool = { field in
      needed.contains(field) || field == .source || kind.isDocument && field != .effective
    }
    return Field.metadata.filter(own)
  }

  private static func field(_ field: Field, _ value: String, in session: Session) -> FormField {
    let name = capitalized(session.wording.name(of: field))
    if field == .category {
      let none = ChoiceField.Option(name: "", title: session.phrase(.noCategory))
      let all = Category.allCases.map {
        ChoiceField.Option(name: $0.rawValue, title: session.wording.text(of: $0.title))
      }
      return .choice(field.rawValue, name, [none] + all, chosen: value)
    }
    if field.isDate {
      return .line(field.rawValue, session.phrase(.dateLabel(name)), shown(value))
    }
    return .prose(field.rawValue, name, value)
  }

  /// A kept date as people write it; anything else as it is.
  private static func shown(_ value: String) -> String {
    do throws(TimeTextError) {
      return try CivilDate(iso: value).vietnameseText
    } catch { return value }
  }

  static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  // MARK: Using

  var contexts: [ContextName] { form.contexts }

  mutating func perform(_ command: CommandName, at now: Timestamp) -> Bool {
    form.perform(command, at: now)
  }

  mutating func type(_ character: Character, in session: Session) {
    if !isReadOnly { form.type(character, in: session) }
  }

  mutating func paste(_ text: String, at now: Timestamp) {
    if !isReadOnly { form.paste(text, at: now) }
  }

  /// What was filled in, or the first thing that cannot be right. A field that the form does not show stays as it was.
  func reading(in session: Session) -> Result<Values, Fault> {
    var values = former
    for field in Self.fields(of: kind) {
      let value =
        field == .category ? form.choice(field.rawValue) ?? "" : form.text(field.rawValue)
      guard let kept = Self.kept(value, of: field) else {
        let name = Self.capitalized(session.wording.name(of: field))
        return .failure(Fault(words: session.phrase(.badDate(name))))
      }
      values.details[field] = kept.isEmpty ? nil : kept
    }
    values.language = form.choice("language") ?? former.language
    return .success(values)
  }

  /// The value as it is kept: dates as `2026-11-23`; nil when it is no date and has to be one.
  private static func kept(_ value: String, of field: Field) -> String? {
    let trimmed = String(value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    guard field.isDate, !trimmed.isEmpty else { return trimmed }
    do throws(TimeTextError) {
      return try CivilDate(vietnamese: trimmed).isoText
    } catch { return nil }
  }

  // MARK: Picture

  mutating func lay(out area: Rect) {
    let width = min(86, area.columns - 2)
    let asked = form.rows(width: width - 4) + 4
    box = area.centered(Size(rows: min(asked, area.rows), columns: width))
    form.lay(width: box.columns - 4, height: max(1, box.rows - 4))
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    canvas.fill(box, as: .dialog)
    canvas.box(box, title: session.phrase(.details))
    let inside = box.inset(rows: 1, columns: 2)
    form.draw(on: &canvas, in: inside.splitRows(at: inside.rows - 2).top)
    let keys = form.keyLine(finishing: session.phrase(.finishDetails), in: session)
    canvas.write(
      keys, row: inside.rows - 1, column: max(0, inside.columns - displayWidth(of: keys)),
      in: inside, as: .hint)
    guard let name = priority.map({ session.wording.name(of: $0) }) else { return }
    let words = session.phrase(.priority(name))
    guard displayWidth(of: words) + 2 <= inside.columns - displayWidth(of: keys) else { return }
    canvas.write(words, row: inside.rows - 1, in: inside, as: .dim)
  }
}
