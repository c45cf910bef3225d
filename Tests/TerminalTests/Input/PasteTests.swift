import Testing

@testable import Terminal

struct PasteTests {
  private let begin = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func `a paste is one event and what follows it is typing`() {
    #expect(
      decode("\(begin)Chào\tbạn\(end)x") == [.paste("Chào\tbạn")] + typed("x"))
    #expect(decode(begin + end) == [.paste("")])
  }

  @Test func `a paste may be cut anywhere, its markers too`() {
    let bytes = Array("a\(begin)Tin ~ bài\r\nmới\(end)\u{1B}[A".utf8)
    let expected: [InputEvent] = typed("a") + [.paste("Tin ~ bài\nmới"), key(.up)]

    for cut in 0...bytes.count {
      #expect(decode(bytes, cutAt: cut) == expected, "cut at \(cut)")
    }
    var decoder = InputDecoder()
    #expect(bytes.flatMap { decoder.feed([$0], at: 0) } == expected)
  }

  @Test(arguments: [
    ("một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn"), ("\r\r\n\n", "\n\n\n"),
    ("a\u{1B}[31mb", "a[31mb"), ("a\u{9B}b\u{85}c", "abc"), ("a\u{00}\u{07}\u{08}\u{7F}b", "ab"),
    ("x\u{1B}", "x"), ("\u{1B}\u{1B}", ""), ("\u{1B}[201", "[201"), ("\u{1B}[200~", "[200~"),
    ("\u{1B}[A", "[A"), ("\u{03}\u{04}", ""),
  ])
  func `no control character of a paste survives but tab and line feed`(
    pasted: String, expected: String
  ) {
    #expect(decode(begin + pasted + end) == [.paste(expected)])
  }

  @Test func `a paste is composed and its bad bytes are visible`() {
    #expect(decode("\(begin)Vie\u{323}\u{302}t\(end)") == [.paste("Việt")])
    let bytes = Array(begin.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)
    #expect(decode(bytes) == [.paste("a\u{FFFD}b")])
  }

  @Test func `dropping a byte never makes a control character of its neighbours`() {
    let bytes = Array(begin.utf8) + [0xC2, 0x1B, 0x85] + Array(end.utf8)

    guard case .paste(let text) = decode(bytes).first else {
      Issue.record("no paste")
      return
    }
    #expect(!text.unicodeScalars.contains { (0x7F..<0xA0).contains($0.value) })
  }

  @Test func `a paste waits without a timer and reports five seconds of silence once`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array((begin + "nửa\u{1B}").utf8), at: 0)

    #expect(decoder.deadline == 5_000)
    #expect(decoder.tick(now: 4_999).isEmpty)
    #expect(decoder.tick(now: 5_000) == [.pasteIncomplete])
    #expect(decoder.feed(Array("[201~".utf8), at: 6_000) == [.paste("nửa")])
  }

  @Test func `Esc alone ends an incomplete paste and nothing typed meanwhile is lost`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array((begin + "nửa").utf8), at: 0)
    _ = decoder.tick(now: 5_000)
    #expect(decoder.deadline == nil)
    #expect(decoder.feed(Array(" bài".utf8), at: 6_000).isEmpty)
    #expect(decoder.feed([0x1B], at: 7_000).isEmpty)

    #expect(decoder.deadline == 7_100)
    #expect(decoder.tick(now: 7_100) == [.paste("nửa bài")])
    #expect(decoder.feed(Array("x".utf8), at: 7_200) == typed("x"))
  }

  @Test func `a paste above the limit comes in parts that lose nothing`() {
    var limits = InputDecoder.Limits()
    limits.pasteBytes = 1_000
    var decoder = InputDecoder(limits: limits)
    let text = String(repeating: "Lục Ngạn vào vụ vải sớm. ", count: 400)
    var events: [InputEvent] = []
    var bytes = Array((begin + text + end).utf8)[...]
    while !bytes.isEmpty {
      events += decoder.feed(Array(bytes.prefix(333)), at: 0)
      bytes = bytes.dropFirst(333)
      #expect(decoder.heldBytes < 2_000)
    }

    let parts = events.compactMap { if case .paste(let part) = $0 { part } else { nil } }
    #expect(parts.count == events.count)
    #expect(parts.joined() == text)
  }
}
