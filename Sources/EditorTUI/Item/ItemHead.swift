import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// What stands above a text: its title, the facts of the item, who is writing in it, and its summary.
struct ItemHead {
  let facts: ItemFacts
  let session: Session

  func lines() -> [TabText.Line] {
    let text = facts.view.revision.text
    var lines: [TabText.Line] = [.init(text: facts.title, role: .heading)]
    lines.append(.init(text: factsLine, role: .dim))
    if let due = dueLine { lines.append(due) }
    if let words = unsaved { lines.append(.init(text: words, role: .warning)) }
    let outside = [facts.urgency(in: session), facts.correction(in: session)].compactMap(\.self)
    lines += outside.map { .init(text: $0, role: .warning) }
    if let lock = facts.view.lock, lock.person != session.acting.person {
      let words = session.text(.lockedBy(session.name(lock.person), session.moment(lock.since)))
      lines.append(.init(text: words, role: .warning))
    }
    if let words = lastWords, !outside.contains(where: { $0.contains(words.said) }) {
      lines.append(words.line)
    }
    return lines + Self.lines(below: text, in: session)
  }

  /// The summary, and that there is nothing below it where that is so.
  static func lines(below text: Text, in session: Session) -> [TabText.Line] {
    var lines: [TabText.Line] = []
    if !text.summary.isEmpty {
      lines.append(.init(text: ""))
      let words = text.summary.split(separator: "\n")
      let label = session.phrase(EditorPhrase.summaryLabel)
      lines += words.enumerated().map { index, line in
        .init(
          text: String(line),
          spoken: index == 0 ? session.linear(.field(label, String(line))) : nil)
      }
    }
    if text.body.allSatisfy(\.isWhitespace) {
      lines += [.init(text: ""), .init(text: session.text(.emptyBody), role: .dim)]
    }
    return lines
  }

  private var factsLine: String {
    let record = facts.view.record
    var parts = [
      record.number, session.title(of: record.item.kind), facts.stateTitle(in: session),
      session.phrase(.revisionNumber(record.revisionNumber)), session.name(record.item.author),
    ]
    if let assignee = record.item.assignee {
      parts.append(session.phrase(.withPerson(session.name(assignee))))
    }
    if record.item.live != nil { parts.append(session.phrase(.isLive)) }
    if record.item.urgentBy != nil { parts.append(session.phrase(.urgentMark)) }
    return parts.joined(separator: session.separator)
  }

  /// Why it stands where it stands: whoever has it now should not have to look for it in the history.
  private var lastWords: (line: TabText.Line, said: String)? {
    guard let decision = facts.lastWords else { return nil }
    let transition = facts.view.definition.transitions.first { $0.name == decision.transition }
    let reason = decision.reason.flatMap(RejectionReason.init(rawValue:)).map {
      session.text(.reasonWas(session.wording.text(of: $0.title)))
    }
    let head = [
      transition.map { session.title(of: $0) } ?? decision.transition.rawValue,
      "\(session.name(decision.person)), \(session.moment(decision.at))", reason,
    ]
    let words = decision.comment.split(separator: "\n").joined(separator: " ")
    let text = head.compactMap(\.self).joined(separator: session.separator)
    let isSentBack = transition?.effects.contains(.sendBack) == true
    let line = TabText.Line(
      text: words.isEmpty ? text : "\(text): \(words)", role: isSentBack ? .warning : .dim)
    return (line, decision.comment)
  }

  /// That the person has words of it that are not saved, and how to go on with them. Where drafts cannot be read, opening
  /// it for writing tells that fault.
  private var unsaved: String? {
    do {
      let key = session.keyLabel("edit-item", in: session.keymap.active(in: ["item"]))
      return try facts.ownUnsavedWords(in: session).map {
        session.text(.draftWaits(session.moment($0), key: key))
      }
    } catch { return nil }
  }

  private var dueLine: TabText.Line? {
    guard let due = facts.view.item.due else { return nil }
    let isOverdue = due < session.now
    let time = due.vietnameseText
    return .init(
      text: session.text(isOverdue ? .overdue(time) : .due(time)),
      role: isOverdue ? .overdue : .dim,
      spoken: session.linear(isOverdue ? .overdueSince(time) : .dueAt(time)))
  }
}
