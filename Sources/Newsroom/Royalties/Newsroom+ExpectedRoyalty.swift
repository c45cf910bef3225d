import Royalties
import Rulebook
import Storage
import Workflow

/// What an item would cost the fund if it were published today.
public struct ExpectedRoyalty: Hashable, Sendable {
  public let least: Dong
  public let most: Dong
  /// Of the fund of the year; nil where it was given nothing.
  public let left: Dong?
}

extension Newsroom {
  /// What an item that is not out yet will cost by the rates of today: for who approves it. Nil where no rates are known, or
  /// where lengths decide.
  public func expectedRoyalty(of id: ID<Item>, by acting: Acting) throws -> ExpectedRoyalty? {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      guard record.publishedAt == nil, let portal = try board().portals[record.item.portal],
        try maySeeRoyalties(acting, on: portal.id)
      else { return nil }
      let today = now.civilDate
      guard let rates = try knownRates(portal.id, on: today),
        case .ranges(let ranges) = rates.table.shape,
        let range = ranges.first(where: { $0.genre.group == record.item.kind.royaltyGroup })
      else { return nil }
      let law = try lawBook()
      func amount(_ coefficient: Coefficient) -> Dong? {
        let grading = Grading(coefficient, published: today, share: rates.share)
        return Self.amount(of: grading, range.genre, law)
      }
      guard let most = amount(range.to) else { return nil }
      let balance = try fundView(of: portal, today.year).balance
      return ExpectedRoyalty(
        least: amount(range.from) ?? .zero, most: most,
        left: balance.given > .zero ? balance.left : nil)
    }
  }

  /// Nil where a figure of law is not known: grading will tell which.
  private static func amount(
    of grading: Grading, _ genre: RatedGenre, _ law: LawBook
  ) -> Dong? {
    do throws(GradingFault) {
      return try grading.sum(cap: genre.group.cap, by: law).amount
    } catch { return nil }
  }

  /// The royalties of an item's parts, for whoever may see them, and for those who are paid by them: each only what they
  /// may.
  public func royalties(of id: ID<Item>, by acting: Acting) throws -> [WorkDetail] {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      guard try maySeeRoyalties(acting, on: record.item.portal) else {
        throw refused(
          "royalty.see",
          [
            .needsRole(
              RoyaltyRight.see.roles, portal: try board().portals[record.item.portal]?.code ?? "")
          ])
      }
      return try store.works(of: id).map { try workDetail(of: id, $0.part, by: acting) }
    }
  }
}
