import EditorCLI
import Newsroom
import Rulebook
import Storage
import Workflow

/// An item of a list in words: where it stands, what it is called, whose it is, when.
struct ItemWords {
  let session: Session

  func text(of row: ItemRow, isMarked: Bool = false) -> String {
    let due = row.due.map { Due($0, at: session.now, in: session) }
    var state = [session.stateTitle(row.state), due?.late].compactMap { $0 }
    if row.urgentBy != nil { state.insert(session.linear(.urgent), at: 0) }
    if row.isLive, !session.isPublic(row.state) { state.insert(session.linear(.correcting), at: 0) }
    if isMarked { state.insert(session.linear(.marked), at: 0) }
    let origin = [session.title(of: row.kind), session.name(row.author), time(of: row, due)]
    return sentences([
      capitalized(state.joined(separator: ", ")), row.title,
      capitalized(origin.joined(separator: ", ")),
    ])
  }

  private func time(of row: ItemRow, _ due: Due?) -> String {
    if let due { return due.words }
    if let time = row.publishAt { return session.linear(.goesOut(time.vietnameseText)) }
    if let time = row.publishedAt { return session.linear(.wentOut(session.moment(time))) }
    return session.linear(.changed(session.moment(row.changedAt)))
  }

  /// When something is due, and how much too late it is.
  private struct Due {
    let words: String
    /// Nil when there is time left.
    let late: String?

    init(_ time: Timestamp, at now: Timestamp, in session: Session) {
      let isLate = time < now
      let distance = isLate ? (time, now) : (now, time)
      let span = DueText.distance(from: distance.0, to: distance.1, in: session.language)
      late = isLate ? session.linear(.overdueBy(span)) : nil
      let moment = session.moment(time)
      words = session.linear(isLate ? .dueAt(moment) : .dueIn(span, moment))
    }
  }
}

/// Joins parts as sentences; one that has an end of its own gets no other.
func sentences(_ parts: [String]) -> String {
  parts.filter { !$0.isEmpty }.reduce(into: "") { text, part in
    guard let last = text.last else {
      text = part
      return
    }
    text += ".?!…:".contains(last) ? " \(part)" : ". \(part)"
  }
}

/// The words with a capital in front.
func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
