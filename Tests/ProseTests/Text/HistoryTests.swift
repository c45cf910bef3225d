import Testing

@testable import Prose

@Suite struct HistoryTests {
  /// A text into which keys are typed at given milliseconds.
  private func typed(_ keys: [(String, Int64)], into text: String = "") -> EditedText {
    var edited = EditedText(text, width: 40)
    edited.move(.textEnd)
    for (key, time) in keys { _ = edited.type(key, at: time) }
    return edited
  }

  /// The texts seen while everything is undone, and then redone.
  private func undone(_ edited: EditedText) -> [String] {
    var edited = edited
    var texts = [edited.buffer.text]
    while !edited.undo().isEmpty { texts.append(edited.buffer.text) }
    return texts
  }

  @Test func `one undo takes back a word with its space`() {
    let keys = "Ban biên tập".enumerated().map { (String($1), Int64($0) * 100) }
    #expect(undone(typed(keys)) == ["Ban biên tập", "Ban biên ", "Ban ", ""])
  }

  @Test func `a pause of a second ends a step`() {
    #expect(undone(typed([("a", 0), ("b", 999), ("c", 1_999)])) == ["abc", "ab", ""])
  }

  @Test func `a new paragraph is a step apart from the words around it`() {
    #expect(undone(typed([("a", 0), ("\n", 10), ("b", 20)])) == ["a\nb", "a\n", "a", ""])
  }

  @Test func `a jump ends a step`() {
    var edited = typed([("b", 0)])
    edited.move(.left)
    _ = edited.type("a", at: 10)
    #expect(undone(edited) == ["ab", "b", ""])
  }

  @Test func `a paste is a step of its own`() {
    var edited = typed([("a", 0)])
    _ = edited.paste("một hai\nba", at: 10)
    _ = edited.type("b", at: 20)
    #expect(undone(edited) == ["amột hai\nbab", "amột hai\nba", "a", ""])
  }

  @Test func `deletions in a row are one step`() {
    var edited = EditedText("một hai", width: 40)
    edited.move(.textEnd)
    for time in 0..<3 { _ = edited.deleteBackward(at: Int64(time) * 200) }
    #expect(undone(edited) == ["một ", "một hai"])
  }

  @Test func `a letter rewritten by an input method stays in the step of its word`() {
    var edited = typed([("t", 0), ("a", 100)])
    _ = edited.deleteBackward(at: 200)
    #expect(undone(edited) == ["t", "ta", ""])

    edited = typed([("t", 0), ("a", 100)])
    _ = edited.deleteBackward(at: 105)
    _ = edited.type("â", at: 106)
    #expect(undone(edited) == ["tâ", ""])
  }

  @Test func `a mark that composes stays in the step of its letter`() {
    #expect(undone(typed([("e", 0), ("\u{302}", 50), ("\u{301}", 90)])) == ["ế", ""])
  }

  @Test func `undo and redo return the cursor`() {
    var edited = EditedText("một hai", width: 40)
    edited.place(at: Position(paragraph: 0, offset: 3))
    _ = edited.type(",", at: 0)
    edited.move(.textEnd)

    _ = edited.undo()
    #expect(edited.cursor.position == Position(paragraph: 0, offset: 3))
    edited.move(.textEnd)
    _ = edited.redo()
    #expect(edited.cursor.position == Position(paragraph: 0, offset: 4))
    #expect(edited.redo().isEmpty)
  }

  @Test func `what was undone can still be reached after new typing`() {
    var edited = typed([("a", 0)])
    let first = edited.history.current
    _ = edited.undo()
    _ = edited.type("b", at: 5_000)
    #expect(edited.buffer.text == "b")

    _ = edited.go(to: first)
    #expect(edited.buffer.text == "a")
    _ = edited.go(to: 2)
    #expect(edited.buffer.text == "b")
    _ = edited.go(to: 0)
    #expect(edited.buffer.text == "")
    _ = edited.redo()
    #expect(edited.buffer.text == "b")
    #expect(edited.go(to: 99).isEmpty)
  }

  @Test func `the text of some minutes ago is found by its time`() {
    var edited = typed([("a", 1_000), ("b", 60_000), ("c", 600_000)])
    #expect(edited.history.step(asOf: 599_999) == 2)
    #expect(edited.history.step(asOf: 0) == 0)
    _ = edited.go(to: edited.history.step(asOf: 60_000))
    #expect(edited.buffer.text == "ab")
  }

  @Test func `a history goes on from where it was kept`() {
    let before = typed([("a", 9_000), ("b", 20_000)])
    var reopened = EditedText("ab", width: 40, history: before.history)
    reopened.move(.textEnd)
    _ = reopened.type("c", at: 10)
    #expect(undone(reopened) == ["abc", "ab", "a", ""])
  }

  @Test(arguments: [UInt64(91), 92, 93])
  func `undo leads back to the start and redo forward to the end`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var edited = EditedText("Một hai\nba bốn\n\nnăm", width: 12)
    var time: Int64 = 0
    for _ in 0..<1_000 {
      act(on: &edited, at: &time, with: &random)
    }
    let end = edited.buffer.text
    let last = edited.history.current
    while edited.history.canUndo { _ = edited.undo() }
    #expect(edited.buffer.text == "Một hai\nba bốn\n\nnăm", "seed \(seed)")
    _ = edited.go(to: last)
    #expect(Array(edited.buffer.text.utf8) == Array(end.utf8), "seed \(seed)")
    for _ in 0..<100 {
      _ = edited.go(to: Int.random(in: 0..<edited.history.steps.count, using: &random))
    }
    _ = edited.go(to: last)
    #expect(Array(edited.buffer.text.utf8) == Array(end.utf8), "seed \(seed)")
  }

  private func act(
    on edited: inout EditedText, at time: inout Int64, with random: inout SeededGenerator
  ) {
    time += Int64.random(in: 1...1_500, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: edited.place(at: random.position(in: edited.buffer))
    case 1: edited.move(.wordLeft, selecting: true)
    case 2: _ = edited.deleteBackward(at: time)
    case 3: _ = edited.deleteForward(at: time)
    case 4: _ = edited.undo()
    case 5: _ = edited.redo()
    case 6: _ = edited.paste(random.text(upTo: 8, from: HardScalars.all + ["\n"]), at: time)
    default: _ = edited.type(random.text(upTo: 2, from: HardScalars.all), at: time)
    }
  }
}
