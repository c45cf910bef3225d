/// One thing that came in from the terminal, after decoding.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed; printable keys come one grapheme cluster at a time, in the order of the
  /// bytes.
  case key(Key)
  /// A whole paste: NFC, lines end in LF, no control character but tab and LF. It may be empty, and
  /// a paste above the decoder's limit comes in several parts.
  case paste(String)
  /// A paste has been silent for too long without its end marker; Esc alone ends it.
  case pasteIncomplete
  case mouse(MouseEvent)
  /// The terminal's window gained (`true`) or lost the focus.
  case focus(Bool)
  /// A sequence that is an answer of the terminal or is unknown, with its first bytes; never
  /// typing.
  case report([UInt8])
  /// Bytes that are neither UTF-8 nor a sequence, for the log; never typing.
  case invalid([UInt8])
}

/// One act of the mouse; row and column count from 0 at the top left cell.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press(Button), release(Button), drag(Button)
    case move
    case wheelUp, wheelDown
  }

  public enum Button: Hashable, Sendable {
    case left, middle, right, other
  }

  public let kind: Kind
  public let row: Int
  public let column: Int
  public let modifiers: Key.Modifiers

  public init(_ kind: Kind, row: Int, column: Int, modifiers: Key.Modifiers = []) {
    self.kind = kind
    self.row = row
    self.column = column
    self.modifiers = modifiers
  }
}
