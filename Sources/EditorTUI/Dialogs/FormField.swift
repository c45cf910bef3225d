import Prose
import Terminal

/// One thing to fill in, with its name and the words before it.
struct FormField {
  enum Content {
    case line(LineField)
    case note(NoteField)
    case passage(PassageField)
    case ticks(TickField)
    case choice(ChoiceField)
    case moment(MomentField)
    /// Something to do, with its words: Enter does it.
    case action(String)
  }

  let name: String
  var label: String
  var content: Content
  /// Whether Vietnamese is written in it: not in logins, addresses, codes and dates.
  var isProse = false
  /// A field that is not shown keeps what was typed and is passed over.
  var isShown = true
  private(set) var isWay = false
  /// Whether a sign is painted for each letter of the line, which nobody beside the person may read.
  private(set) var isSecret = false

  init(_ name: String, _ label: String, _ content: Content) {
    self.name = name
    self.label = label
    self.content = content
  }

  /// Puts words in the place of the last characters that were typed into a note.
  mutating func complete(_ words: String, replacing count: Int, at time: Int64) {
    guard case .note(var note) = content else { return }
    note.complete(words, replacing: count, at: time)
    content = .note(note)
  }

  static func line(_ name: String, _ label: String, _ text: String = "") -> FormField {
    FormField(name, label, .line(LineField(text)))
  }

  /// A line for names and sentences, where the person's way of typing applies.
  static func prose(_ name: String, _ label: String, _ text: String = "") -> FormField {
    var field = line(name, label, text)
    field.isProse = true
    return field
  }

  /// A line whose letters are shown nowhere.
  static func secret(_ name: String, _ label: String) -> FormField {
    var field = line(name, label)
    field.isSecret = true
    return field
  }

  static func note(
    _ name: String, _ label: String, _ text: String = "", rows: Int = 4
  ) -> FormField {
    FormField(name, label, .note(NoteField(text, rows: rows)))
  }

  /// Words to choose some of.
  static func passage(
    _ name: String, _ label: String, _ text: String, rows: Int
  ) -> FormField {
    FormField(name, label, .passage(PassageField(text, rows: rows)))
  }

  static func ticks(_ name: String, _ label: String, _ ticks: [TickField.Tick]) -> FormField {
    FormField(name, label, .ticks(TickField(ticks)))
  }

  static func choice(
    _ name: String, _ label: String, _ options: [ChoiceField.Option], chosen: String? = nil
  ) -> FormField {
    let index = options.firstIndex { $0.name == chosen }
    return FormField(name, label, .choice(ChoiceField(options, chosen: index)))
  }

  static func moment(_ name: String, _ label: String, _ content: MomentField = MomentField())
    -> FormField
  {
    FormField(name, label, .moment(content))
  }

  /// `[ Duyệt ]`: a place to go to behind a note, where Enter ends the form.
  /// A field that leads somewhere else; the form is ended by what ends forms.
  static func way(_ name: String, _ title: String) -> FormField {
    var field = action(name, title)
    field.isWay = true
    return field
  }

  /// Whether choosing it is the end of the form.
  var endsForm: Bool { if case .action = content { !isWay } else { false } }

  static func action(_ name: String, _ title: String) -> FormField {
    FormField(name, "", .action(title))
  }

  /// Where keys are looked up while the field is active.
  var contexts: [ContextName] {
    switch content {
    case .line, .moment: ["text", "form"]
    case .note, .passage: ["note", "form"]
    case .ticks, .choice, .action: ["form"]
    }
  }

  /// Whether Enter puts a line feed here instead of ending the form.
  var takesEnter: Bool {
    switch content {
    case .note, .passage: true
    case .line, .ticks, .choice, .moment, .action: false
    }
  }

  /// Whether the person's way of typing applies.
  var takesProse: Bool {
    switch content {
    case .note: true
    case .line: isProse
    case .passage, .ticks, .choice, .moment, .action: false
    }
  }

  /// Does what the field can do with a command; false when it is not for it.
  mutating func perform(_ command: CommandName, at time: Int64) -> Bool {
    switch content {
    case .line(var field):
      guard field.perform(command) else { return false }
      content = .line(field)
    case .note(var field):
      if command == "move-up" && field.isAtTop || command == "move-down" && field.isAtBottom {
        return false
      }
      guard field.perform(command, at: time) else { return false }
      content = .note(field)
    case .passage(var field):
      guard field.perform(command) else { return false }
      content = .passage(field)
    case .ticks(let field): return perform(command, on: field)
    case .choice(let field): return perform(command, on: field)
    case .moment(var field):
      guard field.perform(command) else { return false }
      content = .moment(field)
    case .action: return false
    }
    return true
  }

  private mutating func perform(_ command: CommandName, on ticks: TickField) -> Bool {
    var field = ticks
    switch command {
    case "toggle-choice": field.toggle()
    case "next-field", "move-down", "next-choice":
      guard field.step(1) else { return command == "next-choice" }
    case "previous-field", "move-up", "previous-choice":
      guard field.step(-1) else { return command == "previous-choice" }
    default: return false
    }
    content = .ticks(field)
    return true
  }

  private mutating func perform(_ command: CommandName, on choice: ChoiceField) -> Bool {
    var field = choice
    switch command {
    case "toggle-choice", "next-choice": field.step(1)
    case "previous-choice": field.step(-1)
    default: return false
    }
    content = .choice(field)
    return true
  }

  mutating func type(_ key: Character, with typist: inout Typist, at time: Int64) {
    switch content {
    case .line(var field) where isProse:
      field.type(key, with: &typist, at: time)
      content = .line(field)
    case .note(var field):
      field.type(key, with: &typist, at: time)
      content = .note(field)
    case .passage(var field):
      field.type(key)
      content = .passage(field)
    case .line, .moment, .ticks, .choice, .action: insert(String(key))
    }
  }

  mutating func paste(_ text: String, at time: Int64) {
    if case .note(var field) = content {
      field.paste(text, at: time)
      content = .note(field)
    } else {
      insert(text)
    }
  }

  private mutating func insert(_ text: String) {
    switch content {
    case .line(var field):
      field.insert(text)
      content = .line(field)
    case .moment(var field):
      field.type(text)
      content = .moment(field)
    case .note, .passage, .ticks, .choice, .action: break
    }
  }

  /// Learns its width and how many rows there can be at most; only what has several rows asks.
  mutating func fit(width: Int, height: Int) {
    switch content {
    case .note(var note):
      note.fit(width: width, height: height)
      content = .note(note)
    case .passage(var passage):
      passage.fit(width: width, height: height)
      content = .passage(passage)
    case .line, .ticks, .choice, .moment, .action: break
    }
  }

  /// Takes every tick away.
  mutating func untick() {
    guard case .ticks(let field) = content else { return }
    content = .ticks(TickField(field.ticks.map { .init(name: $0.name, title: $0.title) }))
  }

  /// Puts the cursor on the first statement that is not ticked.
  mutating func goToUnticked() {
    guard case .ticks(var field) = content else { return }
    field.goToUnticked()
    content = .ticks(field)
  }

  /// The field is come to: from before it or, with a negative direction, from behind.
  mutating func enter(from direction: Int) {
    guard case .ticks(var field) = content else { return }
    field.enter(from: direction)
    content = .ticks(field)
  }
}
