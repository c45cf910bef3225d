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
  /// What became of the words that it is about; nil for the whole text.
  let fate: AnchorFate?
  /// The paragraph of the newest text that it is about; nil for the whole text, or when its words are gone.
  let paragraph: Int?

  var isOpen: Bool { root.resolvedAt == nil }
  /// Whether the words that it is about stand no more in the newest text.
  var isAdrift: Bool { fate == .lost }
  var asksForPlace: Bool { isAdrift && isOpen }

  var isAccepted: Bool {
    if case .accepted = root.suggestion?.verdict { true } else { false }
  }

  /// What is proposed, with the words that it is for; nil for a comment that proposes nothing.
  let marked: [MarkedPart]?

  init(
    number: Int, root: CommentRecord, replies: [CommentRecord], fate: AnchorFate?,
    paragraph: Int?
  ) {
    self.number = number
    self.root = root
    self.replies = replies
    self.fate = fate
    self.paragraph = paragraph
    marked = root.suggestion.map { MarkedPart.parts(from: root.quote, to: $0.replacement) }
  }

  /// Those that have lost their place stand first: somebody has to say where they belong.
  static func all(
    of view: ItemView, places: [Int64: AnchorFate], in buffer: TextBuffer
  ) -> [CommentThread] {
    let roots = view.comments.filter { $0.parent == nil }
    let lookup = roots.isEmpty ? nil : CodePointIndex(buffer)
    let threads = roots.enumerated().map { index, root in
      CommentThread(
        number: index + 1, root: root, replies: answers(to: root, among: view.comments),
        fate: places[root.id],
        paragraph: places[root.id]?.range.flatMap {
          lookup?.position(atCodePoint: $0.lowerBound).paragraph
        })
    }
    return threads.filter(\.asksForPlace) + threads.filter { !$0.asksForPlace }
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

  /// `mở · bắt buộc · về cả bài`.
  func status(in session: Session) -> String {
    var parts = root.suggestion == nil ? [] : [session.text(.suggestionKind)]
    if let at = root.resolvedAt {
      let (person, time) = (root.resolvedBy.map { session.name($0) } ?? "", session.moment(at))
      switch root.suggestion?.verdict {
      case .accepted: parts.append(session.text(.acceptedBy(person, time)))
      case .rejected: parts.append(session.text(.rejectedBy(person, time)))
      case nil: parts.append(session.text(.resolvedBy(person, time)))
      }
    } else {
      parts.append(session.text(.open))
    }
    if root.isMust { parts.append(session.text(.must)) }
    if root.quote.isEmpty { parts.append(session.text(.wholeText)) }
    // Words that were accepted are gone because they were.
    switch isAccepted ? nil : fate {
    case .lost: parts.append(session.text(.adrift))
    case .moved: parts.append(session.text(.wordsMoved))
    case .changed: parts.append(session.text(.wordsChanged))
    case .stays, nil: break
    }
    if !replies.isEmpty { parts.append(session.text(.replies(replies.count))) }
    return parts.joined(separator: session.separator)
  }
}
