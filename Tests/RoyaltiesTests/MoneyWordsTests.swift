import Rulebook
import Testing

@testable import Royalties

/// Money in words, against rules of reading written down here in the other direction: the words are read back into a
/// number, and words that no rule allows are found.
@Suite struct MoneyWordsTests {
  @Test(
    arguments: [
      (0, "không đồng"), (1, "một đồng"), (4, "bốn đồng"), (5, "năm đồng"), (10, "mười đồng"),
      (11, "mười một đồng"), (14, "mười bốn đồng"), (15, "mười lăm đồng"), (20, "hai mươi đồng"),
      (21, "hai mươi mốt đồng"), (24, "hai mươi tư đồng"), (25, "hai mươi lăm đồng"),
      (101, "một trăm linh một đồng"), (105, "một trăm linh năm đồng"),
      (110, "một trăm mười đồng"), (114, "một trăm mười bốn đồng"),
      (1_000, "một nghìn đồng chẵn"), (1_001, "một nghìn không trăm linh một đồng"),
      (1_015, "một nghìn không trăm mười lăm đồng"),
      (10_000, "mười nghìn đồng chẵn"), (1_200_000, "một triệu hai trăm nghìn đồng chẵn"),
      (2_327_600, "hai triệu ba trăm hai mươi bảy nghìn sáu trăm đồng"),
      (1_000_005, "một triệu không trăm linh năm đồng"),
      (1_000_000_000, "một tỷ đồng chẵn"),
      (21_004_000_000, "hai mươi mốt tỷ không trăm linh bốn triệu đồng chẵn"),
      (1_000_000_000_000, "một nghìn tỷ đồng chẵn"),
    ] as [(Int64, String)])
  func `amounts read as they are written in documents`(amount: Int64, words: String) {
    #expect(Dong(amount).vietnameseWords == words)
  }

  @Test func `every amount up to 10,000 is read back as itself`() {
    for amount in 0...10_000 { #expect(read(amount) == UInt64(amount), "\(amount)") }
  }

  @Test func `two thousand amounts up to a thousand milliards are read back as themselves`() {
    // A fixed walk through the numbers: multiples of a large odd number, modulo 10^12.
    var amount: UInt64 = 20_261_127
    for _ in 0..<2_000 {
      amount = (amount &* 982_451_653 &+ 57_885_161) % 1_000_000_000_000
      #expect(read(Int(amount)) == amount, "\(amount)")
    }
  }

  private func read(_ amount: Int) -> UInt64? {
    var words = Dong(Int64(amount)).vietnameseWords.split(separator: " ").map(String.init)
    if words.last == "chẵn" {
      guard amount % 1_000 == 0, amount > 0 else { return nil }
      words.removeLast()
    } else if amount % 1_000 == 0, amount > 0 {
      return nil
    }
    guard words.popLast() == "đồng" else { return nil }
    return WordsReader(words).number
  }
}

/// Reads a number from Vietnamese words; nil when they break a rule of reading.
private struct WordsReader {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  private static let digits: [String: UInt64] = [
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9,
  ]

  var number: UInt64? {
    if words == ["không"] { return 0 }
    if let place = words.lastIndex(of: "tỷ") {
      guard let before = WordsReader(Array(words[..<place])).number, before > 0 else { return nil }
      let rest = Array(words[(place + 1)...])
      guard let after = Self.below(rest, isFirst: false) else { return nil }
      return before * 1_000_000_000 + after
    }
    return Self.below(words, isFirst: true)
  }

  /// Below a milliard: millions, thousands and the rest, each named once and in that order.
  private static func below(_ words: [String], isFirst: Bool) -> UInt64? {
    var (rest, sum, isFirst) = (words[...], UInt64(0), isFirst)
    for (name, factor) in [("triệu", UInt64(1_000_000)), ("nghìn", 1_000)] {
      guard let place = rest.firstIndex(of: name) else { continue }
      guard let three = three(Array(rest[..<place]), isFirst: isFirst) else { return nil }
      sum += three * factor
      rest = rest[(place + 1)...]
      isFirst = false
    }
    guard !rest.isEmpty else { return sum }
    guard let last = three(Array(rest), isFirst: isFirst) else { return nil }
    return sum + last
  }

  /// One to three digits: hundreds are said unless nothing stands before; `linh` stands for no tens; `mốt`, `tư`, `lăm`
  /// stand behind tens alone, and `một`, `bốn`, `năm` never do.
  private static func three(_ words: [String], isFirst: Bool) -> UInt64? {
    var rest = words[...]
    var sum: UInt64 = 0
    var hasHundreds = false
    if rest.dropFirst().first == "trăm" {
      guard let digit = digits[rest.first ?? ""], digit > 0 || !isFirst else { return nil }
      sum += digit * 100
      rest = rest.dropFirst(2)
      hasHundreds = true
    }
    guard hasHundreds || isFirst else { return nil }
    if rest.isEmpty { return sum > 0 ? sum : nil }
    if rest.first == "linh" {
      guard hasHundreds, rest.count == 2, let unit = digits[rest.last ?? ""], unit > 0 else {
        return nil
      }
      return sum + unit
    }
    if rest.first == "mười" {
      if rest.count == 1 { return sum + 10 }
      guard rest.count == 2, let unit = unit(rest.last ?? "", special: ["lăm": 5], not: [5]) else {
        return nil
      }
      return sum + 10 + unit
    }
    if rest.dropFirst().first == "mươi" {
      guard let tens = digits[rest.first ?? ""], tens > 1 else { return nil }
      sum += tens * 10
      if rest.count == 2 { return sum }
      guard rest.count == 3,
        let unit = unit(
          rest.last ?? "", special: ["mốt": 1, "tư": 4, "lăm": 5], not: [1, 4, 5])
      else { return nil }
      return sum + unit
    }
    guard !hasHundreds, rest.count == 1, let unit = digits[rest.first ?? ""], unit > 0 else {
      return nil
    }
    return unit
  }

  private static func unit(
    _ word: String, special: [String: UInt64], not: Set<UInt64>
  ) -> UInt64? {
    if let unit = special[word] { return unit }
    guard let unit = digits[word], unit > 0, !not.contains(unit) else { return nil }
    return unit
  }
}
