import Testing

@testable import EditorTUI

struct KeepingTests {
  @Test func `nothing typed waits for nothing`() {
    #expect(Keeping().deadline(.store) == nil)
  }

  @Test func `words are kept after two seconds of quiet`() {
    var keeping = Keeping()
    keeping.changed(1, at: 1_000)
    #expect(keeping.deadline(.store) == 3_000)
    keeping.changed(1, at: 2_500)
    #expect(keeping.deadline(.store) == 4_500)
  }

  @Test func `whoever never pauses waits five seconds at the most`() {
    var keeping = Keeping()
    for time in stride(from: Int64(0), through: 20_000, by: 500) { keeping.changed(1, at: time) }
    #expect(keeping.deadline(.store) == 5_000)
  }

  @Test func `two hundred letters are kept at once`() {
    var keeping = Keeping()
    keeping.changed(199, at: 100)
    #expect(keeping.deadline(.store) == 2_100)
    keeping.changed(1, at: 200)
    #expect(keeping.deadline(.store) == 200)
  }

  @Test func `a journal waits for a second of quiet, and no longer than two`() {
    var keeping = Keeping()
    keeping.changed(1, at: 0)
    #expect(keeping.deadline(.journal) == 1_000)
    for time in stride(from: Int64(500), through: 1_900, by: 100) { keeping.changed(1, at: time) }
    #expect(keeping.deadline(.journal) == 2_000)
  }

  @Test func `while the disk is at work nobody is woken to look at it`() {
    var keeping = Keeping()
    keeping.changed(1, at: 0)
    keeping.asked(at: 1_000)
    keeping.changed(1, at: 1_500)
    #expect(keeping.deadline(.journal) == nil)
    #expect(keeping.isUnkept)

    keeping.keptWhatWasAsked(at: 9_000)
    #expect(keeping.isUnkept)
    #expect(keeping.deadline(.journal) == 2_500)
    keeping.asked(at: 9_000)
    keeping.failed("hỏng", at: 9_500)
    #expect(keeping.deadline(.journal) == 11_500)
  }

  @Test func `a store that refuses is asked again ever more rarely`() {
    var keeping = Keeping()
    keeping.changed(1, at: 0)
    var now: Int64 = 2_000
    var waits: [Int64] = []
    for _ in 0..<7 {
      keeping.failed("đầy", at: now)
      waits.append((keeping.deadline(.store) ?? 0) - now)
      now = keeping.deadline(.store) ?? 0
    }

    #expect(waits == [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
    #expect(keeping.failure?.since == 0)
  }

  @Test func `once kept, the trouble is over`() {
    var keeping = Keeping()
    keeping.changed(1, at: 0)
    keeping.failed("đầy", at: 2_000)
    keeping.kept(at: 4_000)
    #expect(keeping.failure == nil)
    #expect(keeping.deadline(.store) == nil)
    #expect(keeping.keptAt == 4_000)
  }
}
