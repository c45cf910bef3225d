import Foundation
import Testing

@testable import Prose

@Suite struct HistoryKeepingTests {
  private func written() -> EditedText {
    var edited = EditedText("Bản thảo", width: 30)
    edited.move(.textEnd)
    _ = edited.type(" một", at: 1_000)
    _ = edited.paste("\nđoạn dán", at: 5_000)
    _ = edited.undo()
    _ = edited.type("!", at: 9_000)
    return edited
  }

  @Test func `a history comes back whole from where it is kept`() throws {
    let edited = written()
    let kept = try JSONEncoder().encode(edited.history)
    let history = try JSONDecoder().decode(History.self, from: kept)
    #expect(history == edited.history)

    var reopened = EditedText(edited.buffer.text, width: 50, history: history)
    _ = reopened.undo()
    #expect(reopened.buffer.text == "Bản thảo một")
    _ = reopened.go(to: 2)
    #expect(reopened.buffer.text == "Bản thảo một\nđoạn dán")
    _ = reopened.go(to: 0)
    #expect(reopened.buffer.text == "Bản thảo")
  }

  @Test func `every step knows what came before it and what a redo makes again`() {
    let steps = written().history.steps
    #expect(steps.map(\.parent) == [nil, 0, 1, 1])
    #expect(steps.map(\.lastChild) == [1, 3, nil, nil])
    #expect(steps.map(\.kind) == [.other, .typing, .paste, .typing])
    #expect(steps.dropFirst().map(\.time) == [1_000, 5_000, 9_000])
  }

  @Test func `letters of one word are kept as one change`() {
    var edited = EditedText("", width: 30)
    for (time, letter) in "thảo".enumerated() { _ = edited.type(String(letter), at: Int64(time)) }
    let step = edited.history.steps[edited.history.current]

    #expect(step.changes.count == 1)
    #expect(step.changes.first?.edit.text == "thảo")
    #expect(step.cursorBefore == .start)
    #expect(step.cursorAfter == Position(paragraph: 0, offset: 4))
  }

  @Test func `a clock that went back begins a step`() {
    var edited = EditedText("", width: 30)
    _ = edited.type("a", at: 5_000)
    _ = edited.type("b", at: 4_000)
    _ = edited.undo()
    #expect(edited.buffer.text == "a")
  }

  @Test func `what is typed after an undo does not join what was typed before it`() {
    var edited = EditedText("", width: 30)
    _ = edited.type("a", at: 0)
    _ = edited.type(" ", at: 10)
    _ = edited.type("b", at: 20)
    _ = edited.undo()
    _ = edited.type(" ", at: 30)
    #expect(edited.buffer.text == "a  ")
    _ = edited.undo()
    #expect(edited.buffer.text == "a ")
  }

  @Test func `a time finds what was written last by then, on whatever branch`() {
    let history = written().history
    #expect(history.times == [1_000, 5_000, 9_000])
    #expect(history.lastStep(by: 999) == 0)
    #expect(history.lastStep(by: 5_500) == 2)
    #expect(history.lastStep(by: .max) == 3)
  }

  @Test(arguments: [0, 1, 2, 3, 10, 40, 200])
  func `a shortened history takes back as much as it holds, and no more`(count: Int) {
    var edited = EditedText("gốc", width: 30)
    for number in 0..<60 { _ = edited.paste("\(number) ", at: Int64(number) * 5_000) }
    for _ in 0..<5 { _ = edited.undo() }
    let short = edited.history.shortened(to: count)
    var whole = edited
    var again = EditedText(edited.buffer.text, width: 30, history: short)
    var undone = 0
    while !again.undo().isEmpty {
      _ = whole.undo()
      undone += 1
      #expect(again.buffer.text == whole.buffer.text)
    }
    #expect(short.steps.count <= count + 1 || short == edited.history)
    #expect(undone >= min(55, count * 3 / 4))
    var redone = 0
    while !again.redo().isEmpty {
      _ = whole.redo()
      redone += 1
      #expect(again.buffer.text == whole.buffer.text)
    }
    #expect(redone >= undone)
  }
}
