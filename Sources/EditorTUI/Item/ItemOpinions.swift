import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// The opinions on an item: who is waited for and until when, what was given, and what became of the other questions.
struct ItemOpinions {
  let view: ItemView
  let session: Session

  func lines() -> [TabText.Line] {
    let asked = view.askedOpinions
    let open = asked.filter(\.request.isOpen).flatMap(waiting)
    let ended = asked.filter { !$0.request.isOpen && $0.opinion == nil }.map(ended)
    let lines = open + view.opinions.flatMap(given) + ended
    guard !lines.isEmpty else {
      return [.init(text: "    \(session.text(.noOpinions))", role: .dim)]
    }
    return lines
  }

  private func waiting(_ asked: AskedOpinion) -> [TabText.Line] {
    let isLate = asked.round.due < session.now
    let words = session.text(
      .askedUntil(
        session.name(asked.request.person), by: session.name(asked.round.askedBy),
        session.moment(asked.round.due)))
    let head = TabText.Line(
      text: "  \(isLate ? "!" : " ") \(words)", role: isLate ? .overdue : .warning, indent: 6)
    return [head] + quoted(asked.round.question)
  }

  private func given(_ opinion: OpinionRecord) -> [TabText.Line] {
    let isOld = opinion.hash != view.item.text.hash
    let verdict = session.wording.name(of: opinion.verdict)
    let old = isOld ? " (\(session.text(.aboutOlderText)))" : ""
    let head = TabText.Line(
      text: "    \(session.speaker(of: opinion)), \(session.moment(opinion.at)): \(verdict)\(old)",
      role: isOld ? .dim : .plain, indent: 6)
    return [head] + quoted(opinion.comment)
  }

  private func ended(_ asked: AskedOpinion) -> TabText.Line {
    let ending = asked.request.ending.map(session.wording.name(of:)) ?? ""
    let words = session.text(
      .askingEnded(session.name(asked.request.person), round: asked.round.number, ending))
    return TabText.Line(text: "    \(words)", role: .dim, indent: 6)
  }

  private func quoted(_ words: String) -> [TabText.Line] {
    words.isEmpty ? [] : [.init(text: "      “\(words)”", role: .dim, indent: 6)]
  }
}

extension Session {
  /// Who gave an opinion, and for whom.
  func speaker(of opinion: OpinionRecord) -> String {
    let person = name(opinion.person)
    return opinion.onBehalfOf.map { text(.speaksFor(person, name($0))) } ?? person
  }
}
