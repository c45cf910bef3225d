import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

/// Two texts whose changes are shown, and what is said of them above.
enum ComparedTexts: Hashable {
  case revisions(ComparedRevisions)
  /// What somebody has written and not saved, against the newest revision.
  case draft(Text, at: Timestamp, saved: Text, revision: Int)
  /// What is being written, against the revision that it began with.
  case writing(Text, saved: Text, revision: Int)

  /// What another program made of what is being written.
  case outside(Text, before: Text)

  var old: Text {
    switch self {
    case .revisions(let compared): compared.old.text
    case .draft(_, _, let saved, _), .writing(_, let saved, _): saved
    case .outside(_, let before): before
    }
  }

  var new: Text {
    switch self {
    case .revisions(let compared): compared.new.text
    case .draft(let text, _, _, _), .writing(let text, _, _), .outside(let text, _): text
    }
  }

  /// Whether there is nothing to compare with.
  var isAlone: Bool {
    if case .revisions(let compared) = self { compared.base == .only } else { false }
  }

  /// Which texts they are.
  func words(in session: Session) -> String {
    switch self {
    case .revisions(let compared):
      session.wording.sentence(
        for: compared.base, from: compared.old.number, to: compared.new.number)
    case .draft(_, let time, _, let revision):
      session.changesText(.draftAgainst(session.moment(time), revision: revision))
    case .writing(_, _, let revision): session.changesText(.writingAgainst(revision: revision))
    case .outside: session.changesText(.changedOutside)
    }
  }

  /// Who saved them and when, in one sentence; nil where nobody but the person did.
  func makers(in session: Session) -> String? {
    guard case .revisions(let compared) = self, compared.base != .only else { return nil }
    let who = [compared.old, compared.new].map {
      session.changesText(.savedBy($0.number, session.name($0.person), session.moment($0.at)))
    }
    return who[0] + "; " + who[1].lowercasedFirst + "."
  }
}
