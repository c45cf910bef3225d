import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// An item line by line: the text paragraph by paragraph, the comments one by one, everything else as lines.
extension ItemScreen {
  func reading(in session: Session) -> Reading {
    let name = session.title(of: CommandName("show-tab-\(tab.rawValue)"))
    let title = tab == .text ? facts.title : "\(name), \(facts.view.record.number)"
    let news = self.news.map { [$0] } ?? []
    switch tab {
    case .text:
      let head = ItemHead(facts: facts, session: session).lines().map(\.words)
      // The title has been said.
      return Reading(
        title, facts: news + head.dropFirst() + [tabs(in: session)],
        list: passages(in: session))
    case .changes:
      return Reading(
        title, facts: news + (changes?.facts(in: session) ?? []),
        list: changes?.listing(in: session))
    case .comments:
      let selected = threads.isEmpty ? 0 : thread + 1
      let list = threads.map { Listing.Entry(words(of: $0, in: session)) }
      return Reading(
        title, facts: news,
        list: Listing(
          .entries, list, selected: selected, empty: session.linear(.noComments)))
    case .checks, .metadata, .history, .royalty:
      return Reading(title, facts: news, list: .lines(pages[tab]?.lines ?? []))
    }
  }

  /// What else there is to read of it.
  private func tabs(in session: Session) -> String {
    let others = ItemTab.allCases.filter { $0 != tab }.map { other in
      let name = "\(other.rawValue) \(session.text(.tab(other)).lowercased())"
      return other == .comments && !threads.isEmpty ? "\(name) (\(threads.count))" : name
    }
    return session.linear(.otherTabs(others))
  }

  private func words(of thread: CommentThread, in session: Session) -> String {
    let who = "\(session.name(thread.root.person)), \(session.moment(thread.root.at))"
    let root = thread.root
    let quote =
      root.suggestion.map { session.linear(.suggests(root.quote, $0.replacement)) }
      ?? (root.quote.isEmpty ? "" : session.linear(.about(root.quote)))
    return sentences([
      "\(who), \(thread.status(in: session))",
      thread.root.body.split(separator: "\n").joined(separator: " "), quote,
    ])
  }

  // MARK: The text

  /// The paragraphs that have something in them.
  private var places: [Int] { text.buffer.paragraphs.indices.filter { !text.isBlank($0) } }

  private func passages(in session: Session) -> Listing {
    let places = places
    let entries = places.map { place in
      let passage = Passage(paragraph: text.paragraphs[place])
      let numbers = (text.marks[place] ?? []).map(\.number)
      return Listing.Entry(passage.words(numbers, in: session))
    }
    let selected = text.paragraph.flatMap { places.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return Listing(
      .passages, entries, selected: selected, empty: session.text(.emptyBody))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    if tab == .comments { return select(thread: number - 1) }
    if tab == .changes { return goToChange(number - 1) }
    guard tab == .text else { return }
    let places = places
    text.go(to: places.indices.contains(number - 1) ? places[number - 1] : nil)
  }

  /// To the next paragraph that has the words, in a circle.
  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    guard tab == .text else { return .ignored }
    let pattern = SearchPattern(words)
    let hits = places.filter { pattern.matches(text.buffer.paragraphs[$0].text) }
    guard let first = hits.first else { return .say(Message(session.linear(.notFound(words)))) }
    let here = text.paragraph ?? -1
    text.go(to: hits.first { $0 > here } ?? first)
    return .say(Message(session.linear(.foundIn(hits.count))))
  }
}

/// A paragraph as it is said: what a sign at its beginning makes of it is a word.
struct Passage {
  let paragraph: ReadingParagraph

  /// With the numbers of the comments about it in front, since they may change how it is read.
  func words(_ comments: [Int], in session: Session) -> String {
    let mark = comments.isEmpty ? "" : session.linear(.commented(comments))
    return sentences([mark, words(in: session)])
  }

  private func words(in session: Session) -> String {
    switch paragraph.role {
    case .heading: session.linear(.subheading(LineInput.trimmed(paragraph.text)))
    case .quote: session.linear(.quotation(withoutMarker))
    case .rule: session.linear(.rule)
    case .plain, .listItem, .code, .image: LineInput.trimmed(paragraph.text)
    }
  }

  private var withoutMarker: String {
    let marker = paragraph.spans.first { $0.style == .marker }?.range.upperBound ?? 0
    return LineInput.trimmed(String(paragraph.text.dropFirst(marker)))
  }
}
