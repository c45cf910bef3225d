import Testing

@testable import Prose

@Suite struct EditedTextTests {
  private func position(_ paragraph: Int, _ offset: Int) -> Position {
    Position(paragraph: paragraph, offset: offset)
  }

  @Test func `typing replaces what is selected`() {
    var edited = EditedText("một hai ba", width: 40)
    edited.place(at: position(0, 7), anchor: position(0, 4))
    let changes = edited.type("bốn", at: 0)

    #expect(edited.buffer.text == "một bốn ba")
    #expect(changes.count == 1)
    #expect(edited.cursor.position == position(0, 7))
    #expect(edited.cursor.selection == nil)
  }

  @Test func `backspace deletes a letter with all its marks`() {
    var edited = EditedText("nghĩe\u{302}\u{301}", width: 40)
    edited.move(.textEnd)
    _ = edited.deleteBackward(at: 0)
    #expect(edited.buffer.text == "nghĩ")
    _ = edited.deleteBackward(at: 10)
    #expect(edited.buffer.text == "ngh")
  }

  @Test func `backspace at the start of a paragraph joins it to the one before`() {
    var edited = EditedText("một\nhai", width: 40)
    edited.place(at: position(1, 0))
    _ = edited.deleteBackward(at: 0)
    #expect(edited.buffer.text == "mộthai")
    #expect(edited.cursor.position == position(0, 3))
    #expect(edited.layout.rowCount == 1)
  }

  @Test func `delete takes the character after the cursor, then the line feed`() {
    var edited = EditedText("ab\nc", width: 40)
    edited.place(at: position(0, 1))
    _ = edited.deleteForward(at: 0)
    _ = edited.deleteForward(at: 10)
    #expect(edited.buffer.text == "ac")
    #expect(edited.cursor.position == position(0, 1))
  }

  @Test func `deleting nothing changes nothing and makes no step`() {
    var edited = EditedText("a", width: 40)
    #expect(edited.deleteBackward(at: 0).isEmpty)
    edited.move(.textEnd)
    #expect(edited.deleteForward(at: 0).isEmpty)
    #expect(edited.type("", at: 0).isEmpty)
    #expect(!edited.history.canUndo)
    #expect(edited.undo().isEmpty)
    #expect(edited.redo().isEmpty)
  }

  @Test func `deleting takes a selection over paragraphs`() {
    var edited = EditedText("một\nhai\nba", width: 40)
    edited.place(at: position(0, 1), anchor: position(2, 1))
    _ = edited.deleteForward(at: 0)
    #expect(edited.buffer.text == "ma")
    _ = edited.undo()
    #expect(edited.buffer.text == "một\nhai\nba")
  }

  @Test func `a command replaces a range as one step`() {
    var edited = EditedText("hai  ba", width: 40)
    _ = edited.replace(position(0, 3)..<position(0, 5), with: " ", at: 0)
    #expect(edited.buffer.text == "hai ba")
    #expect(edited.cursor.position == position(0, 4))
    _ = edited.undo()
    #expect(edited.buffer.text == "hai  ba")
  }

  @Test func `a place beyond the text is brought into it`() {
    var edited = EditedText("ab\nc", width: 40)
    edited.place(at: position(9, 0), anchor: position(-2, 5))
    #expect(edited.cursor.position == position(1, 1))
    #expect(edited.cursor.selection == position(0, 0)..<position(1, 1))
  }

  @Test func `another width wraps the text anew`() {
    var edited = EditedText("một hai ba bốn", width: 40)
    edited.setWidth(7)
    #expect(edited.layout.width == 7)
    #expect(edited.layout.rowCount == 2)
    edited.setWidth(0)
    #expect(edited.layout.width == 1)
    edited.setWidth(0)
    #expect(edited.layout.width == 1)
  }

  @Test func `an article written letter by letter is there, and undone by words`() {
    let article = "Quyết định số 13/2023/QĐ-UBND\n\nĐiều 1. Phạm vi “điều chỉnh” – 漢字 😀."
    var edited = EditedText("", width: 20)
    for (index, character) in article.enumerated() {
      _ = edited.type(String(character), at: Int64(index) * 120)
    }
    #expect(edited.buffer.text == article)
    var texts = [edited.buffer.text]
    while !edited.undo().isEmpty { texts.append(edited.buffer.text) }
    #expect(texts.last == "")
    #expect(texts.contains("Quyết định "))
    #expect(zip(texts, texts.dropFirst()).allSatisfy { $0.hasPrefix($1) })
    #expect(texts.count < article.count / 2)
  }

