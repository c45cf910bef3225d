import EditorCLI
import Testing

@testable import EditorTUI

/// What is said of a screen, by what was heard of it before.
struct HearingTests {
  private let speech = Speech(language: .english)

  private func list(_ entries: [String], selected: Int = 1, title: String = "List") -> Reading {
    Reading(
      title, facts: ["\(entries.count) in all"],
      list: Listing(
        count: entries.count, selected: entries.isEmpty ? 0 : selected, empty: "Nothing."
      ) { .init(entries[$0 - 1]) })
  }

  private func answer(
    _ hearing: inout Hearing, _ reading: Reading, _ wish: Wish = .news, generation: Int = 0
  ) -> [String] {
    hearing.answer(wish, about: [(generation: generation, reading: reading)], in: speech)
  }

  private let letters = "abcdefghijkl".map { String($0) }

  @Test func `a screen that is new is said whole, its list to the end of the page`() {
    var hearing = Hearing()
    let lines = answer(&hearing, list(letters))

    #expect(lines[..<3] == ["List", "12 in all", "1. a"])
    #expect(lines[11...] == ["10. j", "2 more, + reads on."])
  }

  @Test func `an entry that was moved to is said with its place`() {
    var hearing = Hearing()
    _ = answer(&hearing, list(letters))

    #expect(answer(&hearing, list(letters, selected: 2), .entry) == ["2/12. b"])
  }

  @Test func `what has not changed is not said again`() {
    var hearing = Hearing()
    _ = answer(&hearing, list(letters))

    #expect(answer(&hearing, list(letters)) == [])
    #expect(answer(&hearing, list(letters), .outcome) == ["12 in all"])
  }

  @Test func `of a list that is as long as before only the changed entries are said`() {
    var hearing = Hearing()
    _ = answer(&hearing, list(["a", "b", "c"]))

    #expect(answer(&hearing, list(["a", "x", "c"])) == ["2. x"])
    #expect(answer(&hearing, list(["a", "c"])) == ["2 in all", "1. a", "2. c"])
    #expect(answer(&hearing, list([])) == ["0 in all", "Nothing."])
  }

  @Test func `whoever comes back hears where they are, and what is new there`() {
    var hearing = Hearing()
    let below = (generation: 0, reading: list(["a", "b"], selected: 2))
    _ = hearing.answer(.news, about: [below], in: speech)
    let above = (generation: 1, reading: Reading("Item", facts: ["facts"]))
    #expect(hearing.answer(.news, about: [below, above], in: speech) == ["Item", "facts"])

    #expect(answer(&hearing, below.reading) == ["List", "2/2. b"])
    _ = hearing.answer(.news, about: [below, (generation: 2, reading: above.reading)], in: speech)
    let fresh = list(["x", "b"], selected: 2)
    #expect(answer(&hearing, fresh) == ["List", "1. x", "2/2. b"])
  }

  @Test func `a screen that took the place of another is said whole`() {
    var hearing = Hearing()
    _ = answer(&hearing, list(["a"]), generation: 0)

    #expect(answer(&hearing, list(["a"]), generation: 1) == ["List", "1 in all", "1. a"])
  }

  @Test func `paragraphs wait to be asked for`() {
    var hearing = Hearing()
    let text = Reading(
      "Text", list: Listing(.passages, letters.map { .init($0) }), notes: ["a note"])
    #expect(
      answer(&hearing, text)
        == ["Text", "12 paragraphs. Enter reads one after the other, = reads them all."])

    let whole = answer(&hearing, text, .whole)
    #expect(whole.count == 14 && whole.last == "a note" && whole.contains("12. l"))
  }

  @Test func `lines are read out twenty at a time`() {
    let lines = (1...45).map { "line \($0)" }
    var hearing = Hearing()
    let said = answer(&hearing, Reading("Page", list: .lines(lines)))

    #expect(said.count == 22 && said.last == "25 more lines, Enter reads on.")
    #expect(hearing.lines == 20)
    hearing.readOn()
    hearing.readOn()
    #expect(hearing.lines == 45)
  }

  @Test func `an alarm is told once`() {
    var hearing = Hearing()
    var reading = Reading("Editor")
    _ = answer(&hearing, reading)
    reading.alarms = ["Not kept."]

    #expect(hearing.alarms(of: reading) == ["Not kept."])
    #expect(hearing.alarms(of: reading) == [])
  }

  @Test func `entries that matter more are read out first`() {
    var list = Listing(.entries, (1...30).map { .init("entry \($0)") }, selected: 1)
    list.opening = 3
    list.rest = .refused

    #expect(speech.page(of: Reading("", list: list)).count == 4)
    #expect(list.page(around: 3) == 1..<4)
    #expect(list.page(around: 4) == 4..<24)
    #expect(list.page(around: 30) == 24..<31)
  }
}
