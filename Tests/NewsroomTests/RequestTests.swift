@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct RequestTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `the same number again answers with the first outcome and does nothing`() throws {
    let item = try desk.inReview()
    let request = desk.request()
    let act = ItemAct("approve", on: item, ticked: wholeChecklist)
    let first = try desk.newsroom.make(act, by: try desk.acting(.lan), request: request)
    let size = try desk.newsroom.logHead().size
    desk.clock.move(hours: 1)
    let second = try desk.newsroom.make(act, by: try desk.acting(.lan), request: request)

    #expect(!first.isRepeated)
    #expect(second.isRepeated)
    #expect(second.outcome == first.outcome)
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test func `a number stands for one act alone`() throws {
    let item = try desk.inReview()
    let request = desk.request()
    try desk.make("return", on: item, by: .lan, request: request)
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try desk.make("return", on: item, by: .lan, comment: "Lý do khác.", request: request)
    }
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try desk.save(TestNewsroom.text("x"), in: item, by: .minh, request: request)
    }
  }

  @Test func `a number is its first user's`() throws {
    let item = try desk.inReview()
    let request = desk.request()
    try desk.make("return", on: item, by: .lan, request: request)
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try desk.make("return", on: item, by: .son, request: request)
    }
  }

  @Test func `a refused act leaves its number free`() throws {
    let item = try desk.inReview()
    let request = desk.request()
    #expect(
      refusals { try desk.make("approve", on: item, by: .minh, request: request) }
        == ["role", "own-text"])
    try desk.make("approve", on: item, by: .lan, request: request)
  }

  @Test func `every act can be asked for twice`() throws {
    let item = try desk.inReview()
    let lan = try desk.acting(.lan)
    let tuan = try desk.acting(.tuan)
    let new = NewItem(portal: "bacgiang", kind: .news, text: TestNewsroom.text("hai lần"))
    try twice { try desk.newsroom.create(new, by: lan, request: $0).isRepeated }
    try twice {
      try desk.newsroom.comment(NewComment(item: item, body: "Ý kiến"), by: lan, request: $0)
        .isRepeated
    }
    try twice {
      try desk.newsroom.giveOpinion(.approve, on: item, comment: "", by: lan, request: $0)
        .isRepeated
    }
    try twice {
      try desk.newsroom.addPerson(login: "moi", name: "Mới", by: tuan, request: $0).isRepeated
    }
    try twice {
      try desk.newsroom.addRole(.editor, to: "moi", on: "bacgiang", by: tuan, request: $0)
        .isRepeated
    }
    try twice {
      try desk.newsroom.endRole(.editor, of: "moi", on: "bacgiang", by: tuan, request: $0)
        .isRepeated
    }
    try twice { try desk.newsroom.disable("moi", by: tuan, request: $0).isRepeated }
    try twice {
      try desk.newsroom.setUnits(["bacgiang"], of: item, by: lan, request: $0).isRepeated
    }
    #expect(try desk.newsroom.verifyLog().breaks.isEmpty)
  }

  @Test(arguments: ["", "zz", String(repeating: "g", count: 32), String(repeating: "a", count: 31)])
  func `a request number is 32 hexadecimal digits`(text: String) {
    #expect(RequestID(text) == nil)
    #expect(
      RequestID(String(repeating: "Ab", count: 16))?.text == String(repeating: "ab", count: 16))
  }

  private func twice(_ act: (RequestID) throws -> Bool) throws {
    let request = desk.request()
    #expect(try !act(request))
    let size = try desk.newsroom.logHead().size
    #expect(try act(request))
    #expect(try desk.newsroom.logHead().size == size)
  }
}
