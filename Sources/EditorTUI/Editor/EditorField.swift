import Prose

/// One of the three texts of an item under the editor's hands, with what is counted of it.
struct EditorField {
  private(set) var text: EditedText
  private(set) var tally: SyllableTally
  /// The characters of the whole text, paragraphs' ends included.
  private(set) var characters: Int
  /// Whether movements select, since the mark was set.
  var isMarking = false
  /// The first row in sight.
  private(set) var top = 0
  /// What has changed since it was last asked for.
  private var splices: [Splice] = []
  /// The same for whoever follows places through them.
  private var changes: [Change] = []
  /// The places of comments.
  private(set) var anchors = AnchorTrack()
  /// What the steps were made for that led to the words as they are: the suggestions that stand in them.
  private(set) var purposes: Set<Int64>
  /// Counts the changes, so that what was made of the text can be told from what has to be made anew.
  private(set) var version = 0
  /// Whether it is one paragraph, whatever is put into it.
  let isLine: Bool

  init(_ words: String, isLine: Bool = false, history: History = History()) {
    self.isLine = isLine
    // As wide as a body mostly is: a long text is wrapped once.
    text = EditedText(
      isLine ? Self.oneLine(words) : words, width: EditorFrame.usualMeasure, history: history)
    tally = SyllableTally(text.buffer)
    purposes = history.purposes
    characters = Self.characters(of: text.buffer)
  }

  var words: String { text.buffer.text }
  var cursor: Cursor { text.cursor }
  /// The row of the insertion point, from 0.
  var row: Int { text.layout.row(of: cursor.position) }
  var rowCount: Int { text.layout.rowCount }

  var selectedText: String? { cursor.selection.map { text.buffer.text(in: $0) } }

  // MARK: Changing

  mutating func type(_ words: String, at time: Int64) -> Bool {
    follow(text.type(isLine ? Self.oneLine(words) : words, at: time))
  }

  mutating func type(_ key: Character, with typist: inout Typist, at time: Int64) -> Bool {
    if isLine, key.isNewline { return type(String(key), at: time) }
    return follow(text.type(key, with: &typist, at: time))
  }

  mutating func paste(_ words: String, at time: Int64) -> Bool {
    follow(text.paste(isLine ? Self.oneLine(words) : words, at: time))
  }

  mutating func deleteBackward(at time: Int64) -> Bool { follow(text.deleteBackward(at: time)) }
  mutating func deleteForward(at time: Int64) -> Bool { follow(text.deleteForward(at: time)) }

  mutating func deleteWord(at time: Int64) -> Bool {
    if cursor.selection == nil { text.move(.wordLeft, selecting: true) }
    return follow(text.deleteBackward(at: time))
  }

  mutating func undo() -> Bool { follow(text.undo(), isTravel: true) }
  mutating func redo() -> Bool { follow(text.redo(), isTravel: true) }

  var history: History { text.history }

  /// Goes to the text as it was at a time, on whatever branch it stood then.
  mutating func go(asOf time: Int64) -> Bool {
    follow(text.go(to: history.lastStep(by: time)), isTravel: true)
  }
  mutating func go(to step: Int) -> Bool { follow(text.go(to: step), isTravel: true) }

  /// Puts another text in the place of the whole, as a step that can be undone.
  mutating func replaceAll(with words: String, at time: Int64) -> Bool {
    let whole = Prose.Position.start..<text.buffer.end
    return follow(text.replace(whole, with: isLine ? Self.oneLine(words) : words, at: time))
  }

  /// Puts other words in the place of a range, as a step that can be undone.
  mutating func replace(
    _ range: Range<Prose.Position>, with words: String, at time: Int64
  ) -> Bool {
    follow(text.replace(range, with: isLine ? Self.oneLine(words) : words, at: time))
  }

  /// Puts words in the places of several ranges, as one step that can be undone.
  mutating func replace(
    _ ranges: [Range<Prose.Position>], with words: [String], at time: Int64
  ) -> Bool {
    follow(text.replace(ranges, with: words, at: time))
  }

  /// Puts a suggestion's words in the place of a range, as a step that remembers it.
  mutating func replace(
    _ range: Range<Prose.Position>, with words: String, accepting suggestion: Int64,
    at time: Int64
  ) -> Bool {
    defer { purposes = history.purposes }
    return follow(text.replace([range], with: [words], for: suggestion, at: time))
  }

  private mutating func follow(_ changes: [Change], isTravel: Bool = false) -> Bool {
    isMarking = false
    tally.follow(changes, in: text.buffer)
    splices += changes.map(\.splice)
    self.changes += changes
    if !changes.isEmpty { version += 1 }
    if isTravel {
      anchors.travel(changes, to: history.current)
      purposes = history.purposes
    } else {
      anchors.follow(changes, at: history.current)
    }
    for change in changes {
      characters += change.edit.text.count - change.inverse.text.count
    }
    return !changes.isEmpty
  }

  /// Takes over the places of comments, in the text as it is now.
  mutating func anchor(_ places: AnchorTrack.Places) {
    anchors = AnchorTrack(places, at: history.current)
  }

  /// What has changed since the last time, in the order in which it was made.
  mutating func takeSplices() -> [Splice] {
    defer { splices.removeAll(keepingCapacity: true) }
    return splices
  }

  mutating func takeChanges() -> [Change] {
    defer { changes.removeAll(keepingCapacity: true) }
    return changes
  }

  // MARK: Moving

  mutating func move(_ movement: Movement, selecting: Bool = false) {
    text.move(movement, selecting: selecting || isMarking)
  }

  /// Moves by as many rows as are in sight but one, and the text in sight with it.
  mutating func page(_ direction: Int, height: Int) {
    let rows = max(1, height - 1) * direction
    top = min(max(0, top + rows), max(0, rowCount - height))
    move(.rows(rows))
  }

  mutating func selectAll() { text.place(at: text.buffer.end, anchor: .start) }

  mutating func select(_ range: Range<Prose.Position>) {
    text.place(at: range.upperBound, anchor: range.lowerBound)
  }

  mutating func place(at position: Prose.Position) { text.place(at: position) }

  /// Ends marking and selects nothing; false when there was nothing to end.
  mutating func unselect() -> Bool {
    guard isMarking || cursor.selection != nil else { return false }
    isMarking = false
    text.place(at: cursor.position)
    return true
  }

  // MARK: Room

  /// Wraps to `width` and keeps the insertion point within `height` rows.
  mutating func fit(width: Int, height: Int) {
    text.setWidth(width)
    let height = max(1, height)
    top = min(max(0, top), max(0, rowCount - height))
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
  }

  /// Shows the insertion point in the middle of `height` rows, for a hit of a search.
  mutating func center(height: Int) { top = max(0, row - height / 2) }

  /// Stands and shows where another text did.
  mutating func goWhere(_ other: EditorField) {
    place(at: other.cursor.position)
    top = min(other.top, max(0, rowCount - 1))
  }

  /// Shows the insertion point in the first row, for a heading with what follows it.
  mutating func showAtTop() { top = row }

  private static func oneLine(_ words: String) -> String {
    guard words.contains(where: \.isNewline) else { return words }
    return words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func characters(of buffer: TextBuffer) -> Int {
    buffer.paragraphs.reduce(buffer.paragraphs.count - 1) { $0 + $1.count }
  }
}
