extension Character {
  /// The small letter, or the character itself when small it would be more than one (or none).
  var inLowerCase: Character {
    let text = lowercased()
    return text.count == 1 ? text.first ?? self : self
  }

  /// The capital, or the character itself when its capital would be more than one, as that of ß.
  var inUpperCase: Character {
    let text = uppercased()
    return text.count == 1 ? text.first ?? self : self
  }
}
