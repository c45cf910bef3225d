import Workflow

/// Who of the sample newsroom does what on a portal.
struct SampleBoard {
  let portal: String

  /// The first person with one of the roles, in the order of the roles, other than those named.
  func person(_ roles: [Role], other than: [String] = []) -> String? {
    for role in roles {
      for person in SamplePerson.all where !than.contains(person.login) {
        let holds = person.portalRoles.contains {
          $0.portalCode == portal && $0.role == role.rawValue
        }
        if holds { return person.login }
      }
    }
    return nil
  }

  /// Who decides on what `writers` wrote.
  func decider(of writers: [String]) -> String? { person([.deputy, .head], other: writers) }

  /// Who edits what `author` wrote.
  func editor(of author: String) -> String? {
    person([.editor, .secretary, .member], other: [author])
  }

  var contributors: [String] {
    SamplePerson.all.filter { person in
      person.portalRoles.contains {
        $0.portalCode == portal && $0.role == Role.contributor.rawValue
      }
    }.map(\.login)
  }

  /// The author of a text here: who wrote it, if they write here and somebody else is left to decide; else one of the
  /// contributors in turn.
  func author(of text: SampleText, _ number: Int) -> String {
    let writes = SamplePerson.all.contains { person in
      person.login == text.authorLogin && person.portalRoles.contains { $0.portalCode == portal }
    }
    if writes, text.portalCode == portal, decider(of: [text.authorLogin]) != nil {
      return text.authorLogin
    }
    let contributors = contributors
    return contributors.isEmpty ? text.authorLogin : contributors[number % contributors.count]
  }
}
