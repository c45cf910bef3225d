/// Signs by which a text is recognised although some of its words were changed: of all pairs of words that follow each other,
/// the least by each of sixteen orders. Two texts have about as many signs in common, of sixteen, as they have pairs in common
/// of all pairs of both (Broder, "On the resemblance and containment of documents", 1997).
public struct TextSigns: Hashable, Sendable {
  public static let count = 16

  /// Texts that have at least so many signs in common are nearly the same: half of the pairs of both.
  public static let alike = 8

  /// Empty for a text of fewer than twelve words, which says nothing.
  public let signs: [Int64]

  public init(_ text: String) {
    let words = folded(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    guard words.count >= 12 else {
      signs = []
      return
    }
    let hashes = words.map { Self.hash(of: $0.utf8) }
    var least = [UInt64](repeating: .max, count: Self.count)
    for (first, second) in zip(hashes, hashes.dropFirst()) {
      let pair = Self.mixed(first &* 31 &+ second)
      for order in least.indices {
        least[order] = min(least[order], Self.mixed(pair ^ Self.seed(order)))
      }
    }
    // The number of the order is part of its sign, so that two orders never have one in common.
    signs = least.enumerated().map { Int64(bitPattern: $1 & ~0xF | UInt64($0)) }
  }

  /// FNV-1a of 64 bits, which gives the same everywhere.
  private static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The finisher of SplitMix64 (Steele, Lea, Flood 2014), which spreads each bit over all.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var bits = number
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  private static func seed(_ order: Int) -> UInt64 {
    mixed(0x9E37_79B9_7F4A_7C15 &* UInt64(order + 1))
  }
}
