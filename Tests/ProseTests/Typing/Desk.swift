import Prose

/// A text that is typed at its end, as an editor does it.
struct TypingDesk {
  var typist: Typist
  private(set) var text: String
  var time: Int64 = 0

  init(_ method: TypingMethod?, style: ToneStyle = .old, _ text: String = "") {
    typist = Typist(method, style: style)
    self.text = text
  }

  mutating func type(_ keys: String) {
    for key in keys {
      let stroke = typist.answer(
        to: key, before: text.suffix(Typist.reach), after: "", at: time)
      text.removeLast(stroke.replaced)
      text += stroke.text
      time += 100
    }
  }

  /// Presses Backspace; `wait` passes before the next key.
  mutating func delete(wait: Int64 = 100) {
    if !text.isEmpty { text.removeLast() }
    typist.deleted(at: time)
    time += wait
  }

  static func typed(
    _ keys: String, _ method: TypingMethod?, style: ToneStyle = .old
  ) -> String {
    var desk = TypingDesk(method, style: style)
    desk.type(keys)
    return desk.text
  }
}
