import Rulebook
import Testing

@testable import Royalties

/// law.md 2.6, by the day of the payment.
@Suite struct WithholdingTests {
  @Test(
    arguments: [
      // Thông tư 111/2013 Điều 25 k.1 đ.i: from 2,000,000, of the whole payment, until 30 June 2026.
      (1_999_999, "2026-06-30", 0, Withholding.Ground.belowThreshold),
      (2_000_000, "2026-06-30", 200_000, .fromThreshold),
      (4_999_999, "2026-06-30", 500_000, .fromThreshold),
      (2_000_000, "2014-06-01", 200_000, .fromThreshold),
      // Nghị định 253/2026 Điều 50 k.2: from 5,000,000 since 1 July 2026.
      (2_000_000, "2026-07-01", 0, .belowThreshold),
      (4_999_999, "2026-07-01", 0, .belowThreshold),
      (5_000_000, "2026-07-01", 500_000, .fromThreshold),
      (12_345_678, "2026-11-27", 1_234_568, .fromThreshold),
      (0, "2026-11-27", 0, .belowThreshold),
    ] as [(Int64, String, Int64, Withholding.Ground)])
  func `tax follows the threshold of the day of the payment`(
    gross: Int64, date: String, tax: Int64, ground: Withholding.Ground
  ) throws {
    let withheld = try Withholding(
      of: Dong(gross), to: TaxStatus(), on: try CivilDate(iso: date), by: .shipped)
    #expect(withheld.tax == Dong(tax))
    #expect(withheld.net == Dong(gross - tax))
    #expect(withheld.ground == ground)
  }

  @Test func `below the threshold tax is withheld on request since July 2026 alone`() throws {
    let asking = TaxStatus(asksForWithholding: true)
    let before = try Withholding(
      of: Dong(1_000_000), to: asking, on: CivilDate(iso: "2026-06-30"), by: .shipped)
    #expect(before.ground == .belowThreshold && before.tax == .zero)
    let since = try Withholding(
      of: Dong(1_000_000), to: asking, on: CivilDate(iso: "2026-07-01"), by: .shipped)
    #expect(since.ground == .onRequest && since.tax == Dong(100_000))
  }

  @Test func `a commitment, a labour contract and living abroad come before the threshold`() throws
  {
    let day = try CivilDate(iso: "2026-11-27")
    let gross = Dong(8_000_000)
    let committed = try Withholding(
      of: gross, to: TaxStatus(hasCommitment: true), on: day, by: .shipped)
    #expect(committed.ground == .commitment && committed.net == gross)
    let staff = try Withholding(of: gross, to: TaxStatus(isStaff: true), on: day, by: .shipped)
    #expect(staff.ground == .staff && staff.tax == .zero)
    let abroad = try Withholding(
      of: Dong(100_000), to: TaxStatus(isResident: false), on: day, by: .shipped)
    #expect(abroad.ground == .nonResident && abroad.tax == Dong(20_000))
    let committedAbroad = try Withholding(
      of: gross, to: TaxStatus(isResident: false, hasCommitment: true), on: day, by: .shipped)
    #expect(committedAbroad.ground == .nonResident)
  }

  @Test func `paying several works at once can cross the threshold`() throws {
    let day = try CivilDate(iso: "2026-11-27")
    let apart = try Withholding(of: Dong(2_600_000), to: TaxStatus(), on: day, by: .shipped)
    let together = try Withholding(of: Dong(5_200_000), to: TaxStatus(), on: day, by: .shipped)
    #expect(apart.tax == .zero)
    #expect(together.tax == Dong(520_000))
  }

  @Test func `what is not known or cannot be is said`() throws {
    let early = try CivilDate(iso: "2013-09-30")
    #expect(throws: WithholdingFault.unknownFigure(.withholdingThreshold, on: early)) {
      try Withholding(of: Dong(1), to: TaxStatus(), on: early, by: .shipped)
    }
    #expect(throws: WithholdingFault.negative(Dong(-1))) {
      try Withholding(of: Dong(-1), to: TaxStatus(), on: CivilDate(iso: "2026-11-27"), by: .shipped)
    }
  }
}
