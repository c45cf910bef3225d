@testable import EditorCLI
import Testing

@Test(arguments: [
  ("", []), ("  ", []), ("item list", ["item", "list"]), ("  a   b\tc\n", ["a", "b", "c"]),
  (
    #"item act X return --comment "Bổ sung số liệu""#,
    [
      "item", "act", "X", "return", "--comment", "Bổ sung số liệu",
    ]
  ),
  ("a 'b c' d", ["a", "b c", "d"]), ("''", [""]), (#"a"b"c"#, ["abc"]), (#""a\"b""#, ["a\"b"]),
  (#""a\nb""#, [#"a\nb"#]), (#"a\ b"#, ["a b"]), (#"'a\b'"#, [#"a\b"#]),
  (
    "x; touch PWNED $(id) `id` * ~ | cat > f & #",
    [
      "x;", "touch", "PWNED", "$(id)", "`id`", "*", "~", "|", "cat", ">", "f", "&", "#",
    ]
  ),
  ("\"a\u{301} b\" c", ["a\u{301} b", "c"]), ("'\u{301}a b' c", ["\u{301}a b", "c"]),
])
func `a line is split as a shell quotes, and nothing of it is carried out`(
  line: String, arguments: [String]
) throws {
  #expect(try CommandLineSplitter.split(line) == arguments)
}

@Test(arguments: ["'a", "\"a", "a\\", "\"a\\\"", "'"])
func `a quote without its end is an error`(line: String) {
  #expect(throws: UsageFault.sessionLine) { try CommandLineSplitter.split(line) }
}
