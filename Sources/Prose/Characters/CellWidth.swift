/// The cells that one scalar takes by itself: 0, 1 or 2.
///
/// Zero for controls, format characters, combining marks and the vowels and finals of Hangul;
/// two for East Asian Wide and Fullwidth (UAX #11); one for the rest, ambiguous width included.
public func cellWidth(of scalar: Unicode.Scalar) -> Int {
  if isPlain(scalar.value) { return 1 }
  switch Appearance(of: scalar) {
  case .hidden, .mark, .syllablePart: return 0
  case .spacingMark, .halfFlag: return 1
  case .base: return WideScalars.contains(scalar) ? 2 : 1
  }
}

/// The cells that a character takes once it has passed `visibleClusters(of:marks:)`.
///
/// Usually 1 or 2, never 0; more when something hidden in it is shown as a token.
public func displayWidth(of character: Character, marks: VisibleMarks = .unicode) -> Int {
  if isPlain(character) { return 1 }
  return visibleClusters(of: character, marks: marks).reduce(0) { $0 + $1.width }
}

/// The cells that a text takes once it has passed `visibleClusters(of:marks:)`; tabs and line
/// feeds count as the tokens they are shown as.
public func displayWidth(of text: String, marks: VisibleMarks = .unicode) -> Int {
  if isPlain(text) { return text.unicodeScalars.count }
  return text.reduce(0) { $0 + displayWidth(of: $1, marks: marks) }
}

/// True for scalars that are always one visible cell and one `Character` among their like: ASCII,
/// Latin with its extensions, the Vietnamese letters, dashes, quotation marks and the four arrows.
@inline(__always)
func isPlain(_ value: UInt32) -> Bool {
  switch value {
  case 0x20...0x7E: true
  case 0xA0...0x2FF: value != 0xAD
  case 0x1E00...0x1EFF, 0x2010...0x2027, 0x2039...0x203A, 0x2190...0x2193: true
  default: false
  }
}

/// True when the character is one plain scalar.
func isPlain(_ character: Character) -> Bool {
  let scalars = character.unicodeScalars
  guard let first = scalars.first, isPlain(first.value) else { return false }
  return scalars.index(after: scalars.startIndex) == scalars.endIndex
}

/// True when every scalar is plain, so that scalars and `Character`s are the same thing.
func isPlain(_ text: String) -> Bool {
  for scalar in text.unicodeScalars where !isPlain(scalar.value) { return false }
  return true
}
