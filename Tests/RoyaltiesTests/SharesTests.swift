import Rulebook
import Testing

@testable import Royalties

@Suite struct SharesTests {
  /// A generator of its own, so that the same seed gives the same cases everywhere (SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  @Test func `shares sum to the whole whatever the rounding`() throws {
    let seed: UInt64 = 20_261_127
    var dice = Dice(state: seed)
    for round in 0..<5_000 {
      let count = Int.random(in: 1...9, using: &dice)
      var cuts = Set([0, Percent.all.count])
      while cuts.count <= count {
        cuts.insert(Int.random(in: 1..<Percent.all.count, using: &dice))
      }
      let edges = cuts.sorted()
      let shares = try Shares(
        zip(edges, edges.dropFirst()).enumerated().map {
          .init($0.offset, Hundredths(count: $0.element.1 - $0.element.0))
        })
      let sum = Dong(Int64.random(in: 0...1_000_000_000, using: &dice))
      let parts = shares.split(sum)
      #expect(parts.map(\.amount).sum == sum, "seed \(seed), round \(round)")
      for (share, part) in zip(shares.shares, parts) {
        let exact = ExactAmount(sum).part(share.percent)
        let distance = part.amount.amount - exact.rounded.amount
        #expect(abs(distance) <= 1, "seed \(seed), round \(round)")
      }
    }
  }

  @Test func `what is left over goes to who lost most, and of equals to the first`() throws {
    let thirds = try Shares([
      .init("a", Hundredths(count: 3_333)), .init("b", Hundredths(count: 3_334)),
      .init("c", Hundredths(count: 3_333)),
    ])
    #expect(thirds.split(Dong(100)).map(\.amount.amount) == [33, 34, 33])
    let halves = try Shares([.init("a", Percent(50)), .init("b", Percent(50))])
    #expect(halves.split(Dong(101)).map(\.amount.amount) == [51, 50])
    #expect(halves.split(.zero).map(\.amount.amount) == [0, 0])
  }

  @Test func `parts that are no shares are refused`() {
    typealias Test = Shares<String>
    #expect(throws: ShareFault.nobody) { try Test([]) }
    #expect(throws: ShareFault.somebodyTwice) {
      try Test([.init("a", Percent(50)), .init("a", Percent(50))])
    }
    #expect(throws: ShareFault.nothing) {
      try Test([.init("a", Percent(100)), .init("b", Percent(0))])
    }
    #expect(throws: ShareFault.notTheWhole(Percent(99))) {
      try Test([.init("a", Percent(50)), .init("b", Percent(49))])
    }
  }
}
