@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Works from their publication on: exempt and back, their parts, what is seen meanwhile, and what is told of them.
@Suite struct WorkTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func totals() throws -> WorkTotals {
    let hoa = try desk.acting(.hoa)
    let scope = try newsroom.workScope(of: [], nil, from: nil, to: nil, by: hoa)
    return try newsroom.workTotals(in: scope, by: hoa)
  }

  private func exempt(
    _ item: ID<Item>, _ part: WorkPart? = nil, _ reason: ExemptReason = .quota, note: String = "",
    by person: Cast = .hoa
  ) throws {
    _ = try newsroom.exempt(item, part, because: reason, note: note, by: try desk.acting(person))
  }

  private func endExemption(_ item: ID<Item>) throws {
    _ = try newsroom.endExemption(of: item, nil, by: try desk.acting(.hoa))
  }

  // MARK: On and off

  @Test func `what goes out waits for a grade, once, whatever is corrected afterwards`() throws {
    let item = try office.publish()
    let first = try office.work(of: item)
    #expect(first.standing == .open && first.publishedAt == desk.clock.now)
    desk.clock.move(days: 40)
    try correct(item)
    try desk.make("withdraw", on: item, by: .son)
    try desk.make("restore", on: item, by: .son)
    #expect(try office.work(of: item) == first)
    #expect(try office.store.works(of: item).count == 1)
    let views = try newsroom.works(
      in: newsroom.workScope(of: [], nil, from: nil, to: nil, by: desk.acting(.hoa)), before: nil,
      limit: 10, by: desk.acting(.hoa))
    #expect(views.map(\.line.work) == [first])
  }

  private func correct(_ item: ID<Item>) throws {
    try desk.make("correct", on: item, by: .ha)
    try desk.save(TestNewsroom.text("Đính chính"), in: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
  }

  @Test func `nothing is paid for an exempt work, and it comes back to be graded`() throws {
    let item = try office.publish()
    try office.grade(item, 5, by: .ha)
    try exempt(item)
    let work = try office.work(of: item)
    #expect(work.standing == .exempt && work.amount == .zero && work.grade == nil)
    #expect(work.exemption == WorkRecord.Exemption(.quota, note: ""))
    #expect(refusals { try office.makeSheet() } == ["nothing-to-pay"])
    #expect(try totals().amount == .zero && totals().graded == 1)
    try endExemption(item)
    #expect(try office.work(of: item).standing == .open)
    #expect(refusals { try endExemption(item) } == ["not-exempt"])
    try office.grade(item, 2)
    #expect(try office.work(of: item).amount == Dong(506_000))
    #expect(try office.findings().isEmpty)
  }

  @Test func `another reason has to be told, and the head's decision is undone by the head`() throws
  {
    let item = try office.graded("một")
    #expect(throws: NewsroomError.invalid(.royaltyReasonMissing)) {
      try exempt(item, nil, .other, by: .son)
    }
    #expect(refusals { try exempt(item, by: .ha) } == ["needs-role"])
    #expect(try office.work(of: item).standing == .graded)
    try exempt(item, nil, .other, note: "Tin ngắn", by: .son)
    #expect(try office.work(of: item).exemption?.note == "Tin ngắn")
    // Who grades it says that it is paid.
    try office.grade(item, 1)
    #expect(try office.work(of: item).exemption == nil)
  }

  @Test func `photos and the editor's work are graded by themselves, within their own cap`() throws
  {
    let item = try office.graded("một")
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.addWorkPart(.photos, of: item, by: hoa)
    _ = try newsroom.addWorkPart(.photos, of: item, by: hoa)
    #expect(try office.store.works(of: item).map(\.part) == [.text, .photos])
    #expect(try office.grade(item, 2, part: .photos).amount == Dong(506_000))
    #expect(try office.detail(of: item, .photos).view.grade?.genre == "anh")
    #expect(
      refusals { try office.grade(item, 11, part: .photos, reason: "đẹp") } == ["above-cap"])
    // Hà forwarded it: the remuneration is proposed for her, not for its writer.
    try office.grade(item, 1, part: .editing)
    let editing = try office.detail(of: item, .editing)
    #expect(editing.proposed.shares.map(\.payee.code) == ["ha"])
    #expect(editing.view.line.work.publishedAt == (try office.work(of: item).publishedAt))
    let sheet = try office.makeSheet()
    #expect(sheet.lines == 3 && sheet.gross == Dong(2_024_000))
    #expect(try office.payments(of: sheet.number)["ha"]?.gross == Dong(253_000))
    #expect(try office.findings().isEmpty)
  }

  // MARK: What was seen

  @Test func `whoever grades without having seen the last grade is told who gave it`() throws {
    let item = try office.publish()
    #expect(try office.detail(of: item).newest == 0)
    let first = try office.grade(item, 5, by: .ha, seen: 0).grade
    #expect {
      try office.grade(item, 5, by: .hoa, seen: 0)
    } throws: { error in
      guard case NewsroomError.refused(let denial) = error,
        case .royalty(.gradedMeanwhile(let person, _))? = denial.refusals.first
      else { return false }
      return person == (try? self.desk.acting(.ha).person)
    }
    try office.grade(item, 5, by: .hoa, seen: first)
  }

  @Test func `a request that comes twice is carried out once and answered alike`() throws {
    let item = try office.publish()
    let request = desk.request()
    let first = try office.grade(item, 5, request: request)
    let size = try newsroom.logHead().size
    #expect(try office.grade(item, 5, request: request) == first)
    #expect(try newsroom.logHead().size == size)
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try office.grade(item, 6, request: request)
    }
    #expect(try office.store.grades(of: office.work(of: item).id, alsoEnded: true).count == 1)
  }

  // MARK: Alarms

  @Test func `a work that is as it should be alarms nobody`() throws {
    let item = try office.publish()
    #expect(try office.alarms(of: item).isEmpty)
    try office.grade(item)
    #expect(try office.alarms(of: item).isEmpty)
  }

  @Test func `what was taken down or changed since it was graded is told`() throws {
    let item = try office.graded("một")
    try correct(item)
    #expect(try office.alarms(of: item) == ["edited-since-graded"])
    try office.grade(item)
    #expect(try office.alarms(of: item).isEmpty)
    try desk.make("withdraw", on: item, by: .son)
    #expect(try office.alarms(of: item) == ["withdrawn"])
    #expect(try office.detail(of: item).view.line.isWithdrawn)
  }

  @Test func `a text that is nearly one that was paid is told, with its sheet`() throws {
    let words = (1...60).map { "Câu thứ \($0) nói về trạm y tế của xã" }.joined(separator: ". ")
    let item = try office.publish("một", body: words)
    try office.grade(item)
    let sheet = try office.makeSheet().number
    let again = try office.publish("hai", body: words + ". Thêm một câu")
    #expect(try office.alarms(of: again).isEmpty)
    try office.pay(sheet)
    let number = try office.detail(of: item).view.line.number
    #expect(try office.detail(of: again).alarms == [.nearDuplicate(of: number, sheet: sheet)])
    #expect(try office.alarms(of: item).isEmpty)
    let other = (1...60).map { "Mục \($0) kể chuyện mùa vải chín ở Lục Ngạn" }
    #expect(
      try office.alarms(of: office.publish("ba", body: other.joined(separator: ". "))).isEmpty)
  }

  @Test func `a genre that none of the author's last works had is told from the fifth on`() throws {
    for number in 1...4 { _ = try office.graded("tin \(number)") }
    let early = try office.publish("dài một", kind: .interview)
    try office.grade(early, 10)
    #expect(try office.alarms(of: early).isEmpty)
    try office.grade(early, 5, genre: "tin")
    _ = try office.graded("tin 5")
    let late = try office.publish("dài hai", kind: .interview)
    try office.grade(late, 10)
    #expect(try office.alarms(of: late) == ["unusual-genre"])
  }

  @Test func `an author's month over the fund's limit is told`() throws {
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.setFund(
      of: "bacgiang", 2026, FundChange(authorMonth: Dong(2_530_000)), by: hoa)
    let first = try office.graded("một", 5)
    _ = try office.graded("hai", 5)
    #expect(try office.alarms(of: first).isEmpty)
    _ = try office.graded("ba", 1)
    #expect(
      try office.detail(of: first).alarms
        == [
          .authorMonth(
            payee: "Phạm Quang Minh", earned: Dong(2_783_000), limit: Dong(2_530_000))
        ])
    desk.clock.set(to: .morning("2026-12-01"))
    #expect(try office.alarms(of: office.graded("bốn", 1)).isEmpty)
  }

  @Test func `whoever grades what they are paid for is told`() throws {
    let item = try office.publish()
    try office.grade(item, 5, by: .ha, shares: [("minh", 50), ("ha", 50)])
    #expect(try office.alarms(of: item) == ["grader-is-payee"])
    try office.grade(item, 5, by: .son, shares: [("minh", 50), ("ha", 50)])
    #expect(try office.alarms(of: item).isEmpty)
  }

  @Test func `the day to pay by is told ten days before, and when it is past, until it is paid`()
    throws
  {
    let item = try office.graded("một")
    let last = try #require(try office.detail(of: item).payBy)
    #expect(last == .iso("2027-01-22"))
    desk.clock.set(to: .morning("2027-01-11"))
    #expect(try office.alarms(of: item).isEmpty)
    desk.clock.set(to: .morning("2027-01-12"))
    #expect(try office.detail(of: item).alarms == [.payBy(last, isPast: false)])
    desk.clock.set(to: .morning("2027-01-23"))
    #expect(try office.detail(of: item).alarms == [.payBy(last, isPast: true)])
    try office.pay(try office.makeSheet("2026-11-01", "2026-11-30").number)
    #expect(try office.alarms(of: item).isEmpty)
  }

  // MARK: Who reads what

  @Test func `a title that is closed to others stands neither beside a grade nor in a statement`()
    throws
  {
    let item = try office.graded("Chuyện nội bộ")
    let other = try office.graded("hai")
    _ = try newsroom.setUnits(["bacgiang"], of: item, note: "", by: try desk.acting(.son))
    let van = try desk.acting(.van)
    func titles() throws -> [String] {
      let detail = try office.detail(of: other, by: .van)
      return (detail.ofGenre + detail.ofAuthor).map(\.title)
    }
    #expect(try office.detail(of: other).ofGenre.map(\.title).contains("Chuyện nội bộ"))
    #expect(try !titles().contains("Chuyện nội bộ"))
    let statement = try newsroom.statement(of: "minh", from: nil, to: nil, limit: 9, by: van)
    #expect(statement.lines.map(\.isHidden) == [false, true])
    let own = try newsroom.statement(
      of: "minh", from: nil, to: nil, limit: 9, by: try desk.acting(.minh))
    #expect(own.lines.allSatisfy { !$0.isHidden })
  }

  @Test func `a statement is for its payee and for those who see royalties`() throws {
    _ = try office.graded("một")
    func read(_ person: Cast) throws {
      _ = try newsroom.statement(
        of: "minh", from: nil, to: nil, limit: 9, by: try desk.acting(person))
    }
    for person in [Cast.minh, .hoa, .dung, .son, .van] {
      #expect(refusals { try read(person) } == [])
    }
    for person in [Cast.quan, .thanh, .khanh, .tuan] {
      #expect(refusals { try read(person) } == ["needs-role"])
    }
  }
}
