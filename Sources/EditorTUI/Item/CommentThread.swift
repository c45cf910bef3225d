import Newsroom
import Prose
import Storage
import Workflow

/// A comment with its answers, under the number that stands in the margin.
struct CommentThread: Hashable {
  /// Counts the threads of the item from 1, in the order in which they were begun.
  let number: Int
  let root: CommentRecord
  let replies: [CommentRecord]
  /// The paragraph of the newest text that it is about; nil for the whole text, or when its words are gone.
  let paragraph: Int?

  var isOpen: Bool { root.resolvedAt == nil }
  /// Whether the words that it is about stand no more in the newest text.
  var isAdrift: Bool { paragraph == nil && !root.quote.isEmpty }

  static func all(of view: ItemView) -> [CommentThread] {
    all(of: view, in: TextBuffer(view.revision.text.body))
  }

  static func all(of view: ItemView, in buffer: TextBuffer) -> [CommentThread] {
    let roots = view.comments.filter { $0.parent == nil }
    return roots.enumerated().map { index, root in
      CommentThread(
        number: index + 1, root: root,
        replies: answers(to: root, among: view.comments),
        paragraph: place(of: root, view, in: buffer))
    }
  }

  /// Answers, and answers to answers, in the order in which they were made.
  private static func answers(
    to root: CommentRecord, among comments: [CommentRecord]
  ) -> [CommentRecord] {
    var thread: Set<Int64> = [root.id]
    return comments.filter { comment in
      guard let parent = comment.parent, thread.contains(parent) else { return false }
      thread.insert(comment.id)
      return true
    }
  }

  private static func place(
    of comment: CommentRecord, _ view: ItemView, in buffer: TextBuffer
  ) -> Int? {
    if let place = comment.place, comment.revision == view.revision.id {
      return buffer.position(atCodePoint: place.lowerBound).paragraph
    }
    guard let words = comment.quote.split(separator: "\n").first else { return nil }
    // A paragraph that was edited at its end still begins as it did.
    let beginning = words.prefix(30)
    return buffer.paragraphs.firstIndex { $0.text.contains(words) }
      ?? buffer.paragraphs.firstIndex { $0.text.contains(beginning) }
  }

  /// `mở · bắt buộc · về cả bài`.
  func status(in session: Session) -> String {
    var parts: [String] = []
    if let at = root.resolvedAt {
      let person = root.resolvedBy.map { session.name($0) } ?? ""
      parts.append(session.text(.resolvedBy(person, session.moment(at))))
    } else {
      parts.append(session.text(.open))
    }
    if root.isMust { parts.append(session.text(.must)) }
    if root.quote.isEmpty { parts.append(session.text(.wholeText)) }
    if isAdrift { parts.append(session.text(.adrift)) }
    if !replies.isEmpty { parts.append(session.text(.replies(replies.count))) }
    return parts.joined(separator: session.separator)
  }
}
