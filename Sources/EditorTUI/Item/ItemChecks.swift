import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What stands for and against the item as it is: the requirements one by one, the opinions, and the next steps.
struct ItemChecks {
  let facts: ItemFacts
  let actions: [ItemAction]
  /// What of the text is not written as the house writes.
  let style: [StyleFinding]
  let files: [FileFinding]
  /// The words that nobody knows; nil where none were looked up.
  let spelling: [SpellingFault]?
  let session: Session

  private var item: Item { facts.view.item }

  func lines() -> [TabText.Line] {
    [heading(.requirements)] + requirements() + fileLines() + styleLines() + spellingLines()
      + [.init(text: ""), heading(.opinionsHeading)]
      + ItemOpinions(view: facts.view, session: session).lines()
      + [.init(text: ""), heading(.nextSteps)] + steps()
  }

  private func heading(_ phrase: ItemPhrase) -> TabText.Line {
    let words = session.text(phrase)
    return .init(
      text: words, role: .heading, spoken: capitalized(words.lowercased()) + ":")
  }

  private func line(_ isMet: Bool, _ words: String) -> TabText.Line {
    let sign = session.isASCII ? (isMet ? "+" : "x") : (isMet ? "✓" : "✗")
    return .init(
      text: "  \(sign) \(words)", role: isMet ? .success : .warning, indent: 4,
      spoken: session.linear(isMet ? .met(words) : .notMet(words)))
  }

  private func requirements() -> [TabText.Line] {
    let missing = item.text.missingFields.map { session.wording.name(of: $0) }
    var lines = [
      missing.isEmpty
        ? line(true, session.text(.fieldsComplete))
        : line(false, session.text(.fieldsMissing(missing))),
      item.openMustComments == 0
        ? line(true, session.text(.mustsSettled))
        : line(false, session.text(.mustsOpen(item.openMustComments))),
      fourEyes(), approval(),
    ]
    lines += quorums()
    return lines
  }

  private func fileLines() -> [TabText.Line] {
    guard !files.isEmpty else { return [] }
    return [.init(text: ""), heading(.filesHeading)]
      + files.map { line(false, visible(session.wording.sentence(for: $0))) }
  }

  /// A text with many faults is told of by the first ones; the rest are counted.
  private static let mostStyleLines = 50

  private func styleLines() -> [TabText.Line] {
    guard !style.isEmpty else { return [] }
    let shown = style.prefix(Self.mostStyleLines)
    let count = session.wording.styleFindings(style.count)
    let lines = shown.map { finding in
      line(false, visible(session.wording.sentence(for: finding)))
    }
    let rest = TabText.Line(text: "    \(count)", role: .dim, indent: 4)
    return [.init(text: ""), heading(.styleHeading)] + lines + [rest]
  }

  private func spellingLines() -> [TabText.Line] {
    guard let spelling, !spelling.isEmpty else { return [] }
    let lines = spelling.prefix(Self.mostSpellingLines).map { fault in
      line(false, visible(session.wording.sentence(for: fault, suggestions: [])))
    }
    let count = session.wording.spellingFaults(spelling.count)
    let rest = TabText.Line(text: "    \(count)", role: .dim, indent: 4)
    return [.init(text: ""), heading(.spellingHeading)] + lines + [rest]
  }

  /// Names that no dictionary has are many in some texts.
  private static let mostSpellingLines = 20

  private func fourEyes() -> TabText.Line {
    if item.writers.contains(session.acting.person) {
      return line(false, session.text(.youWrote))
    }
    let writers = item.writers.sorted().map { session.name($0) }
    return line(true, session.text(.fourEyes(writers)))
  }

  private func approval() -> TabText.Line {
    guard let approval = item.approval else { return line(false, session.text(.textNotApproved)) }
    let person = session.name(approval.person)
    return item.isApproved
      ? line(true, "\(session.text(.textApproved(person))) (\(approval.hash.grouped))")
      : line(false, session.text(.approvalOutdated(person)))
  }

  /// A quorum that is not reached yet, as the steps that ask for one tell it.
  private func quorums() -> [TabText.Line] {
    var seen: [Blocker] = []
    for blocker in actions.flatMap(\.blockers) {
      if case .quorum = blocker, !seen.contains(blocker) { seen.append(blocker) }
    }
    return seen.map { line(false, sentence($0)) }
  }

  private func sentence(_ blocker: Blocker) -> String {
    session.wording.sentence(for: blocker, session.names([facts.view.definition]))
  }

  /// Every transition that leaves the state, with everything that stands against it.
  private func steps() -> [TabText.Line] {
    let fromHere = actions.filter { action in
      !action.blockers.contains { if case .notFromHere = $0 { true } else { false } }
    }
    guard !fromHere.isEmpty else {
      return [.init(text: "    \(session.text(.nothingFromHere))", role: .dim)]
    }
    return fromHere.flatMap { action -> [TabText.Line] in
      let title = session.title(of: action.transition)
      let target = facts.target(of: action.transition, in: session).map {
        "  \(session.move(to: $0))"
      }
      var head = line(action.isPossible, title + (target ?? ""))
      let words = [title, LineInput.trimmed(target ?? "")].filter { !$0.isEmpty }
        .joined(separator: session.separator)
      head.spoken = session.linear(action.isPossible ? .possible(words) : .notNow(words))
      var lines = [head]
      lines += action.blockers.map {
        .init(text: "      \(sentence($0))", role: .dim, indent: 6)
      }
      if !action.whoCould.isEmpty {
        let names = action.whoCould.map { session.name($0) }
        lines.append(.init(text: "      \(session.text(.whoCould(names)))", indent: 6))
      }
      return lines
    }
  }
}
