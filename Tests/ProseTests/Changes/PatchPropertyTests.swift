import Foundation
import Testing

@testable import Prose

@Suite struct PatchPropertyTests {
  static let words = [
    "hòa", "hoà", "thúy", "thuý", "xã", "trạm", "y", "tế", "người", "dân", "4,2", "23/11/2026",
    "tỷ",
    "đồng", "Bắc", "Giang", "gi\u{200B}ải", "tra\u{323}m", "\u{202E}", "👨\u{200D}👩", "một", "hai",
    "\u{301}", "語", "a\u{34F}b", "không", "QĐ-UBND", "…", "\u{1100}\u{1161}", "\u{0}",
  ]
  static let gaps = [
    " ", " ", " ", " ", "  ", ", ", ". ", "\n", "\n\n", "\n\n", "\n \n", "\u{A0}", "\t", "",
  ]

  /// A text and another that somebody made from it: words put in, taken away and changed, paragraphs moved, split and
  /// joined; or one that has nothing to do with it.
  static func pair(_ dice: inout SeededGenerator) -> (old: String, new: String) {
    let old = text(&dice, words: Int.random(in: 0...60, using: &dice))
    if Int.random(in: 0..<10, using: &dice) == 0 {
      return (old, text(&dice, words: Int.random(in: 0...60, using: &dice)))
    }
    var paragraphs = old.components(separatedBy: "\n")
    for _ in 0..<Int.random(in: 0...6, using: &dice) { change(&paragraphs, &dice) }
    return (old, paragraphs.joined(separator: "\n"))
  }

  private static func text(_ dice: inout SeededGenerator, words count: Int) -> String {
    (0..<count).map { _ in
      words.randomElement(using: &dice)! + gaps.randomElement(using: &dice)!
    }.joined()
  }

  private static func change(_ paragraphs: inout [String], _ dice: inout SeededGenerator) {
    let place = Int.random(in: 0..<paragraphs.count, using: &dice)
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: paragraphs.swapAt(place, Int.random(in: 0..<paragraphs.count, using: &dice))
    case 1: paragraphs.insert(text(&dice, words: 8), at: place)
    case 2: if paragraphs.count > 1 { paragraphs.remove(at: place) }
    case 3: paragraphs[place] += " " + words.randomElement(using: &dice)!
    case 4: paragraphs[place] = paragraphs[place].replacing(" ", with: "\n")
    default:
      var scalars = Array(paragraphs[place].unicodeScalars)
      guard !scalars.isEmpty else { return }
      scalars.remove(at: Int.random(in: 0..<scalars.count, using: &dice))
      paragraphs[place] = String(String.UnicodeScalarView(scalars))
    }
  }

  /// 10,000 pairs take seconds in a program with its checks on; the soak asks for ten times as many.
  static var count: Int {
    ProcessInfo.processInfo.environment["TOASOAN_LONG_TESTS"] == "1" ? 100_000 : 10_000
  }

  @Test(arguments: [UInt64(20_261_127)])
  func `comparing and patching gives the new text`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for number in 0..<Self.count {
      let (old, new) = Self.pair(&dice)
      let changes = TextChanges(from: old, to: new)
      let made = changes.patch.applied(to: old)
      let fault = made.map { areIdentical($0, new) } == true ? Self.fault(in: changes) : "patch"
      if let fault {
        Issue.record("\(fault), pair \(number): \(old.debugDescription) → \(new.debugDescription)")
        return
      }
    }
  }

  /// Every code point of both texts is in one segment, in order, and says what it is.
  private static func fault(in changes: TextChanges) -> String? {
    let segments = changes.passages.flatMap(\.segments)
    let olds = segments.filter { $0.sign != .inserted }.map(\.old)
      .sorted { $0.lowerBound < $1.lowerBound }
    let news = segments.filter { $0.sign != .deleted }.map(\.new)
    guard follow(olds, to: changes.old.unicodeScalars.count + 1) else { return "old \(olds)" }
    guard follow(news, to: changes.new.unicodeScalars.count + 1) else { return "new \(news)" }
    guard changes.isEmpty == areIdenticalButForBlanks(changes) else { return "emptiness" }
    let counted = Set(segments.compactMap(\.change))
    return counted.allSatisfy { changes.changes.indices.contains($0) } ? nil : "numbers"
  }

  private static func follow(_ ranges: [Range<Int>], to end: Int) -> Bool {
    var place = 0
    for range in ranges {
      if range.lowerBound != place { return false }
      place = range.upperBound
    }
    return place == end
  }

  /// Blank paragraphs at the beginning are not counted.
  private static func areIdenticalButForBlanks(_ changes: TextChanges) -> Bool {
    if areIdentical(changes.old, changes.new) { return true }
    let blank = { (text: String) in
      Array(text.unicodeScalars.drop { " \n\t".unicodeScalars.contains($0) })
    }
    return changes.isEmpty && blank(changes.old) == blank(changes.new)
  }

  @Test func `a patch is for its own text alone`() {
    let changes = TextChanges(from: "Một hai ba.", to: "Một hai bốn.")
    #expect(changes.patch.applied(to: "Một hai ba.") == "Một hai bốn.")
    #expect(changes.patch.applied(to: "Một hai bà.") == nil)
  }
}
