import Prose
import Storage
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

/// A person's own input method sends its Backspaces and letters in bursts, which a line cuts wherever it likes.
struct BurstTests {
  /// What three usual methods send for words typed key by key; DEL is their Backspace.
  private static let bytes: [(sent: String, text: String)] = [
    ("Vie\u{7F}ê\u{7F}ệt Nam", "Việt Nam"),
    ("thuong\u{7F}\u{7F}\u{7F}\u{7F}ương\u{7F}\u{7F}\u{7F}ờng", "thường"),
    ("a\u{7F}á\u{7F}as, t", "as, t"),
    ("re\u{7F}é\u{7F}\u{7F}rế\u{7F}\u{7F}reset x", "reset x"),
    ("Ngu\u{8}u\u{302}x", "Ngûx"),
  ]

  private func typed(
    _ sent: String, _ method: TypingMethod?, cutAt cut: Int, pause: Int64
  ) throws -> String {
    let house = try TestSupport.newsroom()
    var screen: EditorScreen?
    let item = try EditorStage.article("", in: house)
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
    stage.session.typist.method = method
    stage.send(Array(sent.utf8), cutAt: cut, pause: pause)
    let station = try stage.playToTheEnd()
    screen = station.stack.first as? EditorScreen
    return try #require(screen).fields[2].words
  }

  @Test(arguments: bytes.indices, [nil] + TypingMethod.allCases.map(Optional.init))
  func `cut anywhere the text is the same, whether our method is on or off`(
    _ index: Int, method: TypingMethod?
  ) throws {
    let (sent, text) = Self.bytes[index]
    for cut in 0...sent.utf8.count {
      for pause in [Int64(0), 250] {
        let found = try typed(sent, method, cutAt: cut, pause: pause)
        #expect(found == text, "cut at \(cut), pause \(pause)")
      }
    }
  }
}
