@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Taking in what old books say: whole or not at all, once, with every fault by its row.
@Suite struct PastImportTests {
  private let office: RoyaltyDesk
  private var newsroom: Newsroom { office.newsroom }

  init() throws { office = try RoyaltyDesk() }

  private static func listed(
    _ row: Int = 2, _ changes: [PastColumn: String] = [:]
  ) -> ListedPast {
    let fields: [PastColumn: String] = [
      .voucher: "PC 01", .payee: "minh", .published: "2019-03-05", .title: "Trạm y tế mới",
      .genre: "Tin", .coefficient: "1,5", .amount: "500.000", .tax: "50000",
      .paidOn: "15/4/2019",
    ]
    return ListedPast(row: row, fields: fields.merging(changes) { $1 })
  }

  @discardableResult
  private func take(
    _ list: [ListedPast], by person: Cast = .hoa, on portal: String = "bacgiang",
    request: RequestID? = nil
  ) throws -> Answer<PastOutcome> {
    try newsroom.importPastRoyalties(
      list, on: portal, by: try office.desk.acting(person), request: request)
  }

  private func faults(_ list: [ListedPast], by person: Cast = .hoa) throws -> [ListedFault] {
    do {
      try take(list, by: person)
      return []
    } catch let error as ListedFaults {
      return error.faults
    }
  }

  private func fault(_ changes: [PastColumn: String]) throws -> [PastFault] {
    try faults([Self.listed(2, changes)]).compactMap { listed in
      guard case .invalid(.past(let fault)) = listed.input, listed.row == 2 else { return nil }
      return fault
    }
  }

  private func lines(of code: String = "minh") throws -> [PastRoyalty] {
    try newsroom.pastRoyalties(
      of: code, from: nil, to: nil, by: try office.desk.acting(.son))
  }

  private func actions() throws -> [EventFacts] {
    let portal = try newsroom.portal("bacgiang")
    return try office.store.events(about: "portal", portal.id.rawValue).map(\.facts)
      .filter { $0.action.hasPrefix("past.") }
  }

  // MARK: Coming in

  @Test func `a list comes in as it stands, and the log has its counts and sums alone`() throws {
    let outcome = try take([
      Self.listed(2), Self.listed(3, [.payee: "quan", .tax: ""]),
      Self.listed(
        4, [.voucher: " PC  02 ", .genre: "", .coefficient: "", .title: "  Hai   dòng "]),
    ]).outcome
    #expect(outcome.lines == 3 && outcome.vouchers == 2)
    #expect(outcome.amount == Dong(1_500_000) && outcome.tax == Dong(100_000))
    let own = try lines()
    #expect(own.map(\.voucher) == ["PC 02", "PC 01"] && own.map(\.line) == [1, 1])
    #expect(own[0].title == "Hai dòng" && own[0].genre.isEmpty && own[0].coefficient == nil)
    #expect(own[1].paidOn == .iso("2019-04-15") && own[1].coefficient == Coefficient("1,5"))
    let other = try #require(try lines(of: "quan").first)
    #expect(other.line == 2 && other.tax == .zero)
    let events = try actions()
    #expect(events.map(\.action) == ["past.import"])
    #expect(events[0].detail == "vouchers=2 lines=3 amount=1500000 tax=100000")
    #expect(try office.findings().isEmpty)
  }

  @Test func `a list is tried without a trace`() throws {
    let before = try office.store.logHead()?.size
    let planned = try newsroom.tryPastRoyalties(
      [Self.listed()], on: "bacgiang", by: try office.desk.acting(.dung))
    #expect(planned.lines == 1 && planned.amount == Dong(500_000))
    #expect(try lines().isEmpty)
    #expect(try office.store.logHead()?.size == before)
  }

