import Figures
import Prose

/// What changed between two texts, of which one was made from the other by changing words everywhere.
struct Changes {
  static let syllables = """
    người dân xã trạm y tế huyện Lục Ngạn vải sớm vườn đồi chuyến xe giá năm nay được mùa cao hơn trước kinh phí tỷ đồng \
    ngân sách hội nghị giao ban tháng tập trung giải quyết thủ tục hành chính cấp đổi sổ đỏ đường về khai trương phục vụ
    """.split(separator: " ")

  func lines() -> [Line] {
    let article = samples(bytes: 9_000, changedWords: 200, rounds: 200)
    let large = samples(bytes: 1_000_000, changedWords: 22_000, rounds: 12)
    return [
      Line(
        "changes of 9 KB with 200 changed words: median",
        Figure(article.median, .milliseconds), goal: .atMost(5)),
      Line(
        "changes of 1 MB with 22,000 changed words: median",
        Figure(large.median, .milliseconds), goal: .atMost(300)),
    ]
  }

  private func samples(bytes: Int, changedWords: Int, rounds: Int) -> Samples {
    var dice = Dice(state: 2_026)
    let old = paragraphs(bytes: bytes, &dice)
    var new = old
    for _ in 0..<changedWords {
      let paragraph = Int.random(in: 0..<new.count, using: &dice)
      let word = Int.random(in: 0..<new[paragraph].count, using: &dice)
      new[paragraph][word] = Self.syllables.randomElement(using: &dice) ?? "xã"
    }
    let (before, after) = (text(old), text(new))
    var samples = Samples()
    for round in 0..<(rounds + 2) {
      let begin = uptime()
      let changes = TextChanges(from: before, to: after)
      let end = uptime()
      precondition(!changes.isEmpty, "two different texts have changes")
      if round >= 2 { samples.add(end - begin) }
    }
    return samples
  }

  func paragraphs(bytes: Int, _ dice: inout Dice) -> [[Substring]] {
    var paragraphs: [[Substring]] = []
    var size = 0
    while size < bytes {
      let words = (0..<Int.random(in: 40...120, using: &dice)).map { _ in
        Self.syllables.randomElement(using: &dice) ?? "xã"
      }
      size += words.reduce(0) { $0 + $1.utf8.count + 1 }
      paragraphs.append(words)
    }
    return paragraphs
  }

  func text(_ paragraphs: [[Substring]]) -> String {
    paragraphs.map { $0.joined(separator: " ") + "." }.joined(separator: "\n\n")
  }
}

/// The same numbers at every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
