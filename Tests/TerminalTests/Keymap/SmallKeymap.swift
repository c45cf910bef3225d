import Terminal

/// A newsroom with few commands, on which every rule of key maps can be shown.
enum SmallKeymap {
  static let vocabulary = KeymapVocabulary(
    contexts: [
      .init("global", in: nil, typesText: false),
      .init("list", in: "global", typesText: false),
      .init("list.desk", in: "list", typesText: false),
      .init("list.queue", in: "list", typesText: false),
      .init("editor", in: "global", typesText: true),
      .init("dialog", in: "global", typesText: false),
      .init("prompt", in: "global", typesText: true),
      .init("diff", in: "global", typesText: false),
    ],
    commands: [
      "show-help": ["global"], "quit": ["global"], "go-back": ["global"],
      "open-palette": ["global"], "toggle-theme": ["global"],
      "open-selected": ["list"], "toggle-mark": ["list"], "first-row": ["list"],
      "last-row": ["list"], "filter-list": ["list"], "archive-item": ["list"],
      "approve-item": ["list.desk", "list.queue"], "return-item": ["list.desk"],
      "schedule-item": ["list.queue"], "save-revision": ["editor"],
      "find-text": ["editor", "diff"],
      "undo": ["editor", "list"], "confirm": ["dialog", "prompt"],
    ],
    essentials: [
      .init("show-help", in: "global", on: Key(.function(1))),
      .init("quit", in: "global", on: Key(.character("q"), .control)),
      .init("go-back", in: "global", on: Key(.escape)),
      .init("confirm", in: "dialog", on: Key(.enter)),
      .init("save-revision", in: "editor", on: Key(.character("s"), .control)),
    ],
    signalKeys: [
      Key(.character("c"), .control): ["go-back"],
      Key(.character("z"), .control): ["undo"],
      Key(.character("\\"), .control): [],
    ])

  static let defaultText = """
    version = 1
    [global]
    f1, ?           = show-help      # Trợ giúp
    esc             = go-back
    ctrl+q          = quit
    ctrl+p, :       = open-palette
    [list]
    enter           = open-selected
    space           = toggle-mark
    g g, home       = first-row
    /               = filter-list
    x               = archive-item
    [list.queue]
    a               = approve-item
    f4              = schedule-item
    [editor]
    ctrl+s          = save-revision
    ctrl+f          = find-text
    [dialog]
    enter           = confirm
    [prompt]
    enter           = confirm
    """

  /// The map that ships with the small newsroom.
  static let defaults = Keymap.parse(defaultText, over: nil, vocabulary: vocabulary).keymap

  /// What a person's file makes of the defaults.
  static func reading(_ text: String) -> (keymap: Keymap, faults: [KeymapFault]) {
    Keymap.parse(text, over: defaults, vocabulary: vocabulary)
  }

  /// A key written in notation; tests write only keys that exist.
  static func key(_ notation: String) throws -> Key {
    try Key(notation: notation)
  }

  /// The problems that a person's file has, without their places.
  static func problems(in text: String) -> [KeymapFault.Problem] {
    reading(text).faults.map(\.problem)
  }
}

extension Keymap {
  /// The command on keys written in notation, nil when there is none.
  func command(on notation: String, in stack: ContextName...) throws -> CommandName? {
    active(in: stack).binding(for: try KeySequence(notation: notation))?.command
  }

  /// The keys of a command in notation.
  func notations(of command: CommandName, in stack: ContextName...) -> [String] {
    active(in: stack).keys(for: command).map(\.notation)
  }
}
