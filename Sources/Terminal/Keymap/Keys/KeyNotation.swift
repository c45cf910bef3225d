import Prose

/// Why a key written in a file is not a key that a terminal can send.
public enum KeyNotationError: Error, Hashable, Sendable {
  /// Nothing stands where a key is expected, as between two commas.
  case missing
  /// No key has this name; `nearest` is the whole key as it was probably meant.
  case unknown(String, nearest: String?)
  /// No terminal tells this key from `same`; nil when it sends nothing that could be read.
  case notApart(String, same: Key?)
  /// Escape inside a sequence: it always ends one.
  case escapeInSequence
  /// More keys than anybody presses for one command.
  case tooLong(keys: Int, limit: Int)
}

extension KeySequence {
  /// The most keys that a sequence in a file may have.
  public static let longest = 4

  /// Reads a sequence as `keymap.conf` writes it: keys separated by spaces, such as `ctrl+k d`.
  ///
  /// Names and modifiers may be written in capitals; letters are what they are, in NFC.
  public init(notation: String) throws(KeyNotationError) {
    let words = nfc(notation)[...].words
    guard !words.isEmpty else { throw .missing }
    guard words.count <= KeySequence.longest else {
      throw .tooLong(keys: words.count, limit: KeySequence.longest)
    }
    var keys: [Key] = []
    for word in words { keys.append(try Key(notation: String(word))) }
    // A terminal sends Alt with a letter as Escape and the letter, so the two cannot be told apart.
    if keys.count > 1, keys.contains(Key(.escape)) { throw .escapeInSequence }
    self.init(keys)
  }

  /// The sequence as `keymap.conf` writes it; reading it gives the sequence back.
  public var notation: String {
    keys.map(\.notation).joined(separator: " ")
  }
}

extension Key {
  /// Reads one key as `keymap.conf` writes it, such as `ctrl+x`, `shift+tab`, `f1` or `đ`.
  public init(notation: String) throws(KeyNotationError) {
    let text = nfc(notation)
    if text.count == 1, let character = text.first {
      guard character.isTypeable else { throw .unknown(text, nearest: nil) }
      self.init(.character(character))
      return
    }
    let written = try WrittenKey(text)
    self = try written.key()
  }

  /// The key as `keymap.conf` writes it.
  public var notation: String {
    var words: [String] = []
    if modifiers.contains(.control) { words.append("ctrl") }
    if modifiers.contains(.alt) { words.append("alt") }
    if modifiers.contains(.shift) { words.append("shift") }
    words.append(KeyNames.name(of: code))
    return words.joined(separator: "+")
  }
}

extension Character {
  /// True for what a key can type: not a control character, not an invisible or lone combining one.
  var isTypeable: Bool {
    guard let first = unicodeScalars.first else { return false }
    switch first.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      return false
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator:
      return true
    @unknown default: return false
    }
  }
}
