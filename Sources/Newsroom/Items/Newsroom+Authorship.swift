import Prose
import Rulebook
import Storage
import Workflow

/// Whose a paragraph is.
public struct ParagraphOrigin: Hashable, Sendable {
  /// What one person wrote of it.
  public struct Share: Hashable, Sendable {
    public let person: ID<Person>
    /// Of the letters that stand there; all shares together are 100.
    public let percent: Int
  }

  /// Counted from 0, blank ones too.
  public let number: Int
  public let words: String
  /// Whoever wrote most first.
  public let shares: [Share]
  /// The revision that changed it last, and when it was saved.
  public let lastRevision: Int
  public let lastAt: Timestamp
}

extension Newsroom {
  /// Who wrote which paragraph of a revision of an item, the newest by default, and when it was changed last: found by
  /// comparing each revision with the one before. Words that were accepted from a suggestion are whoever's proposed them.
  public func origins(
    of item: ID<Item>, revision number: Int? = nil, by acting: Acting
  ) throws -> [ParagraphOrigin] {
    try store.database.reading {
      let record = try readable(item, by: try actor(acting.person))
      return try origins(in: record, upTo: number ?? record.revisionNumber)
    }
  }

  /// The same, for an item that was read before.
  func origins(in record: ItemRecord, upTo last: Int) throws -> [ParagraphOrigin] {
    let item = record.item.id
    let heads = try store.revisionHeads(of: item).filter { $0.number <= last }
    guard let first = heads.first, heads.last?.number == last else {
      throw NewsroomError.notFound(.revision, "\(record.number)/\(last)")
    }
    var authorship = Authorship(try store.revision(first.id).text.body, in: first.number)
    let suggestions = try acceptedSuggestions(on: item)
    var writers: [Authorship.Source: ID<Person>] = [:]
    for head in heads {
      writers[Authorship.Source(revision: head.number, proposal: nil)] = head.person
      let accepted = suggestions[head.id] ?? []
      for (number, suggestion) in accepted.enumerated() {
        writers[Authorship.Source(revision: head.number, proposal: number)] = suggestion.person
      }
      guard head.id != first.id else { continue }
      authorship.revise(
        to: try store.revision(head.id).text.body, in: head.number,
        accepting: accepted.map(\.words))
    }
    let byNumber = Dictionary(uniqueKeysWithValues: heads.map { ($0.number, $0) })
    return authorship.paragraphs.compactMap { Self.origin(of: $0, byNumber, writers) }
  }

  private func acceptedSuggestions(
    on item: ID<Item>
  ) throws -> [ID<Revision>: [(person: ID<Person>, words: String)]] {
    var accepted: [ID<Revision>: [(person: ID<Person>, words: String)]] = [:]
    for comment in try store.comments(on: item) {
      guard let suggestion = comment.suggestion, case .accepted(let revision)? = suggestion.verdict
      else { continue }
      accepted[revision, default: []].append((comment.person, suggestion.replacement))
    }
    return accepted
  }

  private static func origin(
    of paragraph: Authorship.Paragraph, _ heads: [Int: RevisionHead],
    _ writers: [Authorship.Source: ID<Person>]
  ) -> ParagraphOrigin? {
    guard let newest = paragraph.parts.last, let head = heads[newest.source.revision] else {
      return nil
    }
    var letters: [ID<Person>: Int] = [:]
    for part in paragraph.parts {
      guard let person = writers[part.source] else { continue }
      letters[person, default: 0] += part.letters
    }
    return ParagraphOrigin(
      number: paragraph.number, words: paragraph.words, shares: shares(of: letters),
      lastRevision: head.number, lastAt: head.at)
  }

  /// Whole percents that are 100 together: what rounding down leaves goes to whoever lost most by it.
  private static func shares(of letters: [ID<Person>: Int]) -> [ParagraphOrigin.Share] {
    let all = letters.values.reduce(0, +)
    var shares = letters.map { person, count in
      (person: person, percent: count * 100 / all, rest: count * 100 % all)
    }
    shares.sort { ($0.rest, $1.person) > ($1.rest, $0.person) }
    let left = 100 - shares.reduce(0) { $0 + $1.percent }
    for index in shares.indices.prefix(left) { shares[index].percent += 1 }
    return shares.sorted { ($0.percent, $1.person) > ($1.percent, $0.person) }
      .map { ParagraphOrigin.Share(person: $0.person, percent: $0.percent) }
  }
}
