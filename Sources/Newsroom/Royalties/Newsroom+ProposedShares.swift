import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// Shares as the revisions of a text propose them.
public struct ProposedShares: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let payee: PayeeRecord
    public let percent: Percent
  }

  public let shares: [Share]
  /// People who wrote of it and are in no register of payees: what they did is with the others.
  public let strangers: [ID<Person>]
}

extension Newsroom {
  /// Whoever wrote less of a text than this is not proposed: corrections are the editor's work.
  private static let leastShare = 10

  /// Who should get which part, from who wrote the text that is out: whole percents that are 100 together. Photos and
  /// translations are proposed for the author, the editor's work for everybody else who wrote.
  func proposedShares(of record: ItemRecord, _ part: WorkPart) throws -> ProposedShares {
    let author = record.item.author
    var weights: [ID<Person>: Int] = [:]
    switch part {
    case .photos, .translation: weights[author] = 1
    case .text:
      weights = try writersWeights(of: record)
      let all = weights.values.reduce(0, +)
      weights = weights.filter { $0.key == author || $0.value * 100 >= all * Self.leastShare }
      if weights.isEmpty { weights[author] = 1 }
    case .editing:
      weights = try writersWeights(of: record)
      weights[author] = nil
      if weights.isEmpty { weights = Dictionary(uniqueKeysWithValues: try editors(of: record)) }
    }
    return try shares(by: weights.filter { $0.value > 0 })
  }

  private func writersWeights(of record: ItemRecord) throws -> [ID<Person>: Int] {
    var letters: [ID<Person>: Int] = [:]
    for paragraph in try origins(in: record, upTo: record.revisionNumber) {
      for share in paragraph.shares {
        letters[share.person, default: 0] += share.percent * paragraph.words.unicodeScalars.count
      }
    }
    return letters
  }

  /// Whoever moved the item on without being its author.
  private func editors(of record: ItemRecord) throws -> [(ID<Person>, Int)] {
    let deciders = try store.decisions(on: record.item.id).map(\.decision)
      .filter { $0.transition == "forward" && $0.person != record.item.author }.map(\.person)
    return Set(deciders).map { ($0, 1) }
  }

  private func shares(by weights: [ID<Person>: Int]) throws -> ProposedShares {
    var payees: [(PayeeRecord, Int)] = []
    var strangers: [ID<Person>] = []
    for (person, weight) in weights.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }) {
      if let payee = try store.payee(of: person), payee.restrictedAt == nil, payee.erasedAt == nil {
        payees.append((payee, weight))
      } else {
        strangers.append(person)
      }
    }
    let all = payees.reduce(0) { $0 + $1.1 }
    guard all > 0 else { return ProposedShares(shares: [], strangers: strangers) }
    var percents = payees.map { $0.1 * 100 / all }
    // What rounding down leaves goes to whoever wrote most.
    percents[0] += 100 - percents.reduce(0, +)
    let shares = zip(payees, percents).filter { $0.1 > 0 }.map {
      ProposedShares.Share(payee: $0.0.0, percent: Percent($0.1))
    }
    return ProposedShares(shares: shares, strangers: strangers)
  }
}
