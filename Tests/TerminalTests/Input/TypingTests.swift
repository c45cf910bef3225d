import Testing

@testable import Terminal

struct TypingTests {
  @Test func `a Vietnamese letter is never an arrow or a function key`() {
    let letters = "ăĂđĐũŨơƠưƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"

    #expect(decode(letters) == typed(letters))
  }

  @Test(arguments: [
    "d\u{7F}đ", "a\u{7F}ă\u{7F}ắ", "ba\u{08}\u{08}bắt\u{7F}\u{7F}ấp", "uo\u{7F}\u{7F}ươ ",
    "gap\u{7F}\u{7F}ặp\u{7F}\u{7F}\u{7F}",
  ])
  func `an input method's burst comes out one by one in order, however it is cut`(burst: String) {
    let bytes = Array(burst.utf8)
    let expected: [InputEvent] = burst.unicodeScalars.map {
      $0.value == 0x7F || $0.value == 0x08 ? key(.backspace) : key(.character(Character($0)))
    }

    for cut in 0...bytes.count {
      #expect(decode(bytes, cutAt: cut) == expected, "cut at \(cut)")
    }
    var decoder = InputDecoder()
    #expect(bytes.flatMap { decoder.feed([$0], at: 0) } == expected)
  }

  @Test func `a letter and its marks in one chunk are one composed key`() {
    let events = decode("e\u{323}\u{302}x")

    #expect(events == typed("ệx"))
    guard case .key(let first) = events[0], case .character(let letter) = first.code else { return }
    #expect(letter.unicodeScalars.count == 1)
  }

  @Test func `a mark in a later chunk is a key of its own`() {
    let bytes = Array("e\u{323}".utf8)

    #expect(decode(bytes, cutAt: 1) == [key(.character("e")), key(.character("\u{323}"))])
  }

  @Test func `a cluster that a terminal draws as one is one key`() {
    #expect(decode("👩‍👩‍👧🇻🇳").count == 2)
  }

  @Test func `a letter with endless marks is cut into small keys`() {
    let events = decode("a" + String(repeating: "\u{301}", count: 1_000))

    #expect(events.count > 60)
    for case .key(let key) in events {
      guard case .character(let character) = key.code else { continue }
      #expect(character.unicodeScalars.count <= 16)
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x80], [0xF5, 0x80], [0xC2, 0x9B], [0xE1, 0xBA],
    ] as [[UInt8]])
  func `bytes that are no text are reported whole and stop nothing`(bytes: [UInt8]) {
    let events = decode(Array("á".utf8) + bytes + Array("b".utf8))

    #expect(events == typed("á") + [.invalid(bytes)] + typed("b"))
  }

  @Test func `a letter that an Esc interrupts is invalid and the Esc counts`() {
    #expect(decode([0xE1, 0x1B, 0x5B, 0x41]) == [.invalid([0xE1]), key(.up)])
  }
}
