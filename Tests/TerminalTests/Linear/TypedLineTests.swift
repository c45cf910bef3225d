import Testing

@testable import Terminal

struct TypedLineTests {
  private func line(_ text: String) -> TypedLine { TypedLine(bytes: Array(text.utf8)) }

  @Test func `a line is its letters, marks composed`() {
    #expect(line("Lu\u{323}c Nga\u{323}n").text == "Lục Ngạn")
    #expect(line("").text == "")
    #expect(line("duyệt\r").text == "duyệt")
  }

  @Test(arguments: [
    ("\u{1B}[A", Key(.up)), ("\u{1B}OQ", Key(.function(2))), ("\u{1B}", Key(.escape)),
    ("\u{11}", Key(.character("q"), .control)),
  ])
  func `a key that types nothing is kept apart from the letters`(_ bytes: String, _ key: Key) {
    #expect(line(bytes) == TypedLine("", keys: [key]))
    #expect(line("ab\(bytes)").text == "ab")
  }

  @Test func `a backspace that the device sent on takes the letter away`() {
    #expect(line("mở\u{7F}ở").text == "mở")
    #expect(line("\u{8}a").text == "a")
  }

  @Test func `a tab is a blank, and a paste is typed`() {
    #expect(line("a\tb").text == "a b")
    #expect(line("\u{1B}[200~một hai\u{1B}[201~").text == "một hai")
  }

  @Test func `bytes that are no UTF-8 damage the line`() {
    let line = TypedLine(bytes: [0x61, 0xE1, 0x20, 0x62])
    #expect(line.isDamaged)
    #expect(!TypedLine(bytes: Array("đã".utf8)).isDamaged)
  }
}

struct LineReaderTests {
  @Test func `lines are the same however their bytes are cut`() {
    let bytes = Array("một\nhai\n\nbốn".utf8)
    for cut in 0...bytes.count {
      var reader = LineReader()
      let lines = reader.feed(Array(bytes[..<cut])) + reader.feed(Array(bytes[cut...]))
      #expect(lines == ["một", "hai", ""].map { Array($0.utf8) })
      #expect(reader.finish() == Array("bốn".utf8))
    }
  }

  @Test func `what was ended leaves nothing begun`() {
    var reader = LineReader()
    _ = reader.feed(Array("xong\n".utf8))
    #expect(reader.finish() == nil)
  }
}
