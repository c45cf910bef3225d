import Terminal
import Testing

struct KeyLabelTests {
  @Test(arguments: [
    ("ctrl+p", "Ctrl-P"), ("f2", "F2"), ("enter", "Enter"), ("space", "Space"), ("esc", "Esc"),
    ("pageup", "PgUp"), ("pagedown", "PgDn"), ("shift+tab", "Shift-Tab"), ("a", "a"), ("A", "A"),
    ("/", "/"), ("comma", ","), ("hash", "#"), ("alt+đ", "Alt-Đ"), ("alt+A", "Alt-Shift-A"),
    ("ctrl+space", "Ctrl-Space"), ("up", "↑"), ("ctrl+left", "Ctrl-←"), ("g g", "g g"),
    ("ctrl+k d", "Ctrl-K d"), ("delete", "Delete"), ("f12", "F12"), ("backspace", "Backspace"),
  ])
  func `a key is shown as it stands on the keyboard`(notation: String, label: String) throws {
    #expect(try KeySequence(notation: notation).label(.symbols) == label)
  }

  @Test(arguments: [
    ("up", "Up"), ("down", "Down"), ("left", "Left"), ("right", "Right"), ("ctrl+p", "Ctrl-P"),
  ])
  func `arrows have words where arrows cannot be shown or spoken`(notation: String, label: String)
    throws
  {
    #expect(try KeySequence(notation: notation).label(.words) == label)
  }
}
