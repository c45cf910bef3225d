@testable import Terminal

/// Short ways to say what goes in and what should come out.
func decode(_ text: String, limits: InputDecoder.Limits = .init()) -> [InputEvent] {
  decode(Array(text.utf8), limits: limits)
}

func decode(_ bytes: [UInt8], limits: InputDecoder.Limits = .init()) -> [InputEvent] {
  var decoder = InputDecoder(limits: limits)
  return decoder.feed(bytes, at: 0)
}

/// Feeds `bytes` in two chunks that meet at `cut`, ten milliseconds apart.
func decode(_ bytes: [UInt8], cutAt cut: Int) -> [InputEvent] {
  var decoder = InputDecoder()
  return decoder.feed(Array(bytes[..<cut]), at: 0) + decoder.feed(Array(bytes[cut...]), at: 10)
}

func typed(_ text: String) -> [InputEvent] {
  text.map { .key(Key(.character($0))) }
}

func key(_ code: Key.Code, _ modifiers: Key.Modifiers = []) -> InputEvent {
  .key(Key(code, modifiers))
}

func control(_ character: Character) -> InputEvent {
  .key(Key(.character(character), .control))
}

/// The characters typed, in order, with everything else left out.
func text(of events: [InputEvent]) -> String {
  events.reduce(into: "") { text, event in
    if case .key(let key) = event, case .character(let character) = key.code,
      key.modifiers.isEmpty
    {
      text.append(character)
    }
  }
}
