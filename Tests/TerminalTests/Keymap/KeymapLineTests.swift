import Testing

@testable import Terminal

struct KeymapLineTests {
  @Test(arguments: [
    ("", KeymapLine.blank), ("  \t ", .blank), ("# a = quit", .blank), ("   # x", .blank),
    ("[list.desk]", .context("list.desk")), ("  [ list ]  # heading", .context("list")),
    ("version = 1", .setting(.version, value: "1")),
    ("TIMEOUT=500ms # slow hands", .setting(.timeout, value: "500ms")),
    ("a=quit", .binding(keys: "a", command: "quit", help: nil)),
    ("\ta ,  g g = quit\t#  Thoát ", .binding(keys: "a ,  g g", command: "quit", help: "Thoát")),
    ("a = quit #", .binding(keys: "a", command: "quit", help: nil)),
    ("a = quit # một # hai = ba", .binding(keys: "a", command: "quit", help: "một # hai = ba")),
    ("= quit", .binding(keys: "", command: "quit", help: nil)),
    ("a =", .binding(keys: "a", command: "", help: nil)),
    ("[ = quit", .binding(keys: "[", command: "quit", help: nil)),
    ("] = quit", .binding(keys: "]", command: "quit", help: nil)),
    ("a = b = c", .binding(keys: "a", command: "b = c", help: nil)),
    ("đ = quit # Đăng xuất", .binding(keys: "đ", command: "quit", help: "Đăng xuất")),
    ("quit", .malformed("quit")), ("[list", .malformed("[list")), ("[ ]", .malformed("[ ]")),
    ("[", .malformed("[")), ("]", .malformed("]")),
  ])
  func `a line is taken apart`(text: String, expected: KeymapLine) {
    #expect(KeymapLine(text[...]) == expected)
  }

  @Test(arguments: [
    ("a b", ["a", "b"]), ("  ctrl+k \t d ", ["ctrl+k", "d"]), ("", []), ("  ", []), ("đ", ["đ"]),
  ])
  func `words stand between blanks and tabs`(text: String, words: [String]) {
    #expect(text[...].words.map(String.init) == words)
  }
}

struct VietnameseClashTests {
  @Test(arguments: [
    ("w", VietnameseClash.loneW), ("W", .loneW), ("g w", .loneW), ("a a", .doubledLetter),
    ("e e", .doubledLetter), ("o o", .doubledLetter), ("D d", .doubledLetter),
    ("a s", .telexMarkAfterVowel), ("e f", .telexMarkAfterVowel), ("i r", .telexMarkAfterVowel),
    ("o x", .telexMarkAfterVowel), ("u j", .telexMarkAfterVowel), ("y z", .telexMarkAfterVowel),
    ("u w", .telexMarkAfterVowel), ("g a s", .telexMarkAfterVowel), ("a 1", .vniDigitAfterLetter),
    ("o 7", .vniDigitAfterLetter), ("d 9", .vniDigitAfterLetter), ("backspace", .backspace),
  ])
  func `keys that an input method changes are known`(notation: String, clash: VietnameseClash)
    throws
  {
    #expect(try KeySequence(notation: notation).vietnameseClash == clash)
  }

  @Test(arguments: [
    "a", "d", "s", "9", "g g", "k s", "d 8", "s a", "ctrl+w", "alt+w", "ctrl+a s", "u ctrl+w",
    "a space s", "i i", "u u", "f1 1", "ctrl+k backspace",
  ])
  func `keys that an input method leaves alone are not questioned`(notation: String) throws {
    #expect(try KeySequence(notation: notation).vietnameseClash == nil)
  }
}
