/// The measures of one `Character` in a text: what wrapping and editing need without reading the
/// text again.
struct Grapheme: Sendable, Hashable {
  /// Its length in UTF-8.
  var bytes: Int32
  /// The cells it takes when shown.
  var cells: UInt16
  var kind: Kind

  enum Kind: UInt8, Sendable {
    /// A plain letter, digit or sign that never joins its neighbours.
    case plain
    /// White space at which a row may end; not the kinds of space made to prevent that.
    case space
    /// Anything else, which may join with what stands beside it.
    case joining
  }

  /// The graphemes of a text in order.
  static func all(in text: String, marks: VisibleMarks) -> [Grapheme] {
    guard isPlain(text) else { return text.map { Grapheme($0, marks: marks) } }
    var graphemes: [Grapheme] = []
    graphemes.reserveCapacity(scalarCount(of: text))
    for scalar in text.unicodeScalars { graphemes.append(Grapheme(plain: scalar)) }
    return graphemes
  }

  /// The code points of a text, counted by their first bytes: `count` decodes each of them, which was a tenth of opening
  /// a long text.
  private static func scalarCount(of text: String) -> Int {
    func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
    return text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0) { $0 + (isFirst($1) ? 1 : 0) }
    } ?? text.unicodeScalars.count
  }

  init(_ character: Character, marks: VisibleMarks) {
    if let scalar = character.unicodeScalars.first, isPlain(character) {
      self.init(plain: scalar)
      return
    }
    self.init(
      bytes: Int32(character.utf8.count),
      cells: UInt16(clamping: displayWidth(of: character, marks: marks)),
      kind: Self.isBreakingSpace(character) ? .space : .joining)
  }

  private init(bytes: Int32, cells: UInt16, kind: Kind) {
    self.bytes = bytes
    self.cells = cells
    self.kind = kind
  }

  private init(plain scalar: Unicode.Scalar) {
    self.init(
      bytes: scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : 3, cells: 1,
      kind: scalar == " " ? .space : .plain)
  }

  private static func isBreakingSpace(_ character: Character) -> Bool {
    guard character.isWhitespace, let scalar = character.unicodeScalars.first else { return false }
    return scalar.value != 0x2007 && scalar.value != 0x202F
  }
}
