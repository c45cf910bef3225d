import Testing

@testable import Terminal

struct HostileInputTests {
  @Test(arguments: ["\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}O", "\u{1B}[<"])
  func `a sequence without end does not grow memory`(opening: String) {
    var decoder = InputDecoder()
    _ = decoder.feed(Array(opening.utf8), at: 0)
    for _ in 0..<100 {
      let events = decoder.feed(Array(repeating: UInt8(ascii: "1"), count: 10_000), at: 0)
      #expect(events.isEmpty)
    }

    #expect(decoder.heldBytes <= 4_096)
    #expect(decoder.feed(Array("\r".utf8), at: 0).last == key(.enter))
  }

  @Test func `a sequence that was cut is never a key`() {
    let bytes = "\u{1B}[" + String(repeating: "1", count: 500) + "A"

    guard case .report(let kept) = decode(bytes).first else {
      Issue.record("a key from a cut sequence")
      return
    }
    #expect(kept.count == 128)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `random bytes neither trap nor grow memory`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var limits = InputDecoder.Limits()
    limits.pasteBytes = 5_000
    var decoder = InputDecoder(limits: limits)
    var now: Int64 = 0
    var fed = 0
    while fed < 50_000 {
      let chunk = randomChunk(&generator)
      fed += chunk.count
      now += Int64.random(in: 0...300, using: &generator)
      _ = decoder.feed(chunk, at: now)
      #expect(decoder.heldBytes <= 5_000 + 300, "seed \(seed) after \(fed) bytes")
      if Bool.random(using: &generator), let deadline = decoder.deadline {
        now = max(now, deadline)
        _ = decoder.tick(now: now)
      }
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `printable text outside sequences is never lost`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("aăâbcdđeêghiklmnoôơpqrstuưvxyệỗợữ ,.1@語😀")
    var decoder = InputDecoder()
    var expected = ""
    var events: [InputEvent] = []
    for _ in 0..<400 {
      let word = String((0..<20).map { _ in letters.randomElement(using: &generator) ?? "a" })
      expected += word
      events += feedInPieces(word, to: &decoder, &generator)
      events += decoder.feed(randomSequence(&generator), at: 0)
    }

    #expect(text(of: events) == expected, "seed \(seed)")
  }

  private func feedInPieces(
    _ word: String, to decoder: inout InputDecoder, _ generator: inout SeededGenerator
  ) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = Array(word.utf8)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...7, using: &generator)
      events += decoder.feed(Array(rest.prefix(count)), at: 0)
      rest = rest.dropFirst(count)
    }
    return events
  }

  /// Something that is not typing, complete in itself.
  private func randomSequence(_ generator: inout SeededGenerator) -> [UInt8] {
    let choices: [[UInt8]] = [
      [], [0x7F], [0x0D], [0xFF, 0xFE], Array("\u{1B}[A".utf8), Array("\u{1B}[?1;2c".utf8),
      Array("\u{1B}]11;rgb:0/0/0\u{07}".utf8), Array("\u{1B}[<0;1;1M".utf8),
      Array("\u{1B}[200~dán\u{1B}[201~".utf8), [0x01], Array("\u{1B}x".utf8), [0xE1, 0x0D],
    ]
    return choices.randomElement(using: &generator) ?? []
  }

  /// Bytes that begin sequences far more often than chance would.
  private func randomChunk(_ generator: inout SeededGenerator) -> [UInt8] {
    let likely = Array("\u{1B}[]OP_<;~M201$\\?\u{07}\u{18}ệ".utf8)
    return (0..<Int.random(in: 1...200, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : likely.randomElement(using: &generator) ?? 0x1B
    }
  }
}
