import Testing

@testable import Terminal

struct KeySequenceTests {
  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[B", Key(.down)),
    ("\u{1B}OB", Key(.down)), ("\u{1B}[C", Key(.right)), ("\u{1B}OD", Key(.left)),
    ("\u{1B}[H", Key(.home)), ("\u{1B}OH", Key(.home)), ("\u{1B}[1~", Key(.home)),
    ("\u{1B}[7~", Key(.home)), ("\u{1B}[F", Key(.end)), ("\u{1B}OF", Key(.end)),
    ("\u{1B}[4~", Key(.end)), ("\u{1B}[8~", Key(.end)), ("\u{1B}[2~", Key(.insert)),
    ("\u{1B}[3~", Key(.delete)), ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)),
    ("\u{1B}[Z", Key(.tab, .shift)),
    ("\u{1B}OP", Key(.function(1))), ("\u{1B}OS", Key(.function(4))),
    ("\u{1B}[[A", Key(.function(1))), ("\u{1B}[[E", Key(.function(5))),
    ("\u{1B}[11~", Key(.function(1))), ("\u{1B}[15~", Key(.function(5))),
    ("\u{1B}[17~", Key(.function(6))), ("\u{1B}[21~", Key(.function(10))),
    ("\u{1B}[23~", Key(.function(11))), ("\u{1B}[24~", Key(.function(12))),
    ("\u{1B}[25~", Key(.function(1), .shift)), ("\u{1B}[34~", Key(.function(8), .shift)),
  ]

  static let modified: [(String, Key)] = [
    ("\u{1B}[1;5C", Key(.right, .control)), ("\u{1B}[1;2A", Key(.up, .shift)),
    ("\u{1B}[1;3D", Key(.left, .alt)), ("\u{1B}[1;6B", Key(.down, [.control, .shift])),
    ("\u{1B}[1;9H", Key(.home, .alt)), ("\u{1B}[3;5~", Key(.delete, .control)),
    ("\u{1B}[1;2P", Key(.function(1), .shift)), ("\u{1B}[15;5~", Key(.function(5), .control)),
    ("\u{1B}O5A", Key(.up, .control)), ("\u{1B}O1;2R", Key(.function(3), .shift)),
    ("\u{1B}[a", Key(.up, .shift)), ("\u{1B}Od", Key(.left, .control)),
    ("\u{1B}[3$", Key(.delete, .shift)), ("\u{1B}[3^", Key(.delete, .control)),
    ("\u{1B}[7@", Key(.home, [.control, .shift])),
    ("\u{1B}\u{1B}[A", Key(.up, .alt)), ("\u{1B}\u{1B}OC", Key(.right, .alt)),
    ("\u{1B}[27;5;9~", Key(.tab, .control)), ("\u{1B}[13;2u", Key(.enter, .shift)),
    ("\u{1B}[97;5u", Key(.character("a"), .control)),
    ("\u{1B}[27;6;83~", Key(.character("s"), .control)),
  ]

  static let keypad: [(String, Key)] = [
    ("\u{1B}OM", Key(.enter)), ("\u{1B}Op", Key(.character("0"))),
    ("\u{1B}Oy", Key(.character("9"))), ("\u{1B}Ok", Key(.character("+"))),
    ("\u{1B}Oo", Key(.character("/"))),
  ]

  @Test(arguments: sequences + modified + keypad)
  func `a sequence of any usual terminal is its key`(bytes: String, expected: Key) {
    #expect(decode(bytes) == [.key(expected)])
  }

  @Test(arguments: sequences + modified + keypad)
  func `a sequence may be cut anywhere`(bytes: String, expected: Key) {
    let bytes = Array(bytes.utf8)
    for cut in 0...bytes.count {
      #expect(decode(bytes, cutAt: cut) == [.key(expected)], "cut at \(cut)")
    }
  }

  @Test(
    arguments: [
      (0x00, Key(.character(" "), .control)), (0x01, Key(.character("a"), .control)),
      (0x08, Key(.backspace)), (0x09, Key(.tab)), (0x0A, Key(.enter)), (0x0D, Key(.enter)),
      (0x11, Key(.character("q"), .control)), (0x1A, Key(.character("z"), .control)),
      (0x1C, Key(.character("\\"), .control)), (0x1F, Key(.character("_"), .control)),
      (0x7F, Key(.backspace)),
    ] as [(UInt8, Key)])
  func `a control byte is one key`(byte: UInt8, expected: Key) {
    #expect(decode([byte]) == [.key(expected)])
  }

  @Test(
    arguments: [
      ("\u{1B}x", Key(.character("x"), .alt)), ("\u{1B}X", Key(.character("X"), .alt)),
      ("\u{1B}đ", Key(.character("đ"), .alt)), ("\u{1B}\u{7F}", Key(.backspace, .alt)),
      ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}\u{01}", Key(.character("a"), [.alt, .control])),
    ] as [(String, Key)])
  func `Esc in front of a key is Alt`(bytes: String, expected: Key) {
    #expect(decode(bytes) == [.key(expected)])
  }

  @Test(arguments: [
    "\u{1B}[?62;22c", "\u{1B}[12;40R", "\u{1B}[?2026;2$y", "\u{1B}[4;2$y", "\u{1B}[>1;95;0c",
    "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
    "\u{1B}P>|xterm(388)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[99~", "\u{1B}[57399u",
  ])
  func `an answer of the terminal is a report and never typing`(answer: String) {
    let events = decode(answer)

    #expect(events.count == 1)
    guard case .report = events.first else {
      Issue.record("\(events)")
      return
    }
    #expect(decode(answer + "a") == events + typed("a"))
  }

  @Test func `a late answer's bell is not a key`() {
    var decoder = InputDecoder()
    let first = decoder.feed(Array("\u{1B}]11;rgb:00".utf8), at: 0)
    let second = decoder.feed(Array("00/0000/0000\u{07}".utf8), at: 900)

    #expect(first.isEmpty)
    #expect(second == [.report(Array("\u{1B}]11;rgb:0000/0000/0000".utf8))])
  }

  @Test func `a string that another sequence breaks off ends there`() {
    #expect(
      decode("\u{1B}]0;x\u{1B}[A") == [.report(Array("\u{1B}]0;x".utf8)), key(.up)])
    #expect(decode("\u{1B}]0;x\r") == [.report(Array("\u{1B}]0;x".utf8)), key(.enter)])
  }

  @Test func `a sequence that breaks off is invalid and what follows counts`() {
    #expect(decode("\u{1B}[1;\r") == [.invalid(Array("\u{1B}[1;".utf8)), key(.enter)])
    #expect(decode("\u{1B}[1\u{1B}[B") == [.invalid(Array("\u{1B}[1".utf8)), key(.down)])
    #expect(decode("\u{1B}[ă") == [key(.character("["), .alt)] + typed("ă"))
  }

  @Test func `focus reports are told apart from keys`() {
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }
}
