import Foundation
import Testing

@testable import Prose

@Suite struct TextMergeTests {
  static let base = """
    Trạm y tế xã đã mở cửa.

    Người dân đến khám từ sáng.

    Đợt khám kết thúc ngày 23/11/2026.
    """

  @Test func `changes in different paragraphs are both taken`() {
    let mine = Self.base.replacing("mở cửa", with: "mở cửa trở lại")
    let theirs = Self.base.replacing("23/11/2026", with: "24/11/2026")
    let merge = TextMerge(base: Self.base, mine: mine, theirs: theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.text()
        == Self.base.replacing("mở cửa", with: "mở cửa trở lại")
        .replacing("23/11/2026", with: "24/11/2026"))
  }

  @Test func `changes apart from each other in one paragraph are both taken`() {
    let merge = TextMerge(
      base: "Người dân đến khám từ sáng.", mine: "Nhiều người dân đến khám từ sáng.",
      theirs: "Người dân đến khám từ chiều.")
    #expect(merge.text() == "Nhiều người dân đến khám từ chiều.")
  }

  @Test func `two wordings of one passage are a conflict of that passage alone`() {
    let merge = TextMerge(
      base: "Có 20 người đến khám.", mine: "Có 25 người đến khám.",
      theirs: "Có 30 người đến khám.")
    #expect(merge.conflicts == [MergeConflict(base: "20", mine: "25", theirs: "30")])
    #expect(merge.text() == nil)
    #expect(merge.text(deciding: [.mine]) == "Có 25 người đến khám.")
    #expect(merge.text(deciding: [.theirs]) == "Có 30 người đến khám.")
    #expect(merge.text(deciding: [.both]) == "Có 25 30 người đến khám.")
  }

  @Test func `syllables side by side may be one word and are decided as one`() {
    let merge = TextMerge(
      base: "Ông nói nông dân được mùa.", mine: "Ông nói ngư dân được mùa.",
      theirs: "Ông nói nông trường được mùa.")
    #expect(
      merge.conflicts
        == [MergeConflict(base: "nông dân", mine: "ngư dân", theirs: "nông trường")])
  }

  @Test func `a paragraph that one took away and the other changed is asked about`() {
    let mine = Self.base.replacing("Người dân đến khám từ sáng.\n\n", with: "")
    let theirs = Self.base.replacing("từ sáng", with: "từ 6 giờ sáng")
    let merge = TextMerge(base: Self.base, mine: mine, theirs: theirs)
    // The blank line that went with the paragraph is decided about with it.
    #expect(merge.conflicts.map(\.theirs) == ["Người dân đến khám từ 6 giờ sáng.\n\n"])
    #expect(merge.text(deciding: [.mine]) == mine)
    #expect(merge.text(deciding: [.theirs]) == theirs)
  }

  @Test func `what both put in at one place is asked about unless it is the same`() {
    let (mine, theirs) = (Self.base + "\nMột.", Self.base + "\nHai.")
    let merge = TextMerge(base: Self.base, mine: mine, theirs: theirs)
    #expect(merge.conflicts == [MergeConflict(base: "", mine: "Một.\n", theirs: "Hai.\n")])
    #expect(merge.text(deciding: [.both]) == Self.base + "\nMột.\nHai.")
    #expect(TextMerge(base: Self.base, mine: mine, theirs: mine).text() == mine)
  }

  @Test func `letters that only look alike are no agreement`() {
    let merge = TextMerge(base: "a", mine: "tra\u{323}m", theirs: "tr\u{1EA1}m")
    #expect(merge.conflicts.count == 1)
  }

  // MARK: Whatever is written

  @Test(arguments: [UInt64(20_261_127)])
  func `a side that changed nothing gives way, and two equal sides agree`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for number in 0..<2_000 {
      let (base, other) = PatchPropertyTests.pair(&dice)
      let bytes = Array(other.utf8)
      let merges = [
        TextMerge(base: base, mine: other, theirs: base),
        TextMerge(base: base, mine: base, theirs: other),
        TextMerge(base: base, mine: other, theirs: other),
      ]
      for merge in merges { #expect(merge.text().map { Array($0.utf8) } == bytes, "\(number)") }
    }
  }

  @Test(arguments: [UInt64(20_261_128)])
  func `edits in different paragraphs are all in the merged text`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for number in 0..<2_000 {
      let base = (0..<Int.random(in: 2...12, using: &dice)).map { "đoạn \($0) của bài viết này" }
      var (mine, theirs, both) = (base, base, base)
      for place in base.indices {
        let words = Self.edited(base[place], with: "mới\(place)", &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: (mine[place], both[place]) = (words, words)
        case 1: (theirs[place], both[place]) = (words, words)
        default: break
        }
      }
      let gap = Bool.random(using: &dice) ? "\n\n" : "\n"
      let merge = TextMerge(
        base: base.joined(separator: gap), mine: mine.joined(separator: gap),
        theirs: theirs.joined(separator: gap))
      #expect(merge.text() == both.joined(separator: gap), "\(number)")
    }
  }

  @Test(arguments: [UInt64(20_261_129)])
  func `every word that a side put in is in the text or in a conflict`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for number in 0..<2_000 {
      let base = PatchPropertyTests.pair(&dice).old
      let (mine, own) = Self.marked(base, "m", &dice)
      let (theirs, other) = Self.marked(base, "t", &dice)
      let merge = TextMerge(base: base, mine: mine, theirs: theirs)
      let all = merge.pieces.map { piece in
        switch piece {
        case .agreed(let words): words
        case .conflict(let conflict): conflict.mine + " " + conflict.theirs
        }
      }.joined()
      for word in own + other { #expect(all.contains(word), "\(number): \(word)") }
      let both = merge.conflicts.map { _ in MergeChoice.both }
      let text = merge.text(deciding: both)
      for word in own + other { #expect(text?.contains(word) == true, "\(number): \(word)") }
    }
  }

  private static func edited(
    _ words: String, with word: String, _ dice: inout SeededGenerator
  ) -> String {
    var syllables = words.components(separatedBy: " ")
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: syllables.insert(word, at: Int.random(in: 0...syllables.count, using: &dice))
    case 1: syllables[Int.random(in: 0..<syllables.count, using: &dice)] = word
    default: syllables = [word]
    }
    return syllables.joined(separator: " ")
  }

  /// A text with words put in that are nowhere else, in place of some of its words or between them.
  private static func marked(
    _ base: String, _ mark: String, _ dice: inout SeededGenerator
  ) -> (text: String, words: [String]) {
    var parts = base.components(separatedBy: " ")
    var words: [String] = []
    for index in 0..<Int.random(in: 0...5, using: &dice) {
      let word = "⟨\(mark)\(index)⟩"
      let place = Int.random(in: 0..<parts.count, using: &dice)
      if Bool.random(using: &dice), !parts[place].contains("⟨") {
        parts[place] = word
      } else {
        parts.insert(word, at: place)
      }
      words.append(word)
      if Bool.random(using: &dice) { parts[place] += "\n" }
    }
    return (parts.joined(separator: " "), words)
  }
}
