import EditorCLI
import Testing

/// Escape sequences, C1, bidi and invisible characters, each with a word around it.
private let hostile: [String] = [
  "tin \u{1B}[31mđỏ\u{1B}[0m", "\u{1B}]0;tiêu đề\u{7}", "\u{9B}2J xoá", "\u{9D}52;c;AAAA\u{9C}",
  "an \u{202E}nộp\u{202C} tiền", "\u{2066}trong\u{2069}", "ẩn\u{200B}giấu\u{200D}",
  "dòng\u{2028}mới\u{2029}", "\u{FEFF}đầu", "mềm\u{AD}", "thẻ\u{E0041}\u{E007F}", "a\u{8}\u{8}b",
  "cũ\rmới", "\u{0}không",
]

/// What must never arrive at a terminal or at whoever reads a line.
private func isHarmless(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    if scalar == "\n" { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}

@Test func `nothing that somebody wrote acts on who reads it`() throws {
  let world = try World()
  world.isTerminal = true
  let words = hostile.joined(separator: " · ")
  try world.found()
  let number = try world.draft(title: words, body: "Thân bài \(words)\n\nHết.\n")
  let said = world.run(as: "minh", "comment add \(number) --json --body", "Ý \(words)")
  #expect(said.status == .done, "\(said)")
  world.run(as: "minh", "item act \(number) submit --comment", words)
  world.run(as: "hoa", "item act \(number) claim")
  world.run(as: "hoa", "item act \(number) return --comment", words)
  let lines = [
    "item show \(number)", "item list --portal tinh", "item history \(number)",
    "item actions \(number)", "comment list \(number)", "item search thân",
    "item diff \(number) 1 1", "item show \(number) --raw",
  ]
  for line in lines {
    for options in [[], ["--json"]] {
      let told = world.run(line.split(separator: " ").map(String.init) + options + ["--as", "hoa"])
      #expect(told.status == .done, "\(line): \(told)")
      #expect(isHarmless(told.output), "\(line) \(options): \(told.output.debugDescription)")
      #expect(isHarmless(told.messages), "\(line) \(options)")
    }
  }
}

@Test(arguments: hostile)
func `messages repeat what was typed only as what can be seen`(words: String) throws {
  let world = try World()
  try world.found()
  let typed = words.replacing("\u{0}", with: "\u{1}")
  for line in [
    ["item", "show", typed, "--as", "minh"], ["item", "show", "x", "--as", typed],
    ["item", typed], ["--\(typed)"], ["portal", "show", typed],
    ["account", "role", "add", "minh", typed, "--portal", "tinh"],
    ["verify", "--store", "/\(typed)/x"], ["item", "list", "--after", typed, "--as", "minh"],
  ] {
    for options in [[], ["--json"], ["--lang", "en"]] {
      let told = world.run(line + options)
      #expect(told.status != .done)
      #expect(isHarmless(told.messages), "\(line): \(told.messages.debugDescription)")
      #expect(isHarmless(told.output), "\(line): \(told.output.debugDescription)")
    }
  }
}

@Test func `a body goes into a pipe byte by byte, and into JSON whole`() throws {
  let world = try World()
  try world.found()
  let body = "Một \u{1B}[31m hai\u{202E}\n\n\tBa.\n"
  let item = try world.draft(body: body)
  #expect(world.run(as: "minh", "item show \(item) --raw").output == body)
  #expect(
    world.run(as: "minh", "item show \(item) --json").output.contains(
      #""body":"Một \u001b[31m hai\u202e\n\n\u0009Ba.\n""#))
}
