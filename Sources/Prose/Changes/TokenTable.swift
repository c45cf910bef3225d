/// Gives every token a number: the same for the same bytes, and another that is the same for the same meaning.
struct TokenTable {
  private var numbers = ByteTable()
  private var meanings: [Int32] = []
  private var bySkeleton: [String: Int32] = [:]

  mutating func number(
    of range: Range<Int>, in bytes: [UInt8], _ kind: ChangeToken.Kind
  ) -> (exact: Int32, meaning: Int32) {
    let exact = numbers.number(of: range, in: bytes)
    if Int(exact) == meanings.count {
      let text = String(decoding: bytes[range], as: UTF8.self)
      let skeleton = kind == .lineEnd ? Self.lineEnd(text) : ToneSkeleton(text).key
      let meaning = bySkeleton[skeleton] ?? exact
      bySkeleton[skeleton] = meaning
      meanings.append(meaning)
    }
    return (exact, meanings[Int(exact)])
  }

  /// One blank line parts two paragraphs as well as three do.
  private static func lineEnd(_ text: String) -> String {
    text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) > 1 ? "\n\n" : "\n"
  }
}

/// Numbers for runs of bytes, counted from 0: the same run has the same number.
struct ByteTable {
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var entries: [(range: Range<Int>, hash: UInt64)] = []

  mutating func number(of range: Range<Int>, in bytes: [UInt8]) -> Int32 {
    // FNV-1a: runs are a few bytes long, and where one begins to crowd the table it only gets slower.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      let entry = entries[Int(number)]
      if entry.hash == hash, Self.areEqual(entry.range, range, in: bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(entries.count)
    entries.append((range, hash))
    slots[slot] = number
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var (first, second) = (left.lowerBound, right.lowerBound)
    while first < left.upperBound {
      if bytes[first] != bytes[second] { return false }
      first += 1
      second += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
