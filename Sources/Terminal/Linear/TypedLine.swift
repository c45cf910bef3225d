import Prose

/// A line that was typed and ended with Enter, as text.
///
/// What the keys of movement and function send has no place in a line; it is kept apart, so that nothing of it gets into
/// a text.
public struct TypedLine: Hashable, Sendable {
  /// The letters, in NFC, on one line.
  public let text: String
  /// The keys in the line that type nothing, such as F2 or an arrow.
  public let keys: [Key]
  /// Whether there were bytes in it that are no UTF-8.
  public let isDamaged: Bool
  /// Whether it is as long as the device takes at most, so that its end may be missing.
  public var mayBeCut = false

  public init(_ text: String, keys: [Key] = [], isDamaged: Bool = false) {
    self.text = text
    self.keys = keys
    self.isDamaged = isDamaged
  }

  /// Reads the bytes of a line, without the line feed that ended it.
  public init(bytes: [UInt8]) {
    var decoder = InputDecoder()
    let events = decoder.feed(bytes, at: 0) + decoder.finish()
    var letters: [Character] = []
    var keys: [Key] = []
    var isDamaged = false
    for event in events {
      switch event {
      case .key(let key):
        switch key.code {
        case .character(let letter) where key.modifiers.isEmpty: letters.append(letter)
        case .tab where key.modifiers.isEmpty: letters.append(" ")
        // A device that does not know the key sends it on.
        case .backspace: if !letters.isEmpty { letters.removeLast() }
        case .enter: break
        default: keys.append(key)
        }
      case .paste(let words):
        letters += words.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
      case .invalid: isDamaged = true
      case .pasteIncomplete, .mouse, .focus, .report: break
      }
    }
    self.init(nfc(String(letters)), keys: keys, isDamaged: isDamaged)
  }
}