  @Test func `letters typed decomposed arrive composed`() {
    var edited = EditedText("", width: 20)
    for (index, scalar) in "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t".unicodeScalars.enumerated() {
      _ = edited.type(String(scalar), at: Int64(index) * 50)
    }
    #expect(Array(edited.buffer.text.unicodeScalars) == Array("Tiếng Việt".unicodeScalars))
    #expect(edited.cursor.position == position(0, 10))
  }

  @Test(arguments: [UInt64(161), 162, 163])
  func `the layout and the cursor belong to the text, whatever is done`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var edited = EditedText("Một hai ba bốn\nnăm sáu bảy tám\n\nchín mười", width: 9)
    for step in 0..<800 {
      perform(step, on: &edited, with: &random)
      let fresh = TextLayout(edited.buffer, width: edited.layout.width)
      let rows = (0..<fresh.rowCount).map { fresh.place(ofRow: $0, in: edited.buffer) }
      let note: Comment = "seed \(seed), step \(step)"
      #expect(edited.layout.rowCount == fresh.rowCount, note)
      #expect(
        rows == (0..<fresh.rowCount).map { edited.layout.place(ofRow: $0, in: edited.buffer) }, note
      )
      #expect(edited.buffer.clamped(edited.cursor.position) == edited.cursor.position, note)
    }
  }

  private func perform(
    _ step: Int, on edited: inout EditedText, with random: inout SeededGenerator
  ) {
    let time = Int64(step) * 300
    let movements: [Movement] = [
      .left, .right, .wordLeft, .wordRight, .rows(-2), .rows(3), .rowStart, .rowEnd, .textEnd,
      .sentenceLeft, .paragraphUp,
    ]
    switch Int.random(in: 0..<9, using: &random) {
    case 0: _ = edited.deleteBackward(at: time)
    case 1: _ = edited.deleteForward(at: time)
    case 2: _ = edited.undo()
    case 3: _ = edited.redo()
    case 4: _ = edited.go(to: Int.random(in: 0..<edited.history.steps.count, using: &random))
    case 5: edited.setWidth(Int.random(in: 1...20, using: &random))
    case 6: _ = edited.type(random.text(upTo: 6, from: HardScalars.all + ["\n", " "]), at: time)
    default:
      let isSelecting = Bool.random(using: &random)
      edited.move(movements.randomElement(using: &random) ?? .left, selecting: isSelecting)
    }
  }

  @Test(arguments: [UInt64(171), 172, 173])
  func `an anchor keeps its words through edits elsewhere and through their undoing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var edited = EditedText("Điều một\nđây là [lời được trích] trong bài\nĐiều hai", width: 12)
    var anchor = position(1, 7)..<position(1, 23)
    #expect(edited.buffer.text(in: anchor) == "[lời được trích]")
    for step in 0..<300 {
      var changes: [Change] = []
      if Int.random(in: 0..<4, using: &random) == 0 {
        changes = edited.undo()
      } else {
        let place = random.position(in: edited.buffer)
        if place > anchor.lowerBound, place < anchor.upperBound { continue }
        edited.place(at: place)
        let text = random.text(upTo: 3, from: Array("aế\nb ".unicodeScalars))
        changes = edited.type(text, at: Int64(step) * 2_000)
      }
      for change in changes { anchor = change.map(anchor) }
      let words = edited.buffer.text(in: anchor)
      #expect(words == "[lời được trích]", "seed \(seed), step \(step)")
    }
  }

  @Test func `several places are replaced in one step, and one undo brings all of them back`() {
    var text = EditedText("vải và vải\nvải", width: 20)
    let places = [(0, 0), (0, 7), (1, 0)].map { paragraph, offset in
      let start = Position(paragraph: paragraph, offset: offset)
      return start..<Position(paragraph: paragraph, offset: offset + 3)
    }
    let changes = text.replace(places, with: ["nhãn", "", "một\nhai"], at: 5)

    #expect(text.buffer.text == "nhãn và \nmột\nhai")
    #expect(text.layout.rowCount == 3)
    #expect(text.cursor.position == Position(paragraph: 0, offset: 4))
    var mirror = SplicedText("vải và vải\nvải")
    for change in changes {
      let isApplied = mirror.apply(change.splice)
      #expect(isApplied)
    }
    #expect(mirror.text == text.buffer.text)
    _ = text.undo()
    #expect(text.buffer.text == "vải và vải\nvải")
    _ = text.redo()
    #expect(text.buffer.text == "nhãn và \nmột\nhai")
    #expect(text.replace([], with: [], at: 6).isEmpty)
  }
}
