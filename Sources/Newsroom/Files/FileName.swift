import Documents
import Prose

/// How a file is called in its text: a name that CommonMark, a shell, a disk and a page all take for one word.
enum FileName {
  /// In letters. Longer than this no list shows whole.
  static let most = 80

  /// The name that `given`, which may be a path, becomes for a file of the kind. Blanks become hyphens, what is neither
  /// letter nor digit nor one of `-_.` goes, and the ending tells what the file is. `taken` are names that others have.
  static func clean(
    _ given: String, _ kind: AdmittedFile.Kind, beside taken: [String]
  ) -> String {
    let last = given.split(separator: "/").last.map(String.init) ?? ""
    let parts = last.split(separator: ".", omittingEmptySubsequences: false)
    let isTold = parts.count > 1 && kind.isTold(by: String(parts[parts.count - 1]))
    let stem = isTold ? parts.dropLast().joined(separator: ".") : last
    let plain = nfc(stem).map { $0.isWhitespace ? "-" : $0 }.filter(isPlain)
    let trimmed = String(plain.drop { "-.".contains($0) }.prefix(most))
    let name = trimmed.isEmpty ? (kind.isPicture ? "hinh" : "tep") : trimmed
    let others = Set(taken.map { folded($0) })
    var candidate = "\(name).\(kind.ending)"
    var number = 2
    while others.contains(folded(candidate)) {
      candidate = "\(name)-\(number).\(kind.ending)"
      number += 1
    }
    return candidate
  }

  private static func folded(_ name: String) -> String { nfc(name).lowercased() }

  private static func isPlain(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber || "-_.".contains(letter)
  }
}
