import Prose
import Rulebook
import Terminal

/// Fields to fill in, one below the other; one of them is active. Tab goes from field to field in a circle, Up and Down
/// within a field of several rows and then to the next one, Space ticks, Left and Right choose, Enter (F9 while several
/// lines are typed) is left to the screen that holds the form.
///
/// A screen gives it its room in `lay(out:)` and draws it; it asks for values by the names of the fields.
struct Form {
  private(set) var fields: [FormField]
  private(set) var focused = 0
  private var top = 0
  private var width = 60
  private var height = 20

  init(_ fields: [FormField]) {
    self.fields = fields
    focused = fields.firstIndex(where: \.isShown) ?? 0
  }

  var isEmpty: Bool { fields.allSatisfy { !$0.isShown } }
  /// The active field.
  var active: FormField? { fields.indices.contains(focused) ? fields[focused] : nil }
  var contexts: [ContextName] { active?.contexts ?? ["form"] }
  /// Whether Enter belongs to the active field, so that the form is ended with F9.
  var takesEnter: Bool { active?.takesEnter ?? false }

  // MARK: Values

  private func content(_ name: String) -> FormField.Content? {
    fields.first { $0.name == name && $0.isShown }?.content
  }

  /// The words of a line or note; empty when there is no such field in sight.
  func text(_ name: String) -> String {
    switch content(name) {
    case .line(let field): field.text
    case .note(let field): field.words
    case .passage(let field): field.text
    case .ticks, .choice, .moment, .action, nil: ""
    }
  }

  /// The words that are chosen in a passage, and where they stand in it; nil when none are.
  func chosen(_ name: String) -> (words: String, place: Range<Int>)? {
    if case .passage(let field) = content(name) { field.chosen } else { nil }
  }

  /// The words before the insertion point of the active note; nil where another field is active.
  var wordsBeforeCursor: String? {
    if case .note(let field)? = active?.content { field.wordsBeforeCursor } else { nil }
  }

  func ticked(_ name: String) -> Set<String> {
    if case .ticks(let field) = content(name) { field.ticked } else { [] }
  }

  func choice(_ name: String) -> String? {
    if case .choice(let field) = content(name) { field.choice } else { nil }
  }

  /// What was filled in as a day and time; nil when there is no such field in sight.
  func moment(_ name: String) -> MomentField? {
    if case .moment(let field) = content(name) { field } else { nil }
  }

  // MARK: Changing

  /// Changes a field from outside, as when one field decides what another offers.
  mutating func change(_ name: String, _ body: (inout FormField) -> Void) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    body(&fields[index])
    if !fields[focused].isShown { _ = move(1) || move(-1) }
    settle()
  }

  /// Makes a field the active one.
  mutating func focus(_ name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name && $0.isShown }) else { return }
    focused = index
    settle()
  }

  /// Does what the form can do with a command; false when it is not for it.
  mutating func perform(_ command: CommandName, at now: Timestamp) -> Bool {
    guard fields.indices.contains(focused) else { return false }
    if performInColumn(command) || fields[focused].perform(command, at: now.milliseconds) {
      settle()
      return true
    }
    switch command {
    case "next-field": goRound(1)
    case "previous-field": goRound(-1)
    case "move-down": _ = move(1)
    case "move-up": _ = move(-1)
    default: return false
    }
    settle()
    return true
  }

  mutating func type(_ character: Character, in session: Session) {
    type(character, with: &session.typist, at: session.now)
  }

  mutating func type(_ character: Character, with typist: inout Typist, at now: Timestamp) {
    guard fields.indices.contains(focused) else { return }
    fields[focused].type(character, with: &typist, at: now.milliseconds)
    settle()
  }

  mutating func paste(_ text: String, at now: Timestamp) {
    guard fields.indices.contains(focused) else { return }
    fields[focused].paste(text, at: now.milliseconds)
    settle()
  }

  /// Where the options of a choice stand below each other, Up and Down choose among them; at its ends they lead on.
  private mutating func performInColumn(_ command: CommandName) -> Bool {
    guard command == "move-down" || command == "move-up", isColumn,
      case .choice(var choice) = fields[focused].content,
      choice.move(command == "move-down" ? 1 : -1)
    else { return false }
    fields[focused].content = .choice(choice)
    return true
  }

  /// Whether the active field is a choice whose options have a row each.
  var isColumn: Bool {
    guard let active, case .choice(let choice) = active.content, choice.options.count > 1 else {
      return false
    }
    let room = FormLayout(fields, width: width).fieldWidth(of: active)
    return FormFlow(choice.options.map(\.title), width: room).rows == choice.options.count
  }

  /// To the next field; from the last one to the first, and the other way round.
  private mutating func goRound(_ direction: Int) {
    if move(direction) { return }
    let shown = fields.indices.filter { fields[$0].isShown }
    guard let end = direction > 0 ? shown.first : shown.last else { return }
    focused = end
    fields[end].enter(from: direction)
  }

  private mutating func move(_ direction: Int) -> Bool {
    var index = focused + direction
    while fields.indices.contains(index), !fields[index].isShown { index += direction }
    guard fields.indices.contains(index) else { return false }
    focused = index
    fields[index].enter(from: direction)
    return true
  }

  // MARK: Room

  /// How many rows the whole form asks for at a width.
  func rows(width: Int) -> Int { FormLayout(fields, width: width).rows }

  /// Learns how much room it has; the active field is kept in sight.
  mutating func lay(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
    let layout = FormLayout(fields, width: self.width)
    for index in fields.indices {
      let room = layout.fieldWidth(of: fields[index])
      fields[index].fit(width: room, height: self.height - 1)
    }
    settle()
  }

  private mutating func settle() {
    let layout = FormLayout(fields, width: width)
    let place = layout.activeRows(focused, fields)
    top = max(0, min(top, layout.rows - height))
    if place.upperBound > top + height { top = place.upperBound - height }
    if place.lowerBound < top { top = place.lowerBound }
  }

  /// Paints what is in sight into `area`, which has the room that was told; the active field has the terminal's cursor.
  func draw(on canvas: inout Canvas, in area: Rect, isActive: Bool = true) {
    FormPicture(layout: FormLayout(fields, width: area.columns), top: top, area: area)
      .draw(fields, active: isActive ? focused : nil, on: &canvas)
  }
}
