import Terminal

/// The page of keys in `docs/keys.md`: every command with its keys, place by place.
struct KeysPage {
  let keymap: Keymap

  var markdown: String {
    var lines = [
      "# Bàn phím · Keys", "",
      "Trang này do chương trình viết ra từ `keymap.conf` và bảng lệnh (`make pages`).",
      "This page is written by the program from `keymap.conf` and the table of commands.", "",
    ]
    for context in KeymapVocabulary.program.contexts { lines += section(context.name) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ context: ContextName) -> [String] {
    let bindings = keymap.written(in: context)
    let commands = CommandTable.entries.filter { entry in
      bindings.contains { $0.command == entry.name }
    }
    guard !commands.isEmpty else { return [] }
    let rows = commands.map { entry in
      let keys = bindings.filter { $0.command == entry.name }
        .map { "`\($0.keys.label(.symbols))`" }.sorted()
      return "| \(keys.joined(separator: " ")) | \(entry.vietnamese) | \(entry.english) | "
        + "`\(entry.name)` |"
    }
    return ["## `\(context)`", "", "| phím | việc | what | command |", "|---|---|---|---|"]
      + rows + [""]
  }
}
