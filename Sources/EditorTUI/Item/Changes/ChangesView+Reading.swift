import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// The changes of an item line by line: which texts are compared, then one change after the other.
extension ChangesView {
  func facts(in session: Session) -> [String] {
    let words = compared.words(in: session)
    guard let comparison else { return [words, session.changesText(.comparing)] }
    guard !compared.isAlone else { return [words] }
    return [words, session.wording.changes(comparison.count, isFormal: comparison.isFormal)]
  }

  func listing(in session: Session) -> Listing {
    let entries = sayings(in: session).map { Listing.Entry($0) }
    return Listing(.passages, entries, selected: change.map { $0 + 1 } ?? 0)
  }

  /// Each change in words, as many as there are changes.
  private func sayings(in session: Session) -> [String] {
    guard let comparison else { return [] }
    var sayings: [String] = []
    for field in comparison.fields {
      let name = session.wording.name(of: field.field)
      switch field.field {
      case .title, .summary, .body: sayings += self.sayings(of: field.changes, named: name, session)
      case .category, .source, .number, .form, .issuer, .signer, .issued, .effective, .abstract:
        let (old, new) = (field.changes.old, field.changes.new)
        sayings.append(
          said(
            name, ItemMetadata.shown(old, field.field, in: session),
            ItemMetadata.shown(new, field.field, in: session), session))
      }
    }
    if let old = comparison.languages.first, let new = comparison.languages.last {
      let names = [old, new].map { session.phrase(EditorPhrase.languageName($0)) }
      sayings.append(said(session.wording.label(.language), names[0], names[1], session))
    }
    for change in comparison.files {
      let (old, new) = session.wording.words(of: change)
      sayings.append(said(session.wording.label(.files), old, new, session))
    }
    return sayings + self.sayings(of: comparison.body, named: nil, session)
  }

  private func sayings(
    of changes: TextChanges, named name: String?, _ session: Session
  ) -> [String] {
    changes.changes.indices.map { number in
      let change = changes.changes[number]
      let passage = changes.passages[change.passage]
      if change.kind == .moved {
        let words = passage.segments.filter { $0.sign != .deleted }.map { changes.text(of: $0) }
        return sentences([session.wording.name(of: change.kind), flat(words.joined())])
      }
      let own = passage.segments.filter { $0.change == number }
      let old = own.filter { $0.sign == .deleted }.map { changes.text(of: $0) }.joined()
      let new = own.filter { $0.sign == .inserted }.map { changes.text(of: $0) }.joined()
      let isWhole = change.kind == .added || change.kind == .removed
      let kind = change.kind == .text ? nil : session.wording.name(of: change.kind)
      return sentences([
        said([name, kind].compactMap { $0 }.joined(separator: ", "), old, new, session),
        isWhole ? "" : context(of: passage, in: changes, session),
      ])
    }
  }

  private func said(_ name: String, _ old: String, _ new: String, _ session: Session) -> String {
    let words = session.changesText(.said(old: flat(old), new: flat(new)))
    return name.isEmpty ? words : "\(capitalized(name)): \(words)"
  }

  /// The paragraph as it is now, to know what the change is about.
  private func context(
    of passage: ChangedPassage, in changes: TextChanges, _ session: Session
  ) -> String {
    let words = passage.segments.filter { $0.sign != .deleted }.map { changes.text(of: $0) }
    return session.changesText(.paragraphNow(flat(words.joined())))
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
