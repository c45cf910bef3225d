import Rulebook
import Testing

struct VietnameseTextTests {
  @Test(arguments: [
    ("23/11/2026", "2026-11-23"), ("02/09/1945", "1945-09-02"), ("29/02/2024", "2024-02-29"),
  ])
  func `dates are written and read as in Vietnam`(vietnamese: String, iso: String) throws {
    #expect(try CivilDate(vietnamese: vietnamese).isoText == iso)
    #expect(try CivilDate(iso: iso).vietnameseText == vietnamese)
  }

  @Test func `a day or month below ten may be typed with one digit`() throws {
    #expect(try CivilDate(vietnamese: "2/9/2026").vietnameseText == "02/09/2026")
    #expect(try CivilDateTime(vietnamese: "7:05 2/9/2026").vietnameseText == "07:05 02/09/2026")
  }

  @Test(arguments: ["14:30 23/11/2026", "00:00 01/01/2026", "23:59 31/12/2027"])
  func `times are written before dates`(text: String) throws {
    let moment = try CivilDateTime(vietnamese: text)
    #expect(moment.vietnameseText == text)
    #expect(Timestamp(moment).vietnameseText == text)
  }

  @Test(arguments: [
    ("", 0), ("23-11-2026", 2), ("23/11/26", 8), ("23/11", 5), ("123/11/2026", 2),
    ("23/11/20266", 10), ("23/11/2026 ", 10), ("/11/2026", 0), ("23 /11/2026", 2),
  ])
  func `other writings of a date are refused with their place`(text: String, position: Int) {
    #expect(throws: TimeTextError.unreadable(text: text, position: position)) {
      try CivilDate(vietnamese: text)
    }
  }

  @Test(arguments: [
    ("14h30 23/11/2026", 2), ("14:3 23/11/2026", 4), ("14:30", 5), ("14:30  23/11/2026", 6),
  ])
  func `other writings of a moment are refused with their place`(text: String, position: Int) {
    #expect(throws: TimeTextError.unreadable(text: text, position: position)) {
      try CivilDateTime(vietnamese: text)
    }
  }

  @Test func `days and times that do not exist are refused by name`() {
    #expect(throws: TimeTextError.noSuchDate(year: 2026, month: 2, day: 31)) {
      try CivilDate(vietnamese: "31/02/2026")
    }
    #expect(throws: TimeTextError.noSuchTime(hour: 24, minute: 0, second: 0)) {
      try CivilDateTime(vietnamese: "24:00 23/11/2026")
    }
  }

  @Test func `moments are ordered by day, then by time`() throws {
    let texts = ["16:59 20/11/2026", "17:00 20/11/2026", "00:00 21/11/2026"]
    let moments = try texts.map { text in try CivilDateTime(vietnamese: text) }
    #expect(moments.reversed().sorted() == moments)
  }
}
