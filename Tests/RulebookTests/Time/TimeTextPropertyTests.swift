import Rulebook
import Testing

struct TimeTextPropertyTests {
  private static let alphabet = Array("0123456789-:/TZ+. áT२")

  /// `text` with one character changed, taken out or put in.
  private func damaged(_ text: String, using random: inout SeededGenerator) -> String {
    var characters = Array(text)
    let place = Int.random(in: 0..<characters.count, using: &random)
    let sign = TimeTextPropertyTests.alphabet.randomElement(using: &random) ?? "0"
    switch Int.random(in: 0..<3, using: &random) {
    case 0: characters[place] = sign
    case 1: characters.remove(at: place)
    default: characters.insert(sign, at: place)
    }
    return String(characters)
  }

  @Test func `a damaged text is refused or read as the instant that it says`() throws {
    let seed: UInt64 = 24_2011
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4000 {
      let text = damaged("2026-11-23T14:30:00.250+07:00", using: &random)
      guard let instant = instant(in: text) else { continue }
      #expect(try Timestamp(iso: instant.isoText) == instant, "seed \(seed), \(text)")
      #expect(text.utf8.count >= 10, "seed \(seed), \(text)")
      #expect(text.allSatisfy(\.isASCII) == true, "seed \(seed), \(text)")
    }
  }

  private func instant(in text: String) -> Timestamp? {
    do {
      return try Timestamp(iso: text)
    } catch {
      #expect(!error.description.isEmpty)
      return nil
    }
  }

  @Test func `a Vietnamese date that is read is the one that is written`() throws {
    let seed: UInt64 = 30_2020
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let number = Int.random(in: -300_000...2_900_000, using: &random)
      let date = CivilDate(dayNumber: number)
      #expect(try CivilDate(vietnamese: date.vietnameseText) == date, "seed \(seed), \(number)")
      let second = Int.random(in: 0..<1440, using: &random) * 60
      let time = try #require(CivilTime(hour: second / 3600, minute: second / 60 % 60))
      let moment = CivilDateTime(date, time)
      #expect(
        try CivilDateTime(vietnamese: moment.vietnameseText) == moment, "seed \(seed), \(number)")
    }
  }

  @Test func `texts of ISO 8601 sort as their instants`() throws {
    let seed: UInt64 = 22_2023
    var random = SeededGenerator(seed: seed)
    let instants = (0..<500).map { _ in
      Timestamp(milliseconds: Int64.random(in: 0...4_000_000_000, using: &random) * 1000)
    }
    #expect(instants.sorted().map(\.isoText) == instants.map(\.isoText).sorted(), "seed \(seed)")
  }

  @Test func `the zone of a text changes its hour, not its instant`() throws {
    for hours in -12...14 {
      let sign = hours < 0 ? "-" : "+"
      let zone = "\(sign)\(abs(hours) < 10 ? "0" : "")\(abs(hours)):00"
      let instant = try Timestamp(iso: "2026-11-23T12:00:00\(zone)")
      let greenwich = try Timestamp(iso: "2026-11-23T12:00:00Z")
      #expect(instant.milliseconds(to: greenwich) == Int64(hours) * 3_600_000)
    }
  }
}
