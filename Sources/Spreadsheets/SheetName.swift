/// The name of a sheet, by the rules of Excel: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at an end,
/// not empty, not `History`.
enum SheetName {
  static let most = 31
  static let fallback = "Bảng"

  /// A name for each title; titles that make one name are counted. Excel takes no two names that differ by capitals only.
  static func each(of titles: [String]) -> [String] {
    var taken: Set<String> = []
    return titles.map { title in
      var name = of(title, fallback: fallback)
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        let ending = " (\(number))"
        name = of(title, fallback: fallback, most: most - ending.utf16.count) + ending
      }
      return name
    }
  }

  /// The first words of `title` that can be one; `fallback` where none can.
  static func of(_ title: String, fallback: String, most: Int = most) -> String {
    var name = ""
    var count = 0
    for character in title {
      let length = character.utf16.count
      guard count + length <= most else { break }
      name.append(isForbidden(character) ? " " : character)
      count += length
    }
    let plain = trimmed(name)
    return plain.isEmpty || plain.lowercased() == "history" ? fallback : plain
  }

  private static func isForbidden(_ character: Character) -> Bool {
    "[]:*?/\\".contains(character) || character.isNewline
  }

  private static func trimmed(_ name: String) -> String {
    func isEdge(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    let end = name.reversed().drop(while: isEdge)
    return String(end.reversed().drop(while: isEdge))
  }
}
