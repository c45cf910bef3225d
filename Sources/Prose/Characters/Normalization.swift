// The standard library composes by the same tables that make "ệ" equal in both forms. It offers
// them to other modules under this name only; Foundation's way costs 25 times more (1.3 s for
// 1 MB) and the start-up time of Foundation.
@_spi(_Unicode) import Swift

/// The text in Unicode normalization form C (UAX #15), every letter composed with its marks.
///
/// Text that is already normal is found by a scan of its bytes and returned as it is; any other
/// text is composed whole. The count of `Character`s does not change.
public func nfc(_ text: String) -> String {
  if isPlainlyNormal(text) { return text }
  var scalars = String.UnicodeScalarView()
  scalars.reserveCapacity(text.utf8.count)
  for scalar in expandingTibetanVowels(text)._nfc { scalars.append(scalar) }
  return String(scalars)
}

/// The text with the three Tibetan vowel signs taken apart that begin no letter although their
/// combining class is 0; the standard library sorts no marks across them.
private func expandingTibetanVowels(_ text: String) -> String {
  func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case 0xF73: ["\u{F71}", "\u{F72}"]
    case 0xF75: ["\u{F71}", "\u{F74}"]
    case 0xF81: ["\u{F71}", "\u{F80}"]
    default: nil
    }
  }
  guard text.unicodeScalars.contains(where: { parts(of: $0) != nil }) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { scalars.append(contentsOf: parts(of: scalar) ?? [scalar]) }
  return String(scalars)
}

/// The full canonical decomposition of one scalar; a scalar without one is its own.
func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  Array(String(scalar)._nfd)
}

/// True when every scalar belongs to a block of which no member composes with its neighbours or
/// stands for another one; false says nothing.
func isPlainlyNormal(_ text: String) -> Bool {
  let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
    var index = 0
    while index < bytes.count {
      // Below U+0300 (lead bytes under 0xCC, and continuation bytes) nothing needs composing.
      if bytes[index] < 0xCC {
        index += 1
        continue
      }
      let length = lengthOfPlainlyNormalScalar(at: index, in: bytes)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }
  return answer ?? false
}

/// The bytes of the scalar at `index` when its block is safe, 0 when it is not.
///
/// Safe are U+1E00–1EFF, U+2002–203F, U+2080–20BF, arrows, U+2500–25FF, U+4E00–9FFF and
/// U+1F000–1FFFF: `NFC_Quick_Check` is Yes and the combining class 0 for all of them
/// (DerivedNormalizationProps.txt).
private func lengthOfPlainlyNormalScalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int
{
  let second = bytes[index + 1]
  switch bytes[index] {
  case 0xE1: return (0xB8...0xBB).contains(second) ? 3 : 0
  case 0xE2:
    switch second {
    case 0x80: return bytes[index + 2] >= 0x82 ? 3 : 0
    case 0x82, 0x86, 0x87, 0x94...0x97: return 3
    default: return 0
    }
  case 0xE4: return second >= 0xB8 ? 3 : 0
  case 0xE5...0xE9: return 3
  case 0xF0: return second == 0x9F ? 4 : 0
  default: return 0
  }
}
