@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// The tax that is withheld of payments: by the law of the day of the payment, of all that is paid together. Until 30 June
/// 2026 from 2,000,000 on, from 1 July on from 5,000,000 on; a unit is 234,000 until then.
@Suite struct TaxTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk(at: .morning("2026-06-22")) }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func change(_ payee: String, _ change: PayeeChange) throws {
    let record = try #require(try office.store.payee(code: payee))
    _ = try newsroom.changePayee(
      payee, change, seen: record.version, by: try desk.acting(.hoa))
  }

  private func paid(_ coefficients: Int...) throws -> Withholding {
    for (number, coefficient) in coefficients.enumerated() {
      _ = try office.graded("tin \(number)", coefficient)
    }
    let sheet = try office.makeSheet().number
    try office.pay(sheet)
    #expect(try office.recompute(sheet).isSame)
    #expect(try office.findings().isEmpty)
    return try #require(try office.payments(of: sheet)["minh"])
  }

  @Test func `below the threshold nothing is withheld, from it on of the whole`() throws {
    let below = try paid(8)
    #expect(below.gross == Dong(1_872_000) && below.ground == .belowThreshold && below.tax == .zero)
    let above = try paid(8, 1)
    #expect(above.gross == Dong(2_106_000) && above.ground == .fromThreshold)
    #expect(above.tax == Dong(210_600) && above.net == Dong(1_895_400))
    #expect(above.citation.text.contains("111/2013"))
  }

  @Test func `what is paid together counts together`() throws {
    let one = try office.graded("một", 8)
    _ = try office.graded("hai", 8)
    let sheet = try office.makeSheet().number
    #expect(try office.payments(of: sheet)["minh"]?.tax == Dong(374_400))
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.remakeSheet(sheet, without: [one], by: hoa)
    #expect(try office.payments(of: sheet)["minh"]?.tax == .zero)
  }

  @Test func `a sheet that was signed in June and is paid in July follows July`() throws {
    _ = try office.graded("một", 8)
    _ = try office.graded("hai", 8)
    let sheet = try office.makeSheet().number
    try office.sign(sheet)
    #expect(try office.view(sheet).sheet.tax == Dong(374_400))
    desk.clock.set(to: .morning("2026-07-02"))
    // Paid on the last day of June, entered in July.
    let june = try office.payments(of: sheet)["minh"]
    #expect(june?.threshold == Dong(2_000_000))
    try office.act("pay", on: sheet, by: .dung)
    let payment = try #require(try office.payments(of: sheet)["minh"])
    #expect(payment.threshold == Dong(5_000_000) && payment.ground == .belowThreshold)
    #expect(payment.tax == .zero && payment.gross == Dong(3_744_000))
    #expect(try office.view(sheet).sheet.tax == .zero)
    // The works keep the unit of their own day.
    #expect(try office.view(sheet).lines.map(\.line.amount) == [Dong(1_872_000), Dong(1_872_000)])
    #expect(try office.recompute(sheet).isSame)
  }

  @Test(arguments: [("2026-06-30", Dong(374_400)), ("2026-07-01", .zero)])
  func `the day of the payment decides, not the one of its entry`(day: String, tax: Dong) throws {
    _ = try office.graded("một", 8)
    _ = try office.graded("hai", 8)
    let sheet = try office.makeSheet().number
    try office.sign(sheet)
    desk.clock.set(to: .morning("2026-07-15"))
    try office.act("pay", on: sheet, by: .dung, on: day)
    #expect(try office.payments(of: sheet)["minh"]?.tax == tax)
    #expect(try office.recompute(sheet).isSame)
  }

  @Test func `staff, a commitment and non-residents are taxed by rules of their own`() throws {
    try change("minh", PayeeChange(hasCommitment: true))
    #expect(try paid(8, 8).ground == .commitment)
    try change("minh", PayeeChange(isStaff: true))
    #expect(try paid(8, 8).ground == .staff)
    try change("minh", PayeeChange(isStaff: false, isResident: false))
    let abroad = try paid(1)
    #expect(abroad.ground == .nonResident && abroad.tax == Dong(46_800))
  }

  @Test func `withholding below the threshold may be asked for from July on`() throws {
    try change("minh", PayeeChange(asksForWithholding: true))
    #expect(try paid(1).ground == .belowThreshold)
    desk.clock.set(to: .morning("2026-07-01"))
    let asked = try paid(1)
    #expect(asked.ground == .onRequest && asked.tax == Dong(25_300))
  }

  @Test func `years later a payment comes out the same, whatever its payee has become`() throws {
    _ = try office.graded("một", 8)
    _ = try office.graded("hai", 8)
    let sheet = try office.makeSheet().number
    try office.pay(sheet)
    let before = try office.payments(of: sheet)
    for later in [
      PayeeChange(hasCommitment: true), PayeeChange(isStaff: true), PayeeChange(isResident: false),
    ] {
      try change("minh", later)
      desk.clock.move(days: 700)
      let result = try office.recompute(sheet)
      #expect(result.isSame, "\(result)")
    }
    #expect(try office.payments(of: sheet) == before)
    // A tax that was changed past the use cases shows.
    try office.change("UPDATE payment SET tax = tax - 1")
    #expect(try office.recompute(sheet).taxDifferences == 1)
    #expect(try office.findings().contains(.sheet(sheet, .payments)))
  }
}
