/// Whom a text names by `@login`: each once, in the order in which they stand, in small letters. An address of mail names
/// nobody, and what ends a sentence is not part of a name. No more than `limit` are looked for.
public func mentions(in text: String, limit: Int = 50) -> [String] {
  var logins: [String] = []
  var former: Unicode.Scalar?
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst(), logins.count < limit {
    defer { former = scalar }
    guard scalar == "@", !(former.map(isLoginPart) ?? false) else { continue }
    let word = rest.prefix(while: isLoginPart)
    let name = word.reversed().drop { !isLetterOrDigit($0) }.reversed()
    let login = String(String.UnicodeScalarView(name)).lowercased()
    if !login.isEmpty, !logins.contains(login) { logins.append(login) }
  }
  return logins
}

/// What is typed of a name so far, where a text ends in `@` and the beginning of a word; nil where it does not. Letters
/// with marks belong to it, since people are also found by their names.
public func mentionBegun(atEndOf text: String) -> String? {
  var word: [Unicode.Scalar] = []
  for scalar in text.unicodeScalars.reversed() {
    if scalar == "@" {
      let before = text.unicodeScalars.dropLast(word.count + 1).last
      guard !(before.map(isLoginPart) ?? false) else { return nil }
      return String(String.UnicodeScalarView(word.reversed()))
    }
    guard word.count < 40, isLoginPart(scalar) || scalar.properties.isAlphabetic else { return nil }
    word.append(scalar)
  }
  return nil
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
}

private func isLoginPart(_ scalar: Unicode.Scalar) -> Bool {
  isLetterOrDigit(scalar) || scalar == "." || scalar == "_" || scalar == "-"
}
