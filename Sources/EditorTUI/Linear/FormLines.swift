import EditorCLI
import Terminal

/// A form line by line: a number for each thing that can be ticked, filled in or done.
struct FormLines {
  /// What the number of an entry stands for.
  enum Entry: Hashable {
    case tick(field: String, index: Int)
    case field(String)
    /// A field of the form that does something.
    case action(String)
    /// Ends a form that has no such field.
    case confirm
  }

  let form: Form
  let entries: [Entry]
  private let confirm: String
  private let language: Language

  /// The lines of a form; `confirm` is what ends it, where no field of its own does.
  init(_ form: Form, confirm: String, in session: Session) {
    self.form = form
    self.confirm = confirm
    language = session.language
    var entries: [Entry] = []
    for field in form.fields where field.isShown {
      switch field.content {
      case .ticks(let ticks):
        entries += ticks.ticks.indices.map { .tick(field: field.name, index: $0) }
      case .action: entries.append(.action(field.name))
      case .line, .note, .passage, .choice, .moment: entries.append(.field(field.name))
      }
    }
    let isEnded = form.fields.contains { $0.isShown && $0.endsForm }
    self.entries = entries + (isEnded || form.isEmpty ? [] : [.confirm])
  }

  var listing: Listing { Listing(.entries, entries.map(line)) }

  private func line(_ entry: Entry) -> Listing.Entry {
    let words = words(of: entry)
    switch entry {
    case .action, .confirm: return Listing.Entry(words, named: words)
    case .tick, .field: return Listing.Entry(words)
    }
  }

  /// The number of the first field that words can be typed into.
  var firstField: Int? {
    entries.firstIndex { entry in
      guard case .field(let name) = entry else { return false }
      switch field(name)?.content {
      case .line, .note: return true
      case .passage, .ticks, .choice, .moment, .action, nil: return false
      }
    }.map { $0 + 1 }
  }

  func field(_ name: String) -> FormField? { form.fields.first { $0.name == name } }

  // MARK: Words

  private func phrase(_ phrase: LinearPhrase) -> String { phrase.text(in: language) }

  private func words(of entry: Entry) -> String {
    switch entry {
    case .confirm: return confirm
    case .action(let name):
      guard case .action(let title)? = field(name)?.content else { return "" }
      return title
    case .tick(let name, let index):
      guard case .ticks(let ticks)? = field(name)?.content else { return "" }
      let tick = ticks.ticks[index]
      return phrase(.tick(tick.title, isOn: tick.isOn))
    case .field(let name): return field(name).map { words(of: $0) } ?? ""
    }
  }

  private func words(of field: FormField) -> String {
    phrase(.field(field.label, Self.value(of: field)))
  }

  /// What is filled in; empty when nothing is. Of a secret it is told that it is, not even how long it is.
  static func value(of field: FormField) -> String {
    switch field.content {
    case .line(let line) where field.isSecret: line.isEmpty ? "" : "***"
    case .line(let line): line.text
    case .note(let note): note.words.split(separator: "\n").joined(separator: " ")
    case .passage(let passage): passage.text.split(separator: "\n").joined(separator: " ")
    case .choice(let choice): choice.chosen.map { choice.options[$0].title } ?? ""
    case .moment(let moment): moment.isEmpty ? "" : moment.text
    case .ticks, .action: ""
    }
  }
}

extension FormField {
  /// Puts `words` in the place of what was filled in; false when they cannot be that.
  mutating func fill(with words: String) -> Bool {
    switch content {
    case .line: content = .line(LineField(words))
    case .note(let note): content = .note(NoteField(words, rows: note.rows))
    // Line by line no arrows go from word to word: the words are said instead.
    case .passage(let passage): content = .passage(PassageField(words, rows: passage.rows))
    case .moment:
      var moment = MomentField()
      moment.type(words)
      guard words.isEmpty || moment.moment != nil else { return false }
      content = .moment(moment)
    case .choice(var choice):
      choice.choose(words)
      guard choice.choice == words else { return false }
      content = .choice(choice)
    case .ticks, .action: return false
    }
    return true
  }

  /// Ticks a statement, or takes the tick away.
  mutating func toggle(_ index: Int) {
    guard case .ticks(var ticks) = content else { return }
    ticks.toggle(index)
    content = .ticks(ticks)
  }
}
