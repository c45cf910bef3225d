import Terminal

extension KeymapVocabulary {
  /// The places and commands of this program.
  static let program = KeymapVocabulary(
    contexts: [
      Context("global", in: nil, typesText: false),
      Context("list", in: "global", typesText: false),
      Context("list.desk", in: "list", typesText: false),
      Context("list.queue", in: "list", typesText: false),
      Context("list.works", in: "list", typesText: false),
      Context("list.sheets", in: "list", typesText: false),
      Context("sheet", in: "list", typesText: false),
      Context("list.notices", in: "list", typesText: false),
      Context("list.log", in: "list", typesText: false),
      Context("list.people", in: "list", typesText: false),
      Context("list.portals", in: "list", typesText: false),
      Context("list.search", in: "list", typesText: false),
      Context("item", in: "global", typesText: false),
      Context("changes", in: "global", typesText: false),
      Context("page", in: "global", typesText: false),
      Context("comments", in: "global", typesText: false),
      Context("suggestion", in: "global", typesText: false),
      Context("text", in: "global", typesText: true),
      Context("editor", in: "text", typesText: true),
      Context("watching", in: "text", typesText: true),
      Context("travel", in: "global", typesText: false),
      Context("note", in: "text", typesText: true),
      Context("prompt", in: "text", typesText: true),
      Context("form", in: "global", typesText: false),
      Context("dialog", in: "global", typesText: false),
      Context("menu", in: "global", typesText: false),
      Context("spelling", in: "menu", typesText: false),
      Context("style", in: "menu", typesText: false),
      Context("calendar", in: "global", typesText: false),
      Context("help", in: "global", typesText: false),
    ],
    commands: Dictionary(
      uniqueKeysWithValues: CommandTable.entries.map { ($0.name, $0.contexts) }),
    essentials: [
      Essential("show-help", in: "global", on: Key(.function(1))),
      Essential("show-actions", in: "global", on: Key(.function(2))),
      Essential("open-palette", in: "global", on: Key(.character("p"), .control)),
      Essential("go-back", in: "global", on: Key(.escape)),
      Essential("quit", in: "global", on: Key(.character("q"), .control)),
      Essential("save-revision", in: "editor", on: Key(.character("s"), .control)),
      Essential("confirm", in: "prompt", on: Key(.enter)),
      Essential("confirm", in: "form", on: Key(.enter)),
      Essential("confirm", in: "dialog", on: Key(.enter)),
      Essential("confirm", in: "menu", on: Key(.enter)),
      Essential("confirm", in: "calendar", on: Key(.enter)),
      Essential("confirm", in: "travel", on: Key(.enter)),
    ],
    signalKeys: [
      Key(.character("c"), .control): ["go-back", "copy"],
      Key(.character("z"), .control): ["undo"],
      Key(.character("\\"), .control): [],
    ])
}
