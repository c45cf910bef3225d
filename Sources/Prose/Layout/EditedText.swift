/// A text under an editor's hands: the buffer, its layout, its history and the cursor, kept in step.
///
/// Every function that edits returns the changes it made in their order, so that anchors elsewhere
/// can be mapped through them; times are milliseconds of a clock that does not go back.
public struct EditedText: Sendable {
  public private(set) var buffer: TextBuffer
  public private(set) var layout: TextLayout
  public private(set) var history: History
  public private(set) var cursor = Cursor()

  /// Opens a text in rows of `width` cells, with the history that was kept with it, if any; that
  /// history must have been recorded over this very text.
  public init(
    _ text: String, width: Int, history: History = History(), marks: VisibleMarks = .unicode
  ) {
    buffer = TextBuffer(text, marks: marks)
    layout = TextLayout(buffer, width: width)
    self.history = history
  }

  /// Wraps the text to another width; the same width costs nothing.
  public mutating func setWidth(_ width: Int) {
    if max(1, width) != layout.width { layout = TextLayout(buffer, width: width) }
  }

  /// Moves the cursor, selecting what it passes over if asked to.
  public mutating func move(_ movement: Movement, selecting: Bool = false) {
    cursor.move(movement, selecting: selecting, in: buffer, layout: layout)
  }

  /// Puts the cursor somewhere; with an anchor what is between is selected.
  public mutating func place(at position: Position, anchor: Position? = nil) {
    cursor = Cursor(at: buffer.clamped(position))
    cursor.anchor = anchor.map(buffer.clamped)
  }

  /// Puts in what was typed, in place of the selection.
  public mutating func type(_ text: String, at time: Int64) -> [Change] {
    let range = cursor.selection ?? cursor.position..<cursor.position
    return make(Edit(replacing: range, with: text), as: .typing, at: time)
  }

  /// Puts in what a key comes to with the word before the cursor, as the typist knows it, in the step of its letters.
  public mutating func type(
    _ key: Character, with typist: inout Typist, at time: Int64
  ) -> [Change] {
    guard cursor.selection == nil else {
      typist.forget()
      return type(String(key), at: time)
    }
    let paragraph = buffer.paragraphs[cursor.position.paragraph]
    let offset = cursor.position.offset
    let stroke = typist.answer(
      to: key, before: paragraph.text(in: max(0, offset - Typist.reach)..<offset),
      after: paragraph.text(in: offset..<min(paragraph.count, offset + Typist.reach)), at: time)
    let start = Position(paragraph: cursor.position.paragraph, offset: offset - stroke.replaced)
    return make(
      Edit(replacing: start..<cursor.position, with: stroke.text), as: .typing, at: time)
  }

  /// Puts in what was pasted, in place of the selection, as a step of its own.
  public mutating func paste(_ text: String, at time: Int64) -> [Change] {
    let range = cursor.selection ?? cursor.position..<cursor.position
    return make(Edit(replacing: range, with: text), as: .paste, at: time)
  }

  /// Deletes the selection, or the character before the cursor, a letter with all its marks.
  public mutating func deleteBackward(at time: Int64) -> [Change] {
    delete(buffer.position(before: cursor.position)..<cursor.position, at: time)
  }

  /// Deletes the selection, or the character after the cursor.
  public mutating func deleteForward(at time: Int64) -> [Change] {
    delete(cursor.position..<buffer.position(after: cursor.position), at: time)
  }

  /// Replaces any range as a step of its own, as a command does; the cursor goes behind it.
  public mutating func replace(
    _ range: Range<Position>, with text: String, at time: Int64
  ) -> [Change] {
    make(Edit(replacing: range, with: text), as: .other, at: time)
  }

  /// Replaces several ranges, which do not overlap and stand in their order, each by the words of the same number, as one
  /// step; the cursor goes behind the first. The step remembers what it was made for.
  public mutating func replace(
    _ ranges: [Range<Position>], with words: [String], for purpose: Int64? = nil, at time: Int64
  ) -> [Change] {
    // From the last to the first, so that no range moves before its turn.
    let changes = zip(ranges, words).reversed().map { range, words in
      buffer.apply(Edit(replacing: range, with: words))
    }
    guard let first = changes.last else { return [] }
    layout = TextLayout(buffer, width: layout.width)
    let after = first.inverse.range.upperBound
    history.record(
      changes, for: purpose, at: time, cursorBefore: cursor.position, cursorAfter: after)
    cursor = Cursor(at: after)
    return changes
  }

  /// Takes the last step back.
  public mutating func undo() -> [Change] {
    follow(history.undo(in: &buffer))
  }

  /// Makes the last undone step again.
  public mutating func redo() -> [Change] {
    follow(history.redo(in: &buffer))
  }

  /// Goes to any step of the history.
  public mutating func go(to step: Int) -> [Change] {
    follow(history.go(to: step, in: &buffer))
  }

  private mutating func delete(_ range: Range<Position>, at time: Int64) -> [Change] {
    make(Edit(replacing: cursor.selection ?? range, with: ""), as: .deleting, at: time)
  }

  private mutating func make(
    _ edit: Edit, as kind: History.Step.Kind, at time: Int64
  ) -> [Change] {
    if edit.range.isEmpty, edit.text.isEmpty {
      cursor.anchor = nil
      return []
    }
    let change = buffer.apply(edit)
    layout.update(after: change, in: buffer)
    let after = change.inverse.range.upperBound
    history.record(
      change, as: kind, at: time, cursorBefore: cursor.position, cursorAfter: after)
    cursor = Cursor(at: after)
    return [change]
  }

  private mutating func follow(_ travel: Travel?) -> [Change] {
    guard let travel else { return [] }
    if travel.changes.count == 1 {
      layout.update(after: travel.changes[0], in: buffer)
    } else {
      // A layout follows a buffer one change at a time, and the buffer is past all of them.
      layout = TextLayout(buffer, width: layout.width)
    }
    cursor = Cursor(at: travel.cursor)
    return travel.changes
  }
}
