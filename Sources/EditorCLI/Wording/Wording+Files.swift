import Newsroom
import Storage
import Workflow

extension Wording {
  /// What a file measures: `1.600 × 900, 240 KB`.
  public func measure(_ file: FileRecord) -> String {
    let size = bytes(file.size)
    guard let width = file.width, let height = file.height else { return size }
    return "\(number(width)) × \(number(height)), \(size)"
  }

  /// In the unit that people know from lists of files, of 1,000 bytes.
  private func bytes(_ count: Int) -> String {
    if count < 1_000 { return "\(count) B" }
    if count < 1_000_000 { return "\(number((count + 500) / 1_000)) KB" }
    let tenths = (count + 50_000) / 100_000
    let mark = language == .vietnamese ? "," : "."
    return "\(number(tenths / 10))\(mark)\(tenths % 10) MB"
  }

  /// A file with everything that is said of it, in one line.
  public func words(of file: Attachment) -> String {
    let parts: [(Label, String)] = [
      (.alternative, file.alternative), (.caption, file.caption), (.credit, file.credit),
      (.licence, file.licence),
    ]
    let told = parts.filter { !$0.1.isEmpty }.map { "\(label($0.0)): \($0.1)" }
    return told.isEmpty ? file.name : "\(file.name) (\(told.joined(separator: "; ")))"
  }

  /// What changed in a file, as it was and as it is; empty where there was or is none.
  public func words(of change: FileChange) -> (old: String, new: String) {
    switch change {
    case .added(let file): ("", words(of: file))
    case .removed(let file): (words(of: file), "")
    case .described(let old, let new): (words(of: old), words(of: new))
    }
  }
}
