extension Character {
  /// True for emoji of which terminals disagree about the width: joined sequences, flags, keycaps,
  /// skin tones and anything with a presentation selector.
  ///
  /// Only well-formed sequences count: a joiner that joins nothing, or tag characters, which can
  /// carry hidden text, are not taken for part of a picture.
  var isDisputedEmoji: Bool {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.first else { return false }
    guard scalars.count > 1 else { return false }
    if first.isRegionalIndicator {
      return scalars.count == 2 && scalars[1].isRegionalIndicator
    }
    guard first.properties.isEmoji else { return false }
    if first.isASCII {
      return scalars.last?.value == 0x20E3 && scalars.count <= 3
        && scalars.dropFirst().dropLast().allSatisfy { $0.value == 0xFE0F }
    }
    return scalars.indices.dropFirst().allSatisfy { Self.isInPlace(at: $0, of: scalars) }
  }

  private static func isInPlace(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let scalar = scalars[index]
    switch scalar.value {
    case 0xFE0E, 0xFE0F: return scalars[index - 1].properties.isEmoji
    case 0x200D:
      return index + 1 < scalars.count && isPicture(scalars[index + 1])
    default: return isPicture(scalar)
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isEmoji && !scalar.isRegionalIndicator
  }
}
