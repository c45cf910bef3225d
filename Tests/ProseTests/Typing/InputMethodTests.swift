import Prose
import Testing

/// The person's own machine rewrites words too, and ours leaves them alone.
@Suite struct InputMethodTests {
  /// What a client's method sends, `<` for Backspace, each burst at once; then a pause.
  private func sent(_ bursts: [String], _ method: TypingMethod?) -> String {
    var desk = TypingDesk(method)
    for burst in bursts {
      for key in burst {
        if key == "<" { desk.delete(wait: 0) } else { desk.type(String(key)) }
        desk.time -= desk.time % 100
      }
      desk.time += 200
    }
    return desk.text
  }

  static let words: [(bursts: [String], text: String)] = [
    (["V", "i", "e", "<ê", "<ệ", "t", " ", "N", "a", "m"], "Việt Nam"),
    (["V", "i", "e", "t", "<<ệt"], "Việt"),
    (["t", "h", "u", "o", "n", "g", "<<<<ương", "<<<<ường"], "thường"),
    (["a", "<á", "<as", "s", " ", "t"], "ass t"),
    (["r", "e", "<é", "<<rế", "t", "<<<reset", " "], "reset "),
    (["đ", "i", "<đ", "i"], "đđi"),
    (["e", "\u{302}", "\u{301}", "s"], "ếs"),
    (["w", "<ư", "s"], "ưs"),
    (["<<<", "ấ", "s"], "ấs"),
  ]

  @Test(arguments: words.indices, [nil] + TypingMethod.allCases.map(Optional.init))
  func `what comes finished is not changed again`(_ index: Int, method: TypingMethod?) {
    let (bursts, text) = Self.words[index]
    #expect(nfc(sent(bursts, method)) == text)
  }

  @Test func `once somebody's letters came finished, letters at once behind a Backspace are too`() {
    #expect(sent(["đ", " ", "a", "<as"], .telex) == "đ as")
    // Over a bad line a correction and what follows it come at once as well.
    #expect(sent(["t", "o", "a", "m", "<nf"], .telex) == "toàn")
  }

  @Test func `the next word is ours again`() {
    #expect(sent(["ệ", " ", "t", "a", "s"], .telex) == "ệ tá")
  }

  @Test func `a word left and come back to is ours again`() {
    var desk = TypingDesk(.telex)
    desk.type("hoàn")
    desk.typist.forget()
    desk.type("s")
    #expect(desk.text == "hoán")
  }
}
