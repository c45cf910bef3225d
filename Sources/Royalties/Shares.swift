import Rulebook

/// Who gets which part of a sum. The parts add to the whole.
public struct Shares<Payee: Hashable & Sendable>: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let payee: Payee
    public let percent: Percent

    public init(_ payee: Payee, _ percent: Percent) {
      self.payee = payee
      self.percent = percent
    }
  }

  /// In the order in which they were given; never empty.
  public let shares: [Share]

  /// Throws what is against it: nobody, somebody twice or for nothing, or parts that do not add to 100 %.
  public init(_ shares: [Share]) throws(ShareFault) {
    guard !shares.isEmpty else { throw .nobody }
    guard Set(shares.map(\.payee)).count == shares.count else { throw .somebodyTwice }
    guard shares.allSatisfy({ $0.percent > Percent(0) }) else { throw .nothing }
    let sum = shares.reduce(0) { $0 + $1.percent.count }
    guard sum == Percent.all.count else { throw .notTheWhole(Hundredths(count: sum)) }
    self.shares = shares
  }

  /// What each gets of a sum, in whole đồng: each its part rounded down, and what is left over one by one to those who lost
  /// most by that, of equals to the first ones. The amounts add to the sum.
  public func split(_ sum: Dong) -> [(payee: Payee, amount: Dong)] {
    let whole = Int128(Percent.all.count)
    let parts = shares.map { share in
      (Int128(sum.amount) * Int128(share.percent.count)).quotientAndRemainder(dividingBy: whole)
    }
    var amounts = parts.map { Int64($0.quotient) }
    let left = Int(sum.amount - amounts.reduce(0, +))
    let order = parts.indices.sorted { (parts[$0].remainder, $1) > (parts[$1].remainder, $0) }
    for index in order.prefix(left) { amounts[index] += 1 }
    return zip(shares, amounts).map { ($0.payee, Dong($1)) }
  }
}

/// Why parts are no shares.
public enum ShareFault: Error, Hashable, Sendable {
  case nobody
  case somebodyTwice
  /// A share of nothing.
  case nothing
  /// What they add to.
  case notTheWhole(Percent)
}
