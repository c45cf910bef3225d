@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// The password of somebody who is signed in, asked for again.
@Suite(.serialized) struct ConfirmingTests {
  let office: RoyaltyDesk
  let phrase = "ba con mèo vàng ngủ"

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func setPassword(_ person: Cast = .son) throws {
    _ = try newsroom.setPassword(phrase, of: person.login, by: try desk.acting(person))
  }

  private func refusedSignIns() throws -> [EventFacts] {
    try newsroom.log(before: nil, limit: 100, by: try desk.acting(.tuan)).map(\.facts)
      .filter { $0.action == "sign-in" }
  }

  @Test func `whoever has no password is asked for none`() throws {
    #expect(try !newsroom.asksPassword(of: try desk.acting(.son)))
    try newsroom.confirm("", of: try desk.acting(.son), for: .signSheet)
    #expect(try refusedSignIns().isEmpty)
  }

  @Test func `the right one is taken in whichever form its letters come`() throws {
    try setPassword()
    #expect(try newsroom.asksPassword(of: try desk.acting(.son)))
    try newsroom.confirm(phrase, of: try desk.acting(.son), for: .signSheet)
    try newsroom.confirm(
      "ba con me\u{300}o va\u{300}ng ngu\u{309}", of: try desk.acting(.son), for: .paySheet)
    #expect(try refusedSignIns().isEmpty)
  }

  @Test(arguments: SensitiveDeed.allCases)
  func `a wrong one stands in the log like a wrong sign-in, with what it was for`(
    deed: SensitiveDeed
  ) throws {
    try setPassword()
    let son = try desk.acting(.son)
    for wrong in ["sai mất rồi nhé", ""] {
      #expect(throws: NewsroomError.wrongPassword) {
        try newsroom.confirm(wrong, of: son, for: deed)
      }
    }
    let events = try refusedSignIns()
    #expect(events.count == 2)
    for event in events {
      #expect(event.result == .refused && event.detail == deed.rawValue)
      #expect(event.objectID == son.person.rawValue && event.source == son.source)
      #expect(event.person == ID(0))
    }
  }

  @Test func `somebody else's password does not confirm`() throws {
    try setPassword(.son)
    _ = try newsroom.setPassword("mật khẩu của chị Lan", of: "lan", by: try desk.acting(.lan))
    #expect(throws: NewsroomError.wrongPassword) {
      try newsroom.confirm("mật khẩu của chị Lan", of: try desk.acting(.son), for: .signSheet)
    }
  }

  @Test func `an account that was locked meanwhile confirms nothing`() throws {
    try setPassword()
    let son = try desk.acting(.son)
    _ = try newsroom.disable("son", by: try desk.acting(.tuan))
    #expect(throws: NewsroomError.wrongPassword) {
      try newsroom.confirm(phrase, of: son, for: .signSheet)
    }
  }

  @Test func `nothing of a password stands in the store`() throws {
    try setPassword()
    let son = try desk.acting(.son)
    #expect(throws: NewsroomError.wrongPassword) {
      try newsroom.confirm("sai mất rồi nhé", of: son, for: .signSheet)
    }
    let number = try sheet()
    try newsroom.confirm(phrase, of: son, for: .signSheet)
    try office.act("sign", on: number, by: .son)
    let database = newsroom.store.database
    for table in ["event", "request"] {
      for row in try database.rows("SELECT * FROM \(table)") {
        let text = "\(row)"
        #expect(!text.contains(phrase) && !text.contains("sai mất rồi nhé"))
      }
    }
  }

  private func sheet() throws -> String {
    _ = try office.graded("một")
    let number = try office.makeSheet().number
    try office.act("check", on: number, by: .lan)
    return number
  }

  @Test func `a retry after a lost answer is the same person's or nobody's`() throws {
    try setPassword()
    let number = try sheet()
    let request = newsroom.newRequest()
    let act = SheetAct("sign", on: number)
    let son = try desk.acting(.son)
    try newsroom.confirm(phrase, of: son, for: .signSheet)
    let first = try newsroom.act(act, by: son, request: request)
    try newsroom.confirm(phrase, of: son, for: .signSheet)
    let again = try newsroom.act(act, by: son, request: request)
    #expect(again.isRepeated && again.outcome == first.outcome)
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try newsroom.act(act, by: try desk.acting(.lan), request: request)
    }
  }

  @Test func `what is asked for follows what a transition does, not its name`() throws {
    let number = try sheet()
    #expect(try newsroom.deed(of: "sign", on: number) == .signSheet)
    #expect(try newsroom.deed(of: "pay", on: number) == .paySheet)
    for name in ["check", "return", "resubmit", "cancel", "nothing"] as [TransitionName] {
      #expect(try newsroom.deed(of: name, on: number) == nil)
    }
    #expect(throws: NewsroomError.notFound(.sheet, "BK-X")) {
      try newsroom.deed(of: "sign", on: "BK-X")
    }
  }
}
