import Figures
import Prose

/// Finding 500 comments again in the next revision of a long text, comparing the two included.
struct Anchors {
  func lines() -> [Line] {
    [
      Line(
        "500 comments found again in the next revision of 100 KB: median",
        Figure(samples(rounds: 60).median, .milliseconds), goal: .atMost(20))
    ]
  }

  private func samples(rounds: Int) -> Samples {
    var dice = Dice(state: 2_027)
    let texts = Changes()
    let old = texts.paragraphs(bytes: 100_000, &dice)
    var new = old
    for _ in 0..<500 {
      let paragraph = Int.random(in: 0..<new.count, using: &dice)
      let word = Int.random(in: 0..<new[paragraph].count, using: &dice)
      new[paragraph][word] = Changes.syllables.randomElement(using: &dice) ?? "xã"
    }
    new.swapAt(3, new.count - 4)
    let (before, after) = (texts.text(old), texts.text(new))
    let count = before.unicodeScalars.count
    let places = (0..<500).map { _ in
      let lower = Int.random(in: 0..<(count - 40), using: &dice)
      return lower..<(lower + Int.random(in: 5...40, using: &dice))
    }
    var samples = Samples()
    for round in 0..<(rounds + 2) {
      let begin = uptime()
      let map = AnchorMap(from: before, to: after)
      let found = places.count { map.fate(of: $0) != .lost }
      let end = uptime()
      precondition(found > 300, "most comments are found again")
      if round >= 2 { samples.add(end - begin) }
    }
    return samples
  }
}
