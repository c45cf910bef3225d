import Workflow

/// What changed among the files of a text.
public enum FileChange: Hashable, Sendable {
  case added(Attachment)
  case removed(Attachment)
  /// Another name, or something else is said of it.
  case described(from: Attachment, to: Attachment)

  /// Files are the same when their contents are: those that went, then those that came or are told of otherwise.
  static func all(from old: [Attachment], to new: [Attachment]) -> [FileChange] {
    let removed = old.filter { file in !new.contains { $0.content == file.content } }
    let others = new.compactMap { file -> FileChange? in
      guard let former = old.first(where: { $0.content == file.content }) else {
        return .added(file)
      }
      return former == file ? nil : .described(from: former, to: file)
    }
    return removed.map(FileChange.removed) + others
  }
}
