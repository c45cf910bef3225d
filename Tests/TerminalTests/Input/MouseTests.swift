import Testing

@testable import Terminal

struct MouseTests {
  @Test(arguments: [
    ("\u{1B}[<0;12;5M", MouseEvent(.press(.left), row: 4, column: 11)),
    ("\u{1B}[<0;12;5m", MouseEvent(.release(.left), row: 4, column: 11)),
    ("\u{1B}[<2;300;80M", MouseEvent(.press(.right), row: 79, column: 299)),
    ("\u{1B}[<32;1;1M", MouseEvent(.drag(.left), row: 0, column: 0)),
    ("\u{1B}[<35;2;3M", MouseEvent(.move, row: 2, column: 1)),
    ("\u{1B}[<64;1;1M", MouseEvent(.wheelUp, row: 0, column: 0)),
    ("\u{1B}[<65;1;1M", MouseEvent(.wheelDown, row: 0, column: 0)),
    ("\u{1B}[<16;1;1M", MouseEvent(.press(.left), row: 0, column: 0, modifiers: .control)),
    ("\u{1B}[<4;1;1M", MouseEvent(.press(.left), row: 0, column: 0, modifiers: .shift)),
    ("\u{1B}[M !!", MouseEvent(.press(.left), row: 0, column: 0)),
    ("\u{1B}[M#\"!", MouseEvent(.release(.other), row: 0, column: 1)),
    ("\u{1B}[M`!!", MouseEvent(.wheelUp, row: 0, column: 0)),
  ])
  func `a mouse report is what the hand did`(bytes: String, expected: MouseEvent) {
    #expect(decode(bytes) == [.mouse(expected)])
    let bytes = Array(bytes.utf8)
    for cut in 0...bytes.count { #expect(decode(bytes, cutAt: cut) == [.mouse(expected)]) }
  }

  @Test(arguments: ["\u{1B}[<0;0;5M", "\u{1B}[<0;5M", "\u{1B}[<0;1;1x", "\u{1B}[<999;1;1M"])
  func `a mouse report that cannot be is only a report`(bytes: String) {
    #expect(decode(bytes) == [.report(Array(bytes.utf8))])
  }
}
