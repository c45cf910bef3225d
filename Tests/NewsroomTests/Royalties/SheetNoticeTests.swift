@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Whoever can make the next step of a payment sheet is told, nobody else, and nobody of what is done.
@Suite struct SheetNoticeTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func notices(of person: Cast) throws -> [NoticeView] {
    try newsroom.notices(of: try desk.acting(person), limit: 100).filter {
      if case .sheet = $0.record.object { true } else { false }
    }
  }

  /// Who has which notices of sheets: `lan sheet-waits`.
  private func told() throws -> [String] {
    try Cast.allCases.flatMap { person in
      try notices(of: person).map { "\(person.login) \($0.record.kind.rawValue)" }
    }.sorted()
  }

  private func sheet() throws -> String {
    _ = try office.graded("một")
    return try office.makeSheet().number
  }

  private func add(_ login: String, _ role: Role, on portal: String = "bacgiang") throws {
    let tuan = try desk.acting(.tuan)
    _ = try newsroom.addPerson(login: login, name: "Trần Thị Bích", by: tuan)
    _ = try newsroom.addRole(role, to: login, on: portal, by: tuan)
  }

  private func waiting(_ login: String) throws -> Bool {
    let acting = try newsroom.acting(as: login, from: "test")
    return try newsroom.notices(of: acting, limit: 100).contains { $0.record.kind == .sheetWaits }
  }

  // MARK: There

  @Test func `each step tells the next hands, and ends what the former were told`() throws {
    let number = try sheet()
    #expect(try told() == ["dung sheet-waits", "lan sheet-waits"])
    try office.act("check", on: number, by: .lan)
    // Lan checked it and cannot sign it any more.
    #expect(try told() == ["son sheet-waits"])
    try office.act("sign", on: number, by: .son)
    #expect(try told() == ["dung sheet-waits"])
    try office.act("pay", on: number, by: .dung)
    #expect(try told() == ["minh sheet-paid"])
  }

  @Test func `whoever answered for an earlier step or is paid by it is not waited for`() throws {
    _ = try newsroom.addPayee(
      NewPayee(login: "lan", portal: "bacgiang", basis: "Nghị định 18/2014/NĐ-CP"),
      by: try desk.acting(.hoa))
    let item = try office.publish("một")
    try office.grade(item, shares: [("minh", 60), ("lan", 40)])
    let number = try office.makeSheet().number
    #expect(try told() == ["dung sheet-waits"])
    try office.act("check", on: number, by: .dung)
    #expect(try told() == ["son sheet-waits"])
    try office.act("sign", on: number, by: .son)
    // The only accountant checked it: nobody is left who could pay.
    #expect(try told() == [])
  }

  @Test func `of thirty people on a portal only the two who can check are told`() throws {
    for number in 1...24 { try add("nguoi\(number)", .contributor) }
    _ = try sheet()
    let all = try newsroom.people().map(\.record.login)
    #expect(all.count > 30)
    #expect(Set(try all.filter(waiting)) == ["lan", "dung"])
  }

  @Test func `another portal's accountant is told nothing, a delegate is`() throws {
    try add("ketoan2", .accountant, on: "quyson")
    let day: Int64 = 86_400_000
    _ = try newsroom.delegate(
      .accountant, on: "bacgiang", to: "quan", since: desk.clock.now,
      until: desk.clock.now.adding(milliseconds: day), by: try desk.acting(.dung))
    _ = try sheet()
    #expect(try told() == ["dung sheet-waits", "lan sheet-waits", "quan sheet-waits"])
    #expect(try !waiting("ketoan2"))
  }

  @Test func `a disabled account is told nothing`() throws {
    let lan = try desk.acting(.lan).person
    _ = try office.graded("một")
    _ = try newsroom.disable("lan", by: try desk.acting(.tuan))
    try office.makeSheet()
    #expect(try notices(of: .dung).count == 1)
    #expect(try newsroom.store.unreadNotices(of: lan, limit: 9).isEmpty)
  }

  @Test func `a notice tells who passed it on, what for and which sheet`() throws {
    let number = try sheet()
    try office.act("check", on: number, by: .lan)
    let notice = try #require(try notices(of: .son).first)
    #expect(notice.sheet?.number == number && notice.sheet?.next?.name == "sign")
    #expect(notice.words == "Rà lại.")
    #expect(try newsroom.board().login(try #require(notice.by)) == "lan")
  }

  @Test func `many sheets that wait are one notice each`() throws {
    for number in 1...6 {
      _ = try office.graded("tin \(number)")
      _ = try office.makeSheet()
    }
    #expect(try notices(of: .lan).count == 6)
    #expect(Set(try notices(of: .lan).compactMap(\.sheet?.number)).count == 6)
  }

  // MARK: Back

  @Test(arguments: ["return", "cancel"] as [TransitionName])
  func `whoever made a sheet is told with the comment that it came back`(
    name: TransitionName
  ) throws {
    let number = try sheet()
    try office.act(name, on: number, by: .son)
    #expect(try told() == ["hoa sheet-back"])
    let notice = try #require(try notices(of: .hoa).first)
    #expect(notice.words == "Rà lại." && notice.transition == name)
    #expect((notice.sheet?.next == nil) == (name == "cancel"))
  }

  @Test func `presenting it again ends what its maker was told`() throws {
    let number = try sheet()
    try office.act("return", on: number, by: .son)
    try office.act("resubmit", on: number, by: .hoa)
    #expect(try told() == ["dung sheet-waits", "lan sheet-waits"])
  }

  @Test func `another secretary is told that a returned sheet waits`() throws {
    try add("thuky2", .secretary)
    let number = try sheet()
    try office.act("return", on: number, by: .son)
    #expect(try waiting("thuky2"))
    #expect(try told() == ["hoa sheet-back"])
  }

  @Test func `whoever cancels their own sheet is told nothing`() throws {
    let number = try sheet()
    try office.act("cancel", on: number, by: .hoa)
    #expect(try told() == [])
  }

  // MARK: Paid

  @Test func `each payee learns their own net, and nobody learns another's`() throws {
    let item = try office.publish("một")
    try office.grade(item, 5, shares: [("minh", 60), ("quan", 30), ("tacgia", 10)])
    let number = try office.makeSheet().number
    try office.pay(number)
    let payments = try office.payments(of: number)
    #expect(try told() == ["minh sheet-paid", "quan sheet-paid"])
    for person in [Cast.minh, .quan] {
      let notice = try #require(try notices(of: person).first)
      #expect(notice.sheet?.paid?.net == payments[person.login]?.net)
      #expect(notice.sheet?.paid?.payee == person.login && notice.sheet?.number == number)
      #expect(notice.by == nil && notice.words.isEmpty && notice.sheet?.next == nil)
    }
  }

  @Test func `looking at one's own statement ends it, at somebody else's does not`() throws {
    let number = try sheet()
    try office.pay(number)
    let statement = try newsroom.statement(
      of: "minh", from: nil, to: nil, limit: 0, by: try desk.acting(.hoa))
    try newsroom.noteStatementRead(of: statement.payee, by: try desk.acting(.hoa))
    #expect(try told() == ["minh sheet-paid"])
    try newsroom.noteStatementRead(of: statement.payee, by: try desk.acting(.minh))
    #expect(try told() == [])
  }

  // MARK: Reading

  @Test func `opening a sheet ends what that person was told of it`() throws {
    let number = try sheet()
    let view = try office.view(number)
    try newsroom.noteSheetRead(view.sheet.id, by: try desk.acting(.lan))
    #expect(try told() == ["dung sheet-waits"])
    // Nobody is told anew of what they have seen because a line changed.
    _ = try newsroom.remakeSheet(number, by: try desk.acting(.hoa))
    #expect(try told() == ["dung sheet-waits"])
  }

  @Test func `kinds that are switched off are not told`() throws {
    for kind in [NoticeKind.sheetWaits, .sheetBack, .sheetPaid] {
      for person in [Cast.lan, .hoa, .minh] {
        _ = try newsroom.setNotices(kind, on: false, by: try desk.acting(person))
      }
    }
    let number = try sheet()
    #expect(try told() == ["dung sheet-waits"])
    try office.act("return", on: number, by: .dung)
    #expect(try told() == [])
    try office.act("resubmit", on: number, by: .hoa)
    try office.pay(number)
    #expect(try told() == [])
  }

  @Test func `a maker who wants no news of returns is told that it waits`() throws {
    _ = try newsroom.setNotices(.sheetBack, on: false, by: try desk.acting(.hoa))
    let number = try sheet()
    try office.act("return", on: number, by: .son)
    #expect(try told() == ["hoa sheet-waits"])
  }

  @Test func `a line that pays somebody takes their notice away`() throws {
    _ = try newsroom.addPayee(
      NewPayee(login: "lan", portal: "bacgiang", basis: "Nghị định 18/2014/NĐ-CP"),
      by: try desk.acting(.hoa))
    let first = try sheet()
    try office.pay(first)
    let item = try office.publish("hai")
    try office.grade(item)
    let number = try office.makeSheet().number
    #expect(try told().filter { $0.hasSuffix("waits") } == ["dung sheet-waits", "lan sheet-waits"])
    let work = try office.publish("ba")
    try office.grade(work, shares: [("minh", 50), ("lan", 50)])
    _ = try newsroom.remakeSheet(number, by: try desk.acting(.hoa))
    #expect(try told().filter { $0.hasSuffix("waits") } == ["dung sheet-waits"])
    _ = try newsroom.remakeSheet(number, without: [work], by: try desk.acting(.hoa))
    #expect(try told().filter { $0.hasSuffix("waits") } == ["dung sheet-waits", "lan sheet-waits"])
  }

  @Test func `a role that ended leaves a notice that tells nothing of the sheet`() throws {
    let number = try sheet()
    _ = try newsroom.endRole(.deputy, of: "lan", on: "bacgiang", by: try desk.acting(.tuan))
    let notice = try #require(try notices(of: .lan).first)
    #expect(notice.sheet == nil && notice.by == nil && notice.words.isEmpty)
    #expect(
      refusals { _ = try newsroom.sheetView(number, by: desk.acting(.lan)) } == ["needs-role"])
    _ = try newsroom.readNotice(notice.record.id, by: try desk.acting(.lan))
    #expect(try notices(of: .lan).isEmpty)
  }

  @Test func `a lost answer that is asked for again tells nobody twice`() throws {
    let number = try sheet()
    let request = newsroom.newRequest()
    try office.act("check", on: number, by: .lan, request: request)
    try newsroom.noteSheetRead(try office.view(number).sheet.id, by: try desk.acting(.son))
    try office.act("check", on: number, by: .lan, request: request)
    #expect(try told() == [])
  }

  // MARK: Any order

  @Test(arguments: ProbeProcess.isLong ? Array(1...40) : [1, 2, 3])
  func `in random histories only those are waited for who could go on`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: 20_261_128 + seed)
    try add("thuky2", .secretary)
    try add("ketoan2", .accountant)
    try add("pho2", .deputy)
    for login in ["pho2", "ketoan2", "lan"] {
      _ = try newsroom.addPayee(
        NewPayee(login: login, portal: "bacgiang", basis: "x"), by: try desk.acting(.hoa))
    }
    let people = ["son", "lan", "hoa", "dung", "thuky2", "ketoan2", "pho2"]
    var sheets: [String] = []
    var moves = 0
    for number in 1...(ProbeProcess.isLong ? 600 : 250) {
      let acting = try newsroom.acting(
        as: people.randomElement(using: &dice) ?? "hoa", from: "test")
      do {
        switch Int.random(in: 0..<8, using: &dice) {
        case 0:
          let item = try office.publish("tin \(number)")
          let other = ["quan", "pho2", "ketoan2", "lan"].randomElement(using: &dice) ?? "quan"
          try office.grade(item, shares: [("minh", 50), (other, 50)])
          sheets.append(try office.makeSheet().number)
        case 1:
          guard let sheet = sheets.randomElement(using: &dice) else { continue }
          _ = try office.publish("thêm \(number)")
          _ = try newsroom.remakeSheet(sheet, by: acting)
        case 2:
          guard let sheet = sheets.randomElement(using: &dice) else { continue }
          try newsroom.noteSheetRead(try office.view(sheet).sheet.id, by: acting)
        default:
          let names: [TransitionName] = [
            "check", "check", "sign", "sign", "pay", "pay", "return", "resubmit", "resubmit",
            "cancel",
          ]
          guard let sheet = sheets.randomElement(using: &dice),
            let name = names.randomElement(using: &dice)
          else { continue }
          _ = try newsroom.act(SheetAct(name, on: sheet, comment: "x"), by: acting)
          moves += 1
        }
      } catch NewsroomError.refused {}
      try check(sheets, seed, number)
    }
    #expect(moves > 10, "seed \(seed)")
  }

  private func check(_ sheets: [String], _ seed: UInt64, _ step: Int) throws {
    for number in sheets {
      let record = try newsroom.sheet(number)
      let engine = try newsroom.engine(for: record)
      let flow = try newsroom.flow(of: record)
      let board = try newsroom.actors(on: record.portal)
      let able = engine.whoCouldGoOn(with: flow, of: board, at: newsroom.now)
      let told = try newsroom.store.noticed(of: record.id, .sheetWaits)
      try #require(told.isSubset(of: able), "seed \(seed), step \(step), \(number)")
      if engine.nextSteps(from: record.state).isEmpty { try #require(told.isEmpty) }
    }
  }
}