  @Test func `a request that is asked for again after a lost answer comes in once`() throws {
    let request = newsroom.newRequest()
    let first = try take([Self.listed()], request: request)
    let again = try take([Self.listed()], request: request)
    #expect(!first.isRepeated && again.isRepeated && again.outcome == first.outcome)
    #expect(try lines().count == 1)
    #expect(throws: NewsroomError.requestReused(request.text)) {
      try take([Self.listed(2, [.amount: "1"])], request: request)
    }
  }

  @Test func `who keeps the payees of the portal brings lists in, and nobody else`() throws {
    for person in [Cast.minh, .son, .lan, .ha] {
      #expect(refusals { try take([Self.listed()], by: person) } == ["needs-role"])
    }
    try take([Self.listed()], by: .dung)
    #expect(try lines().count == 1)
  }

  // MARK: Faults

  @Test(
    arguments: [
      ([.payee: "aido"], [.unknownPayee]), ([.payee: ""], [.unknownPayee]),
      ([.published: "2019-02-30"], [.unreadable(.published)]),
      ([.published: ""], [.unreadable(.published)]),
      ([.paidOn: "15-4-2019"], [.unreadable(.paidOn)]),
      ([.amount: "500,000"], [.unreadable(.amount)]), ([.amount: ""], [.unreadable(.amount)]),
      ([.amount: "-1"], [.unreadable(.amount)]), ([.tax: "x"], [.unreadable(.tax)]),
      ([.coefficient: "một"], [.unreadable(.coefficient)]),
      ([.tax: "500.001"], [.taxOverAmount]),
      ([.amount: "1.000.000.000.001"], [.amountOver(Dong(1_000_000_000_000))]),
      ([.paidOn: "2019-03-04"], [.paidBeforePublished]),
      ([.title: "  "], [.words(.title, limit: 400)]),
      ([.title: "Tin\u{202E}tức"], [.words(.title, limit: 400)]),
      ([.title: "Tin\u{1B}[31m"], [.words(.title, limit: 400)]),
      ([.title: String(repeating: "a", count: 401)], [.words(.title, limit: 400)]),
      ([.genre: String(repeating: "ă", count: 51)], [.words(.genre, limit: 100)]),
      ([.voucher: ""], [.words(.voucher, limit: 60)]),
      (
        [.payee: "aido", .amount: "x", .title: ""],
        [.unknownPayee, .words(.title, limit: 400), .unreadable(.amount)]
      ),
    ] as [([PastColumn: String], [PastFault])])
  func `what cannot be right is told by its row, and nothing comes in`(
    changes: [PastColumn: String], wanted: [PastFault]
  ) throws {
    #expect(try fault(changes) == wanted)
    #expect(try faults([Self.listed(2), Self.listed(3, changes)]).allSatisfy { $0.row == 3 })
    #expect(try lines().isEmpty && actions().isEmpty)
  }

  @Test func `days go from 1950 to today`() throws {
    let today = office.desk.clock.now.civilDate
    let next = today.adding(days: 1)
    let first = CivilDate.iso("1950-01-01")
    #expect(
      try fault([.paidOn: next.isoText]) == [.dayOutside(.paidOn, from: first, to: today)])
    #expect(
      try fault([.published: "1949-12-31"]) == [.dayOutside(.published, from: first, to: today)])
    try take([Self.listed(2, [.published: "1950-01-01", .paidOn: today.isoText])])
    #expect(try lines().first?.published == first)
  }

  @Test func `a voucher that came in before is told once, with what it held`() throws {
    try take([Self.listed(2), Self.listed(3)])
    let again = [
      Self.listed(2, [.voucher: "PC 09"]), Self.listed(3), Self.listed(4), Self.listed(5),
    ]
    #expect(
      try faults(again)
        == [ListedFault(row: 3, input: .invalid(.past(.voucherStands("PC 01", lines: 2))))])
    #expect(try lines().count == 2)
  }

  @Test func `the number of a sheet of this store is no voucher of old books`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet().number
    #expect(try fault([.voucher: sheet]) == [.voucherIsSheet(sheet)])
  }

  @Test func `nothing is added to whoever was erased or is restricted`() throws {
    let hoa = try office.desk.acting(.hoa)
    _ = try newsroom.restrictPayee("tacgia", true, by: hoa)
    #expect(try fault([.payee: "tacgia"]) == [.payeeRestricted])
    try take([Self.listed(2, [.payee: "quan"])])
    _ = try newsroom.erasePayee("quan", by: hoa)
    #expect(try fault([.payee: "quan", .voucher: "PC 02"]) == [.payeeErased])
  }

  @Test func `authors of the portals above are paid below, those beside are others'`() throws {
    let tuan = try office.desk.acting(.tuan)
    _ = try newsroom.addRole(.secretary, to: "khanh", on: "quyson", by: tuan)
    _ = try newsroom.addPayee(
      NewPayee(code: "hangxom", portal: "sgddt", name: "Vi", basis: "Luật"),
      by: try office.desk.acting(.hoa))
    try take([Self.listed()], by: .khanh, on: "quyson")
    #expect(try lines().map(\.portal.code) == ["quyson"])
    do {
      try take(
        [Self.listed(2, [.payee: "hangxom", .voucher: "2"])], by: .khanh, on: "quyson")
      Issue.record("nothing was thrown")
    } catch let error as ListedFaults {
      #expect(
        error.faults == [ListedFault(row: 2, input: .invalid(.past(.payeeElsewhere)))])
    }
    // The secretary of the province keeps the payees of all of them.
    try take([Self.listed(2, [.payee: "hangxom", .voucher: "3"])], by: .hoa, on: "quyson")
  }

  // MARK: Going out

  @Test func `a voucher that came in wrongly goes out whole, and can come in again`() throws {
    try take([Self.listed(2), Self.listed(3), Self.listed(4, [.voucher: "PC 02"])])
    let hoa = try office.desk.acting(.hoa)
    let outcome = try newsroom.removePastVoucher(
      "PC 01", on: "bacgiang", reason: "ghi nhầm cột", by: hoa
    ).outcome
    #expect(outcome.lines == 2 && outcome.amount == Dong(1_000_000))
    #expect(try lines().map(\.voucher) == ["PC 02"])
    let event = try #require(try actions().last)
    #expect(event.action == "past.remove" && event.before == "PC 01")
    #expect(
      event.detail
        == "vouchers=1 lines=2 amount=1000000 tax=100000 reason=ghi nhầm cột")
    #expect(throws: NewsroomError.notFound(.pastVoucher, "PC 01")) {
      try newsroom.removePastVoucher("PC 01", on: "bacgiang", reason: "x", by: hoa)
    }
    try take([Self.listed(2)])
    #expect(try office.findings().isEmpty)
  }

  @Test func `going out needs a reason and a keeper of payees`() throws {
    try take([Self.listed()])
    for reason in ["", " ", "a\u{7}"] {
      #expect(throws: NewsroomError.invalid(.royaltyReasonMissing)) {
        try newsroom.removePastVoucher(
          "PC 01", on: "bacgiang", reason: reason, by: try office.desk.acting(.hoa))
      }
    }
    #expect(
      refusals {
        _ = try newsroom.removePastVoucher(
          "PC 01", on: "bacgiang", reason: "sai", by: try office.desk.acting(.son))
      } == ["needs-role"])
    #expect(try lines().count == 1)
  }

  @Test func `a voucher with a line behind the back of the program is found by verifying`() throws {
    try take([Self.listed(2), Self.listed(3)])
    try office.change("DELETE FROM past_royalty WHERE line = 1")
    #expect(try office.findings() == [.pastVoucher("PC 01")])
  }

  // MARK: Many

  @Test func `twenty thousand lines come in at once, and nothing of them twice`() throws {
    let list = (0..<20_000).map { number in
      Self.listed(
        number + 2,
        [
          .voucher: "PC \(number / 500)", .payee: number % 3 == 0 ? "quan" : "minh",
          .published: CivilDate.iso("2010-01-01").adding(days: number / 6).isoText,
          .paidOn: "2020-01-01", .amount: "\(number)", .tax: "",
        ])
    }
    let outcome = try take(list).outcome
    #expect(outcome.lines == 20_000 && outcome.vouchers == 40)
    #expect(outcome.amount == Dong(20_000 * 19_999 / 2))
    #expect(try faults(list).count == 40)
    let days = try lines().map(\.published)
    #expect(days.count == 13_333 && days == days.sorted(by: >))
    #expect(try office.findings().isEmpty)
  }
}
